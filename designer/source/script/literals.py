"""Values as JavaScript writes them: what a literal means. Nothing is run."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\(u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r\n|.)", re.DOTALL)
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_LINE_ENDS = {"\n", "\r", "\r\n", "\u2028", "\u2029"}
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LARGEST = 0x10FFFF


def string_value(written: str) -> str:
    """What a string literal means; `written` includes its quotes, which may be of either kind or backquotes."""
    inside = written[1:-1] if len(written) > 1 else ""
    return unescaped(inside)


def unescaped(written: str) -> str:
    r"""What stands between quotes, its escapes (`\n`, `\u4e2d`, `\x41`, a line continued) resolved."""
    if "\\" not in written:
        return written
    value = _ESCAPE.sub(_character, written)
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), value)


def number_value(written: str) -> int | float | None:
    """What a number literal means; None for big integers (`1n`), which no other number compares to."""
    digits = written.replace("_", "").lower()
    try:
        if digits[:2] in {"0x", "0o", "0b"}:
            return int(digits, 0)
        if digits.isdigit():
            return _integer(digits)
        return float(digits)
    except ValueError:
        return None


def _integer(digits: str) -> int | float:
    """A row of digits; with a zero before it and no 8 or 9 it counts in eights."""
    if len(digits) > 1 and digits.startswith("0") and not set(digits) & {"8", "9"}:
        return int(digits, 8)
    # Python refuses to read integers of more than 4,300 digits, JavaScript rounds all beyond 2**53.
    return int(digits) if len(digits) < 400 else float(digits)


def _character(escape: re.Match[str]) -> str:
    code = escape[2] or escape[3] or escape[4]
    if code is not None:
        number = int(code, 16) if len(code) < 9 else _LARGEST + 1
        return chr(number) if number <= _LARGEST else "\ufffd"
    return "" if escape[1] in _LINE_ENDS else _SIMPLE.get(escape[1], escape[1])

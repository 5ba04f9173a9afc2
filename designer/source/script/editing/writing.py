"""Values, keys and functions written as JavaScript in the manner of a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from designer.source.script.editing.manner import Manner

_IDENTIFIER = re.compile(r"[^\W\d][\w$]*|[$][\w$]*")
_OTHER_QUOTE = {'"': "'", "'": '"'}
_LONGEST_LINE = 80
# What no string literal may hold, or what nobody could see in it.
_HIDDEN = re.compile("[\\\\\x00-\x1f\x7f\u2028\u2029\ufeff\ud800-\udfff]")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def print_string(value: str, quote: str) -> str:
    """A string literal; the other quote is taken when that saves escapes, as linters advise."""
    if quote in _OTHER_QUOTE and quote in value and _OTHER_QUOTE[quote] not in value:
        quote = _OTHER_QUOTE[quote]
    written = _HIDDEN.sub(_escape, value).replace(quote, "\\" + quote)
    return quote + (written.replace("${", "\\${") if quote == "`" else written) + quote


def print_key(key: str, quote: str, *, quoted: bool = False) -> str:
    """The key of an object, in quotes only where it needs them or where `quoted` says that all have them."""
    return print_string(key, quote) if quoted or not _IDENTIFIER.fullmatch(key) else key


def print_value(manner: Manner, value: Any, indent: str = "", *, one_line: bool = False) -> str:
    """A value made of dict, list, str, int, float, bool and None; its lines after the first begin with `indent`.

    Raises TypeError for a value of another type. Objects are written over several lines, and lists that hold objects or
    are too long for a line, unless `one_line`.
    """
    if isinstance(value, str):
        return print_string(value, manner.quote)
    if not isinstance(value, dict | list | tuple):
        return json.dumps(value)
    one_line = one_line or manner.one_line
    inner = indent if one_line else indent + manner.unit
    if isinstance(value, dict):
        keys = (print_key(str(key), manner.quote) for key in value)
        rows = [
            key + manner.colon + print_value(manner, each, inner, one_line=one_line)
            for key, each in zip(keys, value.values(), strict=True)
        ]
        return enclosed(manner, "{}", rows, indent, one_line=one_line)
    rows = [print_value(manner, each, inner, one_line=one_line) for each in value]
    simple = not any(isinstance(each, dict | list | tuple) for each in value)
    fits = simple and sum(len(row) + 2 for row in rows) + len(indent) < _LONGEST_LINE
    return enclosed(manner, "[]", rows, indent, one_line=one_line or fits)


def print_lines(manner: Manner, lines: Iterable[str], indent: str) -> str:
    """Lines of code, the first at the place where it is put, the others behind `indent`; tabs before them are steps."""
    written = []
    for line in lines:
        code = line.lstrip("\t")
        written.append(indent + manner.unit * (len(line) - len(code)) + code if code else "")
    return manner.eol.join(written)[len(indent) :]


def method_lines(manner: Manner, name: str, parameter: str, body: Sequence[str]) -> list[str]:
    """The lines of a method in the manner's form, without a comma; tabs before lines of `body` are steps."""
    key = print_key(name, manner.quote)
    parameters = f"{manner.before_parameters}({parameter})"
    head = {
        "shorthand": f"{key}{parameters}{manner.before_body}{{",
        "function": f"{key}{manner.colon}function{parameters}{manner.before_body}{{",
        "arrow": f"{key}{manner.colon}({parameter}) =>{manner.before_body}{{",
    }[manner.form]
    if manner.one_line:
        return [head + "".join(line.strip() for line in body) + "}"]
    return [head, *("\t" + line for line in body), "}"]


def enclosed(manner: Manner, brackets: str, rows: Sequence[str], indent: str, *, one_line: bool) -> str:
    """Printed entries in their brackets; lines after the first begin with `indent`."""
    opening, closing = brackets[0], brackets[1]
    if not rows:
        return brackets
    if one_line:
        space = manner.brace_space if opening == "{" and not manner.one_line else ""
        return opening + space + manner.comma.join(rows) + space + closing
    line = manner.eol + indent
    last = "," if manner.trailing_comma else ""
    return opening + line + manner.unit + f",{line}{manner.unit}".join(rows) + last + line + closing


def _escape(hidden: re.Match[str]) -> str:
    character = hidden[0]
    code = ord(character)
    return _ESCAPES.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")

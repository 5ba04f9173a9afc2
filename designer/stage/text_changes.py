"""How a text that the frame holds becomes a new one, so that an edit of a long page stays a short message."""

from __future__ import annotations

from collections.abc import Callable

_UNITS = "utf-16-le"
# A whole text as short as this is no longer than what would say how it changed.
_SHORT = 400


def text_change(known: str | None, text: str | None) -> str | dict[str, str | int] | None:
    """What the `update` command says about a file: its new text, or which part of the `known` one became what.

    Places are counted in UTF-16 units, as the frame counts them; `length` is that of the known text, so that the frame
    notices when it holds another one.
    """
    if known is None or text is None or len(text) < _SHORT:
        return text
    shortest = min(len(known), len(text))
    start = _common(shortest, lambda length: known.startswith(text[:length]))
    end = _common(shortest - start, lambda length: known.endswith(text[len(text) - length :]))
    inserted = text[start : len(text) - end]
    if len(inserted) > len(text) // 2:
        return text
    length = _units(known)
    behind = _units(known[len(known) - end :])
    return {"start": _units(known[:start]), "end": length - behind, "text": inserted, "length": length}


def _common(longest: int, is_common: Callable[[int], bool]) -> int:
    """The greatest length up to `longest` that is common, found by halving: comparing slices is a copy of memory."""
    low = 0
    while low < longest:
        middle = (low + longest + 1) // 2
        if is_common(middle):
            low = middle
        else:
            longest = middle - 1
    return low


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode(_UNITS, "surrogatepass")) // 2

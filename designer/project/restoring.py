"""What to select when an edit is taken back: the element that the edit took away, changed, or stood beside."""

from __future__ import annotations

from collections.abc import Iterable

from designer.source.source import Splice
from designer.source.wxml import Document, Element


def focus_of_inverse(before: Document, splices: Iterable[Splice]) -> int | None:
    """Where the element begins that comes back when `splices`, made in the text of `before`, are taken back.

    When they took no element away it is the one before which something was inserted, else the one around the
    first splice. None when there is no such element.
    """
    spans = sorted(splice.span for splice in splices)
    if not spans:
        return None
    text = before.source.text
    places = {_skip_space(text, span.start) for span in spans if span.empty}
    last = max(spans[-1].end, *places, 0)
    beside: Element | None = None
    for element in before.elements():
        if element.start > last:
            break
        if any(span.start <= element.start < span.end for span in spans):
            return element.start
        if beside is None and element.start in places:
            beside = element
    around = beside or before.element_at(spans[0].start)
    return around.start if around else None


def _skip_space(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset

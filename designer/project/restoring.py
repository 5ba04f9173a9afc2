"""What to select when an edit is taken back: the element that the edit took away, changed, or stood beside."""

from __future__ import annotations

from collections.abc import Iterable

from designer.source.source import Splice
from designer.source.wxml import Document


def focus_of_inverse(before: Document, splices: Iterable[Splice]) -> int | None:
    """Where the element begins that comes back when `splices`, made in the text of `before`, are taken back.

    When they took no element away it is the one before which something was inserted, else the one around the
    first splice. None when there is no such element.
    """
    spans = sorted(splice.span for splice in splices)
    if not spans:
        return None
    lost = (before.element_from(span.start) for span in spans)
    gone = [each.start for each, span in zip(lost, spans, strict=True) if each and each.start < span.end]
    if gone:
        return min(gone)
    text = before.source.text
    places = sorted(_skip_space(text, span.start) for span in spans if span.empty)
    for place in places:
        beside = before.element_from(place)
        if beside and beside.start == place:
            return place
    around = before.element_at(spans[0].start)
    return around.start if around else None


def _skip_space(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset

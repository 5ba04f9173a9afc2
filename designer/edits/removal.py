"""Edits that take elements out of a page."""

from __future__ import annotations

from collections.abc import Sequence

from designer.edits.components import upkept
from designer.edits.conditions import promotion
from designer.edits.draft import Draft
from designer.edits.lines import (
    begins_line,
    blank_lines_after,
    blank_lines_before,
    ends_line,
    in_running_text,
    line_start,
    next_line,
)
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Span, Splice
from designer.source.wxml import Document, Element, Node, Text


def remove_elements(project: Project, path: str, elements: Sequence[Element]) -> Change:
    """Remove `elements` with the lines on which they stand alone.

    When the head of a wx:if chain goes and branches stay, the next branch becomes the head. What is selected then is
    the element that took the place, else the parent.
    """
    draft = Draft(project, path)
    leaving = outermost(draft, elements)
    heir = _heir(draft.document, leaving)
    take_out(draft, leaving)
    title = f"Delete {leaving[0].tag}" if len(leaving) == 1 else f"Delete {len(leaving)} elements"
    return upkept(project, draft.change(title, draft.now(heir) if heir else None))


def take_out(draft: Draft, leaving: Sequence[Element]) -> None:
    """Remove elements as a step of `draft`; they must be outermost and in document order."""
    document = draft.document
    spans = [_span_to_cut(document, span) for span in _merged(document, leaving)]
    cuts = [Splice(span, "") for span in spans]
    # Inside a cut there is nothing to promote any more.
    heads = [each for each in promotion(document, leaving) if not any(cut.covers(each.span) for cut in spans)]
    draft.splice(*cuts, *heads)


def outermost(draft: Draft, elements: Sequence[Element]) -> list[Element]:
    """`elements` as they are now, in document order, without those inside another one."""
    found: list[Element] = []
    for element in sorted((draft.now(element) for element in elements), key=lambda element: element.start):
        if not found or element.start >= found[-1].end:
            found.append(element)
    return found


def _merged(document: Document, elements: Sequence[Element]) -> list[Span]:
    """The spans of `elements`, as one where only white space stands between them."""
    spans: list[Span] = []
    for element in elements:
        if spans and not document.source.text[spans[-1].end : element.start].strip():
            spans[-1] = Span(spans[-1].start, element.end)
        else:
            spans.append(element.span)
    return spans


def _span_to_cut(document: Document, span: Span) -> Span:
    """`span` and the white space that has no use without it: its lines, or one of two spaces around it."""
    text = document.source.text
    first = document.element_at(span.start)
    if first is not None and in_running_text(document, document.parent(first)):
        return span
    if begins_line(text, span.start) and ends_line(text, span.end):
        start, end = line_start(text, span.start), next_line(text, span.end)
        if end == len(text) and not text.endswith(("\n", "\r")):
            # The last line goes with the line ending before it: the file ends without one, as it did.
            return Span(len(text[:start].rstrip("\r\n")) if start else start, end)
        return _with_blank_lines(document, Span(start, end), document.siblings(first) if first else document.roots)
    if text[span.end : span.end + 1] in {"", " ", "\t", "\n", "\r"} and not begins_line(text, span.start):
        return Span(len(text[: span.start].rstrip(" \t")), span.end)
    return span


def _with_blank_lines(document: Document, lines: Span, level: Sequence[Node]) -> Span:
    """`lines` of `level` and the blank lines around them that separate nothing any more.

    Of those on both sides the ones behind go; at the beginning or end of the level the ones towards its neighbours,
    and all of them when nothing stays.
    """
    text = document.source.text
    before, after = blank_lines_before(text, lines.start), blank_lines_after(text, lines.end)
    staying = [node for node in level if not (isinstance(node, Text) and node.blank)]
    opens = not any(node.start < lines.start for node in staying)
    closes = not any(node.start >= lines.end for node in staying)
    if opens and closes:
        return Span(before, after)
    if opens or before < lines.start < lines.end < after:
        return Span(lines.start, after)
    return Span(before, lines.end) if closes else lines


def _heir(document: Document, leaving: Sequence[Element]) -> Element | None:
    """What is selected when `leaving` are gone: the next sibling, else the one before, else the parent."""
    if not leaving:
        return None
    gone = {element.id for element in leaving}
    siblings = [node for node in document.siblings(leaving[0]) if isinstance(node, Element) and node.id not in gone]
    after = [node for node in siblings if node.start > leaving[0].start]
    if siblings:
        return after[0] if after else siblings[-1]
    return document.parent(leaving[0])

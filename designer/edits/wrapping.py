"""Edits that put elements into a new one, dissolve one, or give it another tag."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from designer.edits.acceptance import refuse_rejected_tag
from designer.edits.components import upkept
from designer.edits.conditions import chain_of, with_chains
from designer.edits.draft import Draft
from designer.edits.lines import (
    begins_line,
    ends_line,
    in_running_text,
    indent_at,
    line_start,
    movable_line_starts,
    next_line,
)
from designer.edits.manner import manner_of
from designer.edits.markup import fitted
from designer.edits.refusal import NotEditable
from designer.edits.removal import outermost, take_out
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Comment, Document, Element, Text, read_wxml
from designer.source.wxml.grammar import VALID_NAME

_END_TAG_NAME = re.compile(r"</\s*([^\s<>/]*)")


def wrap_elements(project: Project, path: str, elements: Sequence[Element], wrapper: str) -> Change:
    """Put `elements`, which stand side by side, into the first element of the markup `wrapper`, and select that.

    A wx:if chain goes in whole. Raises NotEditable when something else stands between the elements.
    """
    draft = Draft(project, path)
    document = draft.document
    wrapped = outermost(draft, with_chains(document, [draft.now(element) for element in elements]))
    _check_side_by_side(document, wrapped)
    span = Span(wrapped[0].start, wrapped[-1].end)
    head, tail = _halves(document, wrapper)
    draft.splice(*_around(document, span, head, tail, in_running_text(document, document.parent(wrapped[0]))))
    return draft.change("Wrap", draft.element_from(span.start))


def unwrap_element(project: Project, path: str, element: Element) -> Change:
    """Replace `element` by its children, one step further out, and select the first of them.

    Raises NotEditable when it is a branch of a condition: its children would stand between the others.
    """
    draft = Draft(project, path)
    document, element = draft.document, draft.now(element)
    title = f"Unwrap {element.tag}"
    if not any(not (isinstance(child, Text) and child.blank) for child in element.children):
        take_out(draft, [element])
        return upkept(project, draft.change(title))
    if chain_of(document, element):
        raise NotEditable(
            f"<{element.tag}> is a branch of a condition. Remove its wx: attribute or the other branches first."
        )
    if element.end_tag is None:
        raise NotEditable(f"Close <{element.tag}> first: its end tag is missing.")
    first = next(element.elements, None)
    splices = [Splice(_tag_to_cut(document, element, tag), "") for tag in (element.start_tag, element.end_tag)]
    splices += _dedented(document, element, splices[0].span.end, splices[1].span.start)
    draft.splice(*splices)
    return upkept(project, draft.change(title, draft.now(first) if first else None))


def change_tag(project: Project, path: str, element: Element, tag: str) -> Change:
    """Give `element` another tag name in its start and end tag.

    Raises NotEditable for a name that WXML lacks, and where WeChat's compiler asks for more than the name.
    """
    if not VALID_NAME.fullmatch(tag):
        raise NotEditable(f"`{tag}` is no name for an element: use letters, digits, `-` and `_`.")
    draft = Draft(project, path)
    element = draft.now(element)
    before = draft.document
    if element.tag != tag:
        draft.splice(*retagged(draft.text, element, tag))
    refuse_rejected_tag(project, draft, before, element)
    return upkept(project, draft.change(f"Change into {tag}", draft.now(element)))


def retagged(text: str, element: Element, tag: str) -> Iterator[Splice]:
    """The splices that give an element of `text` another tag."""
    yield Splice(element.tag_span, tag)
    if element.end_tag is not None:
        name = _END_TAG_NAME.match(text, element.end_tag.start)
        assert name is not None
        yield Splice(Span(*name.span(1)), tag)


def _check_side_by_side(document: Document, elements: Sequence[Element]) -> None:
    if not elements:
        raise NotEditable("Select what to wrap first.")
    siblings = document.siblings(elements[0])
    chosen = {element.id for element in elements}
    between = [
        node for node in siblings if elements[0].start <= node.start < elements[-1].end and node.id not in chosen
    ]
    strangers = [node for node in between if not (isinstance(node, Comment) or (isinstance(node, Text) and node.blank))]
    if strangers or any(all(element is not node for node in siblings) for element in elements):
        raise NotEditable("Only elements that stand side by side can be wrapped together.")


def _halves(document: Document, wrapper: str) -> tuple[str, str]:
    """What of `wrapper` comes before the wrapped elements, and what behind them."""
    source = Source("", fitted(wrapper, manner_of(document), "", document.source.eol))
    element = next(read_wxml(source).elements(), None)
    if element is None or element.end_tag is None:
        raise NotEditable(f"{wrapper} is no element that can hold others.")
    return source.text[: element.content.start], source.text[element.content.end :]


def _around(document: Document, span: Span, head: str, tail: str, running_text: bool) -> Iterator[Splice]:
    text, eol = document.source.text, document.source.eol
    if running_text or not (begins_line(text, span.start) and ends_line(text, span.end)):
        yield Splice(Span(span.start, span.start), head)
        yield Splice(Span(span.end, span.end), tail)
        return
    outer, unit = indent_at(text, span.start), manner_of(document).indent_unit
    yield Splice(Span(span.start, span.start), head + eol + outer + unit)
    for start in movable_line_starts(document, span):
        yield Splice(Span(start, start), unit)
    yield Splice(Span(span.end, span.end), eol + outer + tail)


def _tag_to_cut(document: Document, element: Element, tag: Span) -> Span:
    """A tag of `element` with its lines, when nothing else stands on them and no white space is shown there."""
    text = document.source.text
    if in_running_text(document, element) or not (begins_line(text, tag.start) and ends_line(text, tag.end)):
        return tag
    start, end = line_start(text, tag.start), next_line(text, tag.end)
    if end == len(text) and not text.endswith(("\n", "\r")):
        start = len(text[:start].rstrip("\r\n"))
    return Span(start, end)


def _dedented(document: Document, element: Element, start: int, end: int) -> Iterator[Splice]:
    """Takes from the lines between two offsets what they are indented deeper than `element`."""
    text = document.source.text
    outer = indent_at(text, element.start)
    first = next((child for child in element.elements if begins_line(text, child.start)), None)
    inner = indent_at(text, first.start) if first else outer
    if len(inner) <= len(outer) or not inner.startswith(outer):
        return
    starts = list(movable_line_starts(document, Span(start, end)))
    if start == line_start(text, start):
        starts.insert(0, start)
    for line in starts:
        if text.startswith(inner, line):
            yield Splice(Span(line + len(outer), line + len(inner)), "")

"""Where new markup goes in the text, and what white space it brings along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from designer.edits.conditions import past_chain
from designer.edits.draft import Draft, node_after
from designer.edits.lines import begins_line, in_running_text, indent_at, line_start
from designer.edits.manner import manner_of
from designer.edits.refusal import NotEditable
from designer.source.source import Span, Splice
from designer.source.wxml import Comment, Document, Element, Node, Text

Fit = Callable[[str], str]
"""Gives the markup for a line with a given indentation."""


@dataclass(frozen=True, slots=True)
class Place:
    """A range of the text that takes markup between `head` and `tail`, on a line with the indentation `indent`."""

    span: Span
    indent: str
    head: str = ""
    tail: str = ""


def stand_apart(document: Document, parent: Element | None) -> bool:
    """Whether blank lines separate all neighbours at the level below `parent`; a comment belongs to what follows it."""
    held = document.node(parent.id) if parent else None
    level = held.children if isinstance(held, Element) else document.roots
    nodes = [node for node in level if not _blank(node)]
    text = document.source.text
    gaps = [text[_core(text, one).end : _core(text, two).start] for one, two in pairwise(nodes) if not _is_comment(one)]
    return bool(gaps) and all(len(f"{gap}|".splitlines()) > 2 for gap in gaps)


def place(
    draft: Draft, parent: Element | None, before: Node | None, fit: Fit, *, apart: bool = False
) -> Element | None:
    """Put markup into `parent` (None: the top level) before `before` (None: at its end), as a step of `draft`.

    With `apart`, a blank line separates it from the neighbour on whose side it is put. Returns the first element of
    the markup. Raises NotEditable when the place is not in the file any more.
    """
    document = draft.document
    parent = draft.now(parent) if parent else None
    before = draft.now(before) if before else None
    if before is not None and document.parent(before) != parent:
        raise NotEditable("The place to insert at is not inside its parent any more. Choose it again.")
    if parent is not None and not document.source.slice(parent.start_tag).endswith(">"):
        raise NotEditable(f"Finish the tag <{parent.tag} first: its `>` is missing.")
    following = _skip_blank(document, before)
    free = past_chain(document, following)
    # Where white space is shown, it stays on its side of the place, unless that lies inside a condition.
    if free is not following or not in_running_text(document, parent):
        before = free
    found = _find_place(document, parent, before)
    if apart:
        found = _with_blank_line(found, document.source.eol)
    markup = fit(found.indent)
    draft.splice(Splice(found.span, found.head + markup + found.tail))
    return draft.element_from(found.span.start + len(found.head))


def _find_place(document: Document, parent: Element | None, before: Node | None) -> Place:
    text = document.source.text
    if parent is not None and parent.self_closing:
        return _opened(document, parent)
    if before is not None:
        return _before(document, parent, before)
    if in_running_text(document, parent):
        end = parent.content.end if parent else len(text)
        return Place(Span(end, end), indent_at(text, end))
    level = parent.children if parent else document.roots
    last = next((node for node in reversed(level) if not _blank(node)), None)
    if last is not None:
        return _behind(document, parent, last)
    return _into_empty(document, parent) if parent else _into_empty_file(document)


def _before(document: Document, parent: Element | None, node: Node) -> Place:
    text = document.source.text
    start = _core(text, node).start
    indent = indent_at(text, start)
    if in_running_text(document, parent):
        return Place(Span(node.start, node.start), indent)
    if begins_line(text, start):
        return Place(Span(start, start), indent, tail=document.source.eol + indent)
    return Place(Span(start, start), indent)


def _behind(document: Document, parent: Element | None, last: Node) -> Place:
    """Behind the last node of a level: on the next line, unless the level shares the line of its parent's start tag."""
    text = document.source.text
    core = _core(text, last)
    here = Span(core.end, core.end)
    indent = indent_at(text, core.start)
    if parent is not None and line_start(text, core.start) < parent.content.start:
        return Place(here, indent)
    return Place(here, indent, head=document.source.eol + indent)


def _with_blank_line(place: Place, eol: str) -> Place:
    """`place` with an empty line more, where it has lines of its own beside a neighbour."""
    if place.head.startswith(eol) and not place.tail:
        return replace(place, head=eol + place.head)
    if place.tail.startswith(eol) and not place.head:
        return replace(place, tail=eol + place.tail)
    return place


def _is_comment(node: Node) -> bool:
    return isinstance(node, Comment)


def _into_empty(document: Document, parent: Element) -> Place:
    text = document.source.text
    outer = indent_at(text, parent.start)
    if not begins_line(text, parent.start) or parent.end_tag is None:
        return Place(parent.content, outer)
    eol = document.source.eol
    indent = outer + manner_of(document).indent_unit
    return Place(parent.content, indent, head=eol + indent, tail=eol + outer)


def _into_empty_file(document: Document) -> Place:
    return Place(Span(0, len(document.source.text)), "", tail=document.source.eol)


def _opened(document: Document, parent: Element) -> Place:
    """Turns `<view />` into a start and an end tag around the markup."""
    text = document.source.text
    slash = text.rindex("/", parent.start, parent.end)
    span = Span(len(text[:slash].rstrip()), parent.end)
    outer = indent_at(text, parent.start)
    end_tag = f"</{parent.tag}>"
    own_line = begins_line(text, parent.start) and not in_running_text(document, parent)
    if not own_line:
        return Place(span, outer, head=">", tail=end_tag)
    eol = document.source.eol
    indent = outer + manner_of(document).indent_unit
    return Place(span, indent, head=f">{eol}{indent}", tail=f"{eol}{outer}{end_tag}")


def _core(text: str, node: Node) -> Span:
    """The node without the white space of the layout that a text has at its ends."""
    if not isinstance(node, Text):
        return node.span
    written = text[node.start : node.end]
    return Span(node.end - len(written.lstrip()), node.start + len(written.rstrip()))


def _blank(node: Node) -> bool:
    return isinstance(node, Text) and node.blank


def _skip_blank(document: Document, node: Node | None) -> Node | None:
    while node is not None and _blank(node):
        node = node_after(document, node)
    return node

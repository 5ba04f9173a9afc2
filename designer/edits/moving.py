"""Edits that move or copy elements within a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from designer.edits.conditions import chain_of, made_head, with_branches
from designer.edits.draft import Draft, node_after
from designer.edits.lines import indent_at
from designer.edits.markup import reindented
from designer.edits.placing import place, stand_apart
from designer.edits.refusal import NotEditable
from designer.edits.removal import outermost, take_out
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document, Element, Node


def move_elements(
    project: Project, path: str, elements: Sequence[Element], parent: Element | None, before: Node | None
) -> Change:
    """Move `elements` into `parent` (None: the top level) before its child `before` (None: at its end).

    They keep their text, brought to the new indentation, with a blank line to their neighbours where all elements
    of the level have one. With the head of a wx:if chain its branches move along; a
    branch that moves alone becomes a wx:if, or loses its wx:else. Raises NotEditable when the place lies inside what
    moves.
    """
    draft = Draft(project, path)
    moving = outermost(draft, with_branches(draft.document, [draft.now(element) for element in elements]))
    _refuse_inside(draft, moving, parent)
    before = _staying(draft.document, before, moving)
    if not moving or _stands_there(draft.document, moving, parent, before):
        return draft.change("Move")
    texts = [carried(draft.document, element, moving) for element in moving]
    apart = stand_apart(draft.document, parent)
    take_out(draft, moving)
    return draft.change(_title("Move", moving), _place_all(draft, parent, before, texts, apart=apart))


def duplicate_elements(project: Project, path: str, elements: Sequence[Element]) -> Change:
    """Put a copy of each of `elements` behind it and select the first copy.

    A copy of a single branch of a wx:if chain stands behind the chain, as a wx:if of its own.
    """
    draft = Draft(project, path)
    copied = outermost(draft, elements)
    focus: Element | None = None
    for element in copied:
        now = draft.now(element)
        text = carried(draft.document, now, [now])
        copy = _place_all(draft, draft.document.parent(now), node_after(draft.document, now), [text])
        focus = focus or copy
    return draft.change(_title("Duplicate", copied), draft.now(focus) if focus else None)


def _place_all(
    draft: Draft, parent: Element | None, before: Node | None, texts: Sequence[tuple[str, str]], *, apart: bool = False
) -> Element | None:
    """Insert each text, given with the indentation it had; returns the first element as it is then."""
    first: Element | None = None
    for text, indent in texts:
        placed = place(draft, parent, before, partial(reindented, text, indent), apart=apart)
        first = first or placed
        # A text before which the first one came is two texts now, of which the second is the one that follows.
        before = node_after(draft.document, placed) if placed else before
    return draft.now(first) if first else None


def carried(document: Document, element: Element, moving: Sequence[Element]) -> tuple[str, str]:
    """The element's text for another place, without a chain it leaves, and the indentation that it has now."""
    text = document.source.slice(element.span)
    indent = indent_at(document.source.text, element.start)
    chain = chain_of(document, element)
    if chain and not any(other.id == chain[0].id for other in moving):
        splices = [
            Splice(Span(span.start - element.start, span.end - element.start), replacement)
            for span, replacement in made_head(document.source.text, element)
        ]
        text = Source("", text).splice(splices).text
    return text, indent


def _refuse_inside(draft: Draft, moving: Sequence[Element], parent: Element | None) -> None:
    inside = draft.now(parent) if parent else None
    if inside and any(element.start <= inside.start < element.end for element in moving):
        raise NotEditable("An element cannot move into itself. Drop it outside of what you move.")


def _staying(document: Document, before: Node | None, moving: Sequence[Element]) -> Node | None:
    """`before`, or the next sibling that does not move."""
    gone = {element.id for element in moving}
    node = document.node(before.id) if before else None
    while node is not None and node.id in gone:
        node = node_after(document, node)
    return node


def _stands_there(document: Document, moving: Sequence[Element], parent: Element | None, before: Node | None) -> bool:
    """Whether `moving` already stand side by side at the place, so that even their line breaks stay as they are."""
    level = document.node(parent.id) if parent else None
    children = level.children if isinstance(level, Element) else document.roots
    siblings = [node for node in children if isinstance(node, Element)]
    places = [index for index, node in enumerate(siblings) if any(node is element for element in moving)]
    if len(places) != len(moving) or places != list(range(places[0], places[0] + len(places))):
        return False
    following = siblings[places[-1] + 1] if places[-1] + 1 < len(siblings) else None
    limit = next(
        (node for node in children if before is not None and node.start >= before.start and isinstance(node, Element)),
        None,
    )
    return following is limit


def _title(verb: str, elements: Sequence[Element]) -> str:
    return f"{verb} {elements[0].tag}" if len(elements) == 1 else f"{verb} {len(elements)} elements"

"""Reads the smallest part of a text again that an edit can have changed.

That part lies on one level of the tree, from the end of the last node before the edit to the beginning of the first one
behind it, text left out on both sides. Why nothing else can differ: in a well-formed text every tag and comment was
read without looking behind its end, so that all before the part stays as it was; and if the part is well-formed and
closes all that it opens, reading goes on behind it exactly as it did.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from weakref import ref

from designer.source.source import Source, Splice, ordered
from designer.source.wxml.document import Document
from designer.source.wxml.identity import carry_ids
from designer.source.wxml.level import Level
from designer.source.wxml.nodes import Element, Node
from designer.source.wxml.renewal import Renewal
from designer.source.wxml.tree import TreeBuilder
from designer.source.wxml.well_formed import read_well_formed

# An edit that changes what its element is shows so in the level around it at the latest, but for rare cases.
_TRIES = 3
# Nodes before an edit go on referring to the older text. When those may have become this long together, in code
# points, all nodes are read anew, which lets the old texts go.
_RETAINED = 32_000_000


class _Step(NamedTuple):
    """An element on the way down to the edit, and its index on its level."""

    level: Level
    place: int
    element: Element


class _Part(NamedTuple):
    """Nodes of a level, from index `first` to before `behind`, that stood between two offsets of the old text."""

    first: int
    behind: int
    start: int
    end: int


def read_again(source: Source, previous: Document, splices: Sequence[Splice]) -> Document | None:
    """The document of `source`, made of `previous` and the part that was read again.

    None when the whole text has to be read: it was or has become broken, or the edit touches all of it.
    """
    if not previous.orderly or previous.generation * len(source.text) > _RETAINED:
        return None
    places = ordered(splices)
    first, last = places[0].span.start, max(splice.span.end for splice in places)
    growth = len(source.text) - len(previous.source.text)
    way = _way_down(previous.level, first, last)
    for _ in range(_TRIES):
        level, start, end = _around(previous, way)
        part = _part(level, first, last, start, end)
        builder = TreeBuilder(source.text, part.end + growth)
        if _reads_well(builder, part.start):
            next_id = carry_ids(builder.nodes, _old_nodes(level, part), places, previous.next_id)
            new = level.replaced(source.text, part.first, part.behind, tuple(builder.children), growth)
            roots = _rebuilt(source.text, way, new, growth)
            return Document(
                source,
                roots,
                (),
                next_id,
                orderly=True,
                generation=previous.generation + 1,
                renewal=_renewal(previous, way[-1].element if way else None, level, part, builder),
                places=previous.places.renewed(part.start, part.end, growth, builder.nodes),
            )
        if not way:
            return None
        step = way.pop()
        first, last = min(first, step.element.start), max(last, step.element.end)
    return None


def _way_down(level: Level, first: int, last: int) -> list[_Step]:
    """The elements around the edit from the outermost to the innermost that holds all of it between its tags."""
    way: list[_Step] = []
    while True:
        index = level.index_at(first)
        if index < 0 or level.span_of(index)[1] < last:
            return way
        node = level.node(index)
        if not isinstance(node, Element) or node.end_tag is None or node.tag == "wxs":
            return way
        start, end = node.content
        if not start <= first <= last <= end:
            return way
        way.append(_Step(level, index, node))
        level = node.level


def _around(previous: Document, way: Sequence[_Step]) -> tuple[Level, int, int]:
    """The level on which the edit is, and between which offsets it lies."""
    if not way:
        return previous.level, 0, len(previous.source.text)
    element = way[-1].element
    return element.level, *element.content


def _part(level: Level, first: int, last: int, start: int, end: int) -> _Part:
    begin, count = level.index_at(first), len(level)
    while begin >= 0 and (level.is_text(begin) or level.span_of(begin)[1] > first):
        begin -= 1
    behind = begin + 1
    while behind < count and (level.is_text(behind) or level.span_of(behind)[0] < last):
        behind += 1
    return _Part(
        begin + 1,
        behind,
        level.span_of(begin)[1] if begin >= 0 else start,
        level.span_of(behind)[0] if behind < count else end,
    )


def _reads_well(builder: TreeBuilder, start: int) -> bool:
    end = read_well_formed(builder, start)
    return end == builder.stop and not builder.stack and builder.orderly


def _renewal(previous: Document, around: Element | None, level: Level, part: _Part, builder: TreeBuilder) -> Renewal:
    before = (level.node(index) for index in range(part.first - 1, -1, -1))
    return Renewal(
        ref(previous),
        around.id if around else None,
        next((node.id for node in before if isinstance(node, Element)), None),
        tuple(level.node(index).id for index in range(part.first, part.behind)),
        tuple(builder.children),
        part.start,
        part.end,
        builder.stop - part.end,
    )


def _old_nodes(level: Level, part: _Part) -> list[Node]:
    """The nodes of a part and all inside them, in the order of the text."""
    found: list[Node] = []
    waiting = [level.node(index) for index in range(part.behind - 1, part.first - 1, -1)]
    while waiting:
        node = waiting.pop()
        found.append(node)
        if isinstance(node, Element):
            waiting += reversed(node.children)
    return found


def _rebuilt(text: str, way: Sequence[_Step], level: Level, growth: int) -> Level:
    """The level of the roots when the innermost element of `way` has the children `level`."""
    for step in reversed(way):
        element = step.element.with_children(text, level, growth)
        level = step.level.replaced(text, step.place, step.place + 1, (element,), growth)
    return level

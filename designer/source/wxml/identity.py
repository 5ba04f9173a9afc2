"""The ids that stay with nodes while the text around them changes."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf

from designer.source.source import Splice, ordered
from designer.source.wxml.nodes import Element, Node


def number_nodes(nodes: Sequence[Node], first: int = 0) -> int:
    """Number `nodes` from `first` on; returns the next free id."""
    for number, node in enumerate(nodes, first):
        node.id = number
    return first + len(nodes)


def carry_ids(nodes: Sequence[Node], old: Sequence[Node], splices: Sequence[Splice], next_id: int) -> int:
    """Number `nodes` of the new text, keeping the ids of those of `old` whose first character the splices left alone.

    A node that the splices took away and wrote again elsewhere, as a move does, keeps its id too: its start tag (of
    another node: its text) tells. Both sequences are in document order. Returns the next free id.
    """
    moved = _moved(old, splices)
    start, known = next(moved, _NOTHING_LEFT)
    fresh = []
    for node in nodes:
        place = node.start
        while start < place:
            start, known = next(moved, _NOTHING_LEFT)
        if start == place and type(known) is type(node):
            node.id = known.id
        else:
            fresh.append(node)
    lost = defaultdict(list)
    for node in _lost(old, splices) if fresh else ():
        lost[_told_by(node)].append(node.id)
    for node in fresh:
        known_ids = lost.get(_told_by(node)) if lost else None
        if known_ids:
            node.id = known_ids.pop(0)
        else:
            node.id, next_id = next_id, next_id + 1
    return next_id


_NOTHING_LEFT: tuple[float, Node | None] = (inf, None)


def _moved(nodes: Sequence[Node], splices: Sequence[Splice]) -> Iterator[tuple[float, Node]]:
    """Where the first characters of `nodes` are after `splices`; nodes that lost theirs are left out."""
    shift = behind = 0
    for (start, end), text in ordered(splices):
        first = bisect_left(nodes, start, behind, key=_start)
        for node in nodes[behind:first]:
            yield node.start + shift, node
        behind = bisect_left(nodes, end, first, key=_start)
        shift += len(text) - (end - start)
    for node in nodes[behind:]:
        yield node.start + shift, node


def _lost(nodes: Sequence[Node], splices: Sequence[Splice]) -> Iterator[Node]:
    """The nodes of which the splices took the first character."""
    for (start, end), _ in splices:
        yield from nodes[bisect_left(nodes, start, key=_start) : bisect_left(nodes, end, key=_start)]


def _told_by(node: Node) -> tuple[type, str]:
    """What makes a node the same one elsewhere."""
    return type(node), node.written_start if isinstance(node, Element) else node.written


def _start(node: Node) -> int:
    return node.start

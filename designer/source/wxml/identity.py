"""The ids that stay with nodes while the text around them changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from designer.source.source import Splice, ordered
from designer.source.wxml.nodes import Node


def number_nodes(nodes: Sequence[Node], first: int = 0) -> int:
    """Number `nodes` from `first` on; returns the next free id."""
    for number, node in enumerate(nodes, first):
        node.id = number
    return first + len(nodes)


def carry_ids(nodes: Sequence[Node], old: Sequence[Node], splices: Sequence[Splice], next_id: int) -> int:
    """Number `nodes` of the new text, keeping the ids of those of `old` whose first character the splices left alone.

    Both sequences are in document order. Returns the next free id.
    """
    kept = {(start, type(node)): node.id for start, node in _moved(old, splices)}
    for node in nodes:
        known = kept.get((node.start, type(node)))
        if known is None:
            known, next_id = next_id, next_id + 1
        node.id = known
    return next_id


def _moved(nodes: Sequence[Node], splices: Sequence[Splice]) -> Iterator[tuple[int, Node]]:
    """Where the first characters of `nodes` are after `splices`; nodes that lost theirs are left out."""
    shift = 0
    pending = iter(ordered(splices))
    splice = next(pending, None)
    for node in nodes:
        while splice and splice.span.end <= node.start:
            shift += len(splice.text) - (splice.span.end - splice.span.start)
            splice = next(pending, None)
        if splice is None or node.start < splice.span.start:
            yield node.start + shift, node

"""What reading a part of a text again did to the tree, for those that follow a document part by part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

if TYPE_CHECKING:
    from designer.source.wxml.document import Document
    from designer.source.wxml.nodes import Node

# Looking for a place goes through all edits since it was known; after so many all nodes are looked at again.
_MANY_EDITS = 64


class Renewal(NamedTuple):
    """One part of one level that was read again; all other nodes stayed what they were, only further on.

    Attributes:
        previous: the document before; gives None when nobody holds it any more.
        parent: id of the element on whose level the part lies; None for the top level.
        before: id of the last element before the part on its level; None when there is none.
        removed: ids of the nodes of the level that stood in the part.
        added: the nodes of the level that stand there now.
        start, end: where the part began and ended in the text before.
        growth: how many code points the text is longer now.
    """

    previous: ref[Document]
    parent: int | None
    before: int | None
    removed: tuple[int, ...]
    added: tuple[Node, ...]
    start: int
    end: int
    growth: int


class _Edit(NamedTuple):
    start: int
    end: int
    growth: int
    added: Mapping[int, int]


class Places:
    """Where nodes begin, by their ids; an edit costs what it changes, however many nodes there are."""

    def __init__(self, known: Mapping[int, int], edits: tuple[_Edit, ...] = ()) -> None:
        self._known = known
        self._edits = edits

    @classmethod
    def of(cls, nodes: Iterable[Node]) -> Places:
        """The places of all nodes of a document."""
        return cls({node.id: node.start for node in nodes})

    def start_of(self, node: int) -> int | None:
        """Where the node with this id begins; None when it is gone."""
        following = len(self._edits)
        while following > 0 and node not in self._edits[following - 1].added:
            following -= 1
        start = self._edits[following - 1].added[node] if following > 0 else self._known.get(node)
        if start is None:
            return None
        for edit in self._edits[following:]:
            if edit.start <= start < edit.end:
                return None
            start += edit.growth if start >= edit.end else 0
        return start

    def renewed(self, start: int, end: int, growth: int, nodes: Sequence[Node]) -> Places | None:
        """The places after what stood from `start` to `end` became `nodes`; None when that would become too slow."""
        if len(self._edits) >= _MANY_EDITS:
            return None
        return Places(self._known, (*self._edits, _Edit(start, end, growth, {node.id: node.start for node in nodes})))

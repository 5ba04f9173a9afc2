"""The nodes of one level of the tree: the roots, or the children of an element.

After an edit most nodes are what they were, only further on. A level says so in runs of old nodes with a shift, and
makes a node anew when somebody asks for it; so an edit costs what it changes, however long the file is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from designer.source.wxml.nodes import Node

# More runs than this are put together at the next edit, so that looking for a place stays short.
_MANY_RUNS = 24


class Run(NamedTuple):
    """`nodes[low:high]`, all of them `shift` code points further on than they say."""

    nodes: Sequence[Node]
    low: int
    high: int
    shift: int


class Level:
    """The nodes of a level, in the order of the text."""

    __slots__ = ("_all", "_made", "_runs", "_text")

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        """`text` is the one that the places refer to."""
        self._text = text
        self._runs = [run for run in runs if run.low < run.high]
        self._made: dict[int, Node] = {}
        self._all: tuple[Node, ...] | None = None

    @classmethod
    def of(cls, nodes: tuple[Node, ...]) -> Level:
        """The level of nodes that stand where they say."""
        level = cls("", (Run(nodes, 0, len(nodes), 0),))
        level._all = nodes
        return level

    def __len__(self) -> int:
        return sum(run.high - run.low for run in self._runs)

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of them."""
        if self._all is None:
            self._all = tuple(self._each())
            self._runs = [Run(self._all, 0, len(self._all), 0)] if self._all else []
            self._made = {}
        return self._all

    def node(self, index: int) -> Node:
        """The node at an index, the same object each time."""
        made = self._made.get(index)
        if made is None:
            run, place = self._place(index)
            made = run.nodes[place]
            if run.shift:
                made = self._made[index] = made.shifted(self._text, run.shift)
        return made

    def span_of(self, index: int) -> tuple[int, int]:
        """Where a node begins and ends, without making it."""
        run, place = self._place(index)
        node = run.nodes[place]
        return node.start + run.shift, node.end + run.shift

    def index_at(self, offset: int) -> int:
        """The index of the last node that begins at `offset` or before; -1 when there is none."""
        found, before = -1, 0
        for nodes, low, high, shift in self._runs:
            if nodes[low].start + shift > offset:
                break
            found = before + bisect_right(nodes, offset - shift, low, high, key=_start) - low - 1
            before += high - low
        return found

    def is_text(self, index: int) -> bool:
        """Whether the node at an index is text, without making it."""
        run, place = self._place(index)
        return run.nodes[place].is_text

    def replaced(self, text: str, first: int, behind: int, nodes: Sequence[Node], shift: int) -> Level:
        """This level in a new text, with `nodes` instead of those from `first` to before `behind`.

        Those from `behind` on are `shift` code points further on than here.
        """
        if len(self._runs) > _MANY_RUNS:
            _ = self.nodes
        runs = [*self._cut(0, first, 0), Run(nodes, 0, len(nodes), 0), *self._cut(behind, len(self), shift)]
        return Level(text, runs)

    def shifted(self, text: str, shift: int) -> Level:
        """This level in a new text, all of it `shift` code points further on."""
        return Level(text, [run._replace(shift=run.shift + shift) for run in self._runs])

    def _each(self) -> Iterator[Node]:
        index = 0
        text, made = self._text, self._made
        for nodes, low, high, shift in self._runs:
            if shift == 0:
                yield from nodes[low:high]
            elif made:
                for place in range(low, high):
                    yield made.get(index + place - low) or nodes[place].shifted(text, shift)
            else:
                for place in range(low, high):
                    yield nodes[place].shifted(text, shift)
            index += high - low

    def _place(self, index: int) -> tuple[Run, int]:
        for run in self._runs:
            length = run.high - run.low
            if index < length:
                return run, run.low + index
            index -= length
        raise IndexError(index)

    def _cut(self, first: int, behind: int, shift: int) -> Iterator[Run]:
        index = 0
        for nodes, low, high, moved in self._runs:
            start, end = max(low, low + first - index), min(high, low + behind - index)
            if start < end:
                yield Run(nodes, start, end, moved + shift)
            index += high - low


def _start(node: Node) -> int:
    return node.start

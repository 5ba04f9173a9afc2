"""A WXML file as a tree over its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from designer.source.problem import Problem
from designer.source.source import Source
from designer.source.wxml.level import Level
from designer.source.wxml.nodes import Element, Node
from designer.source.wxml.rejections import problems_of
from designer.source.wxml.renewal import Places, Renewal


class Document:
    """The nodes of one WXML file. It never changes: an edit of the text makes another document.

    Attributes:
        source: the text that the spans refer to.
        level: the nodes at the top level.
        next_id: the first id that no node of this document or of an earlier one had.
        orderly: whether the whole text is well-formed.
        generation: after how many edits this document was read in part since the last one that was read in whole.
        renewal: what of it was read again; None when all of it was.
    """

    def __init__(
        self,
        source: Source,
        level: Level,
        problems: Sequence[Problem],
        next_id: int,
        *,
        nodes: Sequence[Node] | None = None,
        orderly: bool,
        generation: int = 0,
        renewal: Renewal | None = None,
        places: Places | None = None,
    ) -> None:
        """`nodes` are all nodes in the order in which they begin, if known; `problems` those of the structure."""
        self.source = source
        self.level = level
        self.next_id = next_id
        self.orderly = orderly
        self.generation = generation
        self.renewal = renewal
        self._places = places
        self._nodes = nodes
        self._structure_problems = problems

    @property
    def roots(self) -> tuple[Node, ...]:
        """The nodes at the top level."""
        return self.level.nodes

    @property
    def nodes(self) -> Sequence[Node]:
        """Every node, in document order."""
        if self._nodes is None:
            found: list[Node] = []
            waiting = list(reversed(self.roots))
            while waiting:
                node = waiting.pop()
                found.append(node)
                if isinstance(node, Element) and node.children:
                    waiting += reversed(node.children)
            self._nodes = found
        return self._nodes

    def elements(self) -> Iterator[Element]:
        """Every element, in document order."""
        return (node for node in self.nodes if isinstance(node, Element))

    def node(self, node_id: int) -> Node | None:
        """The node with this id; None when it is gone."""
        # Places in a text that is in disorder lead nowhere.
        if not self.orderly:
            return self._by_id.get(node_id)
        start = self.places.start_of(node_id)
        return None if start is None else next((node for node in self._way_to(start) if node.id == node_id), None)

    @property
    def places(self) -> Places:
        """Where the nodes begin."""
        if self._places is None:
            self._places = Places.of(self.nodes)
        return self._places

    def same(self, node: Node) -> Node | None:
        """`node` of this document or of an earlier one as it is here; None when it is gone.

        Quicker than `node` where the text before it has not changed.
        """
        for found in self._way_to(node.start):
            if found.id == node.id:
                return found
        return self.node(node.id)

    def parent(self, node: Node) -> Element | None:
        """The element around `node`; None at the top level."""
        around: Element | None = None
        for found in self._way_to(node.start):
            if found.id == node.id:
                return around
            around = found if isinstance(found, Element) else None
        return self._parents.get(node.id)

    def siblings(self, node: Node) -> tuple[Node, ...]:
        """The nodes of the level on which `node` stands, itself included."""
        parent = self.parent(node)
        return parent.children if parent else self.roots

    def element_at(self, offset: int) -> Element | None:
        """The innermost element around the character at `offset`."""
        found: Element | None = None
        for node in self._way_to(offset):
            if isinstance(node, Element) and offset < node.end:
                found = node
        return found

    def element_from(self, offset: int) -> Element | None:
        """The first element that begins at `offset` or behind it, in document order."""
        behind: list[tuple[Level, int]] = []
        level = self.level
        while True:
            index = level.index_at(offset)
            behind.append((level, index + 1))
            node = level.node(index) if index >= 0 else None
            if not isinstance(node, Element):
                break
            if node.start == offset:
                return node
            if offset >= node.end:
                break
            level = node.level
        for level, index in reversed(behind):
            for place in range(index, len(level)):
                if isinstance(node := level.node(place), Element):
                    return node
        return None

    def _way_to(self, offset: int) -> Iterator[Node]:
        """The nodes around `offset`, from the outermost to the innermost."""
        level = self.level
        while (index := level.index_at(offset)) >= 0:
            node = level.node(index)
            yield node
            if not isinstance(node, Element) or offset >= node.end:
                return
            level = node.level

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the text, in its order."""
        return tuple(sorted(self.problems_as_told, key=lambda problem: problem.span))

    @cached_property
    def problems_as_told(self) -> tuple[Problem, ...]:
        """What is wrong with the text, what WeChat's compiler stops at first."""
        return problems_of(self, self._structure_problems)

    @cached_property
    def _by_id(self) -> dict[int, Node]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def _parents(self) -> dict[int, Element]:
        return {child.id: element for element in self.elements() for child in element.children}

"""A WXML file as a tree over its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from designer.source.problem import Problem
from designer.source.source import Source, Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.mustache import mustache_end, well_formed_end
from designer.source.wxml.nodes import Element, Node


class Document:
    """The nodes of one WXML file. It never changes: an edit of the text makes another document.

    Attributes:
        source: the text that the spans refer to.
        roots: the nodes at the top level.
        next_id: the first id that no node of this document or of an earlier one had.
    """

    def __init__(
        self, source: Source, roots: Sequence[Node], nodes: Sequence[Node], problems: Sequence[Problem], next_id: int
    ) -> None:
        """`nodes` are all nodes in the order in which they begin; `problems` those of the structure."""
        self.source = source
        self.roots = tuple(roots)
        self.next_id = next_id
        self._nodes = nodes
        self._structure_problems = problems

    @property
    def nodes(self) -> Sequence[Node]:
        """Every node, in document order."""
        return self._nodes

    def elements(self) -> Iterator[Element]:
        """Every element, in document order."""
        return (node for node in self._nodes if isinstance(node, Element))

    def node(self, node_id: int) -> Node | None:
        """The node with this id; None when it is gone."""
        return self._by_id.get(node_id)

    def parent(self, node: Node) -> Element | None:
        """The element around `node`; None at the top level."""
        return self._parents.get(node.id)

    def siblings(self, node: Node) -> tuple[Node, ...]:
        """The nodes of the level on which `node` stands, itself included."""
        parent = self.parent(node)
        return parent.children if parent else self.roots

    def element_at(self, offset: int) -> Element | None:
        """The innermost element around the character at `offset`."""
        found: Element | None = None
        level: Sequence[Node] = self.roots
        while level:
            index = bisect_right(level, offset, key=lambda node: node.start) - 1
            if index < 0:
                break
            node = level[index]
            if not isinstance(node, Element) or offset >= node.end:
                break
            found = node
            level = node.children
        return found

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the text, in its order."""
        found = [*self._structure_problems, *self._odd_values()]
        return tuple(sorted(found, key=lambda problem: problem.span))

    def _odd_values(self) -> Iterator[Problem]:
        """Problems inside values, which reading at full speed does not look at."""
        for element in self.elements():
            tag = self.source.slice(element.start_tag)
            if "{{" in tag or "\\" in tag:
                for attribute in element.attributes:
                    yield from self._odd_mustaches_of(attribute)
                    yield from _escaped_quote(attribute)

    def _odd_mustaches_of(self, attribute: Attribute) -> Iterator[Problem]:
        text, span = self.source.text, attribute.value_span
        start = -1 if span is None else text.find("{{", *span)
        while span is not None and start >= 0:
            end = mustache_end(text, start, span.end)
            if end is None:
                yield Problem(Span(start, span.end), f"`{{{{` is not closed in the value of `{attribute.name}`.")
                return
            if well_formed_end(text, start, span.end) is None:
                yield Problem(Span(start, end), f"A quote in the expression of `{attribute.name}` is not closed.")
            start = text.find("{{", end, span.end)

    @cached_property
    def _by_id(self) -> dict[int, Node]:
        return {node.id: node for node in self._nodes}

    @cached_property
    def _parents(self) -> dict[int, Element]:
        return {child.id: element for element in self.elements() for child in element.children}


def _escaped_quote(attribute: Attribute) -> Iterator[Problem]:
    """A backslash before the closing quote: an escape for wcc, none for glass-easel, and none here."""
    value, span = attribute.value, attribute.value_span
    if value and span and attribute.closed and (len(value) - len(value.rstrip("\\"))) % 2:
        message = f"A backslash before the closing quote of `{attribute.name}`: WeChat's compiler reads on behind it."
        yield Problem(Span(span.end - 1, span.end + 1), message)

"""The tree while it is being read."""

from __future__ import annotations

from bisect import bisect_left

from designer.source.problem import Problem
from designer.source.source import Span
from designer.source.wxml.grammar import WXS_END
from designer.source.wxml.nodes import Broken, Element, Node, RawText


class TreeBuilder:
    """What the reader has found so far.

    Attributes:
        text: the text that is read.
        nodes: every node in the order in which they begin.
        stack: the open elements, each with the nodes before it on its level.
        children: the nodes of the innermost open element.
        problems: what was wrong.
        unfinished: open elements whose start tag lacks its `>`.
        stop: where reading ends: at the end of the text, or of the part of it that is read anew.
        orderly: whether all that was read is well-formed, so that no part of it depends on the text behind that part.
    """

    def __init__(self, text: str, stop: int | None = None) -> None:
        """Start with nothing read of `text`; `stop` None stands for its end."""
        self.text = text
        self.stop = len(text) if stop is None else stop
        self.orderly = True
        self.nodes: list[Node] = []
        self.stack: list[tuple[Element, list[Node]]] = []
        self.children: list[Node] = []
        self.problems: list[Problem] = []
        self.unfinished: set[Element] = set()

    def add(self, node: Node) -> None:
        """Append a node to the innermost open element."""
        self.nodes.append(node)
        self.children.append(node)

    def open(self, element: Element) -> None:
        """Begin an element that was added just now."""
        self.stack.append((element, self.children))
        self.children = []

    def report(self, start: int, end: int, message: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(Span(start, end), message))

    def close_innermost(self, end_tag_start: int, end: int) -> None:
        """Complete the innermost open element; `end_tag_start` is -1 when it has no end tag."""
        element, siblings = self.stack.pop()
        element.close(self.children, end_tag_start, end)
        self.children = siblings

    def abandon_innermost(self, end: int) -> None:
        """Complete the innermost open element at `end`, where its parent ends without an end tag for it.

        If not even its start tag is complete, only that tag is lost, and what follows belongs to the parent.
        """
        element = self.stack[-1][0]
        self.orderly = False
        if element not in self.unfinished:
            self.report(*element.start_tag, f"`<{element.tag}>` is not closed: `</{element.tag}>` is missing.")
            self.close_innermost(-1, end)
            return
        message = f"The tag `<{element.tag}` is not finished: `>` is missing."
        broken = Broken(self.text, *element.start_tag, message)
        _, siblings = self.stack.pop()
        siblings[-1] = broken
        self.nodes[bisect_left(self.nodes, element.start, key=lambda node: node.start)] = broken
        siblings += self.children
        self.children = siblings

    def finish(self) -> list[Node]:
        """Close what is still open at the end of the text; returns the roots."""
        while self.stack:
            self.abandon_innermost(len(self.text))
        return self.children

    def read_script(self, element: Element) -> int:
        """Complete a `<wxs>` element that was added just now with its script; returns where it ends."""
        start = element.end
        end_tag = WXS_END.search(self.text, start, self.stop)
        stop = end_tag.start() if end_tag else self.stop
        children: list[Node] = [RawText(self.text, start, stop)] if stop > start else []
        self.nodes += children
        if end_tag:
            element.close(children, stop, end_tag.end())
        else:
            element.close(children, -1, stop)
            self.orderly = False
            self.report(element.start, start, "`<wxs>` is not closed: `</wxs>` is missing.")
        return element.end

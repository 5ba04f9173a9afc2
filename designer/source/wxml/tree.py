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
        self._open_tags = _OpenTags()

    def add(self, node: Node) -> None:
        """Append a node to the innermost open element."""
        self.nodes.append(node)
        self.children.append(node)

    def open(self, element: Element) -> None:
        """Begin an element that was added just now."""
        self.stack.append((element, self.children))
        self.children = []

    def report(self, start: int, end: int, message: str, *, rejected: bool = True) -> None:
        """Note a problem; `rejected` is whether WeChat's compiler refuses it, too."""
        self.problems.append(Problem(Span(start, end), message, rejected))

    def close_innermost(self, end_tag_start: int, end: int) -> None:
        """Complete the innermost open element; `end_tag_start` is -1 when it has no end tag."""
        element, siblings = self.stack.pop()
        element.close(self.children, end_tag_start, end)
        self.children = siblings

    def abandon_down_to(self, depth: int, end: int) -> None:
        """Complete the open elements but for the `depth` outermost ones at `end`, where one around them ends.

        Of an element of which not even the start tag is complete, only that tag is lost, and what follows belongs to
        the level around it.
        """
        self.orderly = self.orderly and len(self.stack) <= depth
        # What follows lost tags, the innermost first: put together once, however many tags in a row are lost.
        following: list[list[Node]] = []
        while len(self.stack) > depth:
            element = self.stack[-1][0]
            if element in self.unfinished:
                following.append(self.children)
                self._lose_innermost()
            else:
                self._join(following)
                message = f"`<{element.tag}>` is not closed: `</{element.tag}>` is missing."
                self.report(*element.start_tag, message)
                self.close_innermost(-1, end)
        self._join(following)

    def _join(self, following: list[list[Node]]) -> None:
        while following:
            self.children += following.pop()

    def _lose_innermost(self) -> None:
        """Put a Broken in place of the innermost open element and go on with the nodes before it on its level."""
        element, self.children = self.stack.pop()
        message = f"The tag `<{element.tag}` is not finished: `>` is missing."
        broken = Broken(self.text, *element.start_tag, message)
        self.children[-1] = broken
        self.nodes[bisect_left(self.nodes, element.start, key=lambda node: node.start)] = broken

    def depth_of(self, tag: str) -> int | None:
        """How many elements are open around the innermost open one with this tag; None when there is none."""
        return self._open_tags.depth_of(tag, self.stack)

    def finish(self) -> list[Node]:
        """Close what is still open at the end of the text; returns the roots."""
        self.abandon_down_to(0, len(self.text))
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
            message = "`<wxs>` is not closed: `</wxs>` is missing. WeChat's compiler drops what follows."
            self.report(element.start, start, message, rejected=False)
        return element.end


class _OpenTags:
    """At which depths the tags are open. It learns of the stack only when asked, so that opening costs nothing."""

    def __init__(self) -> None:
        self._elements: list[Element] = []
        self._depths: dict[str, list[int]] = {}

    def depth_of(self, tag: str, stack: list[tuple[Element, list[Node]]]) -> int | None:
        known = self._elements
        while known and (len(known) > len(stack) or stack[len(known) - 1][0] is not known[-1]):
            self._depths[known.pop().tag].pop()
        for depth in range(len(known), len(stack)):
            element = stack[depth][0]
            known.append(element)
            self._depths.setdefault(element.tag, []).append(depth)
        depths = self._depths.get(tag)
        return depths[-1] if depths else None

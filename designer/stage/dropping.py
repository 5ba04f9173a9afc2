"""Where something that is dropped on the page goes.

Pointing at an element that takes children means inside it, between the two children that are nearest; at its very edge,
beside it. Pointing at an element that takes none means beside it. Before or after is told by the direction in which the
siblings follow each other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from designer.source.wxml import Comment, Document, Element, Node, Text
from designer.stage.rect import Rect, union
from designer.stage.snapshot import NodeBox, Snapshot

# How far from a container's edge still means "beside it", in CSS px; never more than a quarter of its extent.
EDGE = 6.0
# A child this wide a part of its container fills a line of its own.
_FILLS_LINE = 0.6

CanHold = Callable[[Element], bool]


class DropTarget(NamedTuple):
    """A place between two nodes of the source.

    Attributes:
        parent: id of the element that takes what is dropped; None for the top level.
        before: id of the node that it goes before; None for the end.
        line: where to draw the mark: a rectangle without width or without height.
        box: what shows of the parent.
    """

    parent: int | None
    before: int | None
    line: Rect
    box: Rect


class _Child(NamedTuple):
    element: Element
    rect: Rect


def drop_target(  # noqa: PLR0917 - one question with its six parts, asked from one place
    snapshot: Snapshot,
    document: Document,
    x: float,
    y: float,
    can_hold: CanHold,
    excluded: Collection[int] = frozenset(),
) -> DropTarget | None:
    """The place that a drop at a point of the page means; None when no element around the point takes it.

    `document` is the file that is edited; parts of other files count as the element around them. `can_hold` tells
    whether an element takes what is dropped. Nothing goes inside `excluded` nodes.
    """
    return _Search(snapshot, document, x, y, can_hold, frozenset(excluded)).run()


@dataclass(frozen=True, slots=True)
class _Search:
    """One question: a point of a layout."""

    snapshot: Snapshot
    document: Document
    x: float
    y: float
    can_hold: CanHold
    excluded: frozenset[int]

    def run(self) -> DropTarget | None:
        """The answer."""
        hit = self._hit()
        if hit is None:
            return self._into(None, None)
        box, element = hit
        if self.can_hold(element):
            parent = self.document.parent(element)
            if not (self._takes(parent) and self._at_edge(box, parent)):
                return self._into(element, box)
        return self._beside(element, box)

    def _hit(self) -> tuple[NodeBox, Element] | None:
        for box in self.snapshot.at(self.x, self.y):
            if box.path == self.document.source.path:
                element = self.document.node(box.node)
                if isinstance(element, Element) and not self._is_excluded(element):
                    return box, element
        return None

    def _is_excluded(self, element: Element) -> bool:
        around: Element | None = element
        while around is not None:
            if around.id in self.excluded:
                return True
            around = self.document.parent(around)
        return False

    def _takes(self, parent: Element | None) -> bool:
        return parent is None or self.can_hold(parent)

    # Inside a container ---------------------------------------------------------------------------------------

    def _into(self, parent: Element | None, box: NodeBox | None) -> DropTarget:
        children = self._children(parent, box)
        if children:
            nearest = min(
                children, key=lambda child: (child.rect.distance(self.x, self.y), self._from_centre(child.rect))
            )
            return self._next_to(parent, nearest, children, box)
        around = self._page() if box is None else box.bounds
        content = around if box is None else box.content
        across = box is not None and box.flow.startswith("row")
        line = Rect(content.x, content.y, 0, content.height) if across else Rect(content.x, content.y, content.width, 0)
        # What shows nothing may still hold nodes: false branches, empty lists. The new one goes behind them.
        return DropTarget(parent.id if parent else None, None, line, around)

    def _beside(self, element: Element, box: NodeBox) -> DropTarget | None:
        parent = self.document.parent(element)
        while not self._takes(parent):
            assert parent is not None
            element, parent = parent, self.document.parent(parent)
            box = self._box_around(element, box)
        around = self._box_around(parent, box) if parent is not None else None
        children = self._children(parent, around)
        itself = next(
            (child for child in children if child.element is element and child.rect.contains(self.x, self.y)), None
        )
        child = itself or _Child(element, box.bounds)
        return self._next_to(parent, child, children or [child], around)

    def _next_to(
        self, parent: Element | None, child: _Child, children: list[_Child], box: NodeBox | None
    ) -> DropTarget:
        across = self._runs_across(child, children, box)
        middle = child.rect.x + child.rect.width / 2 if across else child.rect.y + child.rect.height / 2
        first_half = (self.x if across else self.y) < middle
        reverse = box is not None and box.flow.endswith("-reverse")
        before = (
            self._node_before(parent, child.element)
            if first_half != reverse
            else self._node_after(parent, child.element)
        )
        line = _edge_line(child, children, across=across, first_half=first_half)
        around = self._page() if box is None else box.bounds
        return DropTarget(parent.id if parent else None, before, line, around)

    def _runs_across(self, child: _Child, children: list[_Child], box: NodeBox | None) -> bool:
        flow = box.flow if box is not None else "inline"
        if flow.startswith(("row", "column")):
            return flow.startswith("row")
        if any(_share_line(child.rect, other.rect) for other in children if other is not child):
            return True
        room = box.content.width if box is not None else self.snapshot.width
        if child.rect.width >= _FILLS_LINE * room:
            return False
        return not child.rect.x <= self.x < child.rect.right

    # The nodes between which it goes --------------------------------------------------------------------------

    def _node_before(self, parent: Element | None, element: Element) -> int:
        siblings = self._siblings(parent)
        index = siblings.index(element)
        while _continues_chain(siblings[index]):
            head = next((at for at in range(index - 1, -1, -1) if isinstance(siblings[at], Element)), None)
            if head is None:
                break
            index = head
        return siblings[index].id

    def _node_after(self, parent: Element | None, element: Element) -> int | None:
        siblings = self._siblings(parent)
        index = siblings.index(element) + 1
        following = next((at for at in range(index, len(siblings)) if not self._is_passed_over(siblings[at])), None)
        if following is None:
            return None
        node = siblings[following]
        if isinstance(node, Element) and _continues_chain(node):
            return self._node_after(parent, node)
        return node.id

    def _is_passed_over(self, node: Node) -> bool:
        # Layout between tags and remarks are no neighbours, and what is being moved will not stand there any more.
        blank = isinstance(node, Comment) or (isinstance(node, Text) and node.blank)
        return blank or node.id in self.excluded

    def _siblings(self, parent: Element | None) -> tuple[Node, ...]:
        return parent.children if parent is not None else self.document.roots

    # What shows -----------------------------------------------------------------------------------------------

    def _children(self, parent: Element | None, box: NodeBox | None) -> list[_Child]:
        items = box.items if box is not None else ()
        return [
            _Child(node, rect)
            for node in self._siblings(parent)
            if isinstance(node, Element) and node.id not in self.excluded
            for rect in self._rects(node, items)
        ]

    def _rects(self, element: Element, items: tuple[int, ...]) -> Iterator[Rect]:
        places = self._places(element, items)
        if places:
            yield from (place.bounds for place in places if place.boxes)
            return
        inside = (rect for child in element.elements for rect in self._rects(child, items))
        around = union(inside)
        if around is not None:
            yield around

    def _places(self, element: Element, items: tuple[int, ...]) -> list[NodeBox]:
        places = self.snapshot.of(self.document.source.path, element.id)
        return [place for place in places if place.items[: len(items)] == items]

    def _box_around(self, element: Element, inner: NodeBox) -> NodeBox:
        index = inner.parent
        while index >= 0:
            box = self.snapshot.nodes[index]
            if box.path == self.document.source.path and self._encloses(box, element):
                return box
            index = box.parent
        return inner

    def _encloses(self, box: NodeBox, element: Element) -> bool:
        around: Element | None = element
        while around is not None:
            if around.id == box.node:
                return True
            around = self.document.parent(around)
        return False

    def _at_edge(self, box: NodeBox, parent: Element | None) -> bool:
        around = self._box_around(parent, box) if parent is not None else None
        child = _Child(_element_of(self.document, box), box.bounds)
        across = self._runs_across(child, self._children(parent, around), around)
        start, extent, at = (
            (box.bounds.x, box.bounds.width, self.x) if across else (box.bounds.y, box.bounds.height, self.y)
        )
        zone = min(EDGE, extent / 4)
        return at < start + zone or at >= start + extent - zone

    def _page(self) -> Rect:
        return Rect(0, 0, self.snapshot.width, self.snapshot.height)

    def _from_centre(self, rect: Rect) -> float:
        return abs(rect.x + rect.width / 2 - self.x) + abs(rect.y + rect.height / 2 - self.y)


def _element_of(document: Document, box: NodeBox) -> Element:
    element = document.node(box.node)
    assert isinstance(element, Element)
    return element


def _continues_chain(node: Node) -> bool:
    # Nothing may stand between a condition and its other branches.
    return isinstance(node, Element) and any(node.attribute(name) is not None for name in ("wx:elif", "wx:else"))


def _share_line(one: Rect, other: Rect) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.y, other.y)
    beside = one.right <= other.x + 1 or other.right <= one.x + 1
    return beside and overlap > min(one.height, other.height) / 2


def _edge_line(child: _Child, children: list[_Child], *, across: bool, first_half: bool) -> Rect:
    """The line at an edge of a child, in the middle of the gap to its neighbour on that side."""
    rect = child.rect
    if across:
        edge = rect.x if first_half else rect.right
        facing = [
            other.rect.right if first_half else other.rect.x for other in children if _share_line(rect, other.rect)
        ]
        return Rect(_gap_middle(edge, facing, first_half=first_half), rect.y, 0, rect.height)
    edge = rect.y if first_half else rect.bottom
    others = [
        other.rect
        for other in children
        if other is not child and other.rect.x < rect.right and rect.x < other.rect.right
    ]
    facing = [other.bottom if first_half else other.y for other in others]
    return Rect(rect.x, _gap_middle(edge, facing, first_half=first_half), rect.width, 0)


def _gap_middle(edge: float, facing: list[float], *, first_half: bool) -> float:
    nearest = [at for at in facing if (at <= edge if first_half else at >= edge)]
    if not nearest:
        return edge
    return (edge + (max(nearest) if first_half else min(nearest))) / 2

"""What is where on a page after a layout, as the frame measured it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from designer.stage.marks import NodeKey
from designer.stage.messages import MalformedMessage, number, text
from designer.stage.rect import Rect, union

# Reading so many takes a fifth of a second, in which the window stands still; the frame tells no more.
MOST_NODES = 10_000
# The layout of a browser ends at 33,554,431 px.
_FARTHEST = 1e8
_MOST_BOXES = 2_000
FLOWS = frozenset({"row", "column", "row-reverse", "column-reverse", "inline", "none"})


class Sides(NamedTuple):
    """Lengths at the four sides of a box, in CSS px."""

    top: float
    right: float
    bottom: float
    left: float


@dataclass(slots=True)
class NodeBox:
    """One place where an element of the source shows: an element in a `wx:for` has one for each item.

    Attributes:
        ref: its mark.
        path: the file of the element, in the project.
        node: the element's id in its document.
        items: indices of the enclosing wx:for items, outermost first.
        parent: index in `Snapshot.nodes` of the nearest marked node around it, -1 at the top.
        boxes: border boxes; several for what has no box of its own or wraps, none when it is not displayed.
        clip: the visible part when something around cuts it.
        flow: how its children follow each other.
        padding: inside the border box.
        margin: outside the border box.
        bounds: the rectangle around all boxes; empty when there is none.
    """

    ref: str
    path: str
    node: int
    items: tuple[int, ...]
    parent: int
    boxes: tuple[Rect, ...]
    clip: Rect | None
    flow: str
    padding: Sides
    margin: Sides
    bounds: Rect

    @property
    def content(self) -> Rect:
        """The bounds without the padding: where children go."""
        return self.bounds.inset(*self.padding)

    def contains(self, x: float, y: float) -> bool:
        """Whether a visible part of the node lies at the point."""
        if self.clip is not None and not self.clip.contains(x, y):
            return False
        return any(box.contains(x, y) for box in self.boxes)


@dataclass(frozen=True)
class Snapshot:
    """One layout of a page, in CSS px of the page area, scrolling applied.

    Attributes:
        page: the page's route.
        width: of the page area.
        height: of the page area.
        scroll: how far the page is scrolled (x, y), and its full size (width, height).
        nodes: everything that carries a mark; what is around comes before what is inside.
    """

    page: str
    width: float
    height: float
    scroll: Rect
    nodes: tuple[NodeBox, ...]

    @classmethod
    def read(cls, fields: Mapping[str, Any], key: Callable[[str], NodeKey | None]) -> Snapshot:
        """The snapshot in a `geometry` message; `key` tells which element a mark means. Raises MalformedMessage."""
        nodes = fields.get("nodes")
        if not isinstance(nodes, list) or len(nodes) > MOST_NODES:
            raise MalformedMessage("geometry lacks nodes, or has too many")
        try:
            read = tuple(_read_node(node, index, key) for index, node in enumerate(nodes))
        except (KeyError, TypeError, ValueError) as error:
            raise MalformedMessage(f"a node of the geometry has a wrong shape: {error!r:.200}") from error
        return cls._around(fields, read)

    def changed(self, fields: Mapping[str, Any], runs: list[Any], key: Callable[[str], NodeKey | None]) -> Snapshot:
        """The snapshot in a `geometryChange` message, which tells it in terms of this one. Raises MalformedMessage."""
        try:
            read = Runs(self.nodes, key).read(runs)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise MalformedMessage(f"a change of the geometry has a wrong shape: {error!r:.200}") from error
        return self._around(fields, tuple(read))

    @classmethod
    def _around(cls, fields: Mapping[str, Any], nodes: tuple[NodeBox, ...]) -> Snapshot:
        viewport, scroll = fields.get("viewport"), fields.get("scroll")
        if not isinstance(viewport, dict) or not isinstance(scroll, dict):
            raise MalformedMessage("geometry lacks viewport or scroll")
        around = Rect(*(number(scroll, name) for name in ("x", "y", "width", "height")))
        return cls(text(fields, "page"), number(viewport, "width"), number(viewport, "height"), around, nodes)

    def at(self, x: float, y: float) -> list[NodeBox]:
        """Everything that shows at a point, the innermost and topmost first."""
        return [node for node in reversed(self.nodes) if node.contains(x, y)]

    def of(self, path: str, node: int) -> list[NodeBox]:
        """Every place where an element shows, in the order of the page."""
        return self._by_key.get((path, node), [])

    @cached_property
    def _by_key(self) -> dict[tuple[str, int], list[NodeBox]]:
        index: dict[tuple[str, int], list[NodeBox]] = {}
        for node in self.nodes:
            index.setdefault((node.path, node.node), []).append(node)
        return index


class Runs:
    """Reads the runs of a `geometryChange` message over the nodes of the snapshot before."""

    def __init__(self, before: tuple[NodeBox, ...], key: Callable[[str], NodeKey | None]) -> None:
        self._before = before
        self._key = key
        self._nodes: list[NodeBox] = []
        self._places: dict[int, int] = {-1: -1}

    def read(self, runs: list[Any]) -> list[NodeBox]:
        """The nodes after the change. Raises KeyError, TypeError, ValueError or IndexError for what does not fit."""
        for run in runs:
            # A short message can name the same nodes again and again.
            if len(self._nodes) + _length(run) > MOST_NODES:
                raise ValueError(f"more than {MOST_NODES} nodes")
            if "nodes" in run:
                self._add_changed(int(run["from"]), run["nodes"])
            else:
                self._add_kept(int(run["from"]), int(run["count"]), *_bounded(run["dx"], run["dy"]))
        return self._nodes

    def _add_changed(self, start: int, nodes: Any) -> None:
        for step, node in enumerate(nodes):
            if start >= 0:
                self._places[start + step] = len(self._nodes)
            self._nodes.append(_read_node(node, len(self._nodes), self._key))

    def _add_kept(self, start: int, count: int, dx: float, dy: float) -> None:
        if start < 0 or count < 0 or start + count > len(self._before):
            raise IndexError(f"nodes {start} to {start + count}")
        for index in range(start, start + count):
            self._places[index] = len(self._nodes)
            node = self._before[index]
            self._nodes.append(_moved_node(node, dx, dy, self._places[node.parent]))


def _moved_node(node: NodeBox, dx: float, dy: float, parent: int) -> NodeBox:
    if parent == node.parent and not dx and not dy:
        return node
    boxes = tuple([_moved(box, dx, dy) for box in node.boxes])
    clip = None if node.clip is None else _moved(node.clip, dx, dy)
    bounds = boxes[0] if len(boxes) == 1 else union(boxes) or _NOTHING
    return NodeBox(
        node.ref,
        node.path,
        node.node,
        node.items,
        parent,
        boxes,
        clip,
        node.flow,
        node.padding,
        node.margin,
        bounds,
    )


def _moved(box: Rect, dx: float, dy: float) -> Rect:
    # The frame tells hundredths; sums of them would slowly leave these.
    return Rect(round(box.x + dx, 2), round(box.y + dy, 2), box.width, box.height)


_NOTHING = Rect(0.0, 0.0, 0.0, 0.0)
_NO_SIDES = Sides(0.0, 0.0, 0.0, 0.0)
_NO_LENGTHS = [0, 0, 0, 0]


def _read_node(fields: Any, index: int, key: Callable[[str], NodeKey | None]) -> NodeBox:
    mark, parent, flow = fields["ref"], fields["parent"], fields["flow"]
    # A mark of an element that is gone since is no error: the layout was measured before the edit arrived.
    path, node = (key(mark) if isinstance(mark, str) else None) or ("", -1)
    if flow not in FLOWS or not isinstance(parent, int) or not -1 <= parent < index:
        raise ValueError(f"flow {flow!r}, parent {parent!r}")
    if len(fields["boxes"]) > _MOST_BOXES:
        raise ValueError(f"{len(fields['boxes'])} boxes")
    boxes = tuple([_rect(box) for box in fields["boxes"]])
    items, clip = fields["items"], fields["clip"]
    return NodeBox(
        mark,
        path,
        node,
        () if items == [] else tuple(map(int, items)),
        parent,
        boxes,
        None if clip is None else _rect(clip),
        flow,
        _sides(fields["padding"]),
        _sides(fields["margin"]),
        boxes[0] if len(boxes) == 1 else union(boxes) or _NOTHING,
    )


def _rect(box: Any) -> Rect:
    return Rect(*_bounded(*box))


def _sides(lengths: Any) -> Sides:
    # Most elements have none, and a page has thousands of elements.
    return _NO_SIDES if lengths == _NO_LENGTHS else Sides(*_bounded(*lengths))


def _length(run: Any) -> int:
    return len(run["nodes"]) if "nodes" in run else int(run["count"])


def _bounded(*lengths: Any) -> tuple[float, ...]:
    """Lengths that can be calculated with. Raises TypeError or ValueError."""
    # No comparison with what is no number holds.
    if not sum(map(abs, lengths)) < _FARTHEST:
        raise ValueError(f"lengths of {lengths!r:.100}")
    return tuple(map(float, lengths))

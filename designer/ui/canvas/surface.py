"""What the tools of the canvas work on: the page as it is laid out, and where it stands in the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from designer.source.wxml import Document, Element
from designer.stage.geometry import DropTarget, NodeBox, Rect, Snapshot, drop_target
from designer.stage.stage import Stage
from designer.ui.canvas.marks import DropMark
from designer.ui.canvas.viewport import Viewport
from designer.ui.elements.naming import element_name
from designer.ui.elements.placing import holder_for, may_stand_at_top
from designer.ui.workspace import Workspace


class Surface(QObject):
    """The shown page, asked in px of the view; everything is answered at once from the last geometry snapshot.

    Attributes:
        workspace: what is open and selected.
        stage: what shows the page.
        viewport: where the phone stands.
        instance: the wx:for indices of the instance of the main element that the person clicked.

    Signals:
        moved: the viewport changed.
        edit_text_requested: id of the element whose text is to be edited in place.
    """

    moved = Signal()
    edit_text_requested = Signal(int)

    def __init__(self, workspace: Workspace, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.stage = stage
        self.viewport = Viewport()
        self.instance: tuple[int, ...] = ()
        self._kept_holder: tuple[tuple[tuple[str, ...], Document | None], Callable[[Element], bool]] | None = None

    @property
    def document(self) -> Document | None:
        """The tree of the file being edited."""
        return self.workspace.document

    @property
    def snapshot(self) -> Snapshot | None:
        """The last layout of the shown page; None while there is none."""
        return self.stage.snapshot

    @property
    def empty(self) -> bool:
        """Whether the edited file is the shown page's and has no element yet."""
        document, page = self.document, self.workspace.page
        own = document is not None and page is not None and page.wxml == self.workspace.file
        return own and document is not None and next(document.elements(), None) is None

    @property
    def page_area(self) -> QRectF:
        """Where the page is seen, in the view: the phone's screen without its bars."""
        snapshot = self.snapshot
        if snapshot is None:
            return self.to_view(Rect(0, 0, self.viewport.screen_width, self.viewport.screen_height))
        return self.to_view(Rect(0, 0, snapshot.width, snapshot.height))

    def to_view(self, rect: Rect) -> QRectF:
        """A rectangle of the page area, in the view."""
        return QRectF(*self.viewport.rect_to_view(rect))

    def to_page(self, point: QPointF) -> tuple[float, float]:
        """The point of the page area under `point`."""
        return self.viewport.to_page(point.x(), point.y())

    def hit(self, point: QPointF) -> NodeBox | None:
        """The innermost element of the edited file at `point`; parts of a component count as its element."""
        if self.snapshot is None or not self.page_area.contains(point):
            return None
        file = self.workspace.file
        return next((box for box in self.snapshot.at(*self.to_page(point)) if box.path == file), None)

    def instances(self, node: int) -> list[NodeBox]:
        """Every place where the page shows the element `node` of the edited file."""
        file = self.workspace.file
        return list(self.snapshot.of(file, node)) if self.snapshot is not None and file else []

    def element(self, node: int) -> Element | None:
        """The element `node` of the edited file."""
        document = self.document
        found = document.node(node) if document else None
        return found if isinstance(found, Element) else None

    def outline(self, node: int) -> list[tuple[QRectF, bool]]:
        """The rectangles of an element in the view, each with whether it belongs to the clicked instance."""
        boxes = self.instances(node)
        single = len(boxes) == 1 or all(box.items != self.instance for box in boxes)
        return [
            (self.to_view(rect), single or box.items == self.instance) for box in boxes for rect in visible_parts(box)
        ]

    def drop_target(self, point: QPointF, tags: Sequence[str], excluded: Iterable[int] = ()) -> DropTarget | None:
        """Where elements with these tags would go when dropped at `point`; None where nothing takes them."""
        document = self.document
        if self.snapshot is None or document is None or not self.page_area.contains(point):
            return None
        target = drop_target(self.snapshot, document, *self.to_page(point), self._holder(tags), frozenset(excluded))
        return None if target and target.parent is None and not may_stand_at_top(tags) else target

    def _holder(self, tags: Sequence[str]) -> Callable[[Element], bool]:
        # Kept while a drag goes on: asking needs the project's configuration, and the mouse moves often.
        key = (tuple(tags), self.document)
        if self._kept_holder is None or self._kept_holder[0] != key:
            self._kept_holder = (key, holder_for(self.workspace, tags))
        return self._kept_holder[1]

    def drop_mark(self, target: DropTarget) -> DropMark:
        """How a drop target is shown."""
        container = self.element(target.parent) if target.parent is not None else None
        name = element_name(container) if container else self.tr("Page")
        return DropMark(self.to_view(target.line), self.to_view(target.box), name)


def visible_parts(box: NodeBox) -> list[Rect]:
    """The boxes of a node without what an ancestor cuts off."""
    if box.clip is None:
        return list(box.boxes)
    parts = (rect.common(box.clip) for rect in box.boxes)
    return [part for part in parts if part is not None and part.width > 0 and part.height > 0]

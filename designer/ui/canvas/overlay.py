"""The transparent widget above the page: it takes the mouse in design mode and draws hover, selection and drags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from designer.stage.shell_view import zoom_factor
from designer.ui.canvas.edge_scroll import EdgeScroll
from designer.ui.canvas.marks import Label, Marks, Outline
from designer.ui.canvas.painting import paint_marks
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.tools.insert_drag import InsertDrag
from designer.ui.canvas.tools.pan import PanTool
from designer.ui.canvas.tools.select import SelectTool
from designer.ui.canvas.tools.tool import Tool
from designer.ui.elements.dragged import DraggedComponent
from designer.ui.elements.naming import element_hint
from designer.ui.theme import theme


class Overlay(QWidget):
    """Passes events to the tool in use and draws its marks.

    Attributes:
        tool: what the mouse does now.
        sampled: the elements that show sample data.

    Signals:
        zoom_requested: factor and the point of the view that stays in place.
    """

    zoom_requested = Signal(float, QPointF)

    def __init__(self, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = surface
        self._selecting = SelectTool(surface)
        self.tool: Tool = self._selecting
        self._edge_scroll = EdgeScroll(surface, self._page_scrolled, self)
        self._space = False
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.setAccessibleName(self.tr("Page"))
        workspace = surface.workspace
        self._hover_area = QRect()
        self.sampled: frozenset[int] = frozenset()
        for changed in (workspace.selection_changed, workspace.page_changed, theme().changed):
            changed.connect(self.update)
        workspace.hover_changed.connect(self._update_hover)
        surface.moved.connect(self.update)

    def use(self, tool: Tool) -> None:
        """Go on with `tool`."""
        if tool is not self.tool or tool.drag_point is not None:
            # Resting over the page changes nothing that is drawn; hovering tells its changes itself.
            self.update()
        self.tool = tool
        shape = Qt.CursorShape.OpenHandCursor if self._space and tool is self._selecting else tool.cursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
        self._edge_scroll.follow(tool.drag_point)

    def show_sampled(self, sampled: frozenset[int]) -> None:
        """Mark these elements as showing sample data."""
        self.sampled = sampled
        self.update()

    def geometry_changed(self) -> None:
        """Draw after another layout of the page; a drag looks for its place again."""
        self.tool.scrolled()
        self.update()

    def _update_hover(self) -> None:
        """Draw only where the outline was and where it is: the page below is costly to draw without a graphics card."""
        hovered = self.surface.workspace.hovered
        outline = self.surface.outline(hovered) if hovered is not None else []
        self.update(self._hover_area.united(_area_of([rect for rect, _ in outline])))

    def marks(self) -> Marks:
        """What is drawn now."""
        workspace = self.surface.workspace
        marks = Marks(self.surface.page_area)
        if self.surface.empty:
            marks.hint = self.tr("Drag a component here")
        marks.sampled = [rect for node in self._marked() for rect, _ in self.surface.outline(node)]
        for node in workspace.selection:
            marks.selected += [Outline(rect, strong) for rect, strong in self.surface.outline(node)]
        if self.tool.drag_point is None:
            hovered = workspace.hovered
            if hovered is not None and hovered not in workspace.selection:
                marks.hover = [Outline(rect) for rect, _ in self.surface.outline(hovered)]
            marks.label = self._label()
        self.tool.draw(marks)
        return marks

    def _marked(self) -> list[int]:
        """The innermost of the elements with samples: a list's rows need no mark beside those of their texts."""
        document = self.surface.document
        if document is None or not self.sampled:
            return []
        around: set[int] = set()
        for node in self.sampled:
            inner = document.node(node)
            outer = document.parent(inner) if inner is not None else None
            while outer is not None and outer.id not in around:
                around.add(outer.id)
                outer = document.parent(outer)
        return sorted(self.sampled - around)

    def _label(self) -> Label | None:
        element = self.surface.workspace.selected_element
        if element is None:
            return None
        outline = self.surface.outline(element.id)
        rect = next((rect for rect, strong in outline if strong), None)
        area = self.surface.page_area
        if rect is None or not rect.adjusted(0, 0, 1, 1).intersects(area):
            return None
        return Label(rect.intersected(area), element.tag, element_hint(element))

    # Events ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks."""
        marks = self.marks()
        self._hover_area = _area_of([outline.rect for outline in marks.hover])
        paint_marks(QPainter(self), marks, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or any button with Space, pans; else the tool decides."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self.use(PanTool(self.surface, event, self.tool))
        else:
            self.use(self.tool.press(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass on."""
        self.use(self.tool.move(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pass on."""
        self.use(self.tool.release(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pass on."""
        self.use(self.tool.double_click(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self.surface.workspace.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space makes the mouse pan; other keys go to the tool, and what it does not know to the window."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.use(self.tool)
            return
        following = self.tool.key(event)
        if following is None:
            super().keyPressEvent(event)
        else:
            self.use(following)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of panning by Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.use(self.tool)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        """A key released elsewhere is not seen here."""
        self._space = False
        self.use(self.tool)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms about the mouse; else the page scrolls, and outside the page the view pans."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(zoom_factor(event), event.position())
            return
        # 120 units are one notch of a wheel, which browsers take for about 100 CSS px.
        shift = QPointF(pixels) if not pixels.isNull() else QPointF(angle) * (100 / 120)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not shift.x():
            shift = QPointF(shift.y(), 0)
        if self.surface.page_area.contains(event.position()):
            zoom = self.surface.viewport.zoom
            x, y = self.surface.to_page(event.position())
            self.surface.stage.scroll_at(x, y, -shift.x() / zoom, -shift.y() / zoom)
        else:
            self.surface.viewport.pan(shift.x(), shift.y())
            self.surface.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Pinching on a touch pad zooms about the mouse; resting on sample data says what it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.surface.hit(QPointF(event.pos()))
            tip = self.tr("Sample data: the page has none of its own here")
            QToolTip.showText(event.globalPos(), tip if hit is not None and hit.node in self.sampled else "", self)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_requested.emit(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    # A drag from the palette -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take components of the palette; other things pass to the window."""
        dragged = DraggedComponent.read(event.mimeData())
        if dragged is None or self.surface.document is None:
            event.ignore()
            return
        self.use(InsertDrag(self.surface, dragged, self._selecting))
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the place under the mouse."""
        tool = self.tool
        if not isinstance(tool, InsertDrag):
            event.ignore()
            return
        found = tool.drag_to(event.position())
        event.setAccepted(found)
        self.use(tool)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dragged here any more."""
        self.use(self.tool.cancel())

    def dropEvent(self, event: QDropEvent) -> None:
        """Insert at the marked place."""
        tool = self.tool
        if not isinstance(tool, InsertDrag):
            event.ignore()
            return
        tool.drag_to(event.position())
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.use(tool.drop())

    def _page_scrolled(self) -> None:
        self.tool.scrolled()
        self.update()


def _area_of(rects: Iterable[QRectF]) -> QRect:
    """All that is touched by drawing outlines of `rects`."""
    area = QRect()
    for rect in rects:
        area = area.united(rect.toAlignedRect().adjusted(-2, -2, 2, 2))
    return area

"""Dragging a component from the palette onto the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from designer.stage.geometry import DropTarget
from designer.ui.canvas.marks import Marks
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.tools.tool import Tool
from designer.ui.elements.dragged import DraggedComponent
from designer.ui.elements.insertion import insert_component


class InsertDrag(Tool):
    """Follows a drag that began in another widget; the overlay passes the drag events on."""

    def __init__(self, surface: Surface, dragged: DraggedComponent, before: Tool) -> None:
        super().__init__(surface)
        self._dragged = dragged
        self._before = before
        self._point = QPointF()
        self._target: DropTarget | None = None

    @property
    def drag_point(self) -> QPointF | None:
        """Where the mouse is."""
        return self._point

    def drag_to(self, point: QPointF) -> bool:
        """Mark the place under `point`; returns whether there is one."""
        self._point = point
        self.scrolled()
        return self._target is not None

    def drop(self) -> Tool:
        """Insert the component at the marked place and select it."""
        if self._target is not None:
            parent, before = self._target.parent, self._target.before
            insert_component(self.surface.workspace, self._dragged.tag, self._dragged.component, parent, before)
        return self._before

    def cancel(self) -> Tool:
        """Insert nothing."""
        return self._before

    def scrolled(self) -> None:
        """Another place may be under the mouse now."""
        self._target = self.surface.drop_target(self._point, [self._dragged.tag])

    def draw(self, marks: Marks) -> None:
        """The place; the drag itself shows what is dragged."""
        if self._target is not None:
            marks.drop = self.surface.drop_mark(self._target)

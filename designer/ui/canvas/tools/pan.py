"""Moving the phone about in the view: space and drag, or the middle button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from designer.ui.canvas.surface import Surface
from designer.ui.canvas.tools.tool import Tool


class PanTool(Tool):
    """Shifts the viewport with the mouse until the button goes up, then hands back to the tool before it."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, surface: Surface, event: QMouseEvent, before: Tool) -> None:
        super().__init__(surface)
        self._last = event.position()
        self._button = event.button()
        self._before = before

    def move(self, event: QMouseEvent) -> Tool:
        """Follow the mouse."""
        shift = event.position() - self._last
        self._last = event.position()
        self.surface.viewport.pan(shift.x(), shift.y())
        self.surface.moved.emit()
        return self

    def release(self, event: QMouseEvent) -> Tool:
        """End with the button that began."""
        return self._before if event.button() == self._button else self

    def cancel(self) -> Tool:
        """Stay where the phone is."""
        return self._before

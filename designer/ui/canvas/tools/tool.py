"""What a tool of the canvas is: a state between two mouse events that says which state follows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from designer.ui.canvas.marks import Marks
from designer.ui.canvas.surface import Surface


class Tool:
    """Each handler returns the tool that goes on: the same one, or another.

    Attributes:
        surface: the page that the tool works on.
        cursor: the shape of the mouse while the tool is in use.
    """

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, surface: Surface) -> None:
        self.surface = surface

    def press(self, event: QMouseEvent) -> Tool:
        """A button went down."""
        return self

    def move(self, event: QMouseEvent) -> Tool:
        """The mouse moved, with or without a button."""
        return self

    def release(self, event: QMouseEvent) -> Tool:
        """A button went up."""
        return self

    def double_click(self, event: QMouseEvent) -> Tool:
        """The second press of a double click."""
        return self.press(event)

    def key(self, event: QKeyEvent) -> Tool | None:
        """A key went down; None leaves it to the window."""
        return None

    def cancel(self) -> Tool:
        """Give up what was begun."""
        return self

    def scrolled(self) -> None:
        """The page moved under a resting mouse."""

    def draw(self, marks: Marks) -> None:
        """Add what the tool shows."""

    @property
    def drag_point(self) -> QPointF | None:
        """Where the mouse drags something, for scrolling at the edges; None when nothing is dragged."""
        return None

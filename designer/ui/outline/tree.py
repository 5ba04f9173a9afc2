"""The tree view of the outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView


class OutlineTree(QTreeView):
    """A tree that says when its rows are to be removed and when the mouse has left it.

    Signals:
        delete_pressed: Delete or Backspace.
        left: the mouse is elsewhere.
    """

    delete_pressed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Escape selects nothing; the rest is the tree's."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell it."""
        self.left.emit()
        super().leaveEvent(event)

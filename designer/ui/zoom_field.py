"""The field that shows and takes the magnification of the canvas."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.ui.workspace import Workspace

STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


def next_step(zoom: float, direction: int) -> float:
    """The next of the STEPS above (`direction` 1) or below (-1) a magnification; the last one at the end."""
    if direction > 0:
        return next((step for step in STEPS if step > zoom + 0.005), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < zoom - 0.005), STEPS[0])


class ZoomField(QLineEdit):
    """Per cent; typed with or without the sign, the arrow keys go through the usual steps."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setFixedWidth(58)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Zoom"))
        self.setToolTip(self.tr("Zoom in per cent"))
        self.editingFinished.connect(self._take)
        workspace.zoom_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(f"{round(self._workspace.zoom * 100)}%")

    def _take(self) -> None:
        number = re.search(r"\d+(?:\.\d+)?", self.text())
        # Leaving the field untouched must not round a zoom chosen with the wheel.
        if number and self.text() != f"{round(self._workspace.zoom * 100)}%":
            self._workspace.set_zoom(float(number[0]) / 100)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down take the next step, Escape gives up."""
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if direction:
            self._workspace.set_zoom(next_step(self._workspace.zoom, direction))
        elif event.key() == Qt.Key.Key_Escape:
            self._show()
        else:
            super().keyPressEvent(event)

"""A name in a small box that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.ui.parts.buttons import icon_button
from designer.ui.parts.role import label
from designer.ui.theme import theme

_HEIGHT = 24


class Chip(QWidget):
    """One class of an element; its cross or the Delete key removes it.

    Signals:
        removed: the name.
    """

    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.cross = icon_button("x", self.tr("Remove {name}").format(name=name), role="small")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setFixedSize(18, 20)
        self.cross.clicked.connect(lambda: self.removed.emit(self.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(label(name))
        row.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.name)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().color("field"))
        painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

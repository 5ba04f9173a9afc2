"""A field that filters a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.ui.theme import icon


class SearchField(QLineEdit):
    """A line with a magnifying glass and a clear button; Escape empties it.

    Signals:
        left_downwards: the arrow key down was pressed; the list below should take the focus.
    """

    left_downwards = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.addAction(icon("magnifying-glass", "text_faint"), QLineEdit.ActionPosition.LeadingPosition)
        clear = self.addAction(icon("x", "text_faint"), QLineEdit.ActionPosition.TrailingPosition)
        clear.setVisible(False)
        clear.setToolTip(self.tr("Clear"))
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))

    @property
    def wanted(self) -> str:
        """What to look for: the text without edges, in lower case."""
        return self.text().strip().casefold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, down leaves for the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

"""What a panel shows while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from designer.ui.parts.role import label
from designer.ui.theme import icon, pixmap, theme


class EmptyState(QWidget):
    """An icon, a heading and a sentence in the middle of the room."""

    def __init__(self, icon_name: str, heading: str, text: str = "", button: QAbstractButton | None = None) -> None:
        super().__init__()
        self._icon = icon(icon_name, "text_faint")
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label(heading, "strong", wrap=True)
        self._text = label(text, "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture)
        for part in (self._heading, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        if button:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._text.setVisible(bool(text))
        theme().changed.connect(self._draw)
        self._draw()

    def say(self, heading: str, text: str = "") -> None:
        """Show other words."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, 28, self.devicePixelRatioF()))

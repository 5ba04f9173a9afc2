"""What a panel shows while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from designer.ui.parts.role import label
from designer.ui.theme import icon, pixmap, theme

_PICTURE = 28
_SPACING = 8
_MARGIN, _TIGHT_MARGIN = 20, 8


class EmptyState(QWidget):
    """An icon, a heading and a sentence in the middle of the room; where there is little room the icon is left out."""

    def __init__(self, icon_name: str, heading: str, text: str = "", button: QAbstractButton | None = None) -> None:
        super().__init__()
        self._icon = icon(icon_name, "text_faint")
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label(heading, "strong", wrap=True)
        self._text = label(text, "small", wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_SPACING)
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
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words whole in a low panel."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self._column
        words = column.heightForWidth(self.width()) - column.contentsMargins().top() * 2
        if self._picture.isVisibleTo(self):
            words -= _PICTURE + _SPACING
        roomy = self.height() >= words + _PICTURE + _SPACING + 2 * _MARGIN
        margin = _MARGIN if roomy else _TIGHT_MARGIN
        self._picture.setVisible(roomy)
        column.setContentsMargins(_MARGIN, margin, _MARGIN, margin)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, _PICTURE, self.devicePixelRatioF()))

"""The bar at the bottom: where the selection is, and what just happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from designer.project.problems import Level
from designer.ui.canvas.breadcrumb import Breadcrumb
from designer.ui.message import Message
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.theme import icon, pixmap, theme
from designer.ui.workspace import Workspace

_SHOWN_MS = 8000
_LOOK = {Level.ERROR: ("x-circle", "danger"), Level.WARNING: ("warning", "warning"), Level.INFO: ("check", "success")}


class StatusBar(QStatusBar):
    """Breadcrumbs at the left; at the right a message for a few seconds."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme().metric("row"))
        self.breadcrumb = Breadcrumb(workspace)
        self.text = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._picture = QLabel()
        self.addWidget(self.breadcrumb, 3)
        self.addPermanentWidget(self._message(), 2)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SHOWN_MS)
        self._over.timeout.connect(self.clear_text)

    def _message(self) -> QWidget:
        message = QWidget()
        row = QHBoxLayout(message)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(6)
        row.addStretch()
        row.addWidget(self._picture)
        row.addWidget(self.text)
        return message

    def show_text(self, message: Message) -> None:
        """Show a message for a while."""
        icon_name, color = _LOOK[message.level]
        self._picture.setPixmap(pixmap(icon(icon_name, color), 14, self.devicePixelRatioF()))
        self.text.setText(message.text)
        self._over.start()

    def clear_text(self) -> None:
        """Take the message away."""
        self._picture.clear()
        self.text.setText("")

"""Message boxes in the look of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from designer.project.problems import Level
from designer.ui.theme import icon, pixmap

_LOOK = {Level.ERROR: ("x-circle", "danger"), Level.WARNING: ("warning", "warning"), Level.INFO: ("info", "info")}


def message_box(parent: QWidget | None, level: Level, title: str, text: str, detail: str = "") -> QMessageBox:
    """A box with `text` and, smaller, `detail`; both plain, since they hold names from projects."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    box.setIconPixmap(pixmap(icon(*_LOOK[level]), 32, box.devicePixelRatioF()))
    return box

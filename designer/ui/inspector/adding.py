"""Buttons that add something to a section."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from designer.ui.parts.role import with_role
from designer.ui.theme import icon


def add_button(text: str) -> QToolButton:
    """A flat button with a plus."""
    button = with_role(QToolButton(), "small")
    button.setText(text)
    button.setIcon(icon("plus"))
    button.setIconSize(QSize(12, 12))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def indented(widget: QWidget) -> QHBoxLayout:
    """`widget` where the rows' labels begin."""
    row = QHBoxLayout()
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return row

"""Buttons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from designer.ui.parts.role import with_role
from designer.ui.theme import icon, theme


def icon_button(name: str, tip: str, *, role: str = "") -> QToolButton:
    """A flat button with the icon `name`; `tip` names it for the mouse and for screen readers."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setIconSize(QSize(theme().metric("icon"), theme().metric("icon")))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return with_role(button, role) if role else button


def action_button(action: QAction) -> QToolButton:
    """A flat button for an action, showing only its icon."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(theme().metric("icon"), theme().metric("icon")))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button

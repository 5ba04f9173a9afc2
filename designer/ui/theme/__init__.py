"""Tokens, icons, fonts and the style sheet of the application."""

from designer.ui.theme.icons import drawing, icon, pixmap
from designer.ui.theme.theme import Choice, Theme, theme

__all__ = ["Choice", "Theme", "drawing", "icon", "pixmap", "theme"]

"""Text as the lists and tiles paint it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from designer.ui.theme import theme


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str,
    *,
    font: QFont,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line at the left of `rect` in the colour token `color`, shortened by "…" where it does not fit."""
    painter.setFont(font)
    painter.setPen(theme().color(color))
    shown = painter.fontMetrics().elidedText(text, elide, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

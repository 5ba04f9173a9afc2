"""Text as the lists and tiles paint it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

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


def draw_badge(painter: QPainter, rect: QRect, text: str) -> int:
    """Write a short text on a rounded ground at the left of `rect`; returns the x of its right edge."""
    font = theme().font("font_tiny")
    width = max(QFontMetrics(font).horizontalAdvance(text) + 10, 18)
    place = QRect(rect.left(), rect.center().y() - 8, width, 17)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("pressed"))
    painter.drawRoundedRect(place, 8, 8)
    painter.setFont(font)
    painter.setPen(theme().color("text_soft"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    return place.right()

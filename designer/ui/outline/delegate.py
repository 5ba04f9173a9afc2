"""How a row of the outline is drawn: icon, tag, hint, badges, text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.ui.outline.model import Role
from designer.ui.theme import theme

_GAP = 6
_ICON = 16


class OutlineDelegate(QStyledItemDelegate):
    """Draws one line; what does not fit is cut from the right, the text first.

    Attributes:
        hovered: id of the node under the mouse on the canvas.
    """

    def __init__(self, icon_of: Callable[[str], QIcon], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_of = icon_of
        self.hovered: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One row of the theme."""
        return QSize(160, theme().metric("row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as the style does, and the parts over it."""
        style = option.widget.style() if option.widget else QApplication.style()
        painter.save()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        if not selected and index.data(Role.NODE) == self.hovered:
            painter.fillRect(rect, theme().color("hover"))
        self._paint_parts(painter, rect.adjusted(2, 0, -_GAP, 0), index, selected=selected)
        painter.restore()

    def _paint_parts(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, *, selected: bool
    ) -> None:
        tag = index.data(Qt.ItemDataRole.DisplayRole)
        icon_rect = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        self._icon_of(tag).paint(painter, icon_rect)
        rest = rect.adjusted(_ICON + _GAP, 0, 0, 0)
        ink = "selected_text" if selected else "text"
        rest = _write(painter, rest, tag, theme().font(weight=QFont.Weight.Medium), ink)
        hint = index.data(Role.HINT)
        if hint:
            rest = _write(painter, rest, hint, theme().font("font_small"), "selected_text" if selected else "text_soft")
        for badge in index.data(Role.BADGES):
            rest = _badge(painter, rest, badge.text)
        snippet = index.data(Role.SNIPPET)
        if snippet:
            _write(painter, rest, snippet, theme().font("font_small"), "text_faint")


def _write(painter: QPainter, rect: QRect, text: str, font: QFont, color: str) -> QRect:
    """Draw `text` at the left of `rect`; returns the room that is left."""
    if rect.width() <= _GAP:
        return rect
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(theme().color(color))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    return rect.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)


def _badge(painter: QPainter, rect: QRect, text: str) -> QRect:
    font = theme().font("font_tiny")
    width = QFontMetrics(font).horizontalAdvance(text) + 10
    if rect.width() < width:
        return rect
    place = QRect(rect.left(), rect.center().y() - 8, width, 17)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("warning_soft"))
    painter.drawRoundedRect(place, 4, 4)
    painter.setFont(font)
    painter.setPen(theme().color("warning"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    return rect.adjusted(width + _GAP, 0, 0, 0)

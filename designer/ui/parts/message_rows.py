"""Rows of messages: an icon for the level, the text, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.ui.parts.painting import draw_badge, draw_text
from designer.ui.theme import icon, theme

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_EDGE = 12
_ICON = 16
_GAP = 8


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows.

    Attributes:
        icon: name of the icon, "" for none.
        color: colour token of icon and text.
        text: plain text; only its first line is shown.
        place: shown at the right, short.
        code: whether the text is set in the font of source text.
        mark: name of an icon before the place, "" for none.
        count: how often it was said in a row.
    """

    icon: str
    color: str
    text: str
    place: str = ""
    code: bool = False
    mark: str = ""
    count: int = 1


class MessageDelegate(QStyledItemDelegate):
    """Draws the Row in ROW_ROLE on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(100, theme().metric("row") - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme().color("selected" if selected else "hover"))
        rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if row.icon:
            icon(row.icon, row.color).paint(painter, QRect(rect.left(), rect.center().y() - 7, _ICON, _ICON))
        rect.setRight(self._place(painter, rect, row.place))
        if row.mark:
            icon(row.mark, "accent").paint(painter, QRect(rect.right() - _ICON, rect.center().y() - 7, _ICON, _ICON))
            rect.setRight(rect.right() - _ICON - _GAP)
        rect.setLeft(rect.left() + _ICON + _GAP)
        if row.count > 1:
            rect.setLeft(draw_badge(painter, rect, str(row.count)) + _GAP)
        font = theme().code_font() if row.code else theme().font()
        color = "selected_text" if selected else row.color if row.code else "text"
        draw_text(painter, rect, row.text.partition("\n")[0], color, font=font)
        painter.restore()

    @staticmethod
    def _place(painter: QPainter, rect: QRect, place: str) -> int:
        """Write the place; returns the x up to which the text may go."""
        font = theme().font("font_tiny")
        width = min(QFontMetrics(font).horizontalAdvance(place) + 2, rect.width() // 2)
        right = QRect(rect.right() - width, rect.top(), width, rect.height())
        draw_text(painter, right, place, "text_faint", font=font, elide=Qt.TextElideMode.ElideLeft)
        return right.left() - (_EDGE if place else 0)

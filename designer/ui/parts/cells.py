"""Cells of trees and tables: text in colours of the theme, source text in its font, changes on a ground."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.ui.parts.painting import draw_text
from designer.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
_EDGE = 6


class CellRole(IntEnum):
    """What the delegate asks for, besides Qt's own roles."""

    INK = Qt.ItemDataRole.UserRole + 11  # a colour token; "text" without one
    CODE = Qt.ItemDataRole.UserRole + 12  # whether it is source text
    CHANGED = Qt.ItemDataRole.UserRole + 13  # whether it just changed


class CellDelegate(QStyledItemDelegate):
    """Draws one line a cell; what does not fit is cut from the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A dense row."""
        return QSize(60, theme().metric("row") - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, and the text over it."""
        style = option.widget.style() if option.widget else QApplication.style()
        painter.save()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.data(CellRole.CHANGED) and not selected:
            painter.fillRect(option.rect, theme().color("warning_soft"))
        ink = "selected_text" if selected else index.data(CellRole.INK) or "text"
        font = theme().code_font() if index.data(CellRole.CODE) else theme().font("font_small")
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", " ")
        draw_text(painter, option.rect.adjusted(_EDGE, 0, -_EDGE, 0), text, ink, font=font)
        painter.restore()

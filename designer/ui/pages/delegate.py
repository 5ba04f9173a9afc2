"""How a page looks in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.project.config import Page
from designer.ui.pages.model import PAGE_ROLE
from designer.ui.parts.painting import draw_text
from designer.ui.theme import icon, theme

Index = QModelIndex | QPersistentModelIndex

PAGE_HEIGHT = 44
BRANCH_HEIGHT = 28
_EDGE = 12
_MIDDLE = Qt.TextElideMode.ElideMiddle


class PageDelegate(QStyledItemDelegate):
    """Title and route on two lines; marks for the home page, tabs and missing files at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a page, one for a package."""
        return QSize(120, PAGE_HEIGHT if index.data(PAGE_ROLE) else BRANCH_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        page: Page | None = index.data(PAGE_ROLE)
        painter.save()
        if page is None:
            self._paint_branch(painter, option.rect, index.data())
        else:
            self._paint_ground(painter, option)
            self._paint_page(painter, option, index.data(), page)
        painter.restore()

    def _paint_branch(self, painter: QPainter, rect: QRect, name: str) -> None:
        painter.setFont(theme().font("font_tiny"))
        painter.setPen(theme().color("text_faint"))
        place = QRect(_EDGE, rect.top() + 4, rect.right() - 2 * _EDGE, rect.height() - 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        # The whole width belongs to the row, the indentation of a sub-package too.
        view = option.widget
        row = QRect(4, option.rect.top() + 1, view.width() - 8, option.rect.height() - 2)
        selected = option.state & QStyle.StateFlag.State_Selected
        if not selected and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("selected" if selected else "hover"))
        painter.drawRoundedRect(row, theme().metric("radius"), theme().metric("radius"))

    def _paint_page(self, painter: QPainter, option: QStyleOptionViewItem, title: str, page: Page) -> None:
        rect = QRect(_EDGE, option.rect.top(), option.rect.right() - 2 * _EDGE, option.rect.height())
        for mark in _marks(page):
            place = QRect(rect.right() - 16, rect.center().y() - 7, 16, 16)
            mark.paint(painter, place)
            rect.setRight(place.left() - 4)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        upper, lower = rect.adjusted(0, 5, 0, -22), rect.adjusted(0, 23, 0, -5)
        draw_text(painter, upper, title, "selected_text" if selected else "text", font=theme().font(), elide=_MIDDLE)
        draw_text(painter, lower, page.route, "text_faint", font=theme().font("font_tiny"), elide=_MIDDLE)


def _marks(page: Page) -> list[QIcon]:
    marks = []
    if page.missing:
        marks.append(icon("warning", "warning"))
    if page.is_home:
        marks.append(icon("house", "text_faint"))
    if page.is_tab:
        marks.append(icon("squares-four", "text_faint"))
    return marks

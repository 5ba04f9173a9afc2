"""One recent project on the start page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from designer.ui.parts.painting import draw_text
from designer.ui.theme import icon, theme

HEIGHT = 52
_MIDDLE = Qt.TextElideMode.ElideMiddle


class RecentCard(QAbstractButton):
    """Name and path of a folder.

    Signals:
        forgotten: the person wants it out of the list.
    """

    forgotten = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setText(folder.name)
        self.setAccessibleName(f"{folder.name} {folder}")
        self.setToolTip(str(folder))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card as the mouse and the focus leave it."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(look.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ground, look.metric("radius"), look.metric("radius"))
        icon("folder", "text_faint").paint(painter, QRect(12, (HEIGHT - 20) // 2, 20, 20))
        words = self.rect().adjusted(44, 0, -12, 0)
        path = str(self.folder.parent).replace(str(Path.home()), "~", 1)
        upper, lower = QRect(words.left(), 7, words.width(), 20), QRect(words.left(), 27, words.width(), 18)
        draw_text(painter, upper, self.folder.name, "text", font=look.font(), elide=_MIDDLE)
        draw_text(painter, lower, path, "text_faint", font=look.font("font_tiny"), elide=_MIDDLE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take the folder out of the list."""
        menu = QMenu(self)
        menu.addAction(self.tr("Remove from this list")).triggered.connect(self.forgotten)
        menu.exec(event.globalPos())

"""One component in the palette."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from designer.ui.elements.dragged import COMPONENT_MIME
from designer.ui.palette.entries import Entry
from designer.ui.parts.painting import draw_text
from designer.ui.theme import drawing, icon, theme

HEIGHT = 52
_EDGE = 10
_PICTURE = 20
# The end of a path tells more than its beginning.
_LEFT = Qt.TextElideMode.ElideLeft


class Tile(QAbstractButton):
    """Picture, title and tag; dragged to a place, or inserted by a double click or the Enter key.

    Signals:
        inserted: the person wants this entry in the usual place.
        focused: the keyboard has come here.
        walked: an arrow key asks for the neighbour this far away in reading order (1, -1) or a row away (2, -2).
    """

    inserted = Signal(object)
    focused = Signal()
    walked = Signal(int)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._press: QPoint | None = None
        self.setText(entry.title)
        self.setAccessibleName(f"{entry.title} {entry.tag}")
        self.setToolTip(f"{entry.title}  <{entry.tag}>" + (f"\n{entry.component}" if entry.component else ""))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumWidth(72)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Wide enough for most titles."""
        return QSize(124, HEIGHT)

    def _icon(self, color: str) -> QIcon:
        return drawing(self.entry.picture, color) if self.entry.picture else icon("puzzle-piece", color)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile as the mouse and the focus leave it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, raised=False)

    def _draw(self, painter: QPainter, *, raised: bool) -> None:
        look = theme()
        border = "focus" if self.hasFocus() else "border_strong" if self.underMouse() or raised else "border"
        painter.setPen(look.color(border))
        painter.setBrush(look.color("raised" if raised else "hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.metric("radius"), look.metric("radius")
        )
        self._icon("accent" if self.entry.component else "text_soft").paint(
            painter, QRect(_EDGE, (HEIGHT - _PICTURE) // 2, _PICTURE, _PICTURE)
        )
        left = 2 * _EDGE + _PICTURE - 2
        words = self.rect().adjusted(left, 0, -6, 0)
        upper, lower = QRect(words.left(), 8, words.width(), 18), QRect(words.left(), 26, words.width(), 16)
        draw_text(painter, upper, self.entry.title, "text", font=look.font("font_small"))
        draw_text(painter, lower, self.entry.detail, "text_faint", font=look.font("font_tiny"), elide=_LEFT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it, so that the tile is brought into sight."""
        super().focusInEvent(event)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse has gone far enough."""
        moved = event.position().toPoint()
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (moved - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._press = None
            self.setDown(False)
            self._drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Insert in the usual place."""
        self.inserted.emit(self.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter inserts, arrows walk over the tiles."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 2, Qt.Key.Key_Up: -2}
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.inserted.emit(self.entry)
        elif key in steps:
            self.walked.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(COMPONENT_MIME, self.entry.mime_data())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.picture())
        drag.setHotSpot(QPoint(_EDGE + _PICTURE // 2, HEIGHT // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def picture(self) -> QPixmap:
        """What hangs on the mouse while the tile is dragged."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.92)
        self._draw(painter, raised=True)
        painter.end()
        return picture

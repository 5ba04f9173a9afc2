"""Icons in the theme's colours, which change with it by themselves."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import qtawesome
from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.ui.theme.theme import theme

_DISABLED = "text_disabled"


@cache
def icon(name: str, color: str = "text_soft", on: str = "accent") -> QIcon:
    """The Phosphor icon `name` in the colour token `color`, in `on` while checked. Raises KeyError for other names."""
    return QIcon(_GlyphEngine(_glyph(name), color, on))


@cache
def drawing(path: Path, color: str = "text_soft", on: str = "accent") -> QIcon:
    """The SVG at `path`, drawn in `currentColor`, in the colour token `color`, in `on` while checked."""
    return QIcon(_DrawingEngine(path, color, on))


def pixmap(source: QIcon, size: int, ratio: float) -> QPixmap:
    """A picture of an icon, `size` logical px wide, for a screen of `ratio` device px each."""
    return source.pixmap(QSize(size, size), ratio)


@cache
def _glyph(name: str) -> str:
    return str(qtawesome.charmap(f"ph.{name}"))


@cache
def _svg(path: Path) -> str:
    return path.read_text("utf-8")


class _TokenEngine(QIconEngine):
    """Draws in the colour of a token, looked up each time."""

    def __init__(self, color: str, on: str) -> None:
        super().__init__()
        self._color = color
        self._on = on

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return _DISABLED
        return self._on if state == QIcon.State.On else self._color

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of `size` device px."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


class _GlyphEngine(_TokenEngine):
    def __init__(self, glyph: str, color: str, on: str) -> None:
        super().__init__(color, on)
        self._glyph = glyph

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the glyph in the middle of `rect`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(theme().color(self._token(mode, state)))
        painter.setFont(qtawesome.font("ph", rect.height()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def clone(self) -> QIconEngine:
        """A copy for a copied icon."""
        return _GlyphEngine(self._glyph, self._color, self._on)


class _DrawingEngine(_TokenEngine):
    def __init__(self, path: Path, color: str, on: str) -> None:
        super().__init__(color, on)
        self._path = path

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the SVG over `rect`."""
        color = theme().color(self._token(mode, state)).name()
        renderer = QSvgRenderer(QByteArray(_svg(self._path).replace("currentColor", color).encode()))
        renderer.render(painter, QRectF(rect))

    def clone(self) -> QIconEngine:
        """A copy for a copied icon."""
        return _DrawingEngine(self._path, self._color, self._on)

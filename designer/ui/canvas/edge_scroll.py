"""Scrolling the page while something is dragged near its upper or lower edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer

from designer.ui.canvas.surface import Surface

_EDGE = 48.0
"""How near to the edge scrolling begins, in px of the view."""
_FASTEST = 18.0
"""CSS px a step, at the very edge."""
_STEP_MS = 16


class EdgeScroll(QObject):
    """Scrolls while a point rests in an edge zone; faster the nearer the edge."""

    def __init__(self, surface: Surface, scrolled: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._scrolled = scrolled
        self._point = QPointF()
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    def follow(self, point: QPointF | None) -> None:
        """Say where something is dragged; None when nothing is."""
        self._point = QPointF() if point is None else point
        wanted = point is not None and self._speed() != 0
        if wanted != self._timer.isActive():
            self._timer.start() if wanted else self._timer.stop()

    @property
    def active(self) -> bool:
        """Whether the page is being scrolled."""
        return self._timer.isActive()

    def _speed(self) -> float:
        area = self._surface.page_area
        if not area.left() <= self._point.x() <= area.right():
            return 0.0
        above = area.top() + _EDGE - self._point.y()
        below = self._point.y() - (area.bottom() - _EDGE)
        if 0 < above <= 2 * _EDGE:
            return -_FASTEST * min(above / _EDGE, 1)
        if 0 < below <= 2 * _EDGE:
            return _FASTEST * min(below / _EDGE, 1)
        return 0.0

    def _step(self) -> None:
        x, y = self._surface.to_page(self._point)
        snapshot = self._surface.snapshot
        held = min(max(y, 1.0), snapshot.height - 1.0) if snapshot else y
        self._surface.stage.scroll_at(x, held, 0.0, self._speed())
        self._scrolled()

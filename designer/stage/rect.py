"""Rectangles in CSS px of the page area, its top left corner the origin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Rect(NamedTuple):
    """A rectangle; right and bottom edges are outside it."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def distance(self, x: float, y: float) -> float:
        """How far the point is from the rectangle; 0 inside."""
        across = max(self.x - x, x - self.right, 0.0)
        down = max(self.y - y, y - self.bottom, 0.0)
        return float((across * across + down * down) ** 0.5)

    def common(self, other: Rect) -> Rect | None:
        """What both cover; None when they do not meet."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(left, top, right - left, bottom - top) if right >= left and bottom >= top else None

    def inset(self, top: float, right: float, bottom: float, left: float) -> Rect:
        """The rectangle without its edges, never smaller than nothing."""
        return Rect(self.x + left, self.y + top, max(self.width - left - right, 0), max(self.height - top - bottom, 0))


def union(rects: Iterable[Rect]) -> Rect | None:
    """The smallest rectangle around all; None around nothing."""
    found = list(rects)
    if not found:
        return None
    left, top = min(rect.x for rect in found), min(rect.y for rect in found)
    right, bottom = max(rect.right for rect in found), max(rect.bottom for rect in found)
    return Rect(left, top, right - left, bottom - top)

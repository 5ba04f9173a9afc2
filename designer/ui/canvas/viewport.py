"""Where the phone stands in the canvas, and how much it is magnified."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.stage.geometry import Rect

SMALLEST_ZOOM = 0.1
LARGEST_ZOOM = 4.0
MARGIN = 48.0
"""Free space around a fitted phone, in px of the view; the shell draws the phone's shadow there."""

_STOPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_KEPT_IN_SIGHT = 64.0


@dataclass
class Viewport:
    """A phone screen in a view.

    Lengths of the view are logical px of the widget, lengths of the phone and of the page are CSS px.

    Attributes:
        zoom: px of the view for one px of the phone.
        x, y: where the top left corner of the phone's screen stands in the view.
        page_x, page_y: where the page area begins on the phone's screen, below the navigation bar.
        followed: whether the phone stays centred while the view changes its size; a pan or a zoom ends that.
        fitted: whether its magnification follows the size, too, so that the whole phone stays in sight.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    page_x: float = 0.0
    page_y: float = 0.0
    view_width: float = 0.0
    view_height: float = 0.0
    screen_width: float = 375.0
    screen_height: float = 667.0
    followed: bool = field(default=True)
    fitted: bool = field(default=True)

    def resize(self, width: float, height: float) -> None:
        """Give the view another size; a phone nobody moved stays in the middle, one nobody magnified stays fitted."""
        self.view_width, self.view_height = width, height
        self._settle()

    def set_screen(self, width: float, height: float) -> None:
        """Show a phone of another size."""
        self.screen_width, self.screen_height = width, height
        self._settle()

    def centre(self) -> None:
        """Put the phone in the middle; one taller than the view begins at the top margin."""
        self.followed = True
        self.x = (self.view_width - self.screen_width * self.zoom) / 2
        free = self.view_height - self.screen_height * self.zoom
        self.y = free / 2 if free >= 2 * MARGIN else max(free / 2, min(MARGIN / 2, self.view_height / 2))

    def fit(self) -> None:
        """Choose the zoom that shows the whole phone, at most 100 %, and centre it."""
        across = (self.view_width - 2 * MARGIN) / self.screen_width
        down = (self.view_height - MARGIN) / self.screen_height
        self.zoom = _held(min(across, down, 1.0))
        self.fitted = True
        self.centre()

    def zoom_to(self, zoom: float, view_x: float | None = None, view_y: float | None = None) -> None:
        """Magnify to `zoom` so that what is under a point of the view stays there; without one, the middle."""
        zoom = _held(zoom)
        if view_x is None or view_y is None:
            was_followed = self.followed
            view_x, view_y = self.view_width / 2, self.view_height / 2
        else:
            was_followed = False
        factor = zoom / self.zoom
        self.x = view_x - (view_x - self.x) * factor
        self.y = view_y - (view_y - self.y) * factor
        self.zoom = zoom
        self.followed = was_followed
        self.fitted = False
        self._settle()

    def step(self, direction: int) -> float:
        """The next round zoom above (`direction` 1) or below (-1) the present one."""
        if direction > 0:
            return next((stop for stop in _STOPS if stop > self.zoom + 0.001), LARGEST_ZOOM)
        return next((stop for stop in reversed(_STOPS) if stop < self.zoom - 0.001), SMALLEST_ZOOM)

    def pan(self, dx: float, dy: float) -> None:
        """Shift the phone by px of the view; a strip of it always stays in sight."""
        self.followed = self.fitted = False
        self.x += dx
        self.y += dy
        self._keep_in_sight()

    def to_page(self, view_x: float, view_y: float) -> tuple[float, float]:
        """The point of the page area under a point of the view."""
        return (view_x - self.x) / self.zoom - self.page_x, (view_y - self.y) / self.zoom - self.page_y

    def to_view(self, page_x: float, page_y: float) -> tuple[float, float]:
        """The point of the view where a point of the page area is shown."""
        return self.x + (page_x + self.page_x) * self.zoom, self.y + (page_y + self.page_y) * self.zoom

    def rect_to_view(self, rect: Rect) -> Rect:
        """A rectangle of the page area, in the view."""
        x, y = self.to_view(rect.x, rect.y)
        return Rect(x, y, rect.width * self.zoom, rect.height * self.zoom)

    @property
    def screen(self) -> Rect:
        """The phone's screen, in the view."""
        return Rect(self.x, self.y, self.screen_width * self.zoom, self.screen_height * self.zoom)

    def _settle(self) -> None:
        if self.fitted:
            self.fit()
        elif self.followed:
            self.centre()
        else:
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        screen = self.screen
        self.x = min(max(self.x, _KEPT_IN_SIGHT - screen.width), self.view_width - _KEPT_IN_SIGHT)
        self.y = min(max(self.y, _KEPT_IN_SIGHT - screen.height), self.view_height - _KEPT_IN_SIGHT)


def _held(zoom: float) -> float:
    return min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)

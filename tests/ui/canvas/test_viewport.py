"""Where the phone stands in the view."""

import pytest

from designer.stage.geometry import Rect
from designer.ui.canvas.viewport import LARGEST_ZOOM, MARGIN, SMALLEST_ZOOM, Viewport


def viewport(width: float = 1000, height: float = 800) -> Viewport:
    made = Viewport()
    made.resize(width, height)
    return made


def test_a_phone_stands_in_the_middle_of_the_view():
    shown = viewport()
    assert shown.screen == Rect(312.5, 66.5, 375, 667)


def test_a_phone_taller_than_the_view_begins_near_the_top():
    shown = viewport(1000, 300)
    assert 0 < shown.y <= MARGIN


def test_fitting_shows_the_whole_phone():
    shown = viewport(300, 400)
    shown.fit()
    screen = shown.screen
    assert screen.x >= 0
    assert screen.y >= 0
    assert screen.right <= 300
    assert screen.bottom <= 400


def test_fitting_never_magnifies():
    shown = viewport(4000, 4000)
    shown.fit()
    assert shown.zoom == 1.0


@pytest.mark.parametrize("zoom", [0.5, 1.5, 3.0])
def test_zooming_keeps_what_is_under_the_cursor(zoom: float):
    shown = viewport()
    before = shown.to_page(400, 300)
    shown.zoom_to(zoom, 400, 300)
    assert shown.to_page(400, 300) == pytest.approx(before)


def test_zooming_without_a_cursor_keeps_the_phone_centred():
    shown = viewport()
    shown.zoom_to(0.5)
    assert shown.screen.x + shown.screen.width / 2 == pytest.approx(500)


@pytest.mark.parametrize(("wanted", "held"), [(0.001, SMALLEST_ZOOM), (99, LARGEST_ZOOM)])
def test_zoom_is_held_in_its_range(wanted: float, held: float):
    shown = viewport()
    shown.zoom_to(wanted)
    assert shown.zoom == held


def test_page_and_view_convert_into_each_other():
    shown = viewport()
    shown.page_y = 88
    shown.zoom_to(1.7, 10, 20)
    assert shown.to_page(*shown.to_view(12, 34)) == pytest.approx((12, 34))


def test_the_page_begins_below_the_navigation_bar():
    shown = viewport()
    shown.page_y = 88
    shown.zoom_to(2)
    assert shown.to_view(0, 0)[1] == pytest.approx(shown.y + 176)


def test_a_panned_phone_stays_where_it_was_put_when_the_view_grows():
    shown = viewport()
    shown.pan(50, 0)
    before = shown.x
    shown.resize(1200, 800)
    assert shown.x == before


def test_a_phone_cannot_be_panned_out_of_sight():
    shown = viewport()
    shown.pan(99_999, -99_999)
    assert shown.screen.x < 1000
    assert shown.screen.bottom > 0

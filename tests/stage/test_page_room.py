"""The page area is as large as the bars leave it before a page measures itself, in the real web view."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.devices import DEFAULT_DEVICE
from tests.stage.phone import PAGE

pytestmark = pytest.mark.web

# Says how tall the page's viewport is, and how tall the window is by `wx`; afterwards what it hears of resizing.
MEASURES = """Page({
  onReady() {
    wx.createSelectorQuery().selectViewport().boundingClientRect(({ height }) => {
      console.log(`${height} of ${wx.getWindowInfo().windowHeight}`)
    }).exec()
  },
  onResize({ size }) { console.log(`resized to ${size.windowWidth}`) },
  tap() { %s },
})
"""
CUSTOM = json.dumps({"navigationStyle": "custom"})
FULL = DEFAULT_DEVICE.height
BELOW_BAR = FULL - DEFAULT_DEVICE.status_bar - 44
BELOW_TABS = FULL - 50 - DEFAULT_DEVICE.safe_bottom
BELOW_BARS = BELOW_TABS - DEFAULT_DEVICE.status_bar - 44


@pytest.mark.parametrize(("config", "height"), [("{}", BELOW_BARS), (CUSTOM, BELOW_TABS)])
def test_the_first_page_finds_the_room_that_its_bars_leave(open_phone, config, height):
    others = {"pages/home/home.json": config, "pages/home/home.js": MEASURES % ""}
    phone = open_phone(others=others)
    assert phone.lines_until(f"{height} of {height}", lambda: phone.open(fresh=True)) == [f"{height} of {height}"]


def test_a_page_without_bars_finds_all_the_room_and_none_is_resized(stage_of, write):
    pages = ["pages/home/home", "pages/list/list"]
    files = {"app.json": json.dumps({"pages": pages}), "app.js": "App({})\n", "pages/list/list.json": CUSTOM}
    for page in pages:
        files |= {f"{page}.wxml": PAGE % "", f"{page}.js": MEASURES % f"wx.navigateTo({{ url: '/{pages[1]}' }})"}
    live = stage_of()
    lines: list[str] = []
    live.stage.console.connect(lambda line: lines.append(line.text))
    live.open(Project.open(write(files)), pages[0])
    live.run()
    live.laid_out(lambda: live.click_page(100, 100))
    live.emitted(live.stage.route_changed, live.stage.back)
    live.emitted(live.stage.geometry_changed, live.stage.measure)
    assert lines == [f"{BELOW_BAR} of {BELOW_BAR}", f"{FULL} of {FULL}"]


def test_another_phone_resizes_the_page_once(open_phone):
    phone = open_phone(others={"pages/home/home.js": MEASURES % "console.log('tap')"})
    wider = "resized to 414"
    assert phone.lines_until(wider, lambda: phone.stage.set_device(DEFAULT_DEVICE.with_width(414)))[-1] == wider
    assert phone.lines_until("tap", phone.tap_page) == ["tap"]

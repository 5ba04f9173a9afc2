"""The page area is as large as the bars leave it before a page measures itself, in the real web view."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.devices import DEFAULT_DEVICE

pytestmark = pytest.mark.web

# A WXS handler of a property measures at once, while the page is being put into the document; a query does so later.
PAGE = """<wxs module="at">
module.exports = {
  once: function (now, before, owner, box) { owner.callMethod('measured', box.getBoundingClientRect().height) },
}
</wxs>
<view style="height: 100vh" now="{{1}}" change:now="{{at.once}}" bindtap="tap">page</view>
"""
SAYS = """Page({
  measured(height) { console.log(`${height} of ${wx.getWindowInfo().windowHeight}`) },
  onResize({ size }) { console.log(`resized to ${size.windowWidth}`) },
  tap() { wx.navigateTo({ url: '/pages/list/list' }) },
})
"""
PAGES = ["pages/home/home", "pages/list/list"]
TAB = {"pagePath": PAGES[0], "text": "Home"}
CUSTOM = json.dumps({"navigationStyle": "custom"})
FULL = DEFAULT_DEVICE.height
BAR = DEFAULT_DEVICE.status_bar + 44
TABS = DEFAULT_DEVICE.safe_bottom + 50


def measured(height: int) -> str:
    return f"{height} of {height}"


@pytest.fixture
def open_app(stage_of, write):
    """Opens an app of two pages that say how tall they are; returns the stage and the lines they write."""

    def open_it(app: dict[str, object], configs: dict[str, str]):
        files = {"app.json": json.dumps({"pages": PAGES} | app), "app.js": "App({})\n"}
        for page in PAGES:
            files |= {f"{page}.wxml": PAGE, f"{page}.js": SAYS, f"{page}.json": configs.get(page, "{}")}
        live = stage_of()
        lines: list[str] = []
        live.stage.console.connect(lambda line: lines.append(line.text))
        live.open(Project.open(write(files)), PAGES[0])
        live.run()
        return live, lines

    return open_it


@pytest.mark.parametrize(
    ("app", "config", "height"),
    [
        ({}, "{}", FULL - BAR),
        ({}, CUSTOM, FULL),
        ({"tabBar": {"list": [TAB, TAB]}}, "{}", FULL - BAR - TABS),
    ],
)
def test_the_first_page_finds_the_room_that_its_bars_leave(open_app, app, config, height):
    _, lines = open_app(app, {PAGES[0]: config})
    assert lines == [measured(height)]


def test_a_page_without_bars_finds_all_the_room_and_no_page_is_resized(open_app):
    live, lines = open_app({}, {PAGES[1]: CUSTOM})
    live.laid_out(lambda: live.click_page(100, 100))
    live.emitted(live.stage.route_changed, live.stage.back)
    live.emitted(live.stage.geometry_changed, live.stage.measure)
    assert lines == [measured(FULL - BAR), measured(FULL)]


def test_another_phone_resizes_the_page_once(open_app):
    live, lines = open_app({}, {})
    lines.clear()
    live.stage.set_device(DEFAULT_DEVICE.with_width(414))
    live.qtbot.waitUntil(lambda: bool(lines))
    live.emitted(live.stage.geometry_changed, live.stage.measure)
    assert lines == ["resized to 414"]

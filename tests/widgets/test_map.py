"""The map that is drawn without the network."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.web

MAP = '<map id="it" style="width: 300px; height: 200px" longitude="116.3975" latitude="39.9087" scale="15" {}/>'
MARKERS = [
    {"id": 7, "longitude": 116.3975, "latitude": 39.9087, "width": 30, "height": 40, "callout": {"content": "Here"}},
]


def show_map(show, attributes: str = "", **data):
    app = {"app.js": "App({ wx })\n"}
    return show(MAP.format(attributes), data=data, files=app)


def test_a_tap_on_a_marker_tells_which(show):
    page = show_map(show, 'markers="{{markers}}" bindmarkertap="tell"', markers=MARKERS)
    box = page.box("it")
    assert page.told("markertap", lambda: page.tap_at(box.x + 150, box.y + 80)) == {"markerId": 7}


def test_a_tap_tells_its_place(show):
    page = show_map(show, 'enable-poi="{{false}}" bindtap="tell"')
    detail = page.told("tap", lambda: page.tap("it"))
    assert detail["latitude"] == pytest.approx(39.9087, abs=1e-3)
    assert detail["longitude"] == pytest.approx(116.3975, abs=1e-3)


def test_dragging_moves_the_map_and_says_why(show):
    page = show_map(show, 'bindregionchange="tell"')
    page.drag("it", 100, 0)
    page.wait_until("document.querySelector('wx-map')")
    # WeChat names the phase in place of the event.
    end = page.told("end", lambda: page.drag("it", 50, 0))
    assert end["causedBy"] == "drag"
    assert end["centerLocation"]["longitude"] < 116.3975
    assert end["centerLocation"]["latitude"] == pytest.approx(39.9087, abs=1e-3)


SCRIPT = """Page({
  data: { markers: %s },
  onReady() {
    const map = wx.createMapContext('it')
    const say = (what) => ({ errMsg, latitude }) => console.log(what + ' ' + JSON.stringify([errMsg, latitude]))
    map.getCenterLocation().then(say('centre'))
    map.translateMarker({ markerId: 7, destination: { latitude: 39.91, longitude: 116.4 }, duration: 1 })
      .then(say('arrived'))
    map.addCustomLayer({ layerId: 'x', fail: say('refused') })
  },
})
"""


def test_a_context_asks_and_moves_the_map(show):
    files = {"pages/home/home.js": SCRIPT % json.dumps(MARKERS)}
    page = show(MAP.format('markers="{{markers}}"'), files=files)
    page.wait_told("arrived")
    told = dict(line.split(" ", 1) for line in page.lines)
    assert json.loads(told["centre"]) == ["getCenterLocation:ok", 39.9087]
    assert json.loads(told["arrived"])[0] == "translateMarker:ok"
    assert json.loads(told["refused"])[0] == "addCustomLayer:fail not supported by the drawn map"


def test_two_fingers_twice_as_far_apart_zoom_by_one(show):
    page = show_map(show, 'bindregionchange="tell"')
    end = page.told("end", lambda: page.pinch("it", 40, 80))
    assert end["causedBy"] == "scale"
    assert end["scale"] == pytest.approx(16)

"""Skyline's gesture handlers, shared values and animated styles."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.web

SCRIPT = """Page({
  heard(gesture) { console.log('gesture ' + JSON.stringify(gesture)) },
  other(gesture) { console.log('other ' + JSON.stringify(gesture)) },
  no() { return false },
})
"""
BOX = '<view id="it" style="width: 100px; height: 100px">x</view>'


def handler(kind: str, attributes: str = "", inside: str = BOX) -> str:
    return f'<{kind}-gesture-handler worklet:ongesture="heard" {attributes}>{inside}</{kind}-gesture-handler>'


def shown(show, wxml: str, script: str = SCRIPT):
    return show(wxml, files={"pages/home/home.js": script})


def heard(page, name: str = "gesture") -> list[dict[str, float]]:
    """What came until the gesture had ended."""
    return page.told_until(name, lambda gestures: bool(gestures) and gestures[-1]["state"] in (3, 4))


def test_a_pan_goes_through_its_states(show):
    page = shown(show, handler("pan"))
    page.drag("it", 60, 40)
    states = [gesture["state"] for gesture in heard(page)]
    assert (states[0], states[1], set(states[2:-1]), states[-1]) == (0, 1, {2}, 3)


def test_a_pan_tells_how_far_the_finger_went(show):
    page = shown(show, handler("pan"))
    page.drag("it", 60, 40)
    moves = heard(page)
    assert sum(move["deltaX"] for move in moves if move["state"] == 2) in range(24, 49)
    assert moves[-1]["absoluteX"] == page.box("it").x + 110


def test_a_finger_that_stays_cancels_a_pan(show):
    page = shown(show, handler("pan"))
    page.tap("it")
    assert [gesture["state"] for gesture in heard(page)] == [0, 4]


def test_a_vertical_drag_hears_of_no_other_direction(show):
    page = shown(show, handler("vertical-drag"))
    page.drag("it", 60, 0)
    assert [gesture["state"] for gesture in heard(page)] == [0, 4]


def test_the_inner_of_two_gestures_goes_on(show):
    inner = handler("vertical-drag")
    page = shown(show, f'<pan-gesture-handler worklet:ongesture="other">{inner}</pan-gesture-handler>')
    page.drag("it", 0, 60)
    assert heard(page)[-1]["state"] == 3
    assert [gesture["state"] for gesture in heard(page, "other")] == [0, 4]


def test_gestures_that_allow_each_other_go_on_together(show):
    inner = handler("vertical-drag", 'tag="drag"')
    outer = 'worklet:ongesture="other" simultaneous-handlers="{{[\'drag\']}}"'
    page = shown(show, f"<pan-gesture-handler {outer}>{inner}</pan-gesture-handler>")
    page.drag("it", 0, 60)
    assert heard(page)[-1]["state"] == heard(page, "other")[-1]["state"] == 3


@pytest.mark.parametrize(
    ("refusal", "states"), [("should-response-on-move", [0, 1, 3]), ("should-accept-gesture", [0, 4])]
)
def test_a_worklet_refuses(show, refusal, states):
    page = shown(show, handler("pan", f'worklet:{refusal}="no"'))
    page.drag("it", 60, 0)
    assert [gesture["state"] for gesture in heard(page)] == states


def test_a_tap_is_told_once(show):
    page = shown(show, handler("tap"))
    assert page.told("gesture", lambda: page.tap("it"))["state"] == 1
    page.tap("it")
    assert len(page.told_until("gesture", lambda gestures: len(gestures) > 1)) == 2


def test_two_taps_are_one_gesture_and_no_tap(show):
    double = '<double-tap-gesture-handler worklet:ongesture="other">{}</double-tap-gesture-handler>'
    page = shown(show, double.format(handler("tap")))
    page.tap("it")
    page.told("other", lambda: page.tap("it"))
    start = page.ask("performance.now()")
    page.wait_until(f"performance.now() > {start} + 400")
    assert page.told_until("gesture", lambda gestures: True) == []


def test_two_fingers_scale(show):
    page = shown(show, handler("scale"))
    page.pinch("it", 20, 40)
    assert {gesture["pointerCount"] for gesture in heard(page) if gesture["state"] == 1} == {2}


def test_a_handler_decides_whether_what_is_inside_scrolls(show):
    rows = '<view style="height: 900px">rows</view>'
    area = f'<scroll-view id="it" scroll-y type="list" style="height: 120px">{rows}</scroll-view>'
    page = shown(show, handler("vertical-drag", 'native-view="scroll-view" worklet:should-response-on-move="no"', area))
    page.drag("it", 0, -60)
    assert page.ask("document.querySelector('.weft-area').scrollTop") < 20


FOLLOWING = """const { shared, timing } = wx.worklet
Page({
  onLoad() {
    this.x = shared(0)
    this.applyAnimatedStyle('#it', () => { 'worklet'; return { marginLeft: `${this.x.value}px` } })
  },
  go() { this.x.value = timing(80, { duration: 50 }, (finished) => console.log('done ' + finished)) },
})
"""


def test_a_style_follows_a_shared_value_that_is_animated(show):
    page = shown(show, f'{BOX}<button id="go" bindtap="go">go</button>', FOLLOWING)
    assert page.told("done", lambda: page.tap("go")) is True
    page.wait_until("document.querySelector('[wx-id=it]').getBoundingClientRect().x === 80")

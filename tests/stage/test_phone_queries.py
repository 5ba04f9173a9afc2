"""What pages ask about their elements, answered by the real layout."""

from __future__ import annotations

import json

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

WXML = """<view id="top" class="box" data-price="{{12}}" mark:kind="first"
  style="width: 100px; height: 40px; color: rgb(1, 2, 3)">a</view>
<view class="box" style="height: 60px">b</view>
<scroll-view id="list" scroll-x scroll-left="20" style="width: 100px; white-space: nowrap">
  <view style="width: 300px; height: 10px" /></scroll-view>
<badge class="badge" />
<view style="height: 3000px" /><view id="far" style="height: 10px" />
"""
BADGE = '<view class="inside" style="width: 33px; height: 11px" />\n'


@pytest.fixture
def answer(live, write):
    """What a script of the page on the stage answers; it ends by calling `done(value)`."""

    def run(script: str, mode: Mode = Mode.RUN):
        write(
            {
                "pages/home/home.wxml": WXML,
                "pages/home/home.json": json.dumps({"usingComponents": {"badge": "/badge/badge"}}),
                "pages/home/home.js": "const done = (value) => console.log('=' + JSON.stringify(value))\n"
                "Page({ onReady() { " + script + " } })\n",
                "badge/badge.json": json.dumps({"component": True}),
                "badge/badge.wxml": BADGE,
                "badge/badge.js": "Component({ properties: {}, data: { own: 1 } })\n",
            }
        )
        live.stage.set_project(type(live.project).open(live.project.root))
        live.stage.set_mode(mode)
        lines: list[str] = []
        live.stage.console.connect(lambda line: lines.append(line.text))
        live.stage.open_page("pages/home/home", fresh=True)
        live.qtbot.waitUntil(lambda: any(line.startswith("=") for line in lines), timeout=10_000)
        return json.loads(next(line for line in lines if line.startswith("="))[1:])

    return run


def test_every_field_of_an_element_is_told(answer):
    fields = (
        "{ id: true, dataset: true, mark: true, rect: true, size: true, scrollOffset: true, computedStyle: ['color'] }"
    )
    (told,) = answer(f"wx.createSelectorQuery().select('#top').fields({fields}).exec(done)")
    assert (told["id"], told["dataset"], told["mark"]) == ("top", {"price": 12}, {"kind": "first"})
    assert (told["left"], told["top"], told["width"], told["height"]) == (0, 0, 100, 40)
    assert told["color"] == "rgb(1, 2, 3)"


def test_all_elements_of_a_class_are_told_in_their_order(answer):
    (boxes,) = answer("wx.createSelectorQuery().selectAll('.box').boundingClientRect().exec(done)")
    assert [box["height"] for box in boxes] == [40, 60]


def test_an_area_tells_how_far_it_is_scrolled(answer):
    script = "setTimeout(() => wx.createSelectorQuery().select('#list').scrollOffset().exec(done), 100)"
    (list_,) = answer(script)
    assert (list_["scrollLeft"], list_["scrollWidth"]) == (20, 300)


def test_the_viewport_is_told(answer):
    (viewport,) = answer("wx.createSelectorQuery().selectViewport().boundingClientRect().exec(done)")
    assert viewport["width"] == 375


def test_a_component_is_searched_across_its_border(answer):
    (inside,) = answer("wx.createSelectorQuery().select('.badge >>> .inside').boundingClientRect().exec(done)")
    assert inside["width"] == 33


def test_what_is_not_there_is_null(answer):
    assert answer("wx.createSelectorQuery().select('#none').boundingClientRect().exec(done)") == [None]


def test_answers_come_to_their_callbacks_and_together(answer):
    script = (
        "const told = []; wx.createSelectorQuery().select('#top').boundingClientRect((box) => told.push(box.height))"
        ".selectViewport().scrollOffset((at) => told.push(at.scrollTop)).exec((all) => done([told, all.length]))"
    )
    assert answer(script) == [[40, 0], 2]


def test_an_observer_tells_of_an_element_that_comes_into_view(answer):
    script = (
        "wx.createIntersectionObserver().relativeToViewport().observe('#far', ({ intersectionRatio }) => {"
        " if (intersectionRatio > 0) done(intersectionRatio) });"
        "setTimeout(() => wx.pageScrollTo({ selector: '#far', duration: 0 }), 200)"
    )
    assert answer(script) == 1


def test_an_observer_of_all_tells_of_each(answer):
    script = (
        "const seen = []; wx.createIntersectionObserver(this, { observeAll: true }).relativeToViewport()"
        ".observe('.box',"
        " ({ boundingClientRect }) => { seen.push(boundingClientRect.height); if (seen.length === 2) done(seen) })"
    )
    assert sorted(answer(script)) == [40, 60]


def test_a_media_query_answers_at_once(answer):
    script = (
        "wx.createMediaQueryObserver(this).observe({ minWidth: 300, maxWidth: 400 }, ({ matches }) => done(matches))"
    )
    assert answer(script) is True


def test_an_animation_of_a_page_ends_with_its_callback(answer):
    script = (
        "this.animate('#top', [{ opacity: 1 }, { opacity: 0.5, translateX: 10 }], 50, () =>"
        " wx.createSelectorQuery().select('#top').fields({ computedStyle: ['opacity'] }).exec(done))"
    )
    assert answer(script) == [{"opacity": "0.5"}]


def test_an_animation_follows_an_area_that_scrolls(answer):
    drive = "{ scrollSource: '#list', orientation: 'horizontal', startScrollOffset: 0, endScrollOffset: 40 }"
    script = (
        f"this.animate('#top', [{{ opacity: 1 }}, {{ opacity: 0 }}], 100, {drive});"
        "const query = wx.createSelectorQuery().select('#top').fields({ computedStyle: ['opacity'] });"
        "setTimeout(() => query.exec(done), 200)"
    )
    assert answer(script) == [{"opacity": "0.5"}]

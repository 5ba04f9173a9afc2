"""What moves or cannot be reached, as the canvas shows it: at rest, and as a box that says what is missing."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.mode import Mode

pytestmark = pytest.mark.web

PAGE = {
    "app.json": json.dumps({"pages": ["pages/a/a"]}),
    "app.js": "App({})",
    "pages/a/a.wxml": (
        '<view id="fading">a</view><view id="blinking">b</view>'
        '<image id="lost" src="https://cdn.example.com/tea.png" bindload="loaded" binderror="failed"/>'
        '<view id="behind"/><view id="plain"/>'
        '<view id="scrolling"/>'
        '<view wx:if="{{state == 2}}"><text>shown</text><text>only so</text></view>'
        '<text id="told">{{told}}</text><text id="icon">\ue001</text>'
    ),
    "pages/a/a.wxss": (
        "@keyframes come { from { opacity: 0 } to { opacity: 1 } }\n"
        "#fading { animation: come 60s 5s both }\n#blinking { animation: come 60s infinite }\n"
        "#scrolling { animation: come linear both; animation-timeline: scroll() }\n"
        "#lost { width: 200px; height: 100px }\n"
        "@font-face { font-family: icons; src: url(https://cdn.example.com/icons.woff2) }\n"
        "#icon { font: 20px icons }\n"
        "#behind { width: 150px; height: 60px; background: url(https://cdn.example.com/banner.png) }\n"
    ),
    "pages/a/a.js": "Page({ data: { state: 0, told: '' },\n"
    "loaded({ detail }) { this.setData({ told: `${detail.width}x${detail.height}` }) },\n"
    "failed() { this.setData({ told: 'failed' }) } })",
}


@pytest.fixture
def page(live, write):
    """A stage with the page, at rest."""
    live.open(Project.open(write(PAGE)), "pages/a/a")
    live.emitted(live.stage.settled, live.stage.settle)
    return live


def style(page, name: str, property_name: str) -> str:
    """A computed style of an element by its id."""
    return page.in_frame(f"getComputedStyle(document.querySelector('[wx-id={name}]')).{property_name}")


def test_what_fades_in_stands_at_its_end(page):
    assert style(page, "fading", "opacity") == "1"


def test_what_moves_for_ever_stands_where_it_can_be_seen(page):
    assert float(style(page, "blinking", "opacity")) > 0.1
    timed = "document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline)"
    assert page.in_frame(f"{timed}.map((each) => each.playState)").count("running") == 0


def test_what_moves_with_an_area_that_scrolls_is_left_to_it(page):
    timeline = "document.querySelector('[wx-id=scrolling]').getAnimations()[0]"
    assert (
        page.in_frame(f"({timeline}.playState) + ' ' + {timeline}.timeline.constructor.name")
        == "running ScrollTimeline"
    )


def test_a_picture_that_cannot_be_reached_tells_its_name_and_size(page):
    drawing = style(page, "lost", "backgroundImage")
    assert "tea.png" in drawing
    assert "200%20%C3%97%20100" in drawing


def test_to_components_that_hide_what_failed_it_counts_as_loaded(page):
    assert page.in_frame("document.querySelector('[wx-id=told]').textContent") == "200x100"


def test_icons_of_a_font_that_cannot_be_reached_have_a_shape(page):
    stand_ins = "[...document.fonts].filter(({ family, status }) => family === 'icons' && status === 'loaded')"
    assert page.in_frame(f"{stand_ins}.map((face) => face.unicodeRange)") == ["U+E000-F8FF, U+F0000-F0FFF"]


def test_so_does_a_background(page):
    drawing = style(page, "behind", "backgroundImage")
    assert drawing.startswith('url("data:image/svg+xml')
    assert "banner.png" in drawing


def test_other_boxes_stay_as_they_are(page):
    assert style(page, "plain", "backgroundImage") == "none"


def test_run_mode_moves_and_shows_no_boxes(page):
    page.stage.set_mode(Mode.RUN)
    page.emitted(page.stage.geometry_changed, page.stage.measure)
    assert "running" in page.in_frame("document.getAnimations().map((each) => each.playState)")
    assert page.in_frame("document.querySelectorAll('[weft-lost]').length") == 0


def test_a_page_that_never_rests_is_taken_as_it_is(live, write):
    moving = "Page({ data: { n: 0 }, onLoad() { setInterval(() => this.setData({ n: this.data.n + 1 }), 10) } })"
    files = PAGE | {"pages/a/a.wxml": "<view>{{n}}</view>", "pages/a/a.js": moving}
    live.open(Project.open(write(files)), "pages/a/a")
    live.run()
    assert live.emitted(live.stage.settled, live.stage.settle).texts == 1

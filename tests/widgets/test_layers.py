"""Boxes above the page, out of it, and about it."""

from __future__ import annotations

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

NAMES = ["beforeenter", "enter", "afterenter", "beforeleave", "leave", "afterleave"]
STEPS = " ".join(f'bind{name}="tell"' for name in NAMES)
OPEN = '<button id="go" data-show="{{true}}" bindtap="set">open</button>'


def container(attributes: str = "", inside: str = '<view style="height: 100px">layer</view>') -> str:
    start = '<page-container id="it" show="{{show}}" duration="50"'
    return f"{OPEN}{start} {STEPS} {attributes}>{inside}</page-container>"


def test_a_page_container_tells_each_step_of_its_way(show):
    page = show(container('bindclickoverlay="tell"'), data={"show": False})
    page.told("afterenter", lambda: page.tap("go"))
    page.told("afterleave", lambda: page.tap("it"))
    assert [line.split()[0] for line in page.lines] == [
        "beforeenter", "enter", "afterenter", "clickoverlay", "beforeleave", "leave", "afterleave",
    ]  # fmt: skip


def test_a_page_container_can_be_opened_again(show):
    page = show(container(), data={"show": False})
    page.told("afterenter", lambda: page.tap("go"))
    page.told("afterleave", lambda: page.tap("it"))
    page.told("afterenter", lambda: page.tap("go"))


def test_the_way_back_closes_the_container_and_not_the_page(show):
    script = "Page({ tell(event) { console.log(event.type + ' {}') }, back() { wx.navigateBack() } })\n"
    inside = '<view id="back" bindtap="back" style="height: 100px">back</view>'
    files = {
        "pages/next/next.js": script,
        "pages/next/next.wxml": f'<page-container show duration="50" {STEPS}>{inside}</page-container>',
    }
    page = show('<navigator id="open" url="/pages/next/next">next</navigator>', files=files)
    page.told("afterenter", lambda: page.tap("open"))
    # Pages take no taps while they move in.
    page.wait_until("document.getAnimations().length === 0")
    page.told("afterleave", lambda: page.tap("back"))
    assert page.ask("document.querySelector('wx-page-container') !== null") is True


def test_a_layer_is_drawn_down_to_close_it(show):
    page = show(
        container("close-on-slide-down", '<view id="layer" style="height: 100px">layer</view>'), data={"show": False}
    )
    page.told("afterenter", lambda: page.tap("go"))
    page.told("afterleave", lambda: page.drag("layer", 0, 70))


@pytest.mark.parametrize(
    ("position", "x", "y"), [("bottom", 0, "innerHeight - 100"), ("top", 0, "0"), ("center", 0, "innerHeight / 2 - 50")]
)
def test_a_layer_stands_where_it_is_asked(show, position, x, y):
    page = show(
        f'<page-container show position="{position}"><view id="layer" style="height: 100px"/></page-container>',
        mode=Mode.DESIGN,
    )
    box = page.box("layer")
    assert (box.x, box.y) == (x, page.ask(y))


def test_a_portal_leaves_what_cuts_it_off(show):
    wxml = (
        '<view style="overflow: hidden; transform: translate(0); width: 50px; height: 50px">'
        '<root-portal enable="{{on}}"><view id="it" bindtap="tell" class="far"/></root-portal>'
        '</view><button id="go" data-on="{{false}}" bindtap="set">back</button>'
    )
    page = show(wxml, data={"on": True}, wxss=".far { position: fixed; top: 200px; width: 90px; height: 90px }")
    assert page.ask("document.querySelector('[wx-id=it]').closest('wx-view wx-view')") is None
    page.told("tap", lambda: page.tap("it"))
    page.tap("go")
    page.wait_until("document.querySelector('wx-root-portal [wx-id=it]')")


def test_a_page_meta_styles_the_page_and_its_root(show):
    page = show(
        '<page-meta page-style="color: rgb(1, 2, 3)" root-font-size="20px"/><view id="it" style="width: 2rem">x</view>'
    )
    assert page.style("it", "color") == "rgb(1, 2, 3)"
    assert page.box("it").width == 40


SCROLLED = (
    '<page-meta scroll-top="{{{{top}}}}" scroll-duration="{duration}" bindscroll="tell" bindscrolldone="tell"/>'
    '<view style="height: 3000px"><button id="go" data-top="300px" bindtap="set">go</button></view>'
)


def test_a_page_meta_scrolls_the_page_and_tells_when_it_is_there(show):
    page = show(SCROLLED.format(duration=50), data={"top": ""})
    page.told("scrolldone", lambda: page.tap("go"))
    assert page.ask("scrollY") == 300


def test_a_page_meta_hears_of_scrolling(show):
    page = show(SCROLLED.format(duration=0), data={"top": ""})
    assert page.told("scroll", lambda: page.tap("go")) == {"scrollTop": 300}


def test_a_cover_view_scrolls_by_its_attribute(show):
    page = show(
        '<cover-view id="it" scroll-top="40" style="height: 50px; overflow-y: scroll">'
        '<cover-view style="height: 500px"/></cover-view>'
    )
    page.wait_until("document.querySelector('[wx-id=it]').scrollTop === 40")


def test_a_snapshot_is_taken_of_what_is_inside(show):
    script = """Page({
  go() {
    this.createSelectorQuery().select('#it').node(({ node }) => node.takeSnapshot({
      success: ({ data }) => console.log('data ' + JSON.stringify([...new Uint8Array(data).slice(0, 4)])),
      fail: ({ errMsg }) => console.log('fail ' + JSON.stringify(errMsg)),
    })).exec()
  },
})
"""
    red = '<view style="height: 20px; background: rgb(255, 0, 0)"/>'
    page = show(
        f'<snapshot id="it">{red}</snapshot><button id="go" bindtap="go">go</button>',
        files={"pages/home/home.js": script},
    )
    assert page.told("data", lambda: page.tap("go")) == [255, 0, 0, 255]


@pytest.mark.parametrize(
    ("condition", "shown"),
    [('min-width="300"', True), ('max-width="300"', False), ('orientation="portrait"', True), ('width="1"', False)],
)
def test_what_matches_the_screen_is_shown(show, condition, shown):
    page = show(f'<match-media {condition}><view id="it" style="height: 20px">x</view></match-media>')
    assert (page.box("it").height > 0) is shown

"""Areas that scroll: refreshing, drags, edges, nodes."""

from __future__ import annotations

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

ROWS = '<view wx:for="{{20}}" wx:key="*this" id="row{{index}}" class="row" style="height: 30px">{{index}}</view>'
REFRESHING = "document.querySelector('.weft-pull').style.height === '45px'"


def area(attributes: str, inside: str = ROWS) -> str:
    return f'<scroll-view id="it" scroll-y style="height: 120px" {attributes}>{inside}</scroll-view>'


def with_node(wxml: str, call: str) -> dict[str, str]:
    """A page whose button `go` calls a method of the node of `it`."""
    script = """Page({
  tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) },
  go() { this.createSelectorQuery().select('#it').node(({ node }) => { node.%s }).exec() },
})
"""
    return {
        "pages/home/home.js": script % call,
        "pages/home/home.wxml": f'{wxml}<button id="go" bindtap="go">go</button>',
    }


def test_data_opens_the_refresher_which_asks_the_page_to_refresh(show):
    wxml = area('refresher-enabled refresher-triggered="{{on}}" bindrefresherrefresh="tell"')
    page = show(f'{wxml}<button id="go" data-on="{{{{true}}}}" bindtap="set">go</button>', data={"on": False})
    page.told("refresherrefresh", lambda: page.tap("go"))
    page.wait_until(REFRESHING)


def test_a_refresher_closes_by_data_and_tells_so(show):
    wxml = area('refresher-enabled refresher-triggered="{{on}}" bindrefresherrestore="tell"')
    page = show(f'{wxml}<button id="go" data-on="{{{{false}}}}" bindtap="set">go</button>', data={"on": True})
    page.wait_until(REFRESHING)
    page.told("refresherrestore", lambda: page.tap("go"))
    page.wait_until("document.querySelector('.weft-pull').clientHeight === 0")


def test_a_short_pull_is_given_up(show):
    page = show(area('refresher-enabled bindrefresherabort="tell"'))
    assert page.told("refresherabort", lambda: page.drag("it", 0, 40)) == {"dy": 20}


def test_a_refresher_of_the_page_s_own_stands_in_the_slot(show):
    own = '<view slot="refresher" id="own" style="height: 45px">pull</view>'
    page = show(area('refresher-enabled refresher-default-style="none" refresher-triggered', own + ROWS))
    page.wait_until(REFRESHING)
    assert page.box("own").y == page.box("it").y
    assert page.ask("document.querySelectorAll('.weft-pull-dot').length") == 0


def test_a_long_pull_opens_the_second_floor(show):
    attributes = 'type="list" refresher-enabled refresher-two-level-enabled refresher-two-level-threshold="60"'
    page = show(area(f'{attributes} bindrefresherstatuschange="tell"'))
    page.drag("it", 0, 140)
    page.wait_until("document.querySelector('.weft-pull').clientHeight === 120")
    states = [line.split('"status":')[1][0] for line in page.lines if line.startswith("refresherstatuschange")]
    assert states[:3] == ["1", "5", "6"]


def test_an_enhanced_area_tells_of_the_drag(show):
    page = show(area('enhanced binddragstart="tell" binddragging="tell" binddragend="tell"'))
    assert set(page.told("dragend", lambda: page.drag("it", 0, -50))) == {"scrollTop", "scrollLeft", "velocity"}
    assert page.lines[0].split()[0] == "dragstart"


def test_a_paged_area_rests_at_whole_pages(show):
    page = show(area("enhanced paging-enabled"))
    page.drag("it", 0, -80)
    page.wait_until("document.querySelector('.weft-area').scrollTop === 120")


def test_an_element_is_scrolled_to_the_middle(show):
    page = show(area('type="list" scroll-into-view="row9" scroll-into-view-alignment="center"'))
    page.wait_until("document.querySelector('.weft-area').scrollTop === 225")


def test_a_node_scrolls_to_a_place(show):
    page = show("", files=with_node(area("enhanced"), "scrollTo({ top: 100, animated: false })"))
    page.tap("go")
    page.wait_until("document.querySelector('.weft-area').scrollTop === 100")


def test_a_node_scrolls_to_an_element(show):
    page = show("", files=with_node(area("enhanced"), "scrollIntoView('#row4', { animated: false })"))
    page.tap("go")
    page.wait_until("document.querySelector('.weft-area').scrollTop === 120")


def test_a_node_refreshes(show):
    page = show("", files=with_node(area('enhanced refresher-enabled bindrefresherrefresh="tell"'), "triggerRefresh()"))
    assert page.told("refresherrefresh", lambda: page.tap("go")) == {"dy": 45}


def test_a_reversed_area_begins_at_its_end(show):
    page = show(area('type="list" reverse bindscroll="tell"'))
    assert page.box("row19").y + 30 == page.box("it").y + 120
    assert page.told("scroll", lambda: page.drag("it", 0, 50))["scrollTop"] > 0


def test_a_worklet_hears_of_scrolling(show):
    script = "Page({ follow(event) { console.log('follow ' + JSON.stringify(event.detail.isDrag)) } })\n"
    wxml = area('type="list" worklet:onscrollupdate="follow"')
    page = show(wxml, files={"pages/home/home.js": script})
    assert page.told("follow", lambda: page.drag("it", 0, -50)) is True


def test_a_sticky_header_tells_when_it_sticks(show):
    inside = (
        '<sticky-section><sticky-header id="head" bindstickontopchange="tell"><view style="height: 20px">head</view>'
        f"</sticky-header><list-view>{ROWS}</list-view></sticky-section>"
    )
    page = show(area('type="custom"', f'<view style="height: 30px"/>{inside}'))
    assert page.told("stickontopchange", lambda: page.drag("it", 0, -60)) == {"isStickOnTop": True}
    assert page.box("head").y == page.box("it").y


def test_a_masonry_fills_its_shortest_column(show):
    bricks = "".join(
        f'<view id="b{place}" style="height: {height}px"/>' for place, height in enumerate((50, 10, 20, 5))
    )
    page = show(f'<grid-view type="masonry" main-axis-gap="4" cross-axis-gap="5">{bricks}</grid-view>')
    page.wait_until("document.querySelector('[wx-id=b3]').getBoundingClientRect().y === 38")
    assert page.box("b2").x == page.box("b1").x == page.box("b3").x


def test_a_long_list_makes_only_what_is_near_the_screen(show):
    wxml = area(
        'type="custom"',
        '<list-builder list="{{list}}" child-height="30"><view slot:item slot:index class="made" style="height: 30px">'
        "{{index}} {{item}}</view></list-builder>",
    )
    page = show(wxml, data={"list": [f"row {number}" for number in range(1000)]})
    page.wait_until("document.querySelectorAll('.made').length === 8")
    assert page.ask("document.querySelector('.made').textContent") == "0 row 0"
    assert page.ask("document.querySelector('.weft-area').scrollHeight") == 30_000


def test_items_are_built_and_disposed_as_the_list_scrolls(show):
    wxml = area(
        'type="custom" scroll-top="{{top}}"',
        '<list-builder list="{{list}}" child-height="30" binditemdispose="tell"><view slot:item style="height: 30px">'
        "{{item}}</view></list-builder>",
    )
    page = show(
        f'{wxml}<button id="go" data-top="{{{{600}}}}" bindtap="set">go</button>',
        data={"list": list(range(1000)), "top": 0},
    )
    assert page.told("itemdispose", lambda: page.tap("go")) == {"index": 0}


def test_a_grid_builder_shows_its_items(show):
    wxml = area(
        'type="custom"',
        '<grid-builder type="masonry" list="{{list}}" cross-axis-count="3"><view slot:item slot:index class="made">'
        "{{index}} {{item}}</view></grid-builder>",
    )
    page = show(wxml, data={"list": ["a", "b", "c", "d"]})
    page.wait_until("document.querySelectorAll('.made').length === 4")


def sheet(attributes: str) -> str:
    area = f'<scroll-view id="list" scroll-y type="list" associative-container="draggable-sheet">{ROWS}</scroll-view>'
    start = f'<draggable-sheet id="it" {attributes} worklet:onsizeupdate="tell">'
    return f'<view style="position: relative; height: 400px">{start}{area}</draggable-sheet></view>'


def height(pixels: int) -> str:
    return f"document.querySelector('.weft-sheet').clientHeight === {pixels}"


def test_a_sheet_is_drawn_up_and_tells_its_size(show):
    page = show(sheet('max-child-size="0.8"'))
    assert page.ask(height(200)) is True
    page.told("sizeupdate", lambda: page.drag("list", 0, -150))
    page.wait_until(height(320))


def test_what_is_in_a_sheet_scrolls_once_it_is_all_there(show):
    page = show(sheet('initial-child-size="1"'))
    page.drag("list", 0, -60)
    assert page.ask("document.querySelector('.weft-area').scrollTop") > 20
    assert page.ask(height(400)) is True


def test_a_sheet_rests_at_one_of_its_sizes(show):
    page = show(sheet('snap snap-sizes="{{[0.6]}}"'))
    page.drag("list", 0, -30)
    page.wait_until(height(240))


def test_a_node_opens_a_sheet(show):
    page = show("", files=with_node(sheet(""), "scrollTo({ size: 0.75, animated: false })"))
    page.tap("go")
    page.wait_until(height(300))


def test_of_nested_areas_the_outer_one_scrolls_first(show):
    attributes = 'scroll-y type="list" associative-container="nested-scroll-view"'
    inner = f'<scroll-view id="inner" {attributes} style="height: 100%">{ROWS}</scroll-view>'
    header = '<nested-scroll-header><view style="height: 60px"/></nested-scroll-header>'
    page = show(
        area('type="nested"', f"{header}<nested-scroll-body>{inner}</nested-scroll-body>").replace("120px", "200px")
    )
    page.drag("inner", 0, -50)
    page.wait_until("document.querySelector('wx-scroll-view[type=nested] > .weft-area').scrollTop > 30")
    assert page.ask("document.querySelector('[wx-id=inner] > .weft-area').scrollTop") == 0


def test_a_long_list_shows_its_items_on_the_canvas(show):
    inside = (
        '<list-builder list="{{list}}" child-height="30"><view slot:item class="made">{{item}}</view></list-builder>'
    )
    page = show(area('type="custom"', inside), data={"list": ["a", "b", "c"]}, mode=Mode.DESIGN)
    page.wait_until("document.querySelectorAll('.made').length === 3")


def test_a_list_that_scrolls_sideways_stands_in_a_row(show):
    items = '<view wx:for="{{4}}" wx:key="*this" id="i{{index}}" style="width: 50%; height: 40px">{{index}}</view>'
    page = show(f'<scroll-view id="it" scroll-x type="list">{items}</scroll-view>')
    assert page.box("i1").x == page.box("i0").width == page.box("it").width / 2

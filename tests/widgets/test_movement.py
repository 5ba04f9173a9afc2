"""Components that move under a finger."""

from __future__ import annotations

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

SLIDES = '<swiper-item wx:for="{{3}}" wx:key="*this" item-id="s{{index}}"><view>{{index}}</view></swiper-item>'
ROWS = '<view wx:for="{{20}}" wx:key="*this" id="row{{index}}" style="height: 30px">{{index}}</view>'


def test_a_swiped_slide_gives_way_to_the_next(show):
    page = show(f'<swiper id="it" bindchange="tell">{SLIDES}</swiper>')
    detail = page.told("change", lambda: page.drag("it", -250, 0))
    assert detail == {"current": 1, "currentItemId": "s1", "source": "touch"}


def test_a_swiper_ends_at_its_last_slide(show):
    page = show(f'<swiper id="it" current="2" bindanimationfinish="tell">{SLIDES}</swiper>')
    assert page.told("animationfinish", lambda: page.drag("it", -250, 0))["current"] == 2


def test_a_circular_swiper_goes_from_the_last_slide_to_the_first(show):
    page = show(f'<swiper id="it" current="2" circular bindchange="tell">{SLIDES}</swiper>')
    assert page.told("change", lambda: page.drag("it", -250, 0))["current"] == 0


def test_a_vertical_swiper_is_swiped_upwards(show):
    page = show(f'<swiper id="it" vertical bindchange="tell">{SLIDES}</swiper>')
    assert page.told("change", lambda: page.drag("it", 0, -120))["current"] == 1


def test_a_swiper_plays_by_itself(show):
    page = show(f'<swiper autoplay interval="1000" duration="50" bindchange="tell">{SLIDES}</swiper>')
    assert page.told("change") == {"current": 1, "currentItemId": "s1", "source": "autoplay"}


def test_on_the_canvas_no_swiper_plays(show):
    page = show(f'<swiper id="it" autoplay interval="100" duration="0">{SLIDES}</swiper>', mode=Mode.DESIGN)
    start = page.ask("performance.now()")
    page.wait_until(f"performance.now() > {start} + 500")
    assert page.ask("document.querySelector('.weft-track').style.transform") == "translate(0%, 0px)"


def test_a_page_turns_a_swiper_by_data(show):
    wxml = (
        f'<swiper current="{{{{at}}}}" bindanimationfinish="tell">{SLIDES}</swiper>'
        '<button id="go" data-at="{{2}}" bindtap="set">2</button>'
    )
    page = show(wxml, data={"at": 0})
    assert page.told("animationfinish", lambda: page.tap("go")) == {"current": 2, "currentItemId": "s2", "source": ""}


def test_slides_that_come_later_are_counted(show):
    wxml = (
        '<swiper indicator-dots><swiper-item wx:for="{{list}}" wx:key="*this">{{item}}</swiper-item></swiper>'
        '<button id="go" data-list="{{more}}" bindtap="set">+</button>'
    )
    page = show(wxml, data={"list": ["a"], "more": ["a", "b", "c"]})
    page.tap("go")
    page.wait_until("document.querySelectorAll('.weft-dot').length === 3")


def test_a_scroll_view_follows_the_finger_and_tells_where_it_is(show):
    page = show(f'<scroll-view id="it" scroll-y style="height: 120px" bindscroll="tell">{ROWS}</scroll-view>')
    detail = page.told("scroll", lambda: page.drag("it", 0, -50))
    assert set(detail) == {"scrollLeft", "scrollTop", "scrollHeight", "scrollWidth", "deltaX", "deltaY"}
    assert detail["scrollHeight"] == 600


def test_the_end_of_a_scroll_view_is_told(show):
    wxml = (
        '<scroll-view scroll-y scroll-top="{{top}}" style="height: 120px" bindscrolltolower="tell">'
        f'{ROWS}</scroll-view><button id="go" data-top="{{{{1000}}}}" bindtap="set">end</button>'
    )
    page = show(wxml, data={"top": 0})
    assert page.told("scrolltolower", lambda: page.tap("go")) == {"direction": "bottom"}


def test_a_scroll_view_goes_to_an_element(show):
    page = show(f'<scroll-view id="it" scroll-y scroll-into-view="row5" style="height: 120px">{ROWS}</scroll-view>')
    page.wait_until("document.querySelector('.weft-area').scrollTop === 150")
    assert page.box("row5").y == page.box("it").y


def test_pulling_a_scroll_view_refreshes(show):
    page = show(
        '<scroll-view id="it" scroll-y refresher-enabled style="height: 300px" bindrefresherrefresh="tell">'
        f"{ROWS}</scroll-view>"
    )
    assert page.told("refresherrefresh", lambda: page.drag("it", 0, 140))["dy"] == 70


def test_a_wheel_turns_to_the_nearest_item(show):
    items = '<view wx:for="{{8}}" wx:key="*this">{{item}}</view>'
    column = f"<picker-view-column>{items}</picker-view-column>"
    wxml = f'<picker-view id="it" style="height: 170px" bindchange="tell">{column}</picker-view>'
    page = show(wxml)
    value = page.told("change", lambda: page.drag("it", 0, -70))["value"]
    assert value[0] >= 2


def test_a_movable_view_stays_in_its_area(show):
    wxml = (
        '<movable-area style="width: 200px; height: 100px">'
        '<movable-view id="it" direction="horizontal" style="width: 50px; height: 50px" bindchange="tell"/>'
        "</movable-area>"
    )
    page = show(wxml)
    page.told("change", lambda: page.drag("it", 300, 40))
    page.wait_until("document.querySelector('[wx-id=it]').style.transform.startsWith('translate(150px, 0px)')")


def wheel(attributes: str, count: int = 8) -> str:
    items = f'<view wx:for="{{{{{count}}}}}" wx:key="*this">{{{{item}}}}</view>'
    column = f"<picker-view-column>{items}</picker-view-column>"
    events = 'bindchange="tell" bindpickstart="tell" bindpickend="tell"'
    return f'<picker-view id="it" style="height: 170px" {events} {attributes}>{column}</picker-view>'


def test_a_tapped_item_of_a_wheel_comes_to_the_middle(show):
    page = show(wheel(""))
    box = page.box("it")
    assert page.told("change", lambda: page.tap_at(box.x + 50, box.y + box.height / 2 + 68)) == {"value": [2]}


def test_a_wheel_tells_at_once_when_asked(show):
    page = show(wheel("immediate-change"))
    page.told("pickend", lambda: page.drag("it", 0, -70))
    told = [line.split(" ")[0] for line in page.lines]
    assert told == ["pickstart", "change", "pickend"]


def test_a_wheel_tells_only_of_another_value(show):
    page = show(wheel('value="{{[0]}}"'))
    page.told("pickend", lambda: page.drag("it", 0, 60))
    assert not any(line.startswith("change") for line in page.lines)


def test_a_value_behind_the_last_item_of_a_wheel_is_the_last(show):
    page = show(wheel('value="{{[9999]}}"'))
    assert page.ask("document.querySelector('.weft-items').style.transform") == "translateY(-238px)"


AREA = '<movable-area style="width: 200px; height: 100px">{}</movable-area>'
VIEW = '<movable-view id="it" style="width: 50px; height: 50px" bindchange="tell" {}/>'


def movable(attributes: str) -> str:
    return AREA.format(VIEW.format(attributes))


def test_a_movable_view_behind_the_border_comes_back(show):
    page = show(movable('direction="all" out-of-bounds'))
    page.told("change", lambda: page.drag("it", -90, 0))
    page.wait_until("document.querySelector('[wx-id=it]').style.transform.startsWith('translate(0px, 0px)')")
    sources = {line.split('"source":')[1] for line in page.lines}
    assert sources == {'"touch-out-of-bounds"}', '"out-of-bounds"}'}


def test_a_movable_view_tells_in_which_direction_it_begins(show):
    page = show(movable('direction="all" bindhtouchmove="tell" bindvtouchmove="tell"'))
    page.drag("it", 60, 5)
    assert [line.split()[0] for line in page.lines if "touchmove" in line] == ["htouchmove"]


def test_data_moves_a_movable_view(show):
    page = show(
        movable('x="{{x}}" y="20"') + '<button id="go" data-x="{{80}}" bindtap="set">go</button>', data={"x": 0}
    )
    page.tap("go")
    page.wait_until("document.querySelector('[wx-id=it]').style.transform.startsWith('translate(80px, 20px)')")
    assert {line.split('"source":')[1] for line in page.lines} == {'""}'}


def test_two_fingers_grow_a_movable_view(show):
    page = show(movable('direction="all" scale scale-max="2" bindscale="tell"'))
    assert page.told("scale", lambda: page.pinch("it", 20, 60)) == {"x": 0, "y": 0, "scale": 2}
    assert page.box("it").width == 100


def test_a_scaled_movable_view_stays_in_its_area(show):
    page = show(movable('direction="all" scale scale-value="2"'))
    page.told("change", lambda: page.drag("it", 300, 0))
    page.wait_until("document.querySelector('[wx-id=it]').getBoundingClientRect().right === 200")


def test_fingers_anywhere_in_the_area_grow_what_is_inside(show):
    view = VIEW.format('direction="all" scale scale-max="2" bindscale="tell"')
    page = show(f'<movable-area id="area" scale-area style="width: 200px; height: 100px">{view}</movable-area>')
    assert page.told("scale", lambda: page.pinch("area", 20, 60))["scale"] == 2


def test_a_swiper_tells_how_far_it_is_from_where_it_was(show):
    page = show(f'<swiper id="it" bindtransition="tell">{SLIDES}</swiper>')
    page.drag("it", -250, 0)
    moves = page.told_until("transition", lambda told: bool(told) and told[-1]["dx"] == page.box("it").width)
    assert [move["dx"] for move in moves] == sorted(move["dx"] for move in moves)


def test_worklets_follow_a_swiper(show):
    script = "Page({ follow({ type, detail }) { console.log(type + ' ' + JSON.stringify(detail)) } })\n"
    worklets = " ".join(f'worklet:onscroll{name}="follow"' for name in ("start", "update", "end"))
    page = show(f'<swiper id="it" {worklets}>{SLIDES}</swiper>', files={"pages/home/home.js": script})
    assert page.told("scrollend", lambda: page.drag("it", -250, 0))["state"] == 2
    assert page.lines[0].startswith("scrollstart ")


def test_a_swiper_may_go_one_way_only(show):
    page = show(f'<swiper id="it" current="1" direction="positive" bindanimationfinish="tell">{SLIDES}</swiper>')
    assert page.told("animationfinish", lambda: page.drag("it", 250, 0))["current"] == 1
    assert page.told("animationfinish", lambda: page.drag("it", -250, 0))["current"] == 2


def test_margins_show_the_neighbours_but_not_at_the_edge_where_asked(show):
    page = show(
        f'<swiper previous-margin="30px" next-margin="30px" snap-to-edge>{SLIDES}</swiper>'.replace(
            "<swiper-item", '<swiper-item id="s{{index}}"'
        ),
        mode=Mode.DESIGN,
    )
    page.wait_until("document.querySelector('[wx-id=s0]').getBoundingClientRect().x === 0")
    assert page.box("s1").x == page.box("s0").width

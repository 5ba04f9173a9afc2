"""Pages of the phone: their life, their movement, pulling them down, in the real web view."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from designer.stage.devices import DEFAULT_DEVICE
from designer.stage.surroundings import Launch

pytestmark = pytest.mark.web

REFRESHED = {"pages/home/home.json": json.dumps({"enablePullDownRefresh": True, "backgroundTextStyle": "dark"})}
SAYS_REFRESH = "Page({ onPullDownRefresh() { console.log('refresh'); wx.stopPullDownRefresh() } })\n"
SAYS_LIFE = (
    "Page({\n"
    "  onShow() { console.log('page shown') }, onHide() { console.log('page hidden') },\n"
    "  tap() { wx.navigateTo({ url: '/pages/list/list', success() { console.log('there') } }) },\n"
    "})\n"
)
SAYS_APP = "App({ onShow({ scene }) { console.log('app shown ' + scene) }, onHide() { console.log('app hidden') } })\n"


def test_a_page_that_is_pulled_far_enough_refreshes(open_phone):
    phone = open_phone(others=REFRESHED | {"pages/home/home.js": SAYS_REFRESH})
    assert phone.line_after(lambda: phone.drag_page(200)) == "refresh"


def test_a_page_that_is_pulled_a_little_does_not_refresh(open_phone):
    tap = "Page({ onPullDownRefresh() { console.log('refresh') }, tap() { console.log('tap') } })\n"
    phone = open_phone(others=REFRESHED | {"pages/home/home.js": tap})
    phone.drag_page(60)
    assert phone.lines_until("tap", phone.tap_page) == ["tap"]


def test_a_page_whose_json_does_not_allow_it_cannot_be_pulled(open_phone):
    tap = "Page({ onPullDownRefresh() { console.log('refresh') }, tap() { console.log('tap') } })\n"
    phone = open_phone(others={"pages/home/home.js": tap})
    phone.drag_page(200)
    assert phone.lines_until("tap", phone.tap_page) == ["tap"]


def test_a_page_that_refreshes_itself_while_it_opens_shows_the_dots(open_phone):
    script = (
        "Page({ onLoad() { wx.startPullDownRefresh() }, onPullDownRefresh() {}, tap() {\n"
        "  const query = wx.createSelectorQuery().selectViewport().scrollOffset()\n"
        "  query.exec(([{ scrollHeight }]) => console.log(scrollHeight))\n"
        "} })\n"
    )
    phone = open_phone(others={"pages/home/home.js": script})
    plain = phone.box(".page").height()
    assert int(phone.line_after(phone.tap_page)) == plain + 50


def test_going_to_a_page_and_back_shows_and_hides_in_the_order_of_wechat(open_phone):
    phone = open_phone(others={"pages/home/home.js": SAYS_LIFE})
    assert phone.lines_until("there", phone.tap_page) == ["page hidden", "there"]
    assert phone.lines_until("page shown", lambda: phone.press(".navigation-bar .back")) == ["page shown"]


def test_a_new_page_can_be_pressed_while_it_comes_in(qtbot, open_phone):
    phone = open_phone(
        others={"pages/home/home.js": SAYS_LIFE, "pages/list/list.js": "Page({ tap() { console.log('pressed') } })\n"}
    )
    phone.stack_after(phone.tap_page)
    # Chromium drops what is pressed before the first picture of the movement; where that is late nothing moves.
    seen = "!document.documentElement.dataset.turn || document.getAnimations().some((each) => each.currentTime > 0)"
    qtbot.waitUntil(lambda: bool(phone.ask_page(seen)), timeout=5_000)
    assert phone.lines_until("pressed", phone.tap_page)[-1] == "pressed"


def test_an_app_in_the_background_hides_and_comes_back_by_another_way(open_phone):
    phone = open_phone(others={"pages/home/home.js": SAYS_LIFE, "app.js": SAYS_APP})
    assert phone.lines_until("app hidden", phone.stage.phone.send_to_background) == ["page hidden", "app hidden"]
    back = lambda: phone.stage.phone.bring_to_foreground(Launch(scene=1044))  # noqa: E731
    assert phone.lines_until("page shown", back) == ["app shown 1044", "page shown"]


def test_the_app_hears_that_memory_is_short(open_phone):
    phone = open_phone(
        others={"app.js": "App({ onLaunch() { wx.onMemoryWarning(({ level }) => console.log(level)) } })\n"}
    )
    assert phone.line_after(lambda: phone.stage.phone.warn_of_memory(15)) == "15"


@pytest.mark.parametrize(("darkmode", "told"), [(True, ["dark", "tap"]), (False, ["tap"])])
def test_an_app_hears_of_another_theme_where_it_asks_for_darkmode(open_phone, darkmode, told):
    app = {"pages": ["pages/home/home"], "darkmode": darkmode}
    says = "App({ onThemeChange({ theme }) { console.log(theme) } })\n"
    tap = "Page({ tap() { console.log('tap') } })\n"
    phone = open_phone(others={"app.json": json.dumps(app), "app.js": says, "pages/home/home.js": tap})

    def darken() -> None:
        phone.stage.set_device(replace(DEFAULT_DEVICE, theme="dark"))
        phone.tap_page()

    assert phone.lines_until("tap", darken) == told


def test_a_tab_bar_that_goes_gently_is_gone_after_its_movement(open_phone):
    phone = open_phone("hideTabBar({ animation: true })")
    bar = "document.querySelector('.tab-bar')"
    watch = f"new MutationObserver(() => {{ moved ||= {bar}.getAnimations().length > 0 }})"
    phone.ask(f"globalThis.moved = false; {watch}.observe({bar}, {{ attributes: true }}); null")
    phone.line_after(phone.tap_page)
    phone.wait_until_gone(".tab-bar:not([hidden])")
    assert phone.ask("moved") is True


def test_a_page_meta_colours_what_is_seen_behind_a_page_that_is_pulled(open_phone):
    meta = '<page-meta background-text-style="light" background-color-top="rgb(1, 2, 3)"/>\n'
    page = '<view style="height: 100vh" bindtap="tap">home</view>\n'
    script = "Page({ tap() { wx.startPullDownRefresh() }, onPullDownRefresh() { console.log('pulled') } })\n"
    phone = open_phone(others=REFRESHED | {"pages/home/home.wxml": meta + page, "pages/home/home.js": script})
    phone.line_after(phone.tap_page)
    look = "(({ dataset, style }) => `${dataset.text} ${style.backgroundColor}`)"
    assert phone.ask_page(f"{look}(document.querySelector('weft-refresher'))") == "light rgb(1, 2, 3)"

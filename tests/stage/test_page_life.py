"""What a page hears while it is used: its bottom, another size, the app's own tab bar, how the app is launched."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.devices import DEFAULT_DEVICE
from tests.stage.phone import TABS

pytestmark = pytest.mark.web

HIGH = '<view style="height: 3000px" bindtap="tap">high</view>\n'
OWN_BAR = {
    "app.json": json.dumps({"pages": ["pages/home/home", "pages/me/me"], "tabBar": {"custom": True, "list": TABS}}),
    "custom-tab-bar/index.json": '{"component": true}',
    "custom-tab-bar/index.wxml": (
        '<view class="bar"><view wx:for="{{list}}" wx:key="*this" data-url="/{{item}}" bindtap="go" class="tab">'
        "{{index === selected ? 'on' : 'off'}}</view></view>\n"
    ),
    "custom-tab-bar/index.wxss": ".bar { position: fixed; top: 0; width: 100% }\n.tab { height: 100px }\n",
    "custom-tab-bar/index.js": (
        "Component({ data: { selected: 0, list: ['pages/home/home', 'pages/me/me'] },\n"
        "  methods: { go(event) { wx.switchTab({ url: event.currentTarget.dataset.url }) } } })\n"
    ),
    "pages/me/me.js": (
        "Page({ onShow() { const bar = this.getTabBar(); bar.setData({ selected: 1 }, () => console.log("
        "'selected ' + bar.data.selected + ' on ' + this.route)) } })\n"
    ),
}


def test_an_editor_tells_a_page_whose_method_is_called_ready(open_phone):
    phone = open_phone(
        others={
            "pages/list/list.wxml": '<editor bindready="ready"/>\n',
            "pages/list/list.js": "Page({ ready(event) { console.log('ready ' + event.type) } })\n",
            "pages/home/home.js": "Page({ tap() { wx.navigateTo({ url: '/pages/list/list' }) } })\n",
        }
    )
    assert phone.lines_until("ready ready", phone.tap_page) == ["ready ready"]


@pytest.mark.parametrize(("distance", "told"), [(100, []), (900, ["bottom"])])
def test_the_bottom_is_reached_at_the_distance_of_the_pages_json(open_phone, distance, told):
    script = (
        "Page({ onReachBottom() { console.log('bottom') },\n"
        "  tap() { wx.createSelectorQuery().selectViewport().scrollOffset().exec(([{ scrollHeight }]) => {\n"
        "    const { windowHeight } = wx.getWindowInfo()\n"
        "    wx.pageScrollTo({ scrollTop: scrollHeight - windowHeight - 500, duration: 0 })\n"
        "    setTimeout(() => console.log('scrolled'), 100)\n"
        "  }) } })\n"
    )
    phone = open_phone(
        others={
            "pages/home/home.js": script,
            "pages/home/home.wxml": HIGH,
            "pages/home/home.json": json.dumps({"onReachBottomDistance": distance}),
        }
    )
    assert phone.lines_until("scrolled", phone.tap_page) == [*told, "scrolled"]


def test_a_phone_on_its_side_resizes_the_page_and_tells_the_app(open_phone):
    script = (
        "Page({ onLoad() { wx.onWindowResize(({ size }) => console.log('window ' + size.windowWidth)) },\n"
        "  onResize({ deviceOrientation }) { console.log('page ' + deviceOrientation) } })\n"
    )
    phone = open_phone(others={"pages/home/home.js": script, "pages/home/home.json": '{"pageOrientation": "auto"}'})
    turned = DEFAULT_DEVICE.rotated()
    lines = phone.lines_until(f"window {turned.width}", lambda: phone.stage.set_device(turned))
    assert lines == ["page landscape", f"window {turned.width}"]


def test_the_apps_own_tab_bar_leads_to_another_tab_and_shows_it(open_phone):
    phone = open_phone(others=OWN_BAR)

    def tap_second_tab() -> None:
        place = phone.box(".page").topLeft().toPoint()
        place.setX(place.x() + 100)
        place.setY(place.y() + 150)
        phone.click(place)

    assert phone.lines_until("selected 1 on pages/me/me", tap_second_tab) == ["selected 1 on pages/me/me"]


def test_an_app_leads_elsewhere_when_its_page_is_gone(open_phone):
    script = "App({ onPageNotFound({ path }) { console.log('no ' + path); wx.switchTab({ url: '/pages/me/me' }) } })\n"
    me = "Page({ onLoad() { console.log('me') } })\n"
    phone = open_phone(others={"app.js": script, "pages/me/me.js": me})
    launch = lambda: phone.stage.open_page("pages/gone/gone", fresh=True)  # noqa: E731
    assert phone.lines_until("me", launch) == ["no pages/gone/gone", "me"]


def test_the_app_knows_its_appid_where_its_configuration_stands_above_it(live, write):
    root = write(
        {
            "project.config.json": json.dumps({"miniprogramRoot": "app/", "appid": "wx0123456789abcdef"}),
            "app/app.json": json.dumps({"pages": ["pages/home/home"]}),
            "app/app.js": "App({ onLaunch() { console.log(wx.getAccountInfoSync().miniProgram.appId) } })\n",
            "app/pages/home/home.wxml": "<view>home</view>\n",
            "app/pages/home/home.js": "Page({})\n",
        }
    )
    with live.qtbot.waitSignal(live.stage.console) as said:
        live.open(Project.open(root), "pages/home/home")
    assert said.args[0].text == "wx0123456789abcdef"

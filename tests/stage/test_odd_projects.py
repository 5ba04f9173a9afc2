"""What real projects do that no small example does, each reduced to its cause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from designer.project import Project
from designer.stage.devices import DEFAULT_DEVICE
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

Open = Callable[..., tuple[LiveStage, list, list]]


@pytest.fixture
def opened(lent_stage_of, write) -> Open:
    """Opens a page `p/p`; gives the stage and what it told: problems and missing things, all that it says by itself."""

    def open_page(wxml: str, script: str = "Page({})\n", **more: str) -> tuple[LiveStage, list, list]:
        app = {"app.json": '{"pages": ["p/p"]}', "p/p.wxml": wxml, "p/p.js": script}
        live, problems, missing = lent_stage_of(), [], []
        live.stage.problem.connect(problems.append)
        live.stage.missing.connect(missing.append)
        live.open(Project.open(write({**app, **more})), "p/p")
        live.emitted(live.stage.settled, live.stage.settle)
        return live, problems, missing

    return open_page


def test_a_page_rests_only_when_its_short_timers_are_done(opened):
    script = "Page({ onLoad() { setTimeout(() => this.setData({ late: 'late' }), 400) } })\n"
    live, _, _ = opened("<view>{{late}}</view>\n", script)
    assert live.in_frame("document.querySelector('page').innerText") == "late"


def test_a_request_that_nobody_catches_is_the_networks_fault(opened):
    script = "Page({ onLoad() { new Promise((_, fail) => wx.request({ url: 'https://a.example', fail })) } })\n"
    _, problems, missing = opened("<view/>\n", script)
    assert problems == []
    assert [thing.name for thing in missing if thing.kind == "network"] == ["request:fail the network is off"]


def test_what_goes_wrong_for_lack_of_data_is_the_projects_fault(opened):
    script = (
        "Page({ onLoad() { new Promise((done) => wx.request({ url: 'https://a.example', complete: done }))\n"
        "  .then((answer) => answer.data.list) } })\n"
    )
    _, problems, _ = opened("<view/>\n", script)
    assert [problem.kind for problem in problems] == ["script"]


def test_tags_of_html_show_as_text_in_the_line_and_unknown_ones_as_boxes(opened):
    live, _, missing = opened("<view><p>one</p><i>two</i></view><no-body/>\n")
    boxes = "[...document.querySelectorAll('[weft-unknown]')].map((box) => box.getAttribute('weft-unknown')).join()"
    assert live.in_frame(boxes) == "no-body"
    assert live.in_frame("getComputedStyle(document.querySelector('wx-p')).display") == "inline"
    assert sorted(thing.name for thing in missing if thing.kind == "component") == ["i", "no-body", "p"]


def test_a_scene_of_xr_is_one_box_without_its_parts(opened):
    markup = '<view style="height: 200px"><xr-scene><xr-node><xr-mesh/></xr-node></xr-scene></view>\n'
    live, problems, _ = opened(markup)
    assert live.boxes("p/p.wxml", "<xr-scene")[0].boxes[0].height == 200
    assert live.boxes("p/p.wxml", "<xr-mesh") == []
    assert problems == []


@pytest.mark.parametrize(
    "call",
    [
        "const xr = wx.getXrFrameSystem(); class Own extends xr.Component {}; xr.registerEffect('a', Own)",
        "wx.cloud.CloudID('1'); new wx.cloud.CloudID('1')",
        "wx.cloud.downloadFile({ fileID: 'a', fail() {} }).onProgressUpdate(() => {})",
        "const { Easing, timing } = wx.worklet; timing(1, { easing: Easing.cubicBezier(0.4, 0, 0.2, 1) })",
        "wx.createCameraContext().onCameraFrame(() => {}).start()",
        "const old = wx.createContext(); old.rect(0, 0, 1, 1); wx.drawCanvas({ actions: old.getActions() })",
    ],
)
def test_calls_of_old_and_rare_interfaces_do_not_throw(opened, call):
    _, problems, _ = opened("<view/>\n", f"Page({{ onLoad() {{ {call} }} }})\n")
    assert problems == []


def test_a_scroll_view_may_go_in_the_change_of_data_that_brought_it(opened):
    inner = {
        "c/c.json": '{"component": true}',
        "c/c.wxml": '<scroll-view wx:if="{{there}}" scroll-y scroll-into-view="a" scroll-top="9"/>\n',
        "c/c.js": (
            "Component({ data: { there: false }, lifetimes: { attached() {\n"
            "  this.setData({ there: true }); this.setData({ there: false })\n"
            "} } })\n"
        ),
        "p/p.json": '{"usingComponents": {"my-part": "/c/c"}}',
    }
    _, problems, _ = opened("<my-part/>\n", **inner)
    assert problems == []


def test_the_extended_library_weui_brings_its_components_and_its_style_sheet(opened):
    app = {
        "app.json": '{"pages": ["p/p"], "useExtendedLib": {"weui": true}}',
        "p/p.json": '{"usingComponents": {"mp-badge": "weui-miniprogram/badge/badge"}}',
    }
    live, problems, missing = opened('<view class="weui-cell">a</view><mp-badge content="7"/>\n', **app)
    assert (problems, missing) == ([], [])
    assert live.in_frame("document.querySelector('wx-mp-badge').innerText") == "7"
    assert live.in_frame("getComputedStyle(document.querySelector('.weui-cell')).display") == "flex"


def test_the_home_indicators_height_reaches_style_sheets(opened):
    live, _, _ = opened(
        '<view class="foot"/>\n', **{"p/p.wxss": ".foot { padding-bottom: env(safe-area-inset-bottom); }\n"}
    )
    height = live.in_frame("getComputedStyle(document.querySelector('.foot')).paddingBottom")
    assert height == f"{DEFAULT_DEVICE.safe_bottom}px"

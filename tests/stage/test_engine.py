"""What the engine in the frame does with a project's code, seen from outside."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from designer.edits.moving import move_elements
from designer.edits.wrapping import wrap_elements
from designer.project import Project
from designer.project.change import Change, EditFile
from designer.source.source import Span, Splice
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

PAGE = "p/p.wxml"
COUNTER = {
    "c/c.json": '{"component": true}',
    "c/c.wxml": '<view class="count">{{label}} {{n}}</view>\n',
    "c/c.js": "Component({ properties: { label: String }, data: { n: 0 } })\n",
    "c/c.wxss": ".count { color: rgb(1, 2, 3); }\n",
}

Show = Callable[..., LiveStage]


@pytest.fixture
def show(lent_stage_of, write) -> Show:
    """Shows a page `p/p` made of the given markup and script, beside a component `/c/c` that counts."""

    def show_page(wxml: str, script: str = "Page({})\n", *, using: bool = True, **more: str) -> LiveStage:
        config = {"usingComponents": {"my-counter": "/c/c"}} if using else {}
        files = {
            "app.json": '{"pages": ["p/p"]}',
            PAGE: wxml,
            "p/p.js": script,
            "p/p.json": json.dumps(config),
            **COUNTER,
        }
        live = lent_stage_of()
        live.open(Project.open(write({**files, **more})), "p/p")
        return live

    return show_page


def shown(live: LiveStage) -> str:
    return live.in_frame("document.querySelector('page').innerText")


def count_to(live: LiveStage, number: int) -> None:
    live.in_frame(f"document.querySelector('wx-my-counter').__wxElement.getMethodCaller().setData({{ n: {number} }})")


def edited(live: LiveStage, old: str, new: str, path: str = PAGE) -> str:
    return live.emitted(live.stage.updated, lambda: live.edit(path, old, new)).rank


def test_life_cycles_run_in_wechats_order(show):
    component = "Component({ lifetimes: { attached() { log('attached') }, ready() { log('ready') } } })\n"
    heard = "const log = (name) => getApp().heard.push(name)\n"
    live = show(
        '<my-counter/><text id="heard">{{heard}}</text>',
        f"{heard}Page({{ onLoad() {{ log('onLoad') }}, onShow() {{ log('onShow') }}, "
        "onReady() { log('onReady'); this.setData({ heard: getApp().heard.join() }) } })\n",
        **{
            "app.js": "App({ heard: [], onLaunch() { this.heard.push('onLaunch') },\n"
            "  onShow() { this.heard.push('app') } })\n",
            "c/c.js": heard + component,
        },
    )
    assert shown(live).split()[-1] == "onLaunch,app,attached,onLoad,onShow,ready,onReady"


def test_a_component_keeps_its_state_while_its_page_is_edited(show):
    live = show('<view>\n  <text>a</text>\n  <my-counter label="x"/>\n</view>\n')
    count_to(live, 7)
    assert edited(live, "<text>a</text>", "<view>new</view>\n  <text>b</text>") == "rebuild"
    assert shown(live).split() == ["new", "b", "x", "7"]


def test_a_component_keeps_its_state_when_it_is_moved_into_another_element(show):
    live = show('<view>\n  <my-counter label="x"/>\n</view>\n<view class="target"></view>\n')
    count_to(live, 7)
    document = live.project.wxml(PAGE)
    moved, target = (next(e for e in document.elements() if e.tag == "my-counter"), list(document.elements())[-1])
    change = move_elements(live.project, PAGE, [moved], target, None)
    live.emitted(live.stage.updated, lambda: live.project.apply(change))
    assert live.in_frame("document.querySelector('.target').innerText.trim()") == "x 7"


def test_a_component_keeps_its_state_when_it_is_wrapped(show):
    live = show('<view>\n  <my-counter label="x"/>\n</view>\n')
    count_to(live, 7)
    counter = next(e for e in live.project.wxml(PAGE).elements() if e.tag == "my-counter")
    change = wrap_elements(live.project, PAGE, [counter], "<view></view>")
    live.emitted(live.stage.updated, lambda: live.project.apply(change))
    assert shown(live).split() == ["x", "7"]


def test_an_attribute_that_is_taken_away_gives_the_property_its_default_back(show):
    live = show('<my-counter label="x" style="color: red" data-k="1"/>\n')
    assert edited(live, ' label="x" style="color: red"', "") == "soft"
    assert shown(live).split() == ["0"]
    assert live.in_frame("document.querySelector('wx-my-counter').style.color") == ""


def test_a_page_goes_on_updating_after_an_edit(show):
    live = show("<view>{{a}}</view>\n", "Page({ data: { a: 1, list: [1, 2] } })\n")
    edited(live, "<view>{{a}}</view>", '<text wx:for="{{list}}" wx:key="*this">{{item}}-</text><view>{{a}}</view>')
    live.in_frame("document.querySelector('page').__wxElement.getMethodCaller().setData({ a: 5, list: [3, 4, 5] })")
    assert shown(live).split() == ["3-4-5-", "5"]


def test_a_component_that_an_edit_brings_in_lives_at_once(show):
    live = show("<view>here</view>\n", using=False)
    markup, config = live.project.source(PAGE).text, live.project.source("p/p.json").text
    change = Change(
        "Drop",
        (
            EditFile("p/p.json", (Splice(Span(0, len(config)), '{"usingComponents": {"my-counter": "/c/c"}}'),)),
            EditFile(PAGE, (Splice(Span(len(markup), len(markup)), '<my-counter label="new"/>\n'),)),
        ),
    )
    assert live.emitted(live.stage.updated, lambda: live.project.apply(change)).rank == "rebuild"
    assert shown(live).split() == ["here", "new", "0"]
    assert live.in_frame("getComputedStyle(document.querySelector('[class*=count]')).color") == "rgb(1, 2, 3)"


def test_a_template_with_errors_keeps_the_last_good_one_and_goes_on_afterwards(show):
    live = show("<view>{{a}}</view>\n", "Page({ data: { a: 'good' } })\n")
    assert edited(live, "{{a}}", "{{a +}}") == "kept"
    assert shown(live) == "good"
    assert edited(live, "{{a +}}", "{{a}} again") == "soft"
    assert shown(live) == "good again"


def test_an_edited_script_opens_the_page_anew_and_keeps_the_app(show):
    live = show(
        "<view>{{a}}</view>\n",
        "Page({ data: { a: 1 }, onLoad() { getApp().loads += 1 } })\n",
        **{"app.js": "App({ loads: 0 })\n"},
    )
    assert edited(live, "a: 1", "a: getApp().loads", "p/p.js") == "reopen"
    assert shown(live) == "1"


def test_an_edited_template_file_reaches_the_page_that_imports_it(show):
    live = show(
        '<import src="./row.wxml"/><template is="row" data="{{a: 1}}"/>\n',
        **{"p/row.wxml": '<template name="row"><view>row {{a}}</view></template>\n'},
    )
    edited(live, "row {{a}}", "line {{a}}", "p/row.wxml")
    assert shown(live) == "line 1"


def test_an_unknown_tag_becomes_a_box_with_its_name_and_its_content(show):
    live = show("<nobody-knows><text>inside</text></nobody-knows>\n")
    assert live.in_frame("document.querySelector('[weft-unknown=nobody-knows]').innerText") == "inside"


def test_wxs_that_throws_is_told_with_its_line_and_leaves_a_gap(lent_stage_of, write):
    live = lent_stage_of()
    wxml = (
        '<wxs module="m">\nmodule.exports = { bad: function () { return undefined.x } }\n</wxs>\n'
        "<view>a{{m.bad()}}b</view>\n"
    )
    live.stage.set_project(Project.open(write({"app.json": '{"pages": ["p/p"]}', PAGE: wxml, "p/p.js": "Page({})\n"})))
    with live.qtbot.waitSignal(live.stage.geometry_changed, timeout=15_000):
        problem = live.emitted(live.stage.problem, lambda: live.stage.open_page("p/p"))
    assert (problem.kind, problem.at.path, problem.at.line) == ("wxs", PAGE, 2)
    assert shown(live) == "ab"


def test_set_data_copies_plain_values_keeps_instances_and_survives_cycles(show):
    script = (
        "class Money { constructor() { this.cents = 5 } text() { return 'five' } }\n"
        "Page({ onLoad() {\n"
        "  const plain = { a: 1 }, round = { name: 'r' }; round.self = round\n"
        "  this.setData({ plain, money: new Money(), round }); plain.a = 2\n"
        "  this.setData({ told: [this.data.plain.a, this.data.money.text(), this.data.round.self.self.name].join() })\n"
        "} })\n"
    )
    assert shown(show("<view>{{told}}</view>\n", script)) == "1,five,r"


def test_a_missing_behavior_and_an_odd_property_type_leave_the_component_alive(show):
    script = (
        "Component({ behaviors: ['wx://form-field', undefined],\n"
        "  properties: { a: { type: [String, Number], observer: 'gone' }, b: 'text', c: Date },\n"
        "  observers: { a: 'gone' }, methods: { broken: 1 } })\n"
    )
    live = show('<my-counter a="{{1}}"/>\n', **{"c/c.js": script, "c/c.wxml": "<view>{{a}} {{b}}</view>\n"})
    assert shown(live) == "1 text"


def test_on_the_canvas_short_timers_fill_the_page_and_clocks_stand_still(show):
    script = (
        "Page({ data: { ticks: 0, late: '' }, onLoad() {\n"
        "  setInterval(() => this.setData({ ticks: this.data.ticks + 1 }), 1)\n"
        "  setTimeout(() => this.setData({ late: 'filled' }), 20)\n"
        "} })\n"
    )
    live = show("<text>{{ticks}} {{late}}</text>\n", script)
    live.qtbot.waitUntil(lambda: shown(live) == "0 filled", timeout=5000)
    live.run()
    live.qtbot.waitUntil(lambda: int(shown(live).split()[0]) > 2, timeout=5000)


def test_the_content_of_a_slot_has_its_place_and_belongs_to_the_page(show):
    live = show(
        '<my-counter label="x"><view style="height: 30px">mine</view></my-counter>\n',
        **{"c/c.wxml": '<view style="padding: 10px"><slot/></view>\n'},
    )
    (inside,) = live.boxes(PAGE, "<view style")
    assert (inside.bounds.x, inside.bounds.y, inside.bounds.height) == (10, 10, 30)


def test_what_an_ancestor_cuts_off_is_told(show):
    live = show('<view style="height: 50px; overflow: hidden"><view id="tall" style="height: 80px"/></view>\n')
    (tall,) = live.boxes(PAGE, '<view id="tall"')
    assert (tall.bounds.height, tall.clip.height) == (80, 50)

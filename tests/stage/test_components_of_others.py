"""What components written by others rely on, each in a page of its own in the real web view."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QColor

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.rendering import PageRenderer

pytestmark = pytest.mark.web

PART = "parts/part"


@pytest.fixture
def lines_of(lent_stage_of, write):
    """Shows a page with one component `part` and returns what was logged and reported until it logs "end"."""

    def show(script: str, markup: str, page: str = "<part/>") -> tuple[list[str], list[str]]:
        files = {
            "app.json": json.dumps({"pages": ["p/p"]}),
            "p/p.json": json.dumps({"usingComponents": {"part": f"/{PART}"}}),
            "p/p.wxml": page,
            "p/p.js": "Page({ data: { list: [1, 2] } })",
            f"{PART}.json": '{ "component": true }',
            f"{PART}.wxml": markup,
            f"{PART}.js": f"Component({script})",
        }
        live = lent_stage_of()
        lines: list[str] = []
        problems: list[str] = []
        live.stage.console.connect(lambda line: lines.append(line.text))
        live.stage.problem.connect(lambda problem: problems.append(problem.message))
        live.open(Project.open(write(files)), "p/p")
        live.qtbot.waitUntil(lambda: "end" in lines, timeout=5000)
        return lines, problems

    return show


def test_a_property_observer_may_set_its_property_to_what_it_is(lines_of):
    script = """{
      properties: { list: { type: Array, observer(list) {
        console.log('told')
        list[0] = 7
        this.setData({ list })
      } } },
      ready() { console.log(this.data.list.join()); console.log('end') },
    }"""
    lines, problems = lines_of(script, "<view>{{list[0]}}</view>", '<part list="{{list}}"/>')
    assert (lines, problems) == (["told", "7,2", "end"], [])


def test_a_list_that_is_changed_in_place_and_set_again_shows_the_change(lines_of):
    script = """{
      data: { days: ['May'] },
      ready() {
        this.data.days.push('June')
        this.setData({ days: this.data.days })
        this.createSelectorQuery().selectAll('.day').boundingClientRect((boxes) => {
          console.log(String(boxes.length))
          console.log('end')
        }).exec()
      },
    }"""
    lines, _ = lines_of(script, '<view wx:for="{{days}}" wx:key="*this" class="day">{{item}}</view>')
    assert lines == ["2", "end"]


def test_a_query_of_an_observer_finds_what_the_change_brings(lines_of):
    script = """{
      data: { open: false },
      observers: { open(open) {
        if (open) this.createSelectorQuery().select('.late').boundingClientRect((box) => {
          console.log(`${box && box.height}`)
          console.log('end')
        }).exec()
      } },
      ready() { this.setData({ open: true }) },
    }"""
    lines, _ = lines_of(script, '<view wx:if="{{open}}" class="late" style="height: 30px"/>')
    assert lines == ["30", "end"]


def test_a_query_of_the_viewport_tells_how_far_the_page_is_scrolled(lines_of):
    script = """{
      ready() {
        wx.pageScrollTo({ scrollTop: 50, duration: 0, success: () => {
          wx.createSelectorQuery().selectViewport().scrollOffset(({ scrollTop }) => {
            console.log(String(scrollTop))
            console.log('end')
          }).exec()
        } })
      },
    }"""
    lines, _ = lines_of(script, '<view style="height: 3000px"/>')
    assert lines == ["50", "end"]


def test_an_intersection_observer_tells_whom_it_saw(lines_of):
    script = """{
      ready() {
        this.createIntersectionObserver().relativeToViewport().observe('.seen', ({ id, dataset, relativeRect }) => {
          console.log(`${id} ${dataset.day} ${relativeRect.width}`)
          console.log('end')
        })
      },
    }"""
    lines, _ = lines_of(script, '<view id="may" class="seen" data-day="4">May</view>')
    assert lines == ["may 4 375", "end"]


def test_a_component_knows_its_renderer(lines_of):
    lines, _ = lines_of("{ ready() { console.log(this.renderer); console.log('end') } }", "<view/>")
    assert lines == ["webview", "end"]


def test_libraries_may_read_the_data_of_an_instance_by_its_inner_name(lines_of):
    script = "{ data: { name: 'a' }, ready() { console.log(this.__data__.name); console.log('end') } }"
    lines, _ = lines_of(script, "<view/>")
    assert lines == ["a", "end"]


def test_children_of_a_slot_are_taken_as_wechat_takes_them(lines_of):
    _, problems = lines_of("{ ready() { console.log('end') } }", "<slot name='a'><view>fallback</view></slot>")
    assert problems == []


def test_a_wxs_handler_chosen_by_an_expression_gets_its_owner(lent_stage_of, write):
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/touch.wxs": "module.exports.start = function (event, owner) { owner.callMethod('heard', 'wxs') }",
        "p/p.wxml": '<wxs src="./touch.wxs" module="t"/><view class="page" bindtap="{{off || t.start}}"/>',
        "p/p.wxss": ".page { height: 100vh }",
        "p/p.js": "Page({ data: { off: false }, heard(what) { console.log(what) } })",
    }
    live = lent_stage_of()
    live.stage.set_mode(Mode.RUN)
    live.open(Project.open(write(files)), "p/p")
    assert live.emitted(live.stage.console, lambda: live.click_page(50, 50)).text == "wxs"


def test_a_handler_that_throws_is_an_error_of_its_script(lent_stage_of, write):
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/p.wxml": '<view style="height: 100vh" bindtap="tap"/>',
        "p/p.js": "Page({ tap() { throw new Error('no') } })",
    }
    live = lent_stage_of()
    live.stage.set_mode(Mode.RUN)
    live.open(Project.open(write(files)), "p/p")
    problem = live.emitted(live.stage.problem, lambda: live.click_page(50, 50))
    assert (problem.kind, problem.at.path) == ("script", "p/p.js")


def test_a_ticked_checkbox_says_so_to_style_sheets(lent_stage_of, write):
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/p.wxml": '<checkbox checked class="box"/><view class="tick"/>',
        "p/p.wxss": '.tick { height: 10px } .box[aria-checked="true"] + .tick { height: 40px }',
        "p/p.js": "Page({})",
    }
    live = lent_stage_of()
    live.open(Project.open(write(files)), "p/p")
    assert live.boxes("p/p.wxml", '<view class="tick"')[0].bounds.height == 40


def test_the_background_of_a_short_page_fills_the_screen(qtbot, write):
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/p.wxml": "<view/>",
        "p/p.wxss": "page { height: 100px; min-height: 0; background: #336699 }",
        "p/p.js": "Page({})",
    }
    renderer = PageRenderer(Project.open(write(files)))
    report = renderer.render("p/p")
    renderer.close()
    assert report.picture.pixelColor(40, 600) == QColor("#336699")


def test_text_has_no_serifs_where_the_named_fonts_are_missing(lent_stage_of, write):
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/p.wxml": '<view><text class="own">Weft</text></view><view><text class="plain">Weft</text></view>',
        "p/p.wxss": ".own { font-family: 'No Such Font' } .plain { font-family: sans-serif }",
        "p/p.js": "Page({})",
    }
    live = lent_stage_of()
    live.open(Project.open(write(files)), "p/p")
    widths = [live.boxes("p/p.wxml", f'<text class="{name}"')[0].bounds.width for name in ("own", "plain")]
    assert widths[0] == widths[1]

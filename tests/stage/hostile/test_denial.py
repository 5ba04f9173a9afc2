"""Projects that never end, grow without bound, or die: the window lives on, says so, and the page comes back."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from designer.stage.snapshot import MOST_NODES
from tests.stage.hostile.lab import Heartbeat

pytestmark = pytest.mark.web

ENDLESS = {
    "in app.js": {"app.js": "App({}); for (;;) ;"},
    "in onLoad": {"p/p.js": "Page({ onLoad() { for (;;) ; } })"},
    "in a component": {
        "p/p.json": '{"usingComponents": {"child": "/c/c"}}',
        "p/p.wxml": "<child/>",
        "c/c.json": '{"component": true}',
        "c/c.wxml": "<view/>",
        "c/c.js": "Component({ attached() { for (;;) ; } })",
    },
    "in a module of the markup": {
        "p/p.wxml": '<wxs module="m">module.exports = { f: function () { while (true) {} } }</wxs>'
        "<view>{{m.f()}}</view>"
    },
    "of observers": {
        "p/p.json": '{"usingComponents": {"child": "/c/c"}}',
        "p/p.wxml": '<child a="1"/>',
        "c/c.json": '{"component": true}',
        "c/c.wxml": "<view/>",
        "c/c.js": "Component({ properties: { a: Number, b: Number }, observers: {\n"
        " a() { this.setData({ b: this.data.b + 1 }) },\n b() { this.setData({ a: this.data.a + 1 }) } } })",
    },
    "in a timer": {"p/p.js": "Page({ onReady() { setTimeout(() => { for (;;) ; }) } })"},
    "of promises": {"p/p.js": "const again = () => Promise.resolve().then(again)\nPage({ onReady() { again() } })"},
    "of a regular expression": {"p/p.js": "Page({ onReady() { /^(a+)+$/.test('a'.repeat(60) + 'b') } })"},
    "of requests that wait": {
        "p/p.js": "const { XMLHttpRequest } = Function('return this')()\n"
        "Page({ onReady() { for (;;) { const x = new XMLHttpRequest(); x.open('GET', '/app.js', false); x.send() } } })"
    },
}


@pytest.mark.parametrize("where", ENDLESS)
def test_a_loop_without_end_is_told_and_stopped(lab, where):
    heartbeat = Heartbeat()
    lab.hang(ENDLESS[where])
    before, hung = heartbeat.beats, lab.page.renderProcessPid()
    lab.until(lambda: heartbeat.beats > before + 20)
    lab.laid_out(lab.stage.stop)
    assert lab.stage.stopped
    assert lab.page.renderProcessPid() != hung
    lab.until(lambda: not is_alive(hung))


def is_alive(process: int) -> bool:
    """Whether a process runs; one that has ended and was not yet waited for does not."""
    try:
        with open(f"/proc/{process}/stat") as file:  # noqa: PTH123
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_page_that_hangs_is_back_at_the_first_request(lab):
    """Before anybody has noticed that it hangs."""
    lab.show({})
    lab.in_frame("(setTimeout(() => { for (;;) ; }, 20), 1)")
    heartbeat = Heartbeat()
    lab.until(lambda: heartbeat.beats > 30)
    hung = lab.page.renderProcessPid()
    lab.laid_out(lab.stage.reload)
    assert lab.hangs == 0
    assert lab.page.renderProcessPid() != hung


def test_another_project_opens_while_a_page_hangs(lab):
    lab.hang(ENDLESS["in onLoad"])
    other = lab.write({"p/p.wxml": "<view>Other</view>"}, "other")
    lab.laid_out(lambda: lab.begin_project(other))
    assert "Other" in lab.in_frame("document.body.textContent")


def test_another_page_opens_while_a_page_hangs(lab):
    files = ENDLESS["in onLoad"] | {"app.json": '{"pages": ["p/p", "q/q"]}', "q/q.wxml": "<view>Next</view>"}
    lab.hang(files | {"q/q.js": "Page({})"})
    lab.laid_out(lambda: lab.stage.open_page("q/q"))
    assert "Next" in lab.in_frame("document.body.textContent")


def test_recursion_without_end_is_told_with_its_place(lab):
    lab.show({"p/p.js": "const deep = () =>\n deep() + 1\nPage({ onLoad() { deep() } })"})
    assert str(lab.told("call stack").at).startswith("p/p.js:2")


GROWING = {
    "ten megabytes of data": "this.setData({ t: 'x'.repeat(10e6) })",
    "a million lines": "for (let i = 0; i < 1e6; i += 1) console.log('line ' + i)",
    "a million words to one item of the storage": "for (let i = 0; i < 1e6; i += 1) wx.setStorageSync('k', i)",
    "more items than the storage holds": "try { for (let i = 0; ; i += 1) wx.setStorageSync(`${i}`, i) } catch (e) { }",
    "ten thousand requests": "for (let i = 0; i < 1e4; i += 1) wx.request({ url: 'https://example.com/' + i })",
    "a canvas beyond every screen": "wx.createOffscreenCanvas({ type: '2d', width: 1e6, height: 1e6 })",
    "a text of a megabyte in one element": "this.setData({ t: '字 '.repeat(25e4) })",
}


@pytest.mark.parametrize("what", GROWING)
def test_too_much_of_something_leaves_the_page_alive(lab, what):
    wxml = "<view>Here</view><view>{{t}}</view>" if "element" in what else "<view>Here</view>"
    lab.begin({"p/p.wxml": wxml, "p/p.js": f"Page({{ onReady() {{ {GROWING[what]}; console.warn('over') }} }})"})
    lab.until(lambda: lab.stage.snapshot is not None)
    assert lab.in_frame("document.querySelector('wx-view').textContent") == "Here"
    assert lab.hangs == 0
    assert len(lab.lines) < 1000


def test_a_hundred_megabytes_of_data_are_refused_in_wechats_words(lab):
    lab.show({"p/p.js": "Page({ data: { t: 'kept' },\n onReady() { this.setData({ t: 'x'.repeat(100e6) }) } })"})
    refused = lab.told("setData 数据传输长度为 97657 KB，已经超过最大长度")
    assert str(refused.at).startswith("p/p.js:2")


def test_a_list_of_many_small_values_is_refused_too(lab):
    lab.show(
        {"p/p.js": "Page({ onReady() { this.setData({ list: Array.from(Array(1e4), () => Array(1000).fill(1)) }) } })"}
    )
    assert lab.told("已经超过最大长度")


def test_of_very_many_elements_the_first_can_be_selected(lab):
    lab.show({"p/p.wxml": '<view wx:for="{{12000}}">{{item}}</view>'})
    assert lab.told(f"more than {MOST_NODES} elements").kind == "engine"
    assert len(lab.stage.snapshot.nodes) == MOST_NODES


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_page_whose_process_is_killed_comes_back_by_itself(lab):
    lab.show({})
    killed = lab.page.renderProcessPid()
    lab.laid_out(lambda: os.kill(killed, signal.SIGKILL))
    assert "process ended" in lab.problems[0].message
    assert lab.page.renderProcessPid() != killed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_page_whose_process_dies_again_and_again_waits_for_the_person(lab):
    lab.show({})
    lab.laid_out(lambda: os.kill(lab.page.renderProcessPid(), signal.SIGKILL))
    lab.laid_out(lambda: os.kill(lab.page.renderProcessPid(), signal.SIGKILL))
    os.kill(lab.page.renderProcessPid(), signal.SIGKILL)
    lab.told("several times in a row")
    lab.laid_out(lab.stage.reload)

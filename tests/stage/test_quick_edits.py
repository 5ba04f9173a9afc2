"""Edits that are on screen before the whole template is compiled again show what a fresh page would show."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from designer import edits
from designer.project import Project
from designer.project.change import Change
from designer.source.wxml import Element
from tests.stage.live import LiveStage
from tests.stage.test_engine import COUNTER

pytestmark = pytest.mark.web

PAGE = "p/p.wxml"
# The order of attributes means nothing, an empty one is the same as none, and whether a picture has failed is chance.
SHOWN = """(function show(node) {
  if (node.nodeType !== 1) return node.data
  const attributes = [...node.attributes].filter(({ name, value }) => value && !/^weft-(failed|lost)$/.test(name))
  return [node.tagName, attributes.map(({ name, value }) => `${name}=${value}`).sort(), [...node.childNodes].map(show)]
})(document.querySelector('page'))"""
MARKUP = """<view class="page">
  <view class="head" wx:if="{{open}}"><text>Open {{name}}</text></view>
  <block wx:elif="{{other}}"><text>Other</text></block>
  <view wx:else class="head">Closed</view>
  <view wx:for="{{list}}" wx:key="*this" class="row" data-i="{{index}}">
    <text class="cell">{{item}} of {{name}}</text>
    <my-counter label="in {{item}}" />
  </view>
  <!-- between -->
  <block><text>one</text> loose &lt; {{name}} <text>two</text></block>
  <view class="card" style="padding: 1px"><image src="data:," /><view><text>a</text></view></view>
  <my-counter label="alone" />
  <scroll-view scroll-y><view class="inner">scrolled {{name}}</view></scroll-view>
  <template is="greeting" data="{{name}}" />
</view>
<template name="greeting"><text>Hello {{name}}</text></template>
"""
SCRIPT = """Page({
  data: { name: 'Weft', list: ['a', 'b', 'c'], open: true, other: false },
  tap() {},
})
"""


@pytest.fixture
def project(write) -> Project:
    """A page with conditions, lists, components, loose text and templates."""
    using = '{"usingComponents": {"my-counter": "/c/c"}}'
    return Project.open(
        write({"app.json": '{"pages": ["p/p"]}', PAGE: MARKUP, "p/p.js": SCRIPT, "p/p.json": using, **COUNTER})
    )


@pytest.fixture
def live(lent_stage_of, project) -> LiveStage:
    """The page, to be edited."""
    stage = lent_stage_of()
    stage.open(project, "p/p")
    return stage


@pytest.fixture(scope="module")
def known() -> dict[str, object]:
    """What a fresh page shows, by its markup: many tests come back to the same."""
    return {}


@pytest.fixture
def fresh(lent_stage_of, project, known) -> Callable[[], object]:
    """What the page shows on another stage, where it is opened anew."""
    stages: list[LiveStage] = []

    def show() -> object:
        markup = project.source(PAGE).text
        if markup not in known:
            known[markup] = open_anew(stages, lent_stage_of, project)
        return known[markup]

    return show


def open_anew(stages: list[LiveStage], stage_of: Callable[[], LiveStage], project: Project) -> object:
    if stages:
        stages[0].laid_out(lambda: stages[0].stage.open_page("p/p", fresh=True))
    else:
        stages.append(stage_of())
        stages[0].open(project, "p/p")
    return stages[0].in_frame(SHOWN)


def update(live: LiveStage, change: Change) -> str:
    return live.emitted(live.stage.updated, lambda: live.project.apply(change)).rank


def edited(live: LiveStage, old: str, new: str) -> str:
    return live.emitted(live.stage.updated, lambda: live.edit(PAGE, old, new)).rank


def set_data(live: LiveStage, data: str) -> None:
    live.in_frame(
        f"document.querySelector('page').firstChild.__wxElement.ownerShadowRoot.getHostNode().setData({data})"
    )


EDITS = {
    "an attribute": ('class="card"', 'class="card wide"'),
    "a new attribute": ('<view class="inner"', '<view id="x" class="inner"'),
    "an attribute that goes": (' style="padding: 1px"', ""),
    "an expression": ('label="alone"', 'label="{{name}}!"'),
    "an attribute in a list": ('class="cell"', 'class="cell {{item}}"'),
    "an element in a list": ("</text>\n    <my-counter", "</text><text>{{index}}</text>\n    <my-counter"),
    "text with an expression": ("Open {{name}}", "It is {{name}}"),
    "loose text": ("loose &lt; {{name}}", "tight &gt; {{open}}"),
    "text that goes": (" loose &lt; {{name}} ", ""),
    "an element before all": (' class="page">\n', ' class="page">\n<button>new</button>'),
    "the element of a list": ('wx:for="{{list}}"', 'wx:for="{{[1, 2]}}"'),
    "a condition": ('wx:if="{{open}}"', 'wx:if="{{!open}}"'),
    "a branch that is not shown": (">Other<", ">Another<"),
    "a branch that goes": ('  <view wx:else class="head">Closed</view>\n', ""),
    "a tag": ("<text>a</text>", "<button>a</button>"),
    "the template that is used": ('data="{{name}}"', 'data="{{ {name: open} }}"'),
    "a definition": ("Hello", "Good day"),
    "a handler": ('class="card"', 'class="card" bindtap="tap"'),
    "two roots": ("<template name", "<view>last</view><template name"),
    "all at once": (MARKUP, f"<text>first</text>{MARKUP.replace('card', 'box')}"),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_and_its_undoing_show_what_a_fresh_page_shows(live, fresh, name):
    edited(live, *EDITS[name])
    assert live.in_frame(SHOWN) == fresh()
    live.emitted(live.stage.updated, live.project.undo)
    assert live.in_frame(SHOWN) == fresh()


def test_data_that_change_right_after_an_edit_reach_what_the_edit_brought_in(live):
    edited(live, "<text>a</text>", "<text>a</text><text>{{name}} came</text>")
    set_data(live, "{ name: 'Late', list: ['d'], open: false }")
    shown = live.in_frame("document.querySelector('page').innerText")
    assert re.search("d of Late.*Late came", shown, re.DOTALL)


def test_data_that_change_between_edits_are_not_taken_back(live):
    edited(live, "<text>a</text>", "<text>b</text>")
    set_data(live, "{ list: ['x', 'y', 'z', 'w'] }")
    edited(live, 'class="cell"', 'class="cell big"')
    assert live.in_frame("document.querySelectorAll('.cell.big').length") == 4


def test_an_edit_with_an_error_keeps_what_the_quick_edits_before_it_showed(live):
    edited(live, "<text>a</text>", "<text>quick</text>")
    assert edited(live, "<text>quick</text>", "<text>{{a +}}</text>") == "kept"
    assert "quick" in live.in_frame("document.querySelector('page').innerText")
    edited(live, "<text>{{a +}}</text>", "<text>mended</text>")
    assert "mended" in live.in_frame("document.querySelector('page').innerText")


def test_other_elements_stay_the_same_nodes(live):
    live.in_frame("document.querySelectorAll('wx-my-counter').forEach((node, index) => { node.known = index })")
    edited(live, *EDITS["an element before all"])
    assert live.in_frame("[...document.querySelectorAll('wx-my-counter')].map((node) => node.known)") == [0, 1, 2, 3]


def test_texts_that_the_frame_does_not_know_are_sent_again(live):
    edited(live, "<text>a</text>", "<text>b</text>")
    told = live.emitted(live.stage.updated, lambda: ask_for_whole(live))
    assert told.rank == "soft"
    assert "Open Weft" in live.in_frame("document.querySelector('page').innerText")


def ask_for_whole(live: LiveStage) -> None:
    live.in_frame("parent.postMessage({ type: 'outdated', files: ['p/p.wxml', 'never/sent.wxml'] }, '*')")


def random_edit(project: Project, chance: random.Random) -> Change:
    document = project.wxml(PAGE)
    page = document.roots[0]
    assert isinstance(page, Element)
    elements = [each for each in document.elements() if each.tag != "template"]
    text = chance.choice([each for each in elements if each.tag == "text"])
    element, before = chance.choice(elements), chance.choice([*page.elements])
    name, number = chance.choice(["class", "id", "title"]), str(chance.randrange(99))
    markup = chance.choice(["<button>{{name}}</button>", '<my-counter label="new" />', "<view><text>n</text></view>"])
    kinds: list[Callable[[], Change]] = [
        lambda: edits.set_attribute(project, PAGE, element, name, f"v{number}"),
        lambda: edits.set_inline_declaration(project, PAGE, element, "margin", f"{number}px"),
        lambda: edits.insert_markup(project, PAGE, page, before, markup),
        lambda: edits.move_elements(project, PAGE, [element], page, before),
        lambda: edits.duplicate_elements(project, PAGE, [element]),
        lambda: edits.remove_elements(project, PAGE, [element]),
        lambda: edits.wrap_elements(project, PAGE, [element], "view"),
        lambda: edits.set_text(project, PAGE, text, f"text {number}"),
    ]
    return chance.choice(kinds)()


@pytest.mark.parametrize("seed", range(4))
def test_many_edits_in_a_row_show_what_a_fresh_page_shows(live, fresh, seed):
    chance = random.Random(seed)
    for _ in range(20):
        try:
            change = random_edit(live.project, chance)
        except edits.NotEditable:
            continue
        if not change.steps or live.project.wxml(PAGE).roots[0].id in _removed(live.project, change):
            continue
        update(live, change)
        if chance.random() < 0.2:
            live.emitted(live.stage.updated, live.project.undo)
        assert live.in_frame(SHOWN) == fresh()


def _removed(project: Project, change: Change) -> set[int]:
    """The ids of the roots that a change takes away: without the page's own view there is nothing left to edit."""
    spans = [splice.span for step in change.steps for splice in step.splices if step.path == PAGE]
    return {root.id for root in project.wxml(PAGE).roots if any(span.covers(root.span) for span in spans)}

"""What the official compiler and framework make of a page, where glass-easel alone does otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from designer.project import Project
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web
COMPONENT = '{"component": true}'
TEXTS = "[...document.querySelectorAll('wx-view[class*=said]')].map((each) => each.textContent)"


@pytest.fixture
def said(lent_stage_of, write) -> Callable[[Mapping[str, str]], list[str]]:
    """The texts of the elements of class `said`, of the page `home` of an app with these files."""

    def show(files: Mapping[str, str]) -> list[str]:
        page: LiveStage = lent_stage_of()
        root: Path = write({"app.json": json.dumps({"pages": ["home"]}), "home.js": "Page({})", **files})
        page.open(Project.open(root), "home")
        texts: list[str] = page.in_frame(TEXTS)
        return texts

    return show


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a&nbsp;b &lt;&#65;", "a&nbsp;b &lt;&#65;"),
        ("{{ yes && '&lt;' }}", "&lt;"),
        ("<text decode>a&lt;b</text>", "a<b"),
        ("{{none}}", "null"),
        ("x{{none}}y{{nothing}}", "xnully"),
        ("{{nothing}}", ""),
    ],
)
def test_a_text_shows_what_the_official_compiler_makes_of_it(said, markup, text):
    files = {"home.wxml": f'<view class="said">{markup}</view>', "home.js": "Page({data: {none: null, yes: true}})"}
    assert said(files) == [text]


def test_observers_of_properties_run_in_the_order_of_their_names(said):
    files = {
        "home.json": '{"usingComponents": {"box": "/box"}}',
        "home.wxml": '<box show="{{true}}" position="bottom" />',
        "box.json": COMPONENT,
        "box.wxml": '<view class="said">{{seen}}</view>',
        "box.js": "Component({properties: {show: {type: Boolean, observer() { this.setData({seen: this.side}) }}, "
        "position: {type: String, observer(side) { this.side = side }}}})",
    }
    assert said(files) == ["bottom"]


def test_content_goes_into_the_slot_without_a_name_where_there_are_several(said):
    files = {
        "home.json": '{"usingComponents": {"box": "/box"}}',
        "home.wxml": "<box>content</box>",
        "box.json": COMPONENT,
        "box.wxml": '<view class="said"><slot name="middle" /></view><view class="said"><slot /></view>',
        "box.js": "Component({})",
    }
    assert said(files) == ["", "content"]


def test_a_component_that_an_earlier_page_used_is_linked_to_one_that_only_a_later_page_uses(lent_stage_of, write):
    relation = "Component({{data: {{linked: 0}}, relations: {{'{0}': {{type: '{1}', linked() {{ {2} }}}}}}}})"
    files = {
        "app.json": '{"pages": ["first", "second"]}',
        "first.json": '{"usingComponents": {"item": "/item"}}',
        "first.wxml": "<item />",
        "first.js": "Page({})",
        "second.json": '{"usingComponents": {"list": "/list", "item": "/item"}}',
        "second.wxml": "<list><item /></list>",
        "second.js": "Page({})",
        "list.json": COMPONENT,
        "list.wxml": '<slot /><view class="said">{{linked}}</view>',
        "list.js": relation.format("./item", "descendant", "this.setData({linked: this.data.linked + 1})"),
        "item.json": COMPONENT,
        "item.wxml": "<view>item</view>",
        "item.js": relation.format("./list", "ancestor", ""),
    }
    page: LiveStage = lent_stage_of()
    page.open(Project.open(write(files)), "first")
    page.laid_out(lambda: page.stage.open_page("second"))
    assert page.in_frame(TEXTS) == ["1"]

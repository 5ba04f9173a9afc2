"""Sample data on the real stage: templates show it in Design mode, scripts and files never hold it."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.samples import Samples

pytestmark = pytest.mark.web

SHOP = {
    "app.json": json.dumps({"pages": ["pages/shop/shop"]}),
    "app.js": "App({})",
    "pages/shop/shop.json": json.dumps({"usingComponents": {"price-tag": "/components/price-tag"}}),
    "pages/shop/shop.wxml": (
        '<view class="goods" wx:for="{{goodsList}}" wx:key="id">\n'
        '  <image class="photo" src="{{item.picUrl}}"/>\n'
        '  <text class="name">{{item.name}}</text>\n'
        '  <price-tag value="{{item.minPrice}}"/>\n'
        "</view>\n"
        '<text id="mine">{{title}}</text>\n'
    ),
    "pages/shop/shop.wxss": ".goods { height: 60px } .photo { width: 40px; height: 40px }",
    "pages/shop/shop.js": (
        "Page({ data: { goodsList: [], title: 'My shop' },\n  onLoad(options) { console.log('id ' + options.id) } })\n"
    ),
    "components/price-tag.json": '{"component": true}',
    "components/price-tag.wxml": "<text>¥{{value}}</text>",
    "components/price-tag.js": "Component({ properties: { value: null } })",
}


@pytest.fixture
def samples(live, write) -> Samples:
    """The samples of a stage that shows the shop."""
    project = Project.open(write(SHOP))
    samples = Samples(live.stage)
    samples.set_project(project)
    with live.qtbot.waitSignal(samples.changed):
        live.open(project, "pages/shop/shop")
    return samples


def texts(live) -> list[str]:
    """What the elements named text say."""
    return live.in_frame("[...document.querySelectorAll('wx-text')].map((text) => text.textContent)")


def test_an_empty_list_shows_items_with_names_and_prices(live, samples):
    assert texts(live)[:2] == ["手冲挂耳咖啡 10 包", "¥29.90"]


def test_a_picture_of_a_sample_loads(live, samples):
    live.emitted(live.stage.settled, live.stage.settle)
    assert live.in_frame("document.querySelector('wx-image img').naturalWidth") > 0


def test_what_the_page_has_itself_stays(live, samples):
    assert texts(live)[-1] == "My shop"


def test_the_scripts_never_see_a_sample(live, samples):
    look = "onLoad() { setTimeout(() => console.log('sees ' + JSON.stringify(this.data.goodsList)), 200) } })"
    with live.qtbot.waitSignal(live.stage.console, check_params_cb=lambda line: line.text == "sees []"):
        live.edit("pages/shop/shop.js", "onLoad(options) { console.log('id ' + options.id) } })", look)


def test_what_is_a_sample_is_told_by_file(samples):
    assert samples.shown == {"pages/shop/shop.wxml": ("goodsList",)}


def test_run_mode_shows_no_sample(live, samples):
    with live.qtbot.waitSignal(live.stage.rendered):
        live.stage.set_mode(Mode.RUN)
    assert texts(live) == ["My shop"]


def test_an_edit_of_the_list_keeps_the_samples(live, samples):
    live.emitted(live.stage.updated, lambda: live.edit("pages/shop/shop.wxml", 'class="name"', 'class="title"'))
    assert texts(live)[:2] == ["手冲挂耳咖啡 10 包", "¥29.90"]


def test_a_new_use_of_an_item_gets_its_sample(live, samples):
    live.edit("pages/shop/shop.wxml", "</view>", "<text>{{item.sales}}</text></view>")
    live.qtbot.waitUntil(lambda: texts(live)[2:3] == ["12"])


def test_showing_samples_leaves_every_file_as_it_is(live, samples):
    root = live.project.root
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    live.project.save()
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before

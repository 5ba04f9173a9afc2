"""Samples that are told from how templates use each path."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.project import Project
from designer.project.samples import page_samples
from tests.project.conftest import write_files


def samples_of(tmp_path: Path, wxml: str, more: dict[str, str] | None = None):
    files = {"app.json": '{"pages": ["pages/a/a"]}', "app.js": "App({})", "pages/a/a.js": "Page({})"}
    project = Project.open(write_files(tmp_path, {**files, "pages/a/a.wxml": wxml, **(more or {})}))
    return page_samples(project, "pages/a/a").get("pages/a/a.wxml")


@pytest.mark.parametrize(
    ("wxml", "values"),
    [
        ("<text>{{goods.name}}</text>", {"goods": {"name": "手冲挂耳咖啡 10 包"}}),
        ("<text>¥{{x}}</text>", {"x": "29.90"}),
        ("<text>{{x}}元</text>", {"x": "29.90"}),
        ("<text>{{a.phone}}</text>", {"a": {"phone": "138 0000 0000"}}),
        ("<text>{{price / 2}}</text>", {"price": 29.9}),
        ('<image src="{{user.avatarUrl}}"/>', {"user": {"avatarUrl": "/.weft/sample-avatar-1.svg"}}),
        ("""<view style="background: url('{{goods.pic}}')"/>""", {"goods": {"pic": "/.weft/sample-goods-1.svg"}}),
        ('<view style="color: {{c}}"/>', {"c": "#8fb8a8"}),
        ('<view class="{{c}}" id="{{i}}" data-x="{{d}}"/>', {}),
        ('<input value="{{typed}}"/>', {}),
        ('<view wx:if="{{error}}">{{error}}</view>', {}),
        ('<view wx:for="{{years}}">{{item}}</view>', {"years": ["2025", "2024", "2025", "2024", "2025"]}),
        ('<view wx:for="{{l}}" wx:key="id"/>', {"l": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]}),
        ('<view wx:for="{{l}}">{{index}}</view>', {"l": [1, 2, 3, 4]}),
        (
            '<block wx:for="{{l}}"><view wx:if="{{item.kind == 2}}"/><view wx:elif="{{item.kind == 5}}"/></block>',
            {"l": [{"kind": 2}, {"kind": 5}, {"kind": 2}, {"kind": 5}]},
        ),
        (
            '<text wx:if="{{list.length > 0}}">{{list[0].title}}</text>',
            {"list": [{"title": each} for each in ("晨光", "小满", "青禾", "南枝")]},
        ),
        (
            '<template name="t"><text>{{city}}</text></template><template is="t" data="{{...a}}"/>',
            {"a": {"city": "杭州市"}},
        ),
        (
            '<template name="t"><text>{{b.city}}</text></template><template is="t" data="{{b: a}}"/>',
            {"a": {"city": "杭州市"}},
        ),
        ('<wxs module="f">module.exports = {}</wxs><text>{{f.formatPrice(a.b)}}</text>', {"a": {"b": "29.90"}}),
    ],
)
def test_the_use_of_a_path_tells_its_sample(tmp_path: Path, wxml: str, values: dict):
    found = samples_of(tmp_path, wxml)
    assert (found.values if found else {}) == values


@pytest.mark.parametrize(
    ("wxml", "flips"),
    [
        ('<view wx:if="{{!loading}}"/>', {"loading": False}),
        ('<view hidden="{{isLoading}}"/>', {"isLoading": False}),
        ('<view wx:if="{{loaded}}"/>', {"loaded": True}),
        ('<view wx:if="{{showModal}}"/>', {}),
    ],
)
def test_flags_that_wait_for_an_answer_are_turned(tmp_path: Path, wxml: str, flips: dict):
    found = samples_of(tmp_path, wxml)
    assert (found.flips if found else {}) == flips


CARD = {
    "pages/a/a.json": json.dumps({"usingComponents": {"goods-card": "/card/card"}}),
    "card/card.json": '{"component": true, "usingComponents": {"goods-card": "/card/card"}}',
    "card/card.wxml": '<image src="{{thumbUrl}}"/><text>¥{{money}} {{own}}</text><goods-card money="{{own}}"/>',
    "card/card.js": "Component({ properties: { thumbUrl: String, money: Number }, data: { own: '' } })",
}


def test_what_a_component_does_with_a_property_tells_the_sample(tmp_path: Path):
    found = samples_of(tmp_path, '<goods-card thumb-url="{{goods.a}}" money="{{goods.b}}"/>', CARD)
    assert found.values == {"goods": {"a": "/.weft/sample-goods-1.svg", "b": "29.90"}}


PARTS = {
    "pages/a/a.json": json.dumps({"usingComponents": {"goods-price": "/price/price"}}),
    "price/price.json": '{"component": true}',
    "price/price.wxml": '<text>{{digits[0]}}.{{digits[1]}}</text><view wx:if="{{open}}">{{hint.name}}</view>',
    "price/price.js": (
        "Component({ properties: { minPrice: Number, coverImg: String, other: String }, data: { digits: [] } })"
    ),
}


@pytest.mark.parametrize(
    ("attribute", "value"),
    [("min-price", 1), ("cover-img", "/.weft/sample-goods-1.svg"), ("other", None), ("open", None)],
)
def test_the_name_and_type_of_a_property_tell_what_its_template_does_not(tmp_path: Path, attribute: str, value: object):
    found = samples_of(tmp_path, f'<goods-price {attribute}="{{{{goods.x}}}}"/>', PARTS)
    assert (found.values if found else {}) == ({} if value is None else {"goods": {"x": value}})


def test_pieces_that_a_component_makes_of_what_it_is_given_are_no_samples(tmp_path: Path):
    samples_of(tmp_path, "<goods-price/>", PARTS)
    assert "price/price.wxml" not in page_samples(Project.open(tmp_path), "pages/a/a")


def test_of_a_component_only_its_own_data_is_filled(tmp_path: Path):
    samples_of(tmp_path, "<goods-card/>", CARD)
    found = page_samples(Project.open(tmp_path), "pages/a/a")
    assert set(found["card/card.wxml"].values) == {"own"}


def test_lists_in_lists_end(tmp_path: Path):
    deep = "".join(f'<view wx:for="{{{{{"item" if depth else "list"}.list}}}}">' for depth in range(40))
    found = samples_of(tmp_path, deep + "{{item.name}}" + "</view>" * 40)
    assert len(json.dumps(found.values)) < 100_000

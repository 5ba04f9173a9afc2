"""The rules on classes and variables: what they find, what they leave alone, and what mends it."""

import json

import pytest

from designer.check import check_project
from tests.check.conftest import PAGE

WXML, SHEET = f"{PAGE}.wxml", f"{PAGE}.wxss"
AREAS = ("wxml/undefined-class", "wxss/unused-class", "wxss/undefined-variable")


def found(project):
    return [each for each in check_project(project) if each.rule in AREAS]


def places(project):
    return [(each.rule, each.path, each.start.line, each.start.column) for each in found(project)]


def test_a_class_that_no_sheet_defines_is_told_where_it_stands(project_of):
    project = project_of({WXML: "<view class='card'>\n  <text class='card titel'/></view>", SHEET: ".card{}"})
    assert places(project) == [("wxml/undefined-class", WXML, 2, 21)]


def mended(project):
    [diagnostic] = found(project)
    assert not diagnostic.fix.certain
    project.apply(diagnostic.fix.make())
    assert found(project) == []
    return project


def test_the_class_that_was_probably_meant_is_offered(project_of):
    files = {WXML: "<view class='order-wrap'/><view class='orider-wrap x{{i}}'/>", SHEET: ".order-wrap{}"}
    project = mended(project_of(files))
    assert project.source(WXML).text == "<view class='order-wrap'/><view class='order-wrap x{{i}}'/>"


@pytest.mark.parametrize("name", ["goods-items", "canvas-box", "add"])
def test_a_class_that_is_a_little_like_another_is_told_without_an_offer(project_of, name):
    project = project_of({WXML: f"<view class='{name}'/>", SHEET: ".canvas{} .addr{} .goods-list{}"})
    assert [each.fix for each in found(project) if each.rule == "wxml/undefined-class"] == [None]


def test_a_class_that_nothing_uses_can_go_with_its_rules(project_of):
    sheet = ".a {\n  top: 0;\n}\n\n.b {\n  top: 0;\n}\n\n.a, .a .b::after {\n  left: 0;\n}\n"
    project = project_of({WXML: "<view class='a'/>", SHEET: sheet})
    assert places(project) == [("wxss/unused-class", SHEET, 5, 2)]
    assert mended(project).source(SHEET).text == ".a {\n  top: 0;\n}\n\n.a {\n  left: 0;\n}\n"


@pytest.mark.parametrize(
    "files",
    [
        {SHEET: "@import '/icons.wxss';", "icons.wxss": ".icon-a{} .icon-b{}"},
        {SHEET: ".a{}" + ".b{top:0}" * 80},
        {"left/over.wxss": ".a{}"},
    ],
)
def test_sheets_that_are_imported_or_made_by_programs_or_dead_may_have_more_rules(project_of, files):
    assert places(project_of(files)) == []


def test_a_variable_that_nothing_defines_is_told_where_it_is_used(project_of):
    sheet = "page { --distance: 1px }\n.a { top: var(--distance); left: calc(1px + var( --distanse )) }"
    project = project_of({WXML: "<view class='a'/>", SHEET: sheet})
    assert places(project) == [("wxss/undefined-variable", SHEET, 2, 50)]
    assert "--distance meant?" in found(project)[0].message


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ("var(--x, 1px)", {}),
        ("1px /* var(--x) */", {}),
        ("var(--x)", {"app.wxss": "page { --x: 1px }"}),
        ("var(--x)", {"other/part.wxss": ".q { --x: 1px }"}),
        ("var(--x)", {"miniprogram_npm/lib/a.wxss": ".q { --x: 1px }"}),
        ("var(--x)", {WXML: "<view class='a' style='--x: {{gap}}px'/>"}),
        ("var(--x)", {f"{PAGE}.js": "Page({ data: { style: `--x: ${1}px` } })"}),
        ("var(--x)", {"app.wxss": "@import 'lib/none.wxss';"}),
        ("var(--x)", {f"{PAGE}.json": json.dumps({"usingComponents": {"a-b": "none/b"}})}),
        ("var(--x)", {WXML: "<view class='a'/><van-config-provider theme-vars='{{vars}}'/>"}),
        ("var(--x)", {"app.json": json.dumps({"pages": [PAGE], "useExtendedLib": {"weui": True}})}),
    ],
)
def test_a_variable_that_something_may_define_is_left_alone(project_of, value, files):
    project = project_of({WXML: "<view class='a'/>", SHEET: f".a {{ top: {value} }}"} | files)
    assert places(project) == []

import json

import pytest

from designer.project.change import Change, DeleteFile, EditFile
from designer.project.class_scope import styled_by
from designer.project.classes import class_places, defined_classes, undefined_classes, unused_classes
from designer.source.source import Span, Splice
from tests.project.styles.apps import app

PAGE = "pages/a/a"
CARD = "components/card/card"
COMPONENT = {"pages/a/a.json": json.dumps({"usingComponents": {"my-card": f"/{CARD}"}})}


def names(found):
    return [each.name for each in found]


@pytest.mark.parametrize(
    ("markup", "script", "unused"),
    [
        ("<view class='a'/>", "", ["b"]),
        ("<view class=\"a {{x ? 'b' : ''}}\"/>", "", []),
        ("<view class='a' hover-class='b'/>", "", []),
        ("<my-card custom-class='b' class='a'/>", "", []),
        ("<view class='a'/>", "this.createSelectorQuery().select('.b')", []),
        ("<view class='a {{type}}'/>", "const type = 'b'", []),
        ("<view class='a {{type}}'/>", "", ["b"]),
        ("<view class='a'/>", "const b = 1", ["b"]),
        ("<view class=\"{{m.name('a')}}\"/>", "", []),
        ("<view class='{{x}}-{{y}}'/>", "", []),
        ("<view/>", "", ["a", "b"]),
        ("<view class='a'/><!-- <view class='b'/> -->", "", []),
        ("<view class='a'/><!-- not bb -->", "", ["b"]),
        ("<view class='a'/><rich-text nodes='{{html}}'/>", "", []),
    ],
)
def test_a_class_is_unused_when_nothing_can_give_it(tmp_path, markup, script, unused):
    files = {f"{PAGE}.wxml": markup, f"{PAGE}.js": f"Page({{}});{script}", f"{PAGE}.wxss": ".a{} .b{} .a .b{}"}
    assert names(unused_classes(app(tmp_path, files), f"{PAGE}.wxss")) == unused


def test_names_that_data_completes_are_in_use(tmp_path):
    files = {f"{PAGE}.wxml": "<view class='btn-{{t}}'/>", f"{PAGE}.wxss": ".btn-big{} .btn{} .tab-big{}"}
    assert names(unused_classes(app(tmp_path, files), f"{PAGE}.wxss")) == ["btn", "tab-big"]


def test_classes_of_wechat_s_own_components_are_in_use(tmp_path):
    files = {f"{PAGE}.wxss": ".wx-switch-input{} .button-hover{} .x{}"}
    assert names(unused_classes(app(tmp_path, files), f"{PAGE}.wxss")) == ["x"]


@pytest.mark.parametrize(
    ("component", "unused"),
    [("@vant/weapp/cell", ["x", "vanish"]), ("/components/cell", ["van-cell--big", "x", "vanish"])],
)
def test_classes_that_begin_as_the_components_of_packages_do_are_in_use(tmp_path, component, unused):
    own = {"components/cell.json": '{"component": true}', "components/cell.wxml": "<view/>", "components/cell.js": ""}
    using = {f"{PAGE}.json": json.dumps({"usingComponents": {"van-cell": component}})}
    files = {f"{PAGE}.wxss": ".van-cell--big{} .x{} .vanish{}"}
    assert names(unused_classes(app(tmp_path, own | using | files), f"{PAGE}.wxss")) == unused


def test_what_a_change_brings_into_use_is_used_at_once(tmp_path):
    project = app(tmp_path, {f"{PAGE}.wxss": "@import '/more.wxss';", "more.wxss": ".a{}", f"{PAGE}.wxml": "<view/>"})
    assert names(unused_classes(project, "more.wxss")) == ["a"]
    project.apply(Change("", (EditFile(f"{PAGE}.wxml", (Splice(Span(5, 5), " class='a'"),)),)))
    assert unused_classes(project, "more.wxss") == ()
    project.undo()
    project.apply(Change("", (EditFile(f"{PAGE}.wxss", (Splice(Span(0, 8), "@import "),)), DeleteFile("more.wxss"))))
    assert styled_by(project, "more.wxss") == ()


def test_classes_of_the_app_are_used_by_any_page_and_by_open_components(tmp_path):
    files = COMPONENT | {
        "app.wxss": ".a{} .b{} .c{} .d{}",
        "pages/a/a.wxml": "<include src='/parts/p.wxml'/>",
        "parts/p.wxml": "<view class='a'/>",
        "pages/b/b.wxml": "<view class='b'/>",
        f"{CARD}.json": json.dumps({"component": True, "styleIsolation": "apply-shared"}),
        f"{CARD}.wxml": "<view class='c'/>",
    }
    project = app(tmp_path, files, pages=("pages/a/a", "pages/b/b"))
    assert set(styled_by(project, "app.wxss")) == {
        "pages/a/a.wxml",
        "parts/p.wxml",
        "pages/b/b.wxml",
        f"{CARD}.wxml",
    }
    assert names(unused_classes(project, "app.wxss")) == ["d"]


def test_nothing_is_said_of_packages(tmp_path):
    package = "miniprogram_npm/lib/button/index"
    files = {
        f"{package}.json": '{"component": true}',
        f"{package}.wxml": "<view class='x'/>",
        f"{package}.wxss": ".a{}",
    }
    project = app(tmp_path, files)
    assert unused_classes(project, f"{package}.wxss") == ()
    assert undefined_classes(project, f"{package}.wxml") == ()


def test_nothing_is_said_of_a_sheet_that_styles_nothing(tmp_path):
    assert unused_classes(app(tmp_path, {"left/over.wxss": ".a{}"}), "left/over.wxss") == ()


@pytest.mark.parametrize(
    ("markup", "undefined"),
    [
        ("<view class='a own gone'/>", ["gone"]),
        ('<view class=\'{{x ? "gone" : ""}}\'/>', []),
        ("<view class='gone-{{x}}'/>", []),
        ("<view class='custom-class queried'/>", []),
        ("<view class='icon-star'/>", []),
        ("<view hover-class='gone'/>", []),
    ],
)
def test_a_class_is_undefined_when_no_sheet_in_scope_names_it(tmp_path, markup, undefined):
    files = {
        f"{PAGE}.wxml": markup,
        f"{PAGE}.js": "Page({ onReady() { wx.createSelectorQuery().select('.queried') } })",
        f"{PAGE}.wxss": "@import '/icons.wxss'; .own{}",
        "icons.wxss": "[class^='icon-']{}",
        "app.wxss": ".a{}",
    }
    assert names(undefined_classes(app(tmp_path, files), f"{PAGE}.wxml")) == undefined


@pytest.mark.parametrize(
    "files",
    [
        {f"{PAGE}.less": ".a{}"},
        {"app.scss": ".a{}"},
        {f"{PAGE}.wxss": "@import 'gone.wxss';"},
    ],
)
def test_nothing_is_undefined_while_part_of_the_scope_cannot_be_read(tmp_path, files):
    project = app(tmp_path, {f"{PAGE}.wxml": "<view class='x'/>"} | files)
    assert undefined_classes(project, f"{PAGE}.wxml") == ()


def test_external_classes_are_defined_by_whoever_uses_the_component(tmp_path):
    files = COMPONENT | {
        f"{CARD}.json": '{"component": true}',
        f"{CARD}.js": "Component({ externalClasses: ['extra'] })",
        f"{CARD}.wxml": "<view class='extra gone'/>",
    }
    assert names(undefined_classes(app(tmp_path, files), f"{CARD}.wxml")) == ["gone"]


def test_the_classes_of_an_isolated_component_are_its_own(tmp_path):
    files = {
        "app.wxss": ".a{}",
        f"{CARD}.json": '{"component": true}',
        f"{CARD}.wxml": "<view/>",
        f"{CARD}.wxss": ".b{}",
    }
    assert defined_classes(app(tmp_path, files), f"{CARD}.wxml") == {"b"}


def places(project, path, name):
    found = class_places(project, path, name)
    return {each: [project.source(each).slice(span) for span in spans] for each, spans in found.items()}


RENAMED = {
    "app.wxss": ".shared{}",
    "pages/a/a.wxml": "<import src='/parts/p.wxml'/><view class='own shared {{x ? \"own\" : \"\"}}'/>",
    "pages/a/a.wxss": ".own{} .own:not(.owner){}",
    "pages/b/b.wxml": "<view class='own' hover-class='shared'/>",
    "pages/b/b.wxss": ".own{} .x .shared{}",
    "parts/p.wxml": "<template name='p'><view class='own'/></template>",
}


@pytest.mark.parametrize("start", ["pages/a/a.wxml", "pages/a/a.wxss", "parts/p.wxml"])
def test_a_page_s_class_stands_in_its_files_and_templates_only(tmp_path, start):
    project = app(tmp_path, RENAMED, pages=("pages/a/a", "pages/b/b"))
    assert places(project, start, "own") == {
        "pages/a/a.wxml": ["own", "own"],
        "pages/a/a.wxss": ["own", "own"],
        "parts/p.wxml": ["own"],
    }


@pytest.mark.parametrize("start", ["app.wxss", "pages/a/a.wxml", "pages/b/b.wxss"])
def test_a_class_of_the_app_stands_on_every_page(tmp_path, start):
    project = app(tmp_path, RENAMED, pages=("pages/a/a", "pages/b/b"))
    assert places(project, start, "shared") == {
        "app.wxss": ["shared"],
        "pages/a/a.wxml": ["shared"],
        "pages/b/b.wxml": ["shared"],
        "pages/b/b.wxss": ["shared"],
    }

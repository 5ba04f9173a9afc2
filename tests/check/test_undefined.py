"""Handlers and data that a template names and no script has."""

import pytest

from designer.check import check_project
from designer.edits import NotEditable
from tests.check.conftest import PAGE

WXML, SCRIPT = f"{PAGE}.wxml", f"{PAGE}.js"
MARKUP = '<view bindtap="go">{{name}}</view>'
HANDLER, DATA = "wxml/undefined-handler", "wxml/undefined-data"

COMPONENT = {f"{PAGE}.json": '{ "component": true }'}


def found(project):
    return {each.rule: each for each in check_project(project) if each.rule in {HANDLER, DATA}}


@pytest.mark.parametrize(
    ("script", "rules"),
    [
        ("Page({})", {HANDLER, DATA}),
        ("Page({ data: { name: 1 }, go() {} })", set()),
        ("Page({ data: { name: 1 }, go: function () {} })", set()),
        ("Page({ data: { name: 1 }, go: debounce(() => {}) })", set()),
        ("Page({ // go() {}\n data: { name: 1 } })", {HANDLER}),
        ("Page({ data: { name: 1 }, onLoad() { this.go() } })", {HANDLER}),
        ("Page({ data: { name: 1 }, onLoad() { this.go = () => {} } })", set()),
        ("Page({ go() { this.setData({ name: 1 }) } })", set()),
        ("Page({ go() { this.setData({ 'name.first': 1 }) } })", set()),
        ("Page({ go() { const that = this; f(() => that.setData({ other: 1 })) } })", {DATA}),
        ("Page({ go() { this.setData({ [`list[${1}].a`]: 1 }) } })", {DATA}),
        ("Page({ go() { this.setData({ [key]: 1 }) } })", set()),
        ("Page({ go(e) { this.setData(e.detail) } })", set()),
        ("Page({ go(e) { this.setData({ ...e.detail }) } })", set()),
        ("Page({ go() { fill(this) } })", set()),
        ("Page({ go() { const me = this; fill(1, me) } })", set()),
        ("Page({ go() { setTimeout(function () {}.bind(this)) } })", {DATA}),
        ("Page({ go() {}, data: { ...more } })", set()),
        ("Page({ go() {}, data: getData() })", set()),
        ("Page({ ...more })", set()),
        ("Page(wrap({}))", set()),
        ("Page({ mixins: [a] })", set()),
        ("const page = {}; Page(page)", set()),
        ("MyPage({})", set()),
        ("Page({", set()),
        ("", set()),
    ],
)
def test_only_what_a_plain_script_lacks_is_told(project_of, script, rules):
    assert found(project_of({WXML: MARKUP, SCRIPT: script})).keys() == rules


@pytest.mark.parametrize(
    ("script", "rules"),
    [
        ("Component({})", {HANDLER, DATA}),
        ("Component({ go() {}, properties: { name: String } })", set()),
        ("Component({ properties: { name: String }, methods: { go() {} } })", set()),
        ("Component({ behaviors: [a] })", set()),
        ("Component({ behaviors: ['wx://form-field'] })", {HANDLER}),
        ("Component({ methods: { ...more }, data: { name: 1 } })", set()),
    ],
)
def test_a_component_may_get_both_from_more_places(project_of, script, rules):
    assert found(project_of({WXML: MARKUP, SCRIPT: script, **COMPONENT})).keys() == rules


@pytest.mark.parametrize(
    "markup",
    [
        '<view catchtouchmove="stop"/>',
        '<view bindtap="{{go}}" wx:for="{{[1]}}">{{item}}{{index}}</view>',
        '<wxs module="m">module.exports = { a: 1 }</wxs><view>{{m.a}}</view>',
        '<template name="a"><view>{{title}}</view></template>',
        "<view slot:title>{{title}}</view>",
    ],
)
def test_markup_that_needs_nothing_of_the_script_is_left_alone(project_of, markup):
    assert not found(project_of({WXML: markup, SCRIPT: "Page({ data: { go: 'a' } })"}))


def test_what_a_script_gives_to_other_pages_is_known(project_of):
    other = "const page = getCurrentPages()[0]\npage.setData({ name: 1 })\npage['go'] = () => {}\n"
    assert not found(project_of({WXML: MARKUP, SCRIPT: "Page({})", "helper.js": other}))


def test_an_app_that_has_its_own_pages_is_left_alone(project_of):
    assert not found(project_of({WXML: MARKUP, SCRIPT: "Page({})", "app.js": "const old = Page; Page = (o) => old(o)"}))


def test_a_template_of_several_pages_needs_its_handlers_in_one_of_them(project_of):
    files = {WXML: '<include src="head.wxml"/>', "pages/shop/head.wxml": '<view bindtap="go"/>', SCRIPT: "Page({})"}
    [told] = found(project_of(files)).values()
    assert (told.path, told.start.column) == ("pages/shop/head.wxml", 16)
    assert not found(project_of({**files, SCRIPT: "Page({ go() {} })"}))


def test_a_missing_handler_is_added(project_of):
    project = project_of({WXML: MARKUP, SCRIPT: "Page({\n  data: { name: 1 }\n})\n"})
    fix = found(project)[HANDLER].fix
    assert fix.title == "Add go"
    project.apply(fix.make())
    assert not found(project)


def test_a_misspelt_handler_is_bound_to_the_one_that_is_meant(project_of):
    project = project_of({WXML: '<view bindtap="onTapp"/>', SCRIPT: "Page({ onTap() {} })"})
    fix = found(project)[HANDLER].fix
    assert fix.title == "Bind onTap"
    project.apply(fix.make())
    assert project.source(WXML).text == '<view bindtap="onTap"/>'


def test_a_fix_that_the_script_cannot_take_is_refused(project_of):
    project = project_of({WXML: '<view bindtap="a b"/>', SCRIPT: "Page({})"})
    with pytest.raises(NotEditable):
        found(project)[HANDLER].fix.make()


def test_misspelt_data_comes_with_the_name_that_is_meant(project_of):
    told = found(project_of({WXML: "<view>{{naem}}</view>", SCRIPT: "Page({ data: { name: 1 } })"}))[DATA]
    assert told.message == f"{SCRIPT} has no data “naem”. Add it, or set it before it is shown."
    told = found(project_of({WXML: "<view>{{goodList}}</view>", SCRIPT: "Page({ data: { goodsList: 1 } })"}))[DATA]
    assert told.message.endswith("Is “goodsList” meant?")

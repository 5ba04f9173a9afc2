"""Each rule: what it finds and where, and what it leaves alone."""

import json

import pytest

from designer.check import check_project
from tests.check.conftest import PAGE

WXML = f"{PAGE}.wxml"
HOLDER = {"component/card.json": '{ "component": true }', "component/card.wxml": "<view/>", "component/card.js": ""}


def app(**keys):
    return {"app.json": json.dumps({"pages": [PAGE], **keys})}


def found(project):
    return [(each.rule, each.path, each.start.line, each.start.column) for each in check_project(project)]


MARKUP = [
    ('<view id="a" id="b"/>', "wxml/duplicate-attribute", 14),
    ("<vew/>", "wxml/unknown-tag", 2),
    ("<view><swiper-item/></view>", "wxml/wrong-place", 8),
    ('<map marks="{{m}}"/>', "wxml/misspelt-attribute", 6),
    ('<image modee="aspectFit"/>', "wxml/misspelt-attribute", 8),
    ('<view wx:iff="{{a}}"/>', "wxml/misspelt-attribute", 7),
    ('<view height="10"/>', "wxml/unknown-attribute", 7),
    ('<button type="primry"/>', "wxml/unknown-value", 15),
    ('<view bindtapp="go"/>', "wxml/misspelt-event", 7),
    ('<input bind:confirme="go"/>', "wxml/misspelt-event", 8),
    ('<view wx:for="{{list}}">{{item}}</view>', "wxml/for-without-key", 7),
    ('<include src="head.wxml"/>', "project/missing-file", 15),
    ('<wxs module="m" src="./m.wxs"/>', "project/missing-file", 22),
    ('<import src="/templates/item"/>', "project/missing-file", 14),
    ('<image src="/images/a.png"/>', "project/missing-picture", 13),
    ('<navigator url="/pages/cart/cart?id=1"/>', "project/unknown-page", 17),
    ('<navigator url="../cart/cart"/>', "project/unknown-page", 17),
    ("<view>", "wxml/syntax", 1),
]


@pytest.mark.parametrize(("markup", "rule", "column"), MARKUP)
def test_markup_that_a_rule_finds(project_of, markup, rule, column):
    assert (rule, WXML, 1, column) in found(project_of({WXML: markup}))


@pytest.mark.parametrize(
    "markup",
    [
        '<view id="a" class="my-class" style="color: red" hidden data-x="1" mark:y="2" aria-label="z" slot="s"/>',
        '<button type="primary" bindtap="go" catch:longpress="go" capture-bind:touchstart="go"/>',
        '<button type="{{kind}}" open-type="share"/>',
        '<view bind:saved="go">{{a}}</view>',
        '<card title="a" cheese="b" bindsaved="go" my-class="c"/>',
        '<view wx:for="{{list}}" wx:key="id">{{item}}</view>',
        '<swiper><block wx:if="{{a}}"><swiper-item/></block></swiper>',
        '<image src="https://example.com/a.png"/><image src="{{url}}"/><image src="data:image/png;base64,AA"/>',
        '<navigator url="/pages/shop/shop?id=1"/><navigator url="/pages/{{name}}/a"/>',
        '<navigator target="miniProgram" app-id="a" path="b" url="nowhere/else"/>',
        '<input model:value="{{text}}" maxlength="5"/>',
        '<scroll-view scroll-y scroll-into-view="{{a}}" bindscrolltolower="go"/>',
    ],
)
def test_markup_that_is_right_is_left_alone(project_of, markup):
    using = app(usingComponents={"card": "/component/card"})
    assert found(project_of({WXML: markup, **using, **HOLDER})) == []


def test_an_unknown_name_comes_with_the_nearest_known_one(project_of):
    [diagnostic] = check_project(project_of({WXML: '<map marks="{{m}}"/>'}))
    assert diagnostic.message == "<map> has no attribute “marks”. Is “markers” meant?"
    assert diagnostic.fix.title == "Rename to markers"


def test_a_page_that_is_too_large_is_told_once(project_of):
    rows = "<view><text>1</text></view>\n" * 600
    rules = [rule for rule, *_ in found(project_of({WXML: f"<view>\n{rows}</view>"}))]
    assert rules == ["wxml/too-many-children", "wxml/too-many-nodes"]


def test_a_page_that_is_too_deep_is_told_once(project_of):
    assert found(project_of({WXML: "<view>" * 40 + "</view>" * 40})) == [("wxml/too-deep", WXML, 1, 29 * 6 + 2)]


CONFIG = [
    ({"pages": [PAGE], "windw": {}}, "json/unknown-key"),
    ({"pages": [PAGE], "window": []}, "json/wrong-type"),
    ({"pages": [PAGE], "window": {"navigationBarTextStyle": "blue"}}, "json/unknown-value"),
    ({"pages": [PAGE], "usingComponents": {"a": "/no/where"}}, "project/missing-component"),
    ({"pages": [PAGE, "pages/gone/gone"]}, "project/missing-page"),
    ({"pages": []}, "project/no-pages"),
    ({"pages": [PAGE], "tabBar": {"list": [{"pagePath": PAGE, "text": "A"}]}}, "app/tab-count"),
    ({"pages": [PAGE], "permission": {"scope.userLocation": {"desc": "长" * 31}}}, "app/permission-text"),
]


@pytest.mark.parametrize(("config", "rule"), CONFIG)
def test_configuration_that_a_rule_finds(project_of, config, rule):
    assert rule in [each.rule for each in check_project(project_of({"app.json": json.dumps(config)}))]


def test_a_component_that_a_page_lists_and_does_not_use(project_of):
    config = '{ "usingComponents": { "card": "/component/card" } }'
    project = project_of({f"{PAGE}.json": config, **HOLDER})
    [diagnostic] = check_project(project)
    assert diagnostic.rule == "project/unused-component"
    project.apply(diagnostic.fix.make())
    assert check_project(project) == []


def test_a_theme_variable_is_a_value_too(project_of):
    config = {"pages": [PAGE], "window": {"navigationBarTextStyle": "@textStyle"}}
    assert found(project_of({"app.json": json.dumps(config)})) == []


def test_a_remark_in_a_configuration_is_left_alone(project_of):
    assert found(project_of({"app.json": json.dumps({"pages": [PAGE], "_comment": "ours"})})) == []


def test_comments_and_repeated_keys_are_told(project_of):
    text = f'{{\n  // pages\n  "pages": ["{PAGE}"],\n  "debug": true,\n  "debug": false\n}}'
    rules = [(rule, line) for rule, _, line, _ in found(project_of({"app.json": text}))]
    assert ("json/liberty", 2) in rules
    assert any(rule == "json/liberty" and line in {4, 5} for rule, line in rules)


def tabs(*items):
    return {"pages": [PAGE], "tabBar": {"list": [{"pagePath": PAGE, "text": "A"}, *items]}}


@pytest.mark.parametrize(
    ("item", "rule"),
    [
        ({"pagePath": "pages/none/none", "text": "B"}, "app/tab-page"),
        ({"text": "B"}, "app/tab-page"),
        ({"pagePath": "package/far", "text": "B"}, "app/tab-page"),
        ({"pagePath": PAGE, "text": "B", "iconPath": "none.png"}, "app/tab-icon"),
        ({"pagePath": PAGE, "text": "B", "iconPath": "large.png"}, "app/tab-icon"),
    ],
)
def test_a_tab_that_does_not_work(project_of, item, rule):
    config = tabs(item) | {"subPackages": [{"root": "package", "pages": ["far"]}]}
    files = {"package/far.wxml": "<view/>", "package/far.js": "Page({})", "large.png": b"x" * 41 * 1024}
    assert [each.rule for each in check_project(project_of({"app.json": json.dumps(config), **files}))] == [rule]


def test_a_package_of_more_than_two_megabytes(project_of):
    config = {"pages": [PAGE], "subpackages": [{"root": "p", "pages": ["a"]}, {"root": "p/q", "pages": ["b"]}]}
    page = {f"p/{name}": text for name, text in {"a.wxml": "", "a.js": "", "q/b.wxml": "", "q/b.js": ""}.items()}
    files = {
        "app.json": json.dumps(config),
        **page,
        "p/big.png": b"x" * (2 * 1024 * 1024 + 1),
        "p/font.ttf": b"x" * 9999,
    }
    project = project_of(files)
    assert [each.rule for each in check_project(project)] == ["app/nested-packages", "app/package-size"]
    assert "The sub-package p has 2.00 MB" in check_project(project)[1].message


def test_a_location_api_that_is_not_declared_is_told_where_it_is_called_first(project_of):
    script = "Page({ onLoad() {\n  wx.getLocation({})\n} })"
    assert found(project_of({f"{PAGE}.js": script})) == [("app/undeclared-location", f"{PAGE}.js", 2, 3)]
    assert found(project_of({f"{PAGE}.js": script, **app(requiredPrivateInfos=["getLocation"])})) == []


def test_a_large_picture_in_the_sheet_of_the_first_page(project_of):
    sheet = "page { background: url(data:image/png;base64," + "A" * 20000 + ") }"
    assert [each[:2] for each in found(project_of({f"{PAGE}.wxss": sheet}))] == [
        ("wxss/large-inline-picture", f"{PAGE}.wxss")
    ]


def test_a_style_sheet_that_imports_nothing(project_of):
    assert ("project/missing-file", f"{PAGE}.wxss", 1, 10) in found(
        project_of({f"{PAGE}.wxss": '@import "none.wxss";'})
    )


def test_npm_packages_are_taken_as_they_are(project_of):
    assert found(project_of({"miniprogram_npm/lib/index.wxml": "<vew>"})) == []


@pytest.mark.parametrize(
    ("plugins", "found"),
    [("false", ["p/p.scss", "p/p.ts"]), ('["typescript"]', ["p/p.scss"]), ('["typescript", "sass"]', [])],
)
def test_what_only_a_plugin_compiles_is_told_where_the_project_does_not_ask_for_it(project_of, plugins, found):
    config = f'{{"setting": {{"useCompilerPlugins": {plugins}}}}}'
    files = {"project.config.json": config, **{f"p/p.{kind}": "" for kind in ("wxml", "ts", "scss")}}
    told = check_project(project_of({"app.json": '{"pages": ["p/p"]}', **files}))
    assert [each.path for each in told if each.rule == "app/compiler-plugin"] == found

import json

import pytest

from designer.edits import NotEditable, change_tag, drop_component, remove_elements, unused_components, use_component
from tests.edits.conftest import CONFIG, PAGE

CARD = {"components__card__card_dot_json": '{"component": true}'}


def use(page, tag="shop-card", path="components/card/card"):
    change = use_component(page.project, PAGE, tag, path)
    if change.steps:
        page.project.apply(change)
    return change


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{}", '{\n  "usingComponents": {\n    "shop-card": "/components/card/card"\n  }\n}'),
        (
            '{\n\t"usingComponents": {\n\t\t"x": "/components/x"\n\t}\n}',
            '{\n\t"usingComponents": {\n\t\t"x": "/components/x",\n\t\t"shop-card": "/components/card/card"\n\t}\n}',
        ),
        (
            '{ "usingComponents": { "x": "../../x/x" } }',
            '{ "usingComponents": { "x": "../../x/x", "shop-card": "../../components/card/card" } }',
        ),
    ],
)
def test_the_component_is_listed_as_its_neighbours_are(desk, before, after):
    page = desk("<view/>", **CARD, pages__shop__shop_dot_json=before)
    use(page)
    assert page.project.source(CONFIG).text == after
    assert page.project.using(PAGE)["shop-card"].path == "components/card/card"


def test_a_page_without_configuration_gets_one(desk):
    page = desk("<view/>", **CARD)
    use(page)
    assert json.loads(page.project.source(CONFIG).text) == {"usingComponents": {"shop-card": "/components/card/card"}}
    page.project.undo()
    assert not page.project.exists(CONFIG)


def test_a_component_of_a_package_is_listed_by_its_package(desk):
    built = {"miniprogram_npm__@vant__weapp__button__index_dot_json": '{"component": true}'}
    page = desk("<view/>", **built)
    use(page, "van-button", "miniprogram_npm/@vant/weapp/button/index")
    assert page.project.json(CONFIG) == {"usingComponents": {"van-button": "@vant/weapp/button/index"}}


def test_a_tag_that_means_the_component_already_changes_nothing(desk):
    config = '{ "usingComponents": { "shop-card": "/components/card/card" } }'
    assert use(desk("<view/>", **CARD, pages__shop__shop_dot_json=config)).steps == ()


def test_a_tag_that_means_another_component_is_refused(desk):
    config = '{ "usingComponents": { "shop-card": "/components/other/other" } }'
    with pytest.raises(NotEditable, match="shop-card"):
        use(desk("<view/>", **CARD, pages__shop__shop_dot_json=config))


def test_markup_without_configuration_is_no_component(desk):
    with pytest.raises(NotEditable, match="no component"):
        use(desk("<view/>", components__card__card_dot_wxml="<view/>"))


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ('{ "a": ', r"shop\.json:1:"),
        ("[]", r"shop\.json:1:"),
        ('{ "usingComponents": 1 }', "no place for usingComponents/shop-card"),
    ],
)
def test_a_configuration_that_cannot_list_components_is_left_alone(desk, config, reason):
    with pytest.raises(NotEditable, match=reason):
        use(desk("<view/>", **CARD, pages__shop__shop_dot_json=config))


USING = {
    "pages__shop__shop_dot_json": (
        '{"usingComponents": {"shop-card": "/components/card/card", "shop-bag": "/components/bag/bag"}}'
    ),
    "components__card__card_dot_json": '{"component": true}',
    "components__bag__bag_dot_json": '{"component": true}',
}


@pytest.mark.parametrize(
    ("markup", "unused"),
    [
        ("<shop-card/>", ("shop-bag",)),
        ("<view><shop-card/><shop-bag/></view>", ()),
        ("<view generic:item='shop-bag'/>", ("shop-card",)),
        ("<!-- <shop-card/> -->", ("shop-card", "shop-bag")),
        ("<import src='/parts/row.wxml'/>", ("shop-bag",)),
    ],
)
def test_components_that_no_markup_uses_are_told(desk, markup, unused):
    page = desk(markup, **USING, parts__row_dot_wxml="<template name='row'><shop-card/></template>")
    assert unused_components(page.project, PAGE) == unused


def test_a_component_that_stands_in_for_another_is_used(desk):
    config = '{"usingComponents": {"a": "/a", "b": "/b"}, "componentPlaceholder": {"a": "b"}}'
    assert unused_components(desk("<a/>", pages__shop__shop_dot_json=config).project, PAGE) == ()


def test_a_dropped_component_leaves_with_what_stood_in_for_it(desk):
    config = '{"usingComponents": {"a": "/a", "b": "/b"}, "componentPlaceholder": {"a": "b"}}'
    page = desk("<b/>", pages__shop__shop_dot_json=config)
    page.project.apply(drop_component(page.project, PAGE, "a"))
    assert page.project.source(CONFIG).text == '{"usingComponents": {"b": "/b"}, "componentPlaceholder": {}}'
    with pytest.raises(NotEditable, match="does not list"):
        drop_component(page.project, PAGE, "a")


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<view><shop-card id='it'/></view>", ["shop-bag"]),
        ("<view><shop-card id='it'/><shop-card/></view>", ["shop-card", "shop-bag"]),
        ("<view id='it'><shop-card/><shop-bag/></view>", []),
        ("<view><view id='it'/></view>", ["shop-card", "shop-bag"]),
    ],
)
def test_the_last_element_of_a_component_takes_its_entry_along(desk, markup, left):
    page = desk(markup, **USING)
    config = page.project.source(CONFIG).text
    page.project.apply(remove_elements(page.project, PAGE, [page.find("#it")]))
    assert list(page.project.json(CONFIG)["usingComponents"]) == left
    page.project.undo()
    assert (page.text, page.project.source(CONFIG).text) == (markup, config)


def test_an_element_of_another_tag_needs_the_component_no_more(desk):
    page = desk("<shop-card/>", **USING)
    page.project.apply(change_tag(page.project, PAGE, page.find("shop-card"), "view"))
    assert list(page.project.json(CONFIG)["usingComponents"]) == ["shop-bag"]


def test_broken_configuration_is_no_reason_to_keep_an_element(desk):
    config = '{"usingComponents": {"shop-card": "/components/card/card"}, "x": '
    page = desk("<shop-card/>", pages__shop__shop_dot_json=config)
    page.project.apply(remove_elements(page.project, PAGE, [page.find("shop-card")]))
    assert (page.text, page.project.source(CONFIG).text) == ("", config)

import json

import pytest

from designer.edits import NotEditable, use_component
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


def test_a_configuration_that_is_broken_is_left_alone(desk):
    with pytest.raises(NotEditable, match=r"shop\.json:1:"):
        use(desk("<view/>", **CARD, pages__shop__shop_dot_json='{ "a": '))

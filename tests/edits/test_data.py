import pytest

from designer.edits import NotEditable, insert_data, move_data, remove_data, rename_data, set_data
from designer.source.wxml.uses import ITEMS
from tests.edits.conftest import PAGE
from tests.material import wcc

SCRIPT = "pages/shop/shop.js"
CARD = "components/card/card"


@pytest.fixture
def shop(desk):
    def make(markup, script, **files):
        return desk(markup, pages__shop__shop_dot_js=script, **files)

    return make


def text(page, path):
    return page.project.source(path).text


def applied(page, change):
    """Applies the change, after undo has shown that it restores every byte and wcc has accepted the result."""
    before = {path: page.project.read(path) for path in change.paths}
    page.project.apply(change)
    page.project.undo()
    assert before == {path: page.project.read(path) for path in change.paths}
    page.project.redo()
    page.project.save()
    assert wcc(page.project.root, PAGE).accepted
    assert not page.project.script(SCRIPT).problems


RENAMES = [
    (
        ("goods",),
        "wares",
        '<view wx:for="{{goods}}" wx:key="id">{{item.name}}{{goods.length}}</view>',
        '<view wx:for="{{wares}}" wx:key="id">{{item.name}}{{wares.length}}</view>',
        "Page({ data: { goods: [] }, go() { this.setData({ goods: this.data.goods, 'goods[0].a': 1 }) } })",
        "Page({ data: { wares: [] }, go() { this.setData({ wares: this.data.wares, 'wares[0].a': 1 }) } })",
    ),
    (
        ("goods", ITEMS, "name"),
        "title",
        '<view wx:for="{{goods}}" wx:key="name">{{item.name}}{{name}}</view>',
        '<view wx:for="{{goods}}" wx:key="title">{{item.title}}{{name}}</view>',
        "Page({ data: { name: 1, goods: [{ name: 'a' }] } })",
        "Page({ data: { name: 1, goods: [{ title: 'a' }] } })",
    ),
    (
        ("name",),
        "title",
        '<template is="a" data="{{name, b: name}}"/><template name="a">{{name}}</template>',
        '<template is="a" data="{{name: title, b: title}}"/><template name="a">{{name}}</template>',
        "Page({ data: { name: 1 } })",
        "Page({ data: { title: 1 } })",
    ),
]


@pytest.mark.parametrize("row", RENAMES)
def test_data_is_renamed_in_template_and_script(shop, row):
    path, new, markup, new_markup, script, new_script = row
    page = shop(markup, script)
    applied(page, rename_data(page.project, PAGE, path, new))
    assert (page.text, text(page, SCRIPT)) == (new_markup, new_script)


def test_data_is_renamed_in_included_files_too(shop):
    page = shop('<include src="head.wxml"/>', "Page({})", pages__shop__head_dot_wxml="<view>{{name}}</view>")
    applied(page, rename_data(page.project, PAGE, ("name",), "title"))
    assert text(page, "pages/shop/head.wxml") == "<view>{{title}}</view>"


@pytest.mark.parametrize(
    ("attribute", "old", "new", "after"),
    [
        ('inner-text="{{a}}"', "innerText", "outerText", 'outer-text="{{a}}"'),
        ('innerText="{{a}}"', "innerText", "outerText", 'outerText="{{a}}"'),
        ('title="{{a}}"', "title", "headLine", 'head-line="{{a}}"'),
        ('model:title="{{a}}"', "title", "name", 'model:name="{{a}}"'),
        ('other="{{title}}"', "title", "name", 'other="{{title}}"'),
    ],
)
def test_a_property_is_renamed_where_the_component_is_used(shop, attribute, old, new, after):
    page = shop(
        f"<card {attribute}/>\n<view {attribute}/>",
        "Page({})",
        pages__shop__shop_dot_json=f'{{ "usingComponents": {{ "card": "/{CARD}" }} }}',
        components__card__card_dot_json='{ "component": true }',
        components__card__card_dot_wxml=f"<view>{{{{{old}}}}}</view>",
        components__card__card_dot_js=f"Component({{ properties: {{ {old}: String }} }})",
    )
    applied(page, rename_data(page.project, f"{CARD}.wxml", (old,), new))
    assert page.text == f"<card {after}/>\n<view {attribute}/>"
    assert text(page, f"{CARD}.wxml") == f"<view>{{{{{new}}}}}</view>"
    assert text(page, f"{CARD}.js") == f"Component({{ properties: {{ {new}: String }} }})"


def test_places_that_cannot_be_followed_are_noted(shop):
    page = shop(
        '<template is="a" data="{{...user}}"/><view>{{user.name}}</view>',
        "Page({ data: { user: { name: 1 } }, go(key) { show(this.data.user); this.setData({ [key]: 1 }) } })",
    )
    change = rename_data(page.project, PAGE, ("user", "name"), "title")
    places = [(note.path, page.project.source(note.path).slice(note.span)) for note in change.notes]
    assert places == [(SCRIPT, "this.data.user"), (SCRIPT, "[key]"), (PAGE, "user")]


@pytest.mark.parametrize(
    ("path", "new"), [(("name",), "other"), (("name",), "a-b"), (("name",), "item"), (("nothing",), "a"), ((), "a")]
)
def test_a_name_that_cannot_be_given_is_refused(shop, path, new):
    page = shop('<view wx:for="{{list}}">{{name}}</view>', "Page({ data: { name: 1, other: 2 } })")
    with pytest.raises(NotEditable):
        rename_data(page.project, PAGE, path, new)


def test_data_that_an_included_file_of_two_pages_uses_keeps_its_name(shop):
    page = shop(
        '<include src="/parts/head.wxml"/>',
        "Page({ data: { name: 1 } })",
        parts__head_dot_wxml="<view>{{name}}</view>",
        app_dot_json='{ "pages": ["pages/shop/shop", "pages/b/b"] }',
        pages__b__b_dot_wxml='<include src="/parts/head.wxml"/>',
        pages__b__b_dot_js="Page({})",
    )
    with pytest.raises(NotEditable, match="pages/b/b"):
        rename_data(page.project, PAGE, ("name",), "title")


PAGE_DATA = "Page({\n  data: {\n    list: [1, 2],\n    a: 'x'\n  }\n})\n"
MODULE = "module.exports = {\n  list: [1, 2],\n  a: 'x'\n}\n"
VALUES = [
    (lambda *at: set_data(*at, ("a",), "y"), ("a: 'x'", "a: 'y'")),
    (lambda *at: insert_data(*at, ("list",), 1, 3), ("[1, 2]", "[1, 3, 2]")),
    (lambda *at: insert_data(*at, (), "b", True), ("a: 'x'", "a: 'x',\n{}b: true")),
    (lambda *at: remove_data(*at, ("list", 0)), ("[1, 2]", "[2]")),
    (lambda *at: remove_data(*at, ("a",)), (",\n{}a: 'x'", "")),
    (lambda *at: move_data(*at, ("list",), 0, 1), ("[1, 2]", "[2, 1]")),
]


@pytest.mark.parametrize(("verb", "difference"), VALUES)
@pytest.mark.parametrize(("script", "indent"), [(PAGE_DATA, "    "), (MODULE, "  ")])
def test_values_are_edited_in_pages_and_data_modules(shop, script, indent, verb, difference):
    page = shop("<view/>", script)
    applied(page, verb(page.project, SCRIPT))
    assert text(page, SCRIPT) == script.replace(*(part.replace("{}", indent) for part in difference))


@pytest.mark.parametrize(
    "verb",
    [
        lambda *at: set_data(*at, ("a", "b"), 1),
        lambda *at: insert_data(*at, ("a",), 0, 1),
        lambda *at: remove_data(*at, ("b",)),
        lambda *at: move_data(*at, ("list",), 0, 2),
    ],
)
def test_data_that_is_not_there_is_refused(shop, verb):
    page = shop("<view/>", PAGE_DATA)
    with pytest.raises(NotEditable):
        verb(page.project, SCRIPT)

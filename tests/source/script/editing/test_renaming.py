import pytest

from designer.source.script.editing import NoPlaceInScript, rename_data
from tests.source.script.editing.scripts import edited, read

PAGE = """Page({
  data: { goods: [{ name: 'a' }, { name: 'b' }], name: '' },
  go(name) {
    const { goods, name: shown } = this.data
    this.setData({ name, 'goods[0].name': name, [`goods[${i}].name`]: 1, goods: [{ name: 1 }] })
    goods[0].name = this.data.goods[1]['name'] + this.data.name
    const that = this
    that.setData({ goods: res.goods })
  }
})"""


def splices_of(*arguments):
    return rename_data(*arguments)[0]


def test_a_path_is_renamed_wherever_it_is_named():
    after = (
        PAGE.replace("{ name: '", "{ title: '")
        .replace("[0].name'", "[0].title'")
        .replace("}].name`", "}].title`")
        .replace("[{ name: 1", "[{ title: 1")
        .replace("goods[0].name =", "goods[0].title =")
        .replace("['name']", "['title']")
    )
    assert edited(PAGE, splices_of, ("goods", "name"), "title") == after


def test_local_names_and_parameters_stay():
    after = (
        PAGE.replace("], name: ''", "], title: ''")
        .replace("name: shown", "title: shown")
        .replace("setData({ name,", "setData({ title: name,")
        .replace("+ this.data.name", "+ this.data.title")
    )
    assert edited(PAGE, splices_of, ("name",), "title") == after


def test_a_name_taken_out_of_data_keeps_its_local_name():
    assert "{ items: goods, name: shown }" in edited(PAGE, splices_of, ("goods",), "items")


def test_places_where_the_path_comes_from_elsewhere_are_listed():
    script = read(PAGE)
    assert [script.source.slice(span) for span in rename_data(script, ("goods", "name"), "title")[1]] == ["goods"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Page({ data: { 'a': 1 } })", "Page({ data: { 'b': 1 } })"),
        ("Page({ data: { a } })", "Page({ data: { b: a } })"),
        (
            "Component({ properties: { a: String }, observers: { 'a, c.a': f, a() {} } })",
            "Component({ properties: { b: String }, observers: { 'b, c.a': f, b() {} } })",
        ),
        ("Component({ observers: { 'a.**'() {} } })", "Component({ observers: { 'b.**'() {} } })"),
    ],
)
def test_keys_keep_their_form(before, after):
    assert edited(before, splices_of, ("a",), "b") == after


@pytest.mark.parametrize("name", ["1a", "a-b", "", "taken"])
def test_a_name_that_cannot_be_is_refused(name):
    with pytest.raises(NoPlaceInScript):
        rename_data(read("Page({ data: { a: 1, taken: 2 } })"), ("a",), name)

import pytest

from designer.source.script import (
    DataArray,
    DataLiteral,
    DataObject,
    DataOpaque,
    data_tree,
    definition_data,
    is_literal,
    module_data,
    read_script,
)
from designer.source.source import Source


def read(text, path="a.js"):
    return read_script(Source(path, text))


def test_values_have_their_places():
    text = "Page({ data: { 名: ['x', -1, true, null, undefined, `t`], 'b-c': {} } })"
    tree = data_tree(read(text))
    assert isinstance(tree, DataObject)
    assert [text[slice(*entry.key_span)] for entry in tree.entries] == ["名", "'b-c'"]
    assert text[slice(*tree.entries[1].span)] == "'b-c': {}"
    items = tree.at(["名"]).items
    assert [text[slice(*item.span)] for item in items] == ["'x'", "-1", "true", "null", "undefined", "`t`"]
    assert [item.kind for item in items] == ["string", "number", "boolean", "null", "undefined", "string"]
    assert tree.to_python() == {"名": ["x", -1, True, None, None, "t"], "b-c": {}}


@pytest.mark.parametrize(
    "written",
    ["now()", "name", "() => 1", "`a${b}`", "a ? 1 : 2", "'a' + b", "/x/", "1n", "-x", "new Date()", "String"],
)
def test_what_has_to_run_is_opaque(written):
    text = "Page({ data: { a: " + written + ", b: 1 } })"
    tree = data_tree(read(text))
    assert isinstance(tree.at(["a"]), DataOpaque)
    assert text[slice(*tree.at(["a"]).span)] == written
    assert isinstance(tree.at(["b"]), DataLiteral)
    assert not is_literal(tree)


def test_spreads_and_computed_keys_stand_apart():
    text = "Page({ data: { ...rest, [k]: 1, a: [...list, 2], m() {}, s } })"
    tree = data_tree(read(text))
    assert [text[slice(*each.span)] for each in tree.others] == ["...rest", "[k]: 1"]
    assert [entry.key for entry in tree.entries] == ["a", "m", "s"]
    assert tree.to_python() == {"a": [None, 2], "m": None, "s": None}


def test_nothing_between_two_commas_is_an_item():
    tree = data_tree(read("Page({ data: { a: [, 1, , 2] } })"))
    assert tree.to_python() == {"a": [None, 1, None, 2]}


def test_the_last_of_equal_keys_counts():
    assert data_tree(read("Page({ data: { a: 1, a: 2 } })")).at(["a"]).value == 2


@pytest.mark.parametrize("path", [["b"], ["a", 2], ["a", -1], ["a", "x"], ["a", 0, "x"]])
def test_there_is_nothing_at_other_paths(path):
    assert data_tree(read("Page({ data: { a: [1, 2] } })")).at(path) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("module.exports = { a: 1 }", {"a": 1}),
        ("exports = module.exports = [1]", [1]),
        ("exports.a = 1; module.exports.b = [2]", {"a": 1, "b": [2]}),
        ("export default { a: 1 }", {"a": 1}),
        ("export const a = 1, b = [2]", {"a": 1, "b": [2]}),
        ("const a = [1]; export { a, a as b }", {"a": [1], "b": [1]}),
        ("const a = [1]; export default a", [1]),
        ("const a = [1]; module.exports = { a, b: a, c: 2 }", {"a": [1], "b": [1], "c": 2}),
        ("const a = 1; export default a; export const b = 2", {"default": 1, "b": 2}),
        ("export * from './x'; export { y } from './y'", None),
        ("const a = 1", None),
        ("module.exports = make()", None),
    ],
)
def test_modules_hold_data(text, value):
    tree = module_data(read(text))
    assert (tree.to_python() if tree else None) == value


def test_typescript_around_a_value_changes_nothing():
    tree = data_tree(read("export const list = ([{ a: 1 }] as Item[])!", "a.ts"))
    assert isinstance(tree.at(["list"]), DataArray)
    assert tree.to_python() == {"list": [{"a": 1}]}


def test_an_app_has_global_data():
    script = read("App({ globalData: { a: 1 }, onLaunch() {} })")
    assert definition_data(script, script.definitions[0]).to_python() == {"a": 1}
    assert (script.handlers, script.data) == ({}, {})


@pytest.mark.parametrize(
    ("text", "function", "kind", "handlers", "data"),
    [
        ("Page({ data: { a: 1 }, go() {} })", "Page", "page", ["go"], ["a"]),
        ("Component({ data: { a: 1 }, methods: { go() {} } })", "Component", "component", ["go"], ["a"]),
        ("module.exports = Behavior({ data: { a: 1 }, methods: { go() {} } })", "Behavior", "behavior", ["go"], ["a"]),
        ("App({ globalData: { a: 1 }, go() {} })", "App", "app", ["go"], ["a"]),
        ("class A extends BasePage { data = { a: 1 }; go() {} }", "BasePage", "page", ["go"], ["a"]),
        ("class A extends S { data = { a: 1 }; methods = { go() {} } }", "S", "component", ["go"], ["a"]),
        (
            "let A = class A extends S { constructor() { super(); this.data = { a: 1 }; this.methods = { go() {} } } }",
            "S",
            "component",
            ["go"],
            ["a"],
        ),
        ("export default { data: { a: 1 }, go() {} }", "export default", "page", ["go"], ["a"]),
        ("export default { data: { a: 1 }, methods: { go() {} } }", "export default", "component", ["go"], ["a"]),
    ],
)
def test_definitions_tell_what_they_define(text, function, kind, handlers, data):
    (found,) = read(text).definitions
    assert (found.function, found.kind, list(found.handlers), list(found.data)) == (function, kind, handlers, data)


@pytest.mark.parametrize(
    "text", ["export default { data: 1 }", "class A extends B { go() {} }", "class A { data = {} }"]
)
def test_mere_data_and_other_classes_define_nothing(text):
    assert read(text).definitions == ()

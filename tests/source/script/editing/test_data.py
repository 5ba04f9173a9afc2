import pytest

from designer.source.script.editing import (
    NoPlaceInScript,
    insert_entry,
    insert_item,
    move_item,
    remove_entry,
    remove_item,
    rename_key,
    set_value,
)
from tests.source.script.editing.scripts import edited, read


@pytest.mark.parametrize(
    ("text", "path", "value", "after"),
    [
        ("Page({ data: { a: 1 } })", ["a"], 2, "Page({ data: { a: 2 } })"),
        ("Page({ data: { a: 'x' } })", ["a"], "it's", 'Page({ data: { a: "it\'s" } })'),
        ('Page({ data: { a: "x" } })', ["a"], "y", 'Page({ data: { a: "y" } })'),
        ("Page({ data: { a: `x` } })", ["a"], "${`", "Page({ data: { a: `\\${\\`` } })"),
        ("Page({ data: { a: 'x' } })", ["a"], "a\n\u2028\\\x00中", "Page({ data: { a: 'a\\n\\u2028\\\\\\x00中' } })"),
        ("Page({ data: { a: 1 } })", ["a"], None, "Page({ data: { a: null } })"),
        ("Page({ data: { a: 1 } })", ["a"], True, "Page({ data: { a: true } })"),
        ("Page({ data: { a: -1.5 } })", ["a"], -2.5, "Page({ data: { a: -2.5 } })"),
        ("Page({ data: { a: [1, 2] } })", ["a", 1], 3, "Page({ data: { a: [1, 3] } })"),
        ("Page({ data: { a: {} } })", ["a", "b-c"], 1, "Page({ data: { a: { 'b-c': 1 } } })"),
        ("Page({\n  data: {\n    a: 1\n  }\n})", ["b"], "x", "Page({\n  data: {\n    a: 1,\n    b: 'x'\n  }\n})"),
        ("Page({\n  data: {\n    a: 1,\n  }\n})", ["b"], "x", "Page({\n  data: {\n    a: 1,\n    b: 'x',\n  }\n})"),
        (
            "Page({\n\tdata: {\n\t\ta: 1 // one\n\t}\n})",
            ["b", "c"],
            [1],
            "Page({\n\tdata: {\n\t\ta: 1, // one\n\t\tb: {\n\t\t\tc: [1]\n\t\t}\n\t}\n})",
        ),
        ("Page({\r\n  data: {},\r\n})", ["b"], 1, "Page({\r\n  data: {\r\n    b: 1,\r\n  },\r\n})"),
        ("Page({\n  onLoad() {}\n})", ["b"], 1, "Page({\n  data: {\n    b: 1\n  },\n  onLoad() {}\n})"),
        ("Page({})", ["b"], 1, "Page({\n  data: {\n    b: 1\n  }\n})"),
        (
            "Component({\n  properties: {},\n  methods: {}\n})",
            ["b"],
            1,
            "Component({\n  properties: {},\n  data: {\n    b: 1\n  },\n  methods: {}\n})",
        ),
        ('module.exports = {\n  "a": 1\n}', ["b"], "x", 'module.exports = {\n  "a": 1,\n  "b": "x"\n}'),
        ("export default [1]", [0], 2, "export default [2]"),
        (
            "const list = [{ a: 1 }]\nmodule.exports = { list }",
            ["list", 0, "a"],
            2,
            "const list = [{ a: 2 }]\nmodule.exports = { list }",
        ),
        ("exports.a = { b: 1 }", ["a", "b"], 2, "exports.a = { b: 2 }"),
        ("export const a: X[] = [{ b: 1 }] as X[]", ["a", 0, "b"], 2, "export const a: X[] = [{ b: 2 }] as X[]"),
        (
            "Page({\n  data: {\n    a: {\n      b: 1\n    }\n  }\n})",
            ["a"],
            {"c": [], "d": {}},
            "Page({\n  data: {\n    a: {\n      c: [],\n      d: {}\n    }\n  }\n})",
        ),
        (
            "Page({\n  data: {\n    a: []\n  }\n})",
            ["a"],
            [{"b": 1}],
            "Page({\n  data: {\n    a: [\n      {\n        b: 1\n      }\n    ]\n  }\n})",
        ),
        ("Page({\n    data: {a:1}\n})", ["b"], {"c": 1}, "Page({\n    data: {a:1, b:{c:1}}\n})"),
        ("Page({ data })\nconst data = { a: 1 }", ["a"], 2, "Page({ data })\nconst data = { a: 2 }"),
        (
            "class P extends Base { data = { a: 1 }; methods = {} }",
            ["a"],
            2,
            "class P extends Base { data = { a: 2 }; methods = {} }",
        ),
    ],
)
def test_set_value_imitates_the_file(text, path, value, after):
    name = "a.ts" if ": X" in text else "a.js"
    assert edited(text, set_value, path, value, path=name) == after


def test_nothing_is_spliced_when_the_value_is_there():
    script = read("Page({ data: { a: [1, { b: 'x' }] } })")
    assert set_value(script, ["a"], [1, {"b": "x"}]) == ()


def test_one_is_not_true():
    assert edited("Page({ data: { a: 1 } })", set_value, ["a"], True) == "Page({ data: { a: true } })"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Page({ data: { now: Date.now() } })", ["now"]),
        ("Page({ data: { now } })", ["now"]),
        ("Page({ data: { now: `a${b}` } })", ["now"]),
        ("Page({ data: { now: 1 } })", ["now", "a"]),
        ("Page({ data: { now: [1] } })", ["now", 3]),
        ("Page({ data: make() })", ["a"]),
        ("Page({ data })", ["a"]),
        ("Page({ data() { return {} } })", ["a"]),
        ("Page(make())", ["a"]),
        ("const a = 1", ["a"]),
        ("exports.a = 1", ["b"]),
        ("Page({ data: { a: 1, = } })", ["b"]),
    ],
)
def test_what_is_not_written_out_is_refused(text, path):
    with pytest.raises(NoPlaceInScript):
        set_value(read(text), path, 1)


def test_what_stands_beside_something_computed_can_be_edited():
    text = "Page({ data: { now: Date.now(), ...rest, [k]: 1, a: 1 } })"
    assert edited(text, set_value, ["a"], 2) == text.replace("a: 1", "a: 2")


@pytest.mark.parametrize(
    ("list_before", "index", "value", "list_after"),
    [
        ("[]", 0, 1, "[1]"),
        ("[1,2]", 1, 5, "[1,5,2]"),
        ("[1, 2]", 0, 5, "[5, 1, 2]"),
        ("[1, 2]", 9, 5, "[1, 2, 5]"),
        ("[1, 2,]", 2, 5, "[1, 2, 5,]"),
        ("[\n    1,\n    2\n  ]", 0, 5, "[\n    5,\n    1,\n    2\n  ]"),
        ("[ // all\n    1,\n    2\n  ]", 0, 5, "[ // all\n    5,\n    1,\n    2\n  ]"),
        ("[\n    1, // one\n    2\n  ]", 1, 5, "[\n    1, // one\n    5,\n    2\n  ]"),
        ("[\n    1\n    , 2\n  ]", 1, 5, "[\n    1\n    , 5\n    , 2\n  ]"),
        ("[\n    1\n    , 2\n  ]", 0, 5, "[\n    5\n    , 1\n    , 2\n  ]"),
        ("[\n    // none\n  ]", 0, 5, "[\n    // none\n    5\n  ]"),
        ("[/* none */]", 0, 5, "[/* none */ 5]"),
        ("[{ a: 1 }]", 1, {"a": 2}, "[{ a: 1 }, { a: 2 }]"),
        ("[{\n    a: 1\n  }]", 1, {"a": 2}, "[{\n    a: 1\n  }, {\n    a: 2\n  }]"),
        ("[\n    { a: 1 },\n  ]", 1, {"a": 2}, "[\n    { a: 1 },\n    { a: 2 },\n  ]"),
    ],
)
def test_insert_item_imitates_its_neighbours(list_before, index, value, list_after):
    text = "Page({\n  data: { n: %s }\n})"
    assert edited(text % list_before, insert_item, ["n"], index, value) == text % list_after


@pytest.mark.parametrize(
    ("list_before", "index", "list_after"),
    [
        ("[1]", 0, "[]"),
        ("[ 1, 2 ]", 0, "[ 2 ]"),
        ("[ 1, 2 ]", 1, "[ 1 ]"),
        ("[1, 2, 3]", 1, "[1, 3]"),
        ("[1, 2,]", 1, "[1,]"),
        ("[\n    1,\n    2\n  ]", 0, "[\n    2\n  ]"),
        ("[\n    1,\n    2\n  ]", 1, "[\n    1\n  ]"),
        ("[\n    1, // one\n    2 // two\n  ]", 1, "[\n    1 // one\n  ]"),
        ("[\n    1, // one\n    2,\n  ]", 0, "[\n    2,\n  ]"),
        ("[\n    1,\n\n    2,\n\n    3\n  ]", 1, "[\n    1,\n\n    3\n  ]"),
        ("[1, // one\n  2]", 1, "[1 // one\n  ]"),
        ("[1, 2,\n  3, 4]", 1, "[1,\n  3, 4]"),
        ("[1, 2,\n  3, 4]", 2, "[1, 2,\n  4]"),
        ("[\n    1\n    , 2\n    , 3\n  ]", 1, "[\n    1\n    , 3\n  ]"),
        ("[\n    1\n    , 2\n    , 3\n  ]", 0, "[\n    2\n    , 3\n  ]"),
        ("[\n    // one\n    1\n  ]", 0, "[\n    // one\n  ]"),
        ("[\n    1,\n    /**\n     * two\n     */\n    2\n  ]", 1, "[\n    1\n  ]"),
        ("[{\n    a: 1\n  }, {\n    a: 2\n  }]", 0, "[{\n    a: 2\n  }]"),
    ],
)
def test_remove_item_leaves_nothing_behind(list_before, index, list_after):
    text = "Page({\n  data: { n: %s }\n})"
    assert edited(text % list_before, remove_item, ["n"], index) == text % list_after


@pytest.mark.parametrize(
    ("list_before", "index", "to", "list_after"),
    [
        ("[1, 2, 3]", 0, 2, "[2, 3, 1]"),
        ("[1, 2, 3]", 2, 0, "[3, 1, 2]"),
        ("[1, 2]", 1, 1, "[1, 2]"),
        ("[\n    1, // one\n    2 // two\n  ]", 1, 0, "[\n    2, // two\n    1 // one\n  ]"),
        ("[\n    // one\n    1,\n    // two\n    2\n  ]", 1, 0, "[\n    // two\n    2,\n    // one\n    1\n  ]"),
        ("[{ a: 1 }, {\n    a: 2\n  }]", 0, 1, "[{\n    a: 2\n  }, { a: 1 }]"),
    ],
)
def test_move_item_takes_comments_along_and_leaves_commas(list_before, index, to, list_after):
    text = "Page({\n  data: { n: %s }\n})"
    assert edited(text % list_before, move_item, ["n"], index, to) == text % list_after


def test_an_index_that_is_not_there_is_refused():
    script = read("Page({ data: { n: [1] } })")
    for verb, arguments in ((remove_item, (1,)), (move_item, (0, 1)), (move_item, (-1, 0))):
        with pytest.raises(NoPlaceInScript):
            verb(script, ["n"], *arguments)


def test_a_list_with_a_hole_is_refused():
    with pytest.raises(NoPlaceInScript):
        insert_item(read("Page({ data: { n: [, 1] } })"), ["n"], 0, 1)


@pytest.mark.parametrize(
    ("text", "path", "after"),
    [
        ("Page({ data: { a: 1, b: 2 } })", ["a"], "Page({ data: { b: 2 } })"),
        ("Page({ data: { a: 1, b: 2 } })", ["b"], "Page({ data: { a: 1 } })"),
        ("Page({\n  data: {\n    a: 1,\n    b() {},\n  }\n})", ["b"], "Page({\n  data: {\n    a: 1,\n  }\n})"),
        ("Page({\n  data: {\n    a: 1\n  }\n})", ["a"], "Page({\n  data: {}\n})"),
        ("Page({\n  data: { now, b: 1 }\n})", ["now"], "Page({\n  data: { b: 1 }\n})"),
    ],
)
def test_remove_entry_takes_key_and_value(text, path, after):
    assert edited(text, remove_entry, path) == after


@pytest.mark.parametrize(
    ("text", "path", "key", "after"),
    [
        ("Page({ data: { a: 1 } })", ["a"], "b", "Page({ data: { b: 1 } })"),
        ("Page({ data: { 'a': 1 } })", ["a"], "b", "Page({ data: { 'b': 1 } })"),
        ("Page({ data: { a: 1 } })", ["a"], "b-c", "Page({ data: { 'b-c': 1 } })"),
        ("Page({ data: { a } })", ["a"], "b", "Page({ data: { b: a } })"),
        ("Page({ data: { a() {} } })", ["a"], "b", "Page({ data: { b() {} } })"),
    ],
)
def test_rename_key_leaves_the_value_alone(text, path, key, after):
    assert edited(text, rename_key, path, key) == after


def test_a_key_that_is_taken_is_refused():
    script = read("Page({ data: { a: 1, b: 2 } })")
    with pytest.raises(NoPlaceInScript):
        rename_key(script, ["a"], "b")
    with pytest.raises(NoPlaceInScript):
        insert_entry(script, [], "b", 1)


def test_an_entry_can_be_put_anywhere():
    assert edited("Page({ data: { a: 1, b: 2 } })", insert_entry, [], "c", 3, index=1) == (
        "Page({ data: { a: 1, c: 3, b: 2 } })"
    )

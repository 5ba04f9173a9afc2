import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.source.json import append_item, insert_item, read_json, remove_value, set_value
from designer.source.json.edit import NoSuchPlace
from designer.source.source import Source
from tests.source.json.test_reading import VALUES


def edited(text, verb, *arguments):
    document = read_json(Source("a.json", text))
    return document.source.splice(verb(document, *arguments)).text


FILE = '{\n  "a": 1,\n  "b": [1, 2], // two\n  "c": {}\n}\n'


@pytest.mark.parametrize(
    ("text", "path", "value", "after"),
    [
        (FILE, ["a"], 2, FILE.replace('"a": 1', '"a": 2')),
        (FILE, ["b", 1], "x", FILE.replace("[1, 2]", '[1, "x"]')),
        (FILE, ["b"], [1, 2], FILE),
        (FILE, ["b"], [3], FILE.replace("[1, 2]", "[3]")),
        (FILE, ["c", "d"], True, FILE.replace("{}", '{\n    "d": true\n  }')),
        (FILE, ["d"], None, FILE.replace("{}\n", '{},\n  "d": null\n')),
        (FILE, ["d", "e"], [], FILE.replace("{}\n", '{},\n  "d": {\n    "e": []\n  }\n')),
        ("{}", ["a", "b"], 1, '{\n  "a": {\n    "b": 1\n  }\n}'),
        ("", ["a"], 1, '{\n  "a": 1\n}\n'),
        ('{"a":1}', ["b"], {"c": 2}, '{"a":1,"b":{"c":2}}'),
        ('{ "a": 1 }', ["b"], 2, '{ "a": 1, "b": 2 }'),
        (
            '{\n    "a": {\n        "b": 1\n    }\n}',
            ["c", "d"],
            1,
            '{\n    "a": {\n        "b": 1\n    },\n    "c": {\n        "d": 1\n    }\n}',
        ),
        ('{\r\n\t"a": 1 // x\r\n}', ["b"], 2, '{\r\n\t"a": 1, // x\r\n\t"b": 2\r\n}'),
        ('{\n  "a": 1,\n}', ["b"], 2, '{\n  "a": 1,\n  "b": 2\n}'),
        ('{\n  "a" : 1\n}', ["b"], 2, '{\n  "a" : 1,\n  "b" : 2\n}'),
        ("{\n  // none\n}", ["b"], 2, '{\n  // none\n  "b": 2\n}'),
        ('{"名": "x"}', ["名"], "价", '{"名": "价"}'),
    ],
)
def test_setting_a_value_keeps_the_layout(text, path, value, after):
    assert edited(text, set_value, path, value) == after


LIST = '{\n  "pages": [\n    "a",\n    "b"\n  ]\n}'


@pytest.mark.parametrize(
    ("text", "verb", "arguments", "after"),
    [
        (LIST, append_item, (["pages"], "c"), LIST.replace('"b"', '"b",\n    "c"')),
        (LIST, insert_item, (["pages"], 0, "c"), LIST.replace('"a"', '"c",\n    "a"')),
        (LIST, insert_item, (["pages"], 1, "c"), LIST.replace('"b"', '"c",\n    "b"')),
        (LIST, insert_item, (["pages"], 9, "c"), LIST.replace('"b"', '"b",\n    "c"')),
        ("[1, 2]", insert_item, ([], 1, 3), "[1, 3, 2]"),
        ("[1, 2]", append_item, ([], 3), "[1, 2, 3]"),
        ("[]", append_item, ([], 3), "[\n  3\n]"),
        ("{}", append_item, (["a"], 3), '{\n  "a": [\n    3\n  ]\n}'),
        (LIST, remove_value, (["pages", 0],), LIST.replace('"a",\n    ', "")),
        (LIST, remove_value, (["pages", 1],), LIST.replace(',\n    "b"', "")),
        (LIST, remove_value, (["pages"],), "{}"),
        (FILE, remove_value, (["a"],), FILE.replace('"a": 1,\n  ', "")),
        (FILE, remove_value, (["b"],), FILE.replace('"b": [1, 2], // two', "// two")),
        (FILE, remove_value, (["c"],), FILE.replace(', // two\n  "c": {}', " // two")),
        ("[1, 2]", remove_value, ([0],), "[2]"),
        ("[1, 2, 3]", remove_value, ([1],), "[1, 3]"),
        ("[\n  1,\n  2,\n]", remove_value, ([1],), "[\n  1,\n]"),
        ('{"b":1,"a":1,"a":2}', remove_value, (["a"],), '{"b":1}'),
        ('{"a":1,"b":1,"a":2}', remove_value, (["a"],), '{"b":1}'),
        ('{"a":1,"a":2,"b":1}', remove_value, (["a"],), '{"b":1}'),
    ],
)
def test_entries_come_and_go_with_their_commas(text, verb, arguments, after):
    assert edited(text, verb, *arguments) == after


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        (set_value, (["a", "b"], 1)),
        (set_value, (["b", 5], 1)),
        (set_value, (["b", "x"], 1)),
        (append_item, (["a"], 1)),
        (remove_value, (["x"],)),
        (remove_value, (["b", 2],)),
        (remove_value, ([],)),
    ],
)
def test_a_place_that_is_not_there_is_refused(verb, arguments):
    with pytest.raises(NoSuchPlace):
        edited(FILE, verb, *arguments)


LAYOUTS = st.sampled_from([None, 2, 4, "\t"])


@given(st.dictionaries(st.text(), VALUES), st.text(), VALUES, LAYOUTS)
@settings(max_examples=60, deadline=None)
def test_a_value_that_was_set_is_read_back_and_nothing_else_changes(old, key, value, indent):
    after = edited(json.dumps(old, indent=indent, ensure_ascii=False), set_value, [key], value)
    assert json.loads(after, strict=False) == {**old, key: value}


@given(st.dictionaries(st.text(), VALUES, min_size=1), st.data(), LAYOUTS)
@settings(max_examples=60, deadline=None)
def test_a_value_that_was_removed_is_gone_and_nothing_else_changes(old, data, indent):
    key = data.draw(st.sampled_from(sorted(old)))
    after = edited(json.dumps(old, indent=indent, ensure_ascii=False), remove_value, [key])
    assert json.loads(after) == {name: value for name, value in old.items() if name != key}


@given(st.lists(VALUES), st.integers(0, 5), VALUES, LAYOUTS)
@settings(max_examples=60, deadline=None)
def test_an_item_that_was_inserted_stands_at_its_index(old, index, value, indent):
    after = edited(json.dumps(old, indent=indent), insert_item, [], index, value)
    assert json.loads(after) == [*old[:index], value, *old[index:]]

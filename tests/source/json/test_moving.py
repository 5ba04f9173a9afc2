"""Values that move, and keys that change, with the comments and the layout around them."""

import pytest

from designer.source.json import (
    NoSuchPlace,
    insert_value,
    move_item,
    move_member,
    move_value,
    read_json,
    rename_key,
)
from designer.source.source import Source
from tests.source.json.test_editing import edited

LIST = '[\n  "a", // one\n  // about b\n  "b",\n\n  "c" // three\n]\n'
PAGES = '{\n  "pages": [\n    "a",\n    "b",\n    "c"\n  ],\n  "window": {}\n}\n'


@pytest.mark.parametrize(
    ("text", "path", "index", "to", "after"),
    [
        ("[1, 2, 3]", [], 0, 2, "[2, 3, 1]"),
        ("[1,2,3]", [], 2, 0, "[3,1,2]"),
        ("[1, 2]", [], 1, 1, "[1, 2]"),
        ("[1, 2,]", [], 1, 0, "[2, 1,]"),
        (PAGES, ["pages"], 2, 0, PAGES.replace('"a",\n    "b",\n    "c"', '"c",\n    "a",\n    "b"')),
        (LIST, [], 0, 1, '[\n  // about b\n  "b",\n  "a", // one\n\n  "c" // three\n]\n'),
        (LIST, [], 2, 0, '[\n  "c", // three\n  "a", // one\n\n  // about b\n  "b"\n]\n'),
        (LIST, [], 0, 2, '[\n  // about b\n  "b",\n  "c", // three\n\n  "a" // one\n]\n'),
        ("[1, 2 // two\n]", [], 1, 0, "[2, // two\n1\n]"),
        ("[1 // one\n, 2]", [], 0, 1, "[2, 1 // one\n]"),
        ("[1, /* two */ 2, 3]", [], 1, 2, "[1, 3, /* two */ 2]"),
        ("[\r\n\t1,\r\n\t2\r\n]", [], 0, 1, "[\r\n\t2,\r\n\t1\r\n]"),
    ],
)
def test_an_item_moves_with_its_comments_and_the_places_keep_their_layout(text, path, index, to, after):
    assert edited(text, move_item, path, index, to) == after


@pytest.mark.parametrize(
    ("text", "path", "before", "after"),
    [
        ('{"a": 1, "b": 2, "c": 3}', ["a"], "c", '{"b": 2, "a": 1, "c": 3}'),
        ('{"a": 1, "b": 2, "c": 3}', ["c"], "a", '{"c": 3, "a": 1, "b": 2}'),
        ('{\n  "a": 1, // one\n  "b": 2\n}', ["a"], None, '{\n  "b": 2,\n  "a": 1 // one\n}'),
    ],
)
def test_a_member_moves_before_another(text, path, before, after):
    assert edited(text, move_member, path, before) == after


TABS = (
    '{\n  "a": {\n    // first\n    "x": [\n      1,\n      2\n    ], // last\n    "y": 2\n  },\n'
    '  "b": {\n    "deep": {\n      "z": 3\n    }\n  },\n  "list": []\n}\n'
)


@pytest.mark.parametrize(
    ("text", "path", "to", "before", "after"),
    [
        ('{"a": [1, 2], "b": [3]}', ["a", 0], ["b", 0], None, '{"a": [2], "b": [1, 3]}'),
        ('{"a": [1, 2], "b": [3]}', ["a", 1], ["b", 9], None, '{"a": [1], "b": [3, 1]}'.replace("3, 1", "3, 2")),
        ('{"a": [1], "b": []}', ["a", 0], ["b", 0], None, '{"a": [], "b": [1]}'),
        ('{"a": {"x": 1}, "b": {"y": 2}}', ["a", "x"], ["b", "z"], "y", '{"a": {}, "b": {"z": 1, "y": 2}}'),
        ('{"a": 1, "b": {"y": 2}}', ["a"], ["b", "a"], None, '{"b": {"y": 2, "a": 1}}'),
        ("[[], [], 3]", [0], [1, 0], None, "[[[]], 3]"),
        (
            TABS,
            ["a", "x"],
            ["b", "deep", "w"],
            None,
            '{\n  "a": {\n    "y": 2\n  },\n  "b": {\n    "deep": {\n      "z": 3,\n      // first\n      // last\n'
            '      "w": [\n        1,\n        2\n      ]\n    }\n  },\n  "list": []\n}\n',
        ),
        (
            '{\n  "a": [1, 2], // two\n  "b": {"c": 1}\n}',
            ["a"],
            ["b", "d"],
            None,
            '{\n  "b": {"c": 1, /* two */ "d": [1, 2]}\n}',
        ),
    ],
)
def test_a_value_moves_to_another_container_as_it_is_written(text, path, to, before, after):
    document = read_json(Source("a.json", text))
    assert document.source.splice(move_value(document, path, to, before=before)).text == after


@pytest.mark.parametrize(
    ("text", "path", "key", "after"),
    [
        ('{ "a" : 1 }', ["a"], "b", '{ "b" : 1 }'),
        ('{"a": {"名": 1}}', ["a", "名"], "价", '{"a": {"价": 1}}'),
        ('{"a": 1, "a": 2}', ["a"], "b", '{"b": 1, "b": 2}'),
        ('{"a": 1}', ["a"], "a", '{"a": 1}'),
        ('{"a": 1}', ["a"], 'q"', '{"q\\"": 1}'),
    ],
)
def test_a_key_is_renamed_where_it_stands(text, path, key, after):
    assert edited(text, rename_key, path, key) == after


@pytest.mark.parametrize(
    ("text", "path", "before", "after"),
    [
        ('{"a": 1}', ["b"], "a", '{"b": [2], "a": 1}'),
        ('{\n  "x": 0,\n  "a": 1\n}', ["b"], "a", '{\n  "x": 0,\n  "b": [\n    2\n  ],\n  "a": 1\n}'),
    ],
)
def test_a_member_is_inserted_before_another(text, path, before, after):
    document = read_json(Source("a.json", text))
    assert document.source.splice(insert_value(document, path, [2], before=before)).text == after


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        (move_item, (["b"], 0, 2)),
        (move_item, (["a"], 0, 0)),
        (move_member, (["x"], None)),
        (move_member, (["a"], "x")),
        (move_value, (["b"], ["b", 0])),
        (move_value, (["b", 0], ["b", 1])),
        (move_value, (["a"], ["c", "d"])),
        (move_value, (["x"], ["c", "x"])),
        (move_value, (["b", 5], ["c", "x"])),
        (rename_key, (["a"], "b")),
        (rename_key, (["x"], "y")),
        (rename_key, (["b", 0], "y")),
    ],
)
def test_a_place_that_is_not_there_is_refused(verb, arguments):
    with pytest.raises(NoSuchPlace):
        edited('{"a": 1, "b": [1, 2], "c": {"d": 1}}', verb, *arguments)


@pytest.mark.parametrize("text", ['{"a": [1, 2}', "[1 2]", '{"a": [1, 2], /* }'])
def test_nothing_moves_in_a_file_with_problems(text):
    document = read_json(Source("a.json", text))
    with pytest.raises(NoSuchPlace):
        move_item(document, ["a"] if "a" in text else [], 0, 1)


def test_a_key_given_twice_names_both_places():
    text = '{"a": 1, "b": 2, "a": 3}'
    (liberty,) = read_json(Source("a.json", text)).liberties
    assert (liberty.span, liberty.related) == ((17, 20), (1, 4))

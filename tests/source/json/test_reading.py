import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.source.json import read_json
from designer.source.source import Source

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
PIECES = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "'b'",
    '"',
    "1",
    "-",
    "true",
    "nul",
    "//x\n",
    "/*",
    "*/",
    " ",
    "\n",
    "\\",
)


@given(VALUES, st.sampled_from([None, 2, "\t"]))
@settings(max_examples=60, deadline=None)
def test_what_python_writes_is_read_back(value, indent):
    document = read_json(Source("a", json.dumps(value, indent=indent)))
    assert document.to_python() == value
    assert document.problems == document.liberties == ()


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_text_makes_the_reader_fail(text):
    document = read_json(Source("a", text))
    document.to_python()
    for problem in (*document.problems, *document.liberties):
        assert 0 <= problem.span.start <= problem.span.end <= len(text)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=60, deadline=None)
def test_what_python_refuses_is_a_problem_or_a_liberty(text):
    document = read_json(Source("a", text))
    try:
        json.loads(text)
    except ValueError:
        assert document.problems or document.liberties
    else:
        assert document.problems == ()


@pytest.mark.parametrize(
    ("text", "value", "liberties"),
    [
        ('{"a": 1, // one\n "b": /* two */ 2}', {"a": 1, "b": 2}, ["// one", "/* two */"]),
        ('{"a": [1, 2,],}', {"a": [1, 2]}, [",", ","]),
        ('{"a": 1, "a": 2}', {"a": 2}, ['"a"']),
        ("\ufeff{}", {}, []),
    ],
)
def test_liberties_are_told_apart_from_problems(text, value, liberties):
    document = read_json(Source("a", text))
    assert document.to_python() == value
    assert document.problems == ()
    assert sorted(text[slice(*each.span)] for each in document.liberties) == sorted(liberties)


@pytest.mark.parametrize(
    ("text", "value", "message"),
    [
        ("", None, "empty"),
        ('{"a": 1', {"a": 1}, "not closed"),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}, "comma"),
        ('{"a" 1}', {"a": 1}, "colon"),
        ('{"a": }', {"a": None}, "missing"),
        ('{a: 1, "b": 2}', {"b": 2}, "double quotes"),
        ("{'a': 1}", {"a": 1}, "double quotes"),
        ('["a\n, 1]', ["a", 1], "not closed"),
        ("[nil, 1]", [None, 1], "nil"),
        ("[1] 2", [1], "behind the end"),
        ("[01]", [None], "01"),
        ('{"a": 1} /* x', {"a": 1}, "not closed"),
    ],
)
def test_what_is_broken_is_told_and_the_rest_is_read(text, value, message):
    document = read_json(Source("a", text))
    assert document.to_python() == value
    assert any(message in problem.message for problem in document.problems)


def test_a_hostile_depth_is_refused():
    assert "deeper" in read_json(Source("a", "[" * 100_000)).problems[0].message


def test_values_have_places():
    text = '{ "list": [ "a", { "b": 1 } ] }'
    document = read_json(Source("a", text))
    assert text[slice(*document.at(["list", 1]).span)] == '{ "b": 1 }'
    assert document.at(["list", 1, "b"]).value == 1
    assert document.at(["list", 2]) is document.at(["none"]) is None

from __future__ import annotations

import json

import pytest

from designer.stage.messages import (
    Booted,
    ConsoleLine,
    MalformedMessage,
    Outdated,
    PageArea,
    Place,
    Pong,
    Rendered,
    RouteChanged,
    Settled,
    StackEntry,
    read_message,
)
from designer.stage.messages.phone import LARGEST_FILE, MOST_FILES, ChooseFiles


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"type": "booted"}, Booted()),
        ({"type": "settled", "content": {"texts": 3, "pictures": 2, "controls": 1}}, Settled(3, 2, 1)),
        ({"type": "pong", "id": 3}, Pong(3)),
        ({"type": "outdated", "files": ["a.wxml"]}, Outdated(("a.wxml",))),
        ({"type": "rendered", "page": "p", "nodes": 4, "ms": 1.5}, Rendered("p", 4, 1.5)),
        ({"type": "pageArea", "x": 0, "y": 88, "width": 375, "height": 724}, PageArea(0, 88, 375, 724)),
        ({"type": "console", "level": "log", "text": "a", "at": None}, ConsoleLine("log", "a", None)),
        (
            {"type": "console", "level": "warn", "text": "a", "at": {"path": "a.js", "line": 2, "column": 1}},
            ConsoleLine("warn", "a", Place("a.js", 2, 1)),
        ),
        ({"type": "route", "stack": [{"page": "p", "query": "a=1"}]}, RouteChanged((StackEntry("p", "a=1"),))),
    ],
)
def test_a_message_of_the_right_shape_is_read(fields, message):
    assert read_message(json.dumps(fields)) == message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        "null",
        "[" * 100_000,
        '{"type": "nothing"}',
        '{"type": ["booted"]}',
        '{"type": "pong"}',
        '{"type": "pong", "id": "1"}',
        '{"type": "pong", "id": true}',
        '{"type": "pong", "id": NaN}',
        '{"type": "pong", "id": 1e300}',
        '{"type": "rendered", "page": 1, "nodes": 1, "ms": 1}',
        '{"type": "updated", "serial": 1, "rank": "quick", "ms": 1}',
        '{"type": "console", "level": "shout", "text": "a", "at": null}',
        '{"type": "console", "level": "log", "text": "a", "at": "here"}',
        '{"type": "problem", "kind": "mood", "message": "a", "at": null}',
        '{"type": "route", "stack": ["p"]}',
        '{"type": "outdated", "files": [1]}',
        '{"type": "outdated", "files": "a"}',
        '{"type": "geometry", "geometry": []}',
        '{"type": "chooseFiles", "id": 1, "kind": "folder", "extensions": [], "count": 1}',
        '{"type": "chooseFiles", "id": 1, "kind": "file", "extensions": "png", "count": 1}',
        '{"type": "saveFile", "id": 1, "name": "a", "data": "no base64!"}',
        '{"type": "pageArea", "x": Infinity, "y": 0, "width": 0, "height": 0}',
    ],
)
def test_a_message_of_the_wrong_shape_is_refused(text):
    with pytest.raises(MalformedMessage):
        read_message(text)


def test_a_text_without_end_is_cut():
    line = read_message(json.dumps({"type": "console", "level": "log", "text": "x" * 1_000_000, "at": None}))
    assert isinstance(line, ConsoleLine)
    assert len(line.text) < 30_000


@pytest.mark.parametrize(
    ("place", "text"),
    [(Place("a.js", 3, 4), "a.js:3:4"), (Place("a.js", 3, 0), "a.js:3"), (Place("a.js", 0, 0), "a.js")],
)
def test_a_place_is_written_as_terminals_follow_it(place, text):
    assert str(place) == text


def test_a_wish_for_files_is_kept_within_bounds():
    told = {"type": "chooseFiles", "id": 1, "kind": "file", "extensions": ["pdf", "*", "a b", 7], "count": 10**9}
    wish = read_message(json.dumps(told))
    assert isinstance(wish, ChooseFiles)
    assert (wish.extensions, wish.count) == (("pdf",), MOST_FILES)


def test_a_file_that_is_too_large_is_not_kept():
    with pytest.raises(MalformedMessage):
        read_message(json.dumps({"type": "saveFile", "id": 1, "name": "a", "data": "A" * (LARGEST_FILE * 4 // 3 + 8)}))

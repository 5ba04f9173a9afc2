"""Any edit of any JSON does to the file what it does to plain values; comments and strictness stay."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.source.json import (
    append_item,
    insert_item,
    insert_value,
    move_item,
    move_member,
    move_value,
    read_json,
    remove_value,
    rename_key,
    set_value,
)
from designer.source.source import Source

NOISE = st.sampled_from(["", "", " ", "\n", "\n  ", " // n{}\n", "/* n{} */", "\n  // n{}\n  ", " /* n{} */\n"])
LEAVES = st.integers(0, 9) | st.sampled_from(["x", "a // b", "c /* d */", " ", "[,]"])


@st.composite
def noisy(draw: st.DrawFn, strict: bool, depth: int = 2) -> str:
    """JSON with white space and, unless it is strict, with numbered comments and trailing commas everywhere."""

    def noise():
        if strict:
            return draw(st.sampled_from(["", " ", "\n", "\n  "]))
        return draw(NOISE).format(draw(st.integers(0, 999)))

    kind = draw(st.sampled_from(["leaf", "list", "object"] if depth < 2 else ["list", "object"]))
    if kind == "leaf" or depth == 0:
        return json.dumps(draw(LEAVES), ensure_ascii=False)
    values = [draw(noisy(strict, depth - 1)) for _ in range(draw(st.integers(0, 4)))]
    keys = [f'"k{index}"{noise()}:{noise()}' if kind == "object" else "" for index in range(len(values))]
    inner = ",".join(noise() + key + value + noise() for key, value in zip(keys, values, strict=True))
    trailing = "," + noise() if values and not strict and draw(st.booleans()) else ""
    opening, closing = "{}" if kind == "object" else "[]"
    return opening + (inner + trailing or noise()) + closing


def containers(value, path=()):
    if isinstance(value, dict | list):
        yield list(path), value
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from containers(inner, (*path, key))


def comments(text):
    return sorted(re.findall(r"n\d+", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)))


def draw_move(data, value):
    """A verb with its arguments, and what it makes of the plain `value`; None when nothing can be moved."""
    places = [(path, inner) for path, inner in containers(value) if inner]
    if not places:
        return None
    path, source = data.draw(st.sampled_from(places))
    key = data.draw(st.sampled_from(sorted(source) if isinstance(source, dict) else range(len(source))))
    targets = [
        (place, inner)
        for place, inner in containers(value)
        if inner is not source and place[: len(path) + 1] != [*path, key]
    ]
    if isinstance(source, list) and (not targets or data.draw(st.booleans())):
        to = data.draw(st.integers(0, len(source) - 1))
        source.insert(to, source.pop(key))
        return move_item, (path, key, to)
    if isinstance(source, dict) and (not targets or data.draw(st.booleans())):
        before = data.draw(st.sampled_from([None, *sorted(source)]))
        if before == key:
            return move_member, ([*path, key], key)
        moved = source.pop(key)
        rest = list(source.items())
        at = len(rest) if before is None else [name for name, _ in rest].index(before)
        rest.insert(at, (key, moved))
        source.clear()
        source.update(rest)
        return move_member, ([*path, key], before)
    place, target = data.draw(st.sampled_from(targets))
    to = "new" if isinstance(target, dict) else data.draw(st.integers(0, len(target)))
    moved = source.pop(key)
    if isinstance(target, dict):
        target[to] = moved
    else:
        target.insert(to, moved)
    return move_value, ([*path, key], [*place, to])


VALUES = LEAVES | st.lists(LEAVES, max_size=2) | st.dictionaries(st.sampled_from("xy"), LEAVES, max_size=2)


def draw_edit(data, value):
    """A verb that comes, goes or changes, with its arguments, and what it makes of the plain `value`."""
    path, inner = data.draw(st.sampled_from(list(containers(value))))
    new = data.draw(VALUES)
    keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
    verbs = [append_item, insert_item] if isinstance(inner, list) else ["add"]
    verbs += [set_value, remove_value] if keys else []
    verbs += [insert_value, rename_key] if keys and isinstance(inner, dict) else []
    verb, key = data.draw(st.sampled_from(verbs)), data.draw(st.sampled_from(keys)) if keys else None
    if verb is append_item:
        inner.append(new)
        return verb, (path, new), {}
    if verb is insert_item:
        index = data.draw(st.integers(0, len(inner) + 1))
        inner.insert(index, new)
        return verb, (path, index, new), {}
    if verb is remove_value:
        del inner[key]
        return verb, ([*path, key],), {}
    if verb is insert_value:
        _put(inner, key, {"new": new, key: inner[key]})
        return verb, ([*path, "new"], new), {"before": key}
    if verb is rename_key:
        _put(inner, key, {"renamed": inner[key]})
        return verb, ([*path, key], "renamed"), {}
    key = "new" if verb == "add" else key
    inner[key] = new
    return set_value, ([*path, key], new), {}


def _put(inner, key, members):
    """Replace the member `key` by `members`, in its place."""
    rest = {}
    for name, value in inner.items():
        rest |= members if name == key else {name: value}
    inner.clear()
    inner.update(rest)


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "with liberties"])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_edit_does_what_it_does_to_plain_values(data, strict):
    text = data.draw(noisy(strict))
    document = read_json(Source("a.json", text))
    value = document.to_python()
    verb, arguments, named = draw_edit(data, value)
    after = document.source.splice(verb(document, *arguments, **named))
    again = read_json(after)
    assert (again.problems, json.dumps(again.to_python())) == ((), json.dumps(value)), after.text
    if strict:
        json.loads(after.text)


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "with liberties"])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_move_does_what_it_does_to_plain_values_and_loses_no_comment(data, strict):
    text = data.draw(noisy(strict))
    document = read_json(Source("a.json", text))
    assert document.problems == ()
    value = document.to_python()
    edit = draw_move(data, value)
    if edit is None:
        return
    verb, arguments = edit
    after = document.source.splice(verb(document, *arguments))
    again = read_json(after)
    assert (again.problems, json.dumps(again.to_python())) == ((), json.dumps(value)), after.text
    assert comments(after.text) == comments(text)
    if strict:
        json.loads(after.text)

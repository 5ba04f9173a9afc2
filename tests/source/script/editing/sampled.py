"""Edits picked by chance for any script, each with what must hold after it."""

from __future__ import annotations

from designer.source.script import (
    DataArray,
    DataObject,
    data_tree,
    data_uses,
    read_script,
)
from designer.source.script.editing import (
    NoPlaceInScript,
    add_dependency,
    add_handler,
    add_property,
    insert_entry,
    insert_item,
    move_item,
    remove_entry,
    remove_handler,
    remove_item,
    rename_data,
    rename_handler,
    rename_key,
    set_value,
)
from tests.source.script.editing.scripts import error_count

VALUES = ["x", 'it\'s "so"\n', 7, -1.5, True, None, [], {}, [1, 2], {"a": [{"b-c": "中"}]}]
NAME = "weftNew"


def containers(tree):
    """The objects and lists of a tree, each with its path."""
    found = [((), tree)] if tree else []
    for path, value in found:
        if isinstance(value, DataObject):
            found += (((*path, entry.key), entry.value) for entry in value.entries)
        elif isinstance(value, DataArray):
            found += (((*path, index), item) for index, item in enumerate(value.items))
    return [(path, value) for path, value in found if isinstance(value, DataObject | DataArray)]


def sampled_edits(script, random):
    """The verbs that may fit this script, each as (name, splices, expectation of the script after)."""
    found = containers(data_tree(script))
    objects = [(path, each) for path, each in found if isinstance(each, DataObject)]
    lists = [(path, each) for path, each in found if isinstance(each, DataArray)]
    if objects:
        yield from _object_edits(script, random, *random.choice(objects))
    if lists:
        yield from _list_edits(script, random, *random.choice(lists))
    yield "add handler", lambda: add_handler(script, NAME, ["return 1"]), _handles
    yield "add property", lambda: add_property(script, NAME, "String", "x"), lambda after: NAME in after.properties
    yield (
        "add dependency",
        lambda: add_dependency(script, NAME, "./new"),
        lambda after: "./new" in [each.path for each in after.dependencies],
    )
    if script.handlers:
        name = random.choice(list(script.handlers))
        yield "rename handler", lambda: rename_handler(script, name, NAME), lambda after: NAME in after.handlers
        yield "remove handler", lambda: remove_handler(script, name), lambda after: True
    paths = [use.steps for use in data_uses(script).uses if all(isinstance(step.name, str) for step in use.steps)]
    if paths:
        path = tuple(step.name for step in random.choice(paths))
        yield "rename data", lambda: rename_data(script, path, NAME)[0], lambda after: _named(after, (*path[:-1], NAME))


def _object_edits(script, random, path, owner):
    value = random.choice(VALUES)
    yield (
        "insert entry",
        lambda: insert_entry(script, path, NAME, value, index=random.randint(0, 3)),
        lambda after: data_tree(after).at((*path, NAME)).to_python() == value,
    )
    if owner.entries:
        key = random.choice(owner.entries).key
        # Of a key that is there twice, the last one counts.
        twice = [entry.key for entry in owner.entries].count(key) > 1
        yield (
            "set value",
            lambda: set_value(script, (*path, key), value),
            lambda after: data_tree(after).at((*path, key)).to_python() == value,
        )
        yield (
            "rename key",
            lambda: rename_key(script, (*path, key), NAME),
            lambda after: twice or data_tree(after).at((*path, NAME)).to_python() == owner.entry(key).value.to_python(),
        )
        yield (
            "remove entry",
            lambda: remove_entry(script, (*path, key)),
            lambda after: twice or key not in data_tree(after).at(path).to_python(),
        )


def _list_edits(script, random, path, owner):
    value = random.choice(VALUES)
    items = owner.to_python()
    index = random.randint(0, len(items))
    inserted = [*items[:index], value, *items[index:]]
    yield (
        "insert item",
        lambda: insert_item(script, path, index, value),
        lambda after: data_tree(after).at(path).to_python() == inserted,
    )
    if items:
        at, to = random.randrange(len(items)), random.randrange(len(items))
        left = items[:at] + items[at + 1 :]
        yield (
            "remove item",
            lambda: remove_item(script, path, at),
            lambda after: data_tree(after).at(path).to_python() == left,
        )
        yield (
            "move item",
            lambda: move_item(script, path, at, to),
            lambda after: data_tree(after).at(path).to_python() == [*left[:to], items[at], *left[to:]],
        )


def _handles(script):
    return any(NAME in each.handlers for each in script.definitions)


def _named(script, path):
    return any(tuple(step.name for step in use.steps)[: len(path)] == path for use in data_uses(script).uses)


def failures(script, random):
    """What goes wrong with the edits picked for a script; verbs made are counted by the second of the pair."""
    made = []
    wrong = []
    for name, verb, expectation in sampled_edits(script, random):
        try:
            splices = verb()
        except NoPlaceInScript:
            continue
        after = script.source.splice(splices)
        made.append(name)
        if bytes(after.splice(script.source.inverse(splices))) != bytes(script.source):
            wrong.append((name, "its inverse does not restore the bytes"))
        if error_count(after) > error_count(script.source):
            wrong.append((name, "it breaks the script"))
        elif splices and not expectation(read_script(after)):
            wrong.append((name, "it does not do what it says"))
    return wrong, made

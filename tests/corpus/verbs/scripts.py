"""Edits of the data and the handlers of a script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from designer.source.script import (
    DataArray,
    DataLiteral,
    DataObject,
    DataValue,
    Definition,
    Script,
    data_tree,
    editing,
)
from designer.source.script.editing import NoPlaceInScript
from designer.source.source import Span, Splice
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.registry import spliced, verb

VALUES = ("x", 'it\'s "so"', "名\n", 1, -2.5, True, None, [], {}, ["a", {"b": 1}], {"a": [1, 2], "b-c": "</script>"})
_NAMES = ("extra", "名", "a-b", "list2")
Path = tuple[str | int, ...]


class _Place(NamedTuple):
    """A value in the data of a script."""

    file: str
    script: Script
    path: Path
    value: DataValue


def _script(scene: Scene) -> tuple[str, Script] | None:
    file = scene.file(".js", ".ts")
    return (file, scene.project.script(file)) if file else None


def value_place(scene: Scene, *kinds: type[DataValue]) -> _Place | None:
    """A value of one of these kinds."""
    found = _script(scene)
    tree = data_tree(found[1]) if found else None
    if found is None or tree is None:
        return None
    chosen = scene.pick([(path, value) for path, value in _all(tree) if isinstance(value, kinds)])
    return _Place(*found, *chosen) if chosen else None


def _all(value: DataValue, path: Path = ()) -> Iterator[tuple[Path, DataValue]]:
    yield path, value
    if isinstance(value, DataObject):
        for entry in value.entries:
            yield from _all(entry.value, (*path, entry.key))
    elif isinstance(value, DataArray):
        for index, item in enumerate(value.items):
            yield from _all(item, (*path, index))


def _attempt(
    scene: Scene,
    file: str,
    what: str,
    edit: Callable[[], tuple[Splice, ...]],
    spans: list[Span],
    *,
    complaint: Callable[[Script], str | None] = lambda _: None,
) -> Attempt:
    return Attempt(
        f"{what} in {file}",
        lambda: spliced(file, edit()),
        Permit().allow(file, *spans),
        lambda: complaint(scene.project.script(file)),
        (NoPlaceInScript,),
    )


def holds(path: Path, value: Any) -> Callable[[Script], str | None]:
    """Says when the data does not hold `value` at `path`."""

    def complaint(script: Script) -> str | None:
        tree = data_tree(script)
        found = tree.at(path) if tree else None
        now = found.to_python() if found else "nothing"
        return None if now == value else f"{now!r} instead of {value!r}"

    return complaint


def room_of(owner: DataObject | DataArray, index: int) -> Span:
    """An entry and all that stands between its neighbours."""
    spans = [each.span for each in (*owner.entries, *owner.others)] if isinstance(owner, DataObject) else []
    spans = sorted(spans or [item.span for item in getattr(owner, "items", ())])
    start = spans[index - 1].end if index else owner.span.start + 1
    return Span(start, spans[index + 1].start if index + 1 < len(spans) else owner.span.end - 1)


def row_of(owner: DataObject, span: Span) -> Span:
    """The gap of the entry at `span`."""
    spans = sorted(each.span for each in (*owner.entries, *owner.others))
    return room_of(owner, spans.index(span))


def words(script: Script, name: str) -> list[Span]:
    """Wherever a name stands as a word."""
    return [Span(*match.span()) for match in re.finditer(rf"(?<![\w$]){re.escape(name)}(?![\w$])", script.source.text)]


@verb("script.set_value")
def set_value(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataLiteral, DataObject, DataArray)
    tree = data_tree(place.script) if place else None
    # Of two entries with one key the last one counts.
    present = tree.at(place.path) if tree and place and place.path else None
    if place is None or present is None:
        return None
    value = scene.random.choice(VALUES)
    return _attempt(
        scene,
        place.file,
        f"{place.path} = {value!r}",
        lambda: editing.set_value(place.script, place.path, value),
        [present.span],
        complaint=holds(place.path, value),
    )


@verb("script.insert_entry")
def insert_entry(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataObject)
    if place is None or not isinstance(place.value, DataObject):
        return None
    key, value = scene.random.choice(_NAMES), scene.random.choice(VALUES)
    path = (*place.path, key)
    present = place.value.at((key,))
    ends = [each.span.end for each in (*place.value.entries, *place.value.others)]
    end = Span(max(ends, default=place.value.span.start + 1), place.value.span.end - 1)
    return _attempt(
        scene,
        place.file,
        f"{path} = {value!r}",
        lambda: editing.set_value(place.script, path, value),
        [present.span if present else end],
        complaint=holds(path, value),
    )


@verb("script.remove_entry")
def remove_entry(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataObject)
    if place is None or not isinstance(place.value, DataObject) or not place.value.entries:
        return None
    entry = scene.random.choice(place.value.entries)
    chosen = place.value.entry(entry.key) or entry
    path = (*place.path, entry.key)
    return _attempt(
        scene,
        place.file,
        f"{path}",
        lambda: editing.remove_entry(place.script, path),
        [row_of(place.value, chosen.span)],
    )


@verb("script.rename_key")
def rename_key(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataObject)
    if place is None or not isinstance(place.value, DataObject) or not place.value.entries:
        return None
    entry, new = scene.random.choice(place.value.entries), scene.random.choice(_NAMES)
    chosen = place.value.entry(entry.key) or entry
    return _attempt(
        scene,
        place.file,
        f"{entry.key} to {new}",
        lambda: editing.rename_key(place.script, (*place.path, entry.key), new),
        [chosen.key_span],
    )


@verb("script.insert_item")
def insert_item(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray)
    if place is None or not isinstance(place.value, DataArray):
        return None
    items = place.value.items
    index, value = scene.random.randint(0, len(items)), scene.random.choice(VALUES)
    start = items[index - 1].span.end if index else place.value.span.start + 1
    span = Span(start, items[index].span.start if index < len(items) else place.value.span.end - 1)
    return _attempt(
        scene,
        place.file,
        f"{value!r} at {index} of {place.path}",
        lambda: editing.insert_item(place.script, place.path, index, value),
        [span],
        complaint=holds((*place.path, index), value),
    )


@verb("script.remove_item")
def remove_item(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray)
    if place is None or not isinstance(place.value, DataArray) or not place.value.items:
        return None
    index = scene.random.randrange(len(place.value.items))
    return _attempt(
        scene,
        place.file,
        f"{index} of {place.path}",
        lambda: editing.remove_item(place.script, place.path, index),
        [room_of(place.value, index)],
    )


@verb("script.move_item")
def move_item(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray)
    if place is None or not isinstance(place.value, DataArray) or not place.value.items:
        return None
    index, to = (scene.random.randrange(len(place.value.items)) for _ in range(2))
    return _attempt(
        scene,
        place.file,
        f"{index} to {to} of {place.path}",
        lambda: editing.move_item(place.script, place.path, index, to),
        [place.value.span],
    )


@verb("script.add_handler")
def add_handler(scene: Scene) -> Attempt | None:
    found = _script(scene)
    if found is None or not any(each.kind != "app" for each in found[1].definitions):
        return None
    file, script = found
    name = scene.random.choice(("onTap", "handleChange", "open2"))
    body = scene.random.choice(((), ("this.setData({ a: 1 })",)))
    return _attempt(
        scene,
        file,
        name,
        lambda: editing.add_handler(script, name, body),
        list(member_ends(script)),
        complaint=lambda now: None if name in now.handlers else "it is not there",
    )


def member_ends(script: Script) -> Iterator[Span]:
    """Behind each entry of what the script defines, its comma included, and the ends of the objects."""
    text = script.source.text
    for definition in script.definitions:
        members = [*definition.entries.values(), *definition.handlers.values()]
        for member in members:
            end = member.value_span.end
            yield from (Span(end, end), Span(end - 1, end - 1))
            behind = len(text[end:]) - len(text[end:].lstrip())
            if text[end + behind : end + behind + 1] in {",", ";"}:
                yield Span(end + behind, end + behind + 1)
                line = text.find("\n", end + behind)
                yield Span(line, line) if line >= 0 else Span(end, end)
        if definition.object_span:
            yield Span(definition.object_span.start + 1, definition.object_span.start + 1)
            yield Span(definition.object_span.end - 1, definition.object_span.end - 1)


@verb("script.rename_handler")
def rename_handler(scene: Scene) -> Attempt | None:
    found = _script(scene)
    name = scene.pick(sorted(found[1].handlers)) if found else None
    if found is None or name is None:
        return None
    file, script = found
    new = scene.random.choice(("onTap", "renamed", name))
    return _attempt(
        scene,
        file,
        f"{name} to {new}",
        lambda: editing.rename_handler(script, name, new),
        words(script, name),
        complaint=lambda now: None if new in now.handlers else "it is not there",
    )


def handler_place(script: Script, definition: Definition, name: str) -> Span:
    """A handler with what leads to it: the comma before it, which the last one takes along, and its comment."""
    text, member = script.source.text, definition.handlers[name]
    others = (*definition.entries.values(), *definition.handlers.values())
    before = [each.value_span.end for each in others if each.value_span.end <= member.name_span.start]
    behind = text.find("\n", member.value_span.end)
    start = max(before, default=text.rfind("\n", 0, member.name_span.start) + 1)
    return Span(start, behind if behind >= 0 else len(text))


@verb("script.remove_handler")
def remove_handler(scene: Scene) -> Attempt | None:
    found = _script(scene)
    name = scene.pick(sorted(found[1].handlers)) if found else None
    if found is None or name is None:
        return None
    file, script = found
    having = [each for each in script.definitions if name in each.handlers]
    spans = [handler_place(script, each, name) for each in having]
    return _attempt(scene, file, name, lambda: editing.remove_handler(script, name), spans)


@verb("script.add_dependency")
def add_dependency(scene: Scene) -> Attempt | None:
    found = _script(scene)
    if found is None:
        return None
    file, script = found
    text = script.source.text
    ends = [Span(0, 0), *(Span(match.start(), match.start()) for match in re.finditer(r"(?<=;)|(?=\r?\n)|\Z", text))]
    return _attempt(
        scene,
        file,
        "helper",
        lambda: editing.add_dependency(script, "helper", "./helper"),
        ends,
        complaint=lambda now: None if any(each.path == "./helper" for each in now.dependencies) else "it is not there",
    )


@verb("script.add_property")
def add_property(scene: Scene) -> Attempt | None:
    found = _script(scene)
    if found is None or not any(each.kind == "component" for each in found[1].definitions):
        return None
    file, script = found
    whole = [each.object_span for each in script.definitions if each.object_span]
    return _attempt(
        scene,
        file,
        "extra",
        lambda: editing.add_property(script, "extra", "String", "x"),
        whole,
        complaint=lambda now: None if "extra" in now.properties else "it is not there",
    )


@verb("script.rename_data")
def rename_data(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataObject)
    if place is None or not isinstance(place.value, DataObject) or not place.value.entries:
        return None
    key, new = scene.random.choice(place.value.entries).key, scene.random.choice(("extra", "list2"))
    path = (*(str(step) for step in place.path if isinstance(step, str)), key)
    return _attempt(
        scene,
        place.file,
        f"{path} to {new}",
        lambda: editing.rename_data(place.script, path, new)[0],
        words(place.script, key),
    )

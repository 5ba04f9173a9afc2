"""Edits of one value in a JSON file, held against the same edit of plain values."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from designer.source.json import (
    JsonArray,
    JsonDocument,
    JsonObject,
    JsonValue,
    NoSuchPlace,
    insert_item,
    remove_value,
    rename_key,
    set_value,
)
from designer.source.json.moving import move_item
from designer.source.source import Span, Splice
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.registry import spliced, verb

_NEW_VALUES = ("x", '名 "quoted"', 1, 2.5, True, None, [], {}, ["a", {"b": 1}], {"a": [1, 2], "b": "c"})
_NEW_KEYS = ("extra", "名", "a-b", "weftNote")
Path = tuple[str | int, ...]


class _Place(NamedTuple):
    """A value somewhere in a JSON file."""

    file: str
    document: JsonDocument
    path: Path
    value: JsonValue


def _place(scene: Scene, *kinds: type[JsonValue]) -> _Place | None:
    """A value of one of these kinds (none: any), of a file without problems and double keys."""
    file = scene.file(".json")
    if file is None:
        return None
    document = scene.project.json_document(file)
    if document.problems or document.value is None or _has_doubles(document):
        return None
    found = [(path, each) for path, each in _all(document.value) if not kinds or isinstance(each, kinds)]
    chosen = scene.pick(found)
    return _Place(file, document, *chosen) if chosen else None


def _all(value: JsonValue, path: Path = ()) -> Iterator[tuple[Path, JsonValue]]:
    yield path, value
    for key, each in _entries(value):
        yield from _all(each, (*path, key))


def _entries(value: JsonValue) -> list[tuple[str | int, JsonValue]]:
    if isinstance(value, JsonObject):
        return [(member.key, member.value) for member in value.members]
    return list(enumerate(value.items)) if isinstance(value, JsonArray) else []


def _has_doubles(document: JsonDocument) -> bool:
    return any("twice" in each.message for each in document.liberties)


def gap(container: JsonValue, index: int) -> Span:
    """An entry of a container and all that stands between its neighbours."""
    starts = [member.key_span.start for member in container.members] if isinstance(container, JsonObject) else []
    starts = starts or [each.span.start for _, each in _entries(container)]
    ends = [each.span.end for _, each in _entries(container)]
    start = ends[index - 1] if index else container.span.start + 1
    return Span(start, starts[index + 1] if index + 1 < len(starts) else container.span.end - 1)


def tail(container: JsonValue) -> Span:
    """What stands behind the last entry of a container."""
    ends = [each.span.end for _, each in _entries(container)]
    return Span(ends[-1] if ends else container.span.start + 1, container.span.end - 1)


def _attempt(
    scene: Scene,
    place: _Place,
    what: str,
    edit: Callable[[JsonDocument], tuple[Splice, ...]],
    model: Callable[[Any], Any],
    *spans: Span,
) -> Attempt:
    """`model` does to plain values what `edit` does to the text."""
    before = copy.deepcopy(place.document.to_python())

    def complaint() -> str | None:
        expected, now = model(copy.deepcopy(before)), scene.project.json_document(place.file).to_python()
        return None if expected == now else f"{now!r:.300} instead of {expected!r:.300}"

    return Attempt(
        f"{what} in {place.file}: {'/'.join(map(str, place.path))}",
        lambda: spliced(place.file, edit(place.document)),
        Permit().allow(place.file, *spans),
        complaint,
        (NoSuchPlace,),
    )


def _owner(value: Any, path: Path) -> Any:
    for step in path[:-1]:
        value = value[step]
    return value


@verb("json.set_value")
def set_json_value(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    new = scene.random.choice(_NEW_VALUES)

    def model(value: Any) -> Any:
        if not place.path:
            return new
        _owner(value, place.path)[place.path[-1]] = new
        return value

    return _attempt(scene, place, repr(new), lambda text: set_value(text, place.path, new), model, place.value.span)


@verb("json.set_member")
def set_member(scene: Scene) -> Attempt | None:
    place = _place(scene, JsonObject)
    if place is None:
        return None
    key, new = scene.random.choice(_NEW_KEYS), scene.random.choice(_NEW_VALUES)
    present = place.document.at((*place.path, key))

    def model(value: Any) -> Any:
        owner = value
        for step in place.path:
            owner = owner[step]
        owner[key] = new
        return value

    span = present.span if present else tail(place.value)
    return _attempt(scene, place, f"{key} {new!r}", lambda text: set_value(text, (*place.path, key), new), model, span)


@verb("json.remove_value")
def remove_json_value(scene: Scene) -> Attempt | None:
    place = _place(scene, JsonObject, JsonArray)
    entries = _entries(place.value) if place else []
    if place is None or not entries:
        return None
    index = scene.random.randrange(len(entries))
    path = (*place.path, entries[index][0])

    def model(value: Any) -> Any:
        del _owner(value, path)[path[-1]]
        return value

    return _attempt(scene, place, f"{path[-1]}", lambda text: remove_value(text, path), model, gap(place.value, index))


@verb("json.rename_key")
def rename_json_key(scene: Scene) -> Attempt | None:
    place = _place(scene, JsonObject)
    if place is None or not isinstance(place.value, JsonObject) or not place.value.members:
        return None
    member, new = scene.random.choice(place.value.members), scene.random.choice(_NEW_KEYS)
    path = (*place.path, member.key)

    def model(value: Any) -> Any:
        owner = _owner(value, path)
        renamed = {new if key == member.key else key: each for key, each in owner.items()}
        owner.clear()
        owner.update(renamed)
        return value

    return _attempt(
        scene, place, f"{member.key} to {new}", lambda text: rename_key(text, path, new), model, member.key_span
    )


@verb("json.insert_item")
def insert_json_item(scene: Scene) -> Attempt | None:
    place = _place(scene, JsonArray)
    if place is None or not isinstance(place.value, JsonArray):
        return None
    index, new = scene.random.randint(0, len(place.value.items)), scene.random.choice(_NEW_VALUES)

    def model(value: Any) -> Any:
        array = value
        for step in place.path:
            array = array[step]
        array.insert(index, new)
        return value

    items = place.value.items
    start = items[index].span.start if index < len(items) else -1
    span = Span(start, start) if index < len(items) else tail(place.value)
    return _attempt(
        scene, place, f"{new!r} at {index}", lambda text: insert_item(text, place.path, index, new), model, span
    )


@verb("json.move_item")
def move_json_item(scene: Scene) -> Attempt | None:
    place = _place(scene, JsonArray)
    if place is None or not isinstance(place.value, JsonArray) or len(place.value.items) < 2:
        return None
    index, to = (scene.random.randrange(len(place.value.items)) for _ in range(2))

    def model(value: Any) -> Any:
        array = value
        for step in place.path:
            array = array[step]
        array.insert(to, array.pop(index))
        return value

    return _attempt(
        scene, place, f"{index} to {to}", lambda text: move_item(text, place.path, index, to), model, place.value.span
    )

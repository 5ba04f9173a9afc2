"""Verbs on data and handlers over all files that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from designer import edits
from designer.edits.handlers import handler_uses
from designer.edits.scripts import scripts_of, templates_of
from designer.source.script import DataArray, DataObject, data_tree
from designer.source.source import Span
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import Kind
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.registry import verb
from tests.corpus.verbs.scripts import VALUES, handler_place, holds, member_ends, room_of, row_of, value_place

_SCRIPTS = (".js", ".ts")
_EVENTS = ("tap", "longpress", "change", "input", "scrolltolower")
_NEW = ("renamed", "extra2", "名", "a-b", "item")


def _spans(text: str, *names: str) -> Iterator[Span]:
    """Wherever one of the names stands, in the writing of attributes, too."""
    for name in names:
        for written in {name, re.sub(r"(?<!^)([A-Z])", lambda match: f"-{match[1].lower()}", name)}:
            yield from (Span(*match.span()) for match in re.finditer(re.escape(written), text))


def _renaming(name: str) -> Permit:
    return Permit(anywhere=lambda path, text: _spans(text, name))


def _script(scene: Scene, path: str) -> str | None:
    base = path.removesuffix(".wxml")
    return next((base + each for each in _SCRIPTS if scene.project.exists(base + each)), None)


def _page_with_script(scene: Scene) -> tuple[str, str] | None:
    path = scene.file(".wxml")
    script = _script(scene, path) if path else None
    return (path, script) if path and script else None


def _allow_handler(scene: Scene, path: str, permit: Permit) -> Permit:
    """Let the scripts of a template get a handler; returns the permit."""
    with suppress(edits.NotEditable):
        for script in scripts_of(scene.project, path):
            permit.allow(script, *member_ends(scene.project.script(script)))
    return permit


@verb("bind_event")
def bind_event(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    event, handler = scene.random.choice(_EVENTS), scene.random.choice(("onTap", "handle", "{{h}}"))
    create = scene.random.random() < 0.3
    return Attempt(
        f"{event} to {handler} of {spot}",
        lambda: edits.bind_event(scene.project, spot.path, spot.element, event, handler, create=create),
        _allow_handler(scene, spot.path, spot.permit) if create else spot.permit,
    )


@verb("add_handler", 0.3)
def add_handler(scene: Scene) -> Attempt | None:
    found = _page_with_script(scene)
    if found is None or not scene.project.script(found[1]).definitions:
        return None
    path, _ = found
    name = scene.random.choice(("onExtra", "go2", "a b", ""))
    return Attempt(
        f"{name} to {path}",
        lambda: edits.add_handler(scene.project, path, name),
        _allow_handler(scene, path, Permit()),
    )


@verb("rename_handler", 0.3)
def rename_handler(scene: Scene) -> Attempt | None:
    found = _page_with_script(scene)
    name = scene.pick(sorted(scene.project.script(found[1]).handlers)) if found else None
    if found is None or name is None:
        return None
    path, script = found
    new = scene.random.choice(_NEW)
    return Attempt(
        f"{name} to {new} in {path}",
        lambda: edits.rename_handler(scene.project, path, name, new),
        _renaming(name),
        lambda: None if new in scene.project.script(script).handlers else "it is not there",
    )


@verb("remove_handler", 0.3)
def remove_handler(scene: Scene) -> Attempt | None:
    found = _page_with_script(scene)
    name = scene.pick(sorted(scene.project.script(found[1]).handlers)) if found else None
    if found is None or name is None:
        return None
    path, _ = found
    bindings = scene.random.random() < 0.5
    permit = Permit()
    for template in templates_of(scene.project, path):
        uses = [use for use in handler_uses(scene.project.wxml(template)) if use.name == name]
        permit.allow(template, *(use.attribute.span for use in uses))
    for each in scripts_of(scene.project, path):
        tree = scene.project.script(each)
        having = [definition for definition in tree.definitions if name in definition.handlers]
        permit.allow(each, *(handler_place(tree, definition, name) for definition in having))
    return Attempt(
        f"{name} of {path}",
        lambda: edits.remove_handler(scene.project, path, name, bindings=bindings),
        permit,
        lambda: "it is still bound" if name in _bound(scene, path) else None,
    )


def _bound(scene: Scene, path: str) -> set[str]:
    return {use.name for use in handler_uses(scene.project.wxml(path))}


@verb("rename_data", 0.3)
def rename_data(scene: Scene) -> Attempt | None:
    found = _page_with_script(scene)
    uses = data_uses(scene.project.wxml(found[0])) if found else ()
    use = scene.pick([each for each in uses if each.kind is Kind.DATA])
    if found is None or use is None:
        return None
    names = use.names[: scene.random.randint(1, len(use.names))]
    new = scene.random.choice(_NEW)
    return Attempt(
        f"{names} to {new} in {found[0]}",
        lambda: edits.rename_data(scene.project, found[0], names, new),
        _renaming(names[-1]),
    )


@verb("set_data")
def set_data(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataObject, DataArray)
    tree = data_tree(place.script) if place else None
    # Of two entries with one key the last one counts.
    present = tree.at(place.path) if tree and place and place.path else None
    if place is None or present is None:
        return None
    value = scene.random.choice(VALUES)
    return Attempt(
        f"{place.path} = {value!r} in {place.file}",
        lambda: edits.set_data(scene.project, place.file, place.path, value),
        Permit().allow(place.file, present.span),
        lambda: holds(place.path, value)(scene.project.script(place.file)),
    )


@verb("insert_data")
def insert_data(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray)
    if place is None or not isinstance(place.value, DataArray):
        return None
    index, value = scene.random.randint(0, len(place.value.items)), scene.random.choice(VALUES)
    return Attempt(
        f"{value!r} at {index} of {place.path} in {place.file}",
        lambda: edits.insert_data(scene.project, place.file, place.path, index, value),
        Permit().allow(place.file, place.value.span),
        lambda: holds((*place.path, index), value)(scene.project.script(place.file)),
    )


@verb("remove_data")
def remove_data(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray, DataObject)
    if place is None:
        return None
    if isinstance(place.value, DataArray):
        key: str | int | None = scene.pick(range(len(place.value.items)))
        room = room_of(place.value, key) if isinstance(key, int) else None
    else:
        entry = scene.pick(place.value.entries) if isinstance(place.value, DataObject) else None
        entry = place.value.entry(entry.key) if entry and isinstance(place.value, DataObject) else None
        key, room = (entry.key, row_of(place.value, entry.span)) if entry else (None, None)
    if key is None or room is None:
        return None
    return Attempt(
        f"{(*place.path, key)} in {place.file}",
        lambda: edits.remove_data(scene.project, place.file, (*place.path, key)),
        Permit().allow(place.file, room),
    )


@verb("move_data")
def move_data(scene: Scene) -> Attempt | None:
    place = value_place(scene, DataArray)
    if place is None or not isinstance(place.value, DataArray) or not place.value.items:
        return None
    index, to = (scene.random.randrange(len(place.value.items)) for _ in range(2))
    return Attempt(
        f"{index} to {to} of {place.path} in {place.file}",
        lambda: edits.move_data(scene.project, place.file, place.path, index, to),
        Permit().allow(place.file, place.value.span),
    )

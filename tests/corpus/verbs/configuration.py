"""Verbs on the configuration of pages and components."""

from __future__ import annotations

from designer import edits
from designer.source.json import JsonObject
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.json_values import gap, tail
from tests.corpus.verbs.registry import verb

_UPKEPT = ("usingComponents", "componentPlaceholder")


def allow_upkeep(scene: Scene, file: str, permit: Permit) -> Permit:
    """Let the JSON of a page or component follow the tags that its markup uses; returns the permit."""
    config = f"{file.removesuffix('.wxml')}.json"
    if not scene.project.exists(config):
        permit.made.add(config)
        return permit
    whole = scene.project.json_document(config).value
    if not isinstance(whole, JsonObject):
        return permit
    keys = [member.key for member in whole.members]
    places = [gap(whole, index) for index, key in enumerate(keys) if key in _UPKEPT]
    return permit.allow(config, *places, *([] if _UPKEPT[0] in keys else [tail(whole)]))


@verb("use_component")
def use_component(scene: Scene) -> Attempt | None:
    file = scene.file(".wxml")
    component = scene.file(".wxml")
    if file is None or component is None:
        return None
    tag = scene.random.choice(("my-part", "x-1", component.rpartition("/")[2].removesuffix(".wxml")))
    path = component.removesuffix(".wxml")
    permit = allow_upkeep(scene, file, Permit())

    def complaint() -> str | None:
        found = scene.project.using(file).get(tag)
        return None if found and found.path in {path, path.removesuffix("/index")} else f"{tag} is {found}"

    return Attempt(
        f"{path} as {tag} in {file}", lambda: edits.use_component(scene.project, file, tag, path), permit, complaint
    )


@verb("create_missing_files", 0.1)
def create_missing_files(scene: Scene) -> Attempt | None:
    page = scene.pick([page for page in scene.project.pages if page.missing] or scene.project.pages)
    if page is None:
        return None
    return Attempt(page.route, lambda: edits.create_missing_files(page), Permit(made=set(page.missing)))

"""Verbs on one attribute."""

from __future__ import annotations

from designer import edits
from designer.source.source import Span
from designer.source.wxml import Element
from tests.corpus.permits import Permit
from tests.corpus.scene import VALUES, Attempt, Scene, Spot, chain
from tests.corpus.verbs.registry import verb

_NEW = ("id", "data-x", "hover-class", "wx:key", "bind:tap", "title", "1bad", "aria-label", "hidden")


def element_now(scene: Scene, spot: Spot) -> Element | None:
    """The element of `spot` as it is after the edit."""
    found = scene.project.wxml(spot.path).node(spot.element.id)
    return found if isinstance(found, Element) else None


def _some_name(scene: Scene, element: Element) -> str:
    present = [attribute.name for attribute in element.attributes]
    return scene.random.choice(present if present and scene.random.random() < 0.6 else _NEW)


@verb("set_attribute")
def set_attribute(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    name, value = _some_name(scene, spot.element), scene.random.choice((*VALUES, None))

    def complaint() -> str | None:
        element = element_now(scene, spot)
        attribute = element.attribute(name) if element else None
        return None if attribute and attribute.value == value else f"{attribute} instead of {value!r}"

    return Attempt(
        f"{name}={value!r} of {spot}",
        lambda: edits.set_attribute(scene.project, spot.path, spot.element, name, value),
        spot.permit,
        complaint,
    )


def _named(spot: Spot, name: str) -> list[Span]:
    """Where the attributes of this name stand."""
    return [attribute.span for attribute in spot.element.attributes if attribute.name == name]


@verb("remove_attribute")
def remove_attribute(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(element.attributes))
    if spot is None:
        return None
    name = scene.random.choice(spot.element.attributes).name
    permit = Permit().allow(spot.path, *_named(spot, name), *chain(spot.document, spot.element))

    def complaint() -> str | None:
        element = element_now(scene, spot)
        return None if element and element.attribute(name) is None else "it is still there"

    return Attempt(
        f"{name} of {spot}",
        lambda: edits.remove_attribute(scene.project, spot.path, spot.element, name),
        permit,
        complaint,
    )


@verb("rename_attribute")
def rename_attribute(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(element.attributes))
    if spot is None:
        return None
    attribute, new = scene.random.choice(spot.element.attributes), scene.random.choice(_NEW)
    if scene.random.random() < 0.2:
        # The same name twice is what another verb mends.
        new = scene.random.choice(spot.element.attributes).name
    first = spot.element.attribute(attribute.name) or attribute
    return Attempt(
        f"{attribute.name} to {new} of {spot}",
        lambda: edits.rename_attribute(scene.project, spot.path, spot.element, attribute.name, new),
        Permit().allow(spot.path, first.name_span, *chain(spot.document, spot.element)),
    )


def _repeated(element: Element) -> list[str]:
    """The names of attributes that are given more than once."""
    names = [attribute.name for attribute in element.attributes]
    return [name for name in names if names.count(name) > 1]


@verb("remove_repetitions", 0.3)
def remove_repetitions(scene: Scene) -> Attempt | None:
    found = [
        Spot(path, document, element)
        for path in scene.files(".wxml")
        if (document := scene.document(path))
        for element in document.elements()
        if _repeated(element)
    ]
    spot = scene.pick(found)
    if spot is None:
        return None
    name = scene.random.choice(_repeated(spot.element))
    return Attempt(
        f"{name} of {spot}",
        lambda: edits.remove_repetitions(scene.project, spot.path, spot.element, name),
        Permit().allow(spot.path, *_named(spot, name)[:-1]),
    )

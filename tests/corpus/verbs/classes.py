"""Verbs on the classes of an element."""

from __future__ import annotations

from designer import edits
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene, Spot
from tests.corpus.verbs.attributes import element_now
from tests.corpus.verbs.registry import verb


def _classes_now(scene: Scene, spot: Spot) -> tuple[str, ...]:
    element = element_now(scene, spot)
    return edits.static_class_names(element) if element else ()


def _permit(spot: Spot) -> Permit:
    """Leave to change `class`, or to write one."""
    attribute = spot.element.attribute("class")
    return Permit().allow(spot.path, attribute.span) if attribute else spot.permit


@verb("add_class")
def add_class(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    name = scene.class_name()
    return Attempt(
        f"{name} to {spot}",
        lambda: edits.add_class(scene.project, spot.path, spot.element, name),
        _permit(spot),
        lambda: None if name in _classes_now(scene, spot) else "it is not there",
    )


@verb("remove_class")
def remove_class(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(edits.static_class_names(element)))
    if spot is None:
        return None
    name = scene.random.choice(edits.static_class_names(spot.element))
    return Attempt(
        f"{name} from {spot}",
        lambda: edits.remove_class(scene.project, spot.path, spot.element, name),
        _permit(spot),
        lambda: "it is still there" if name in _classes_now(scene, spot) else None,
    )


@verb("set_classes")
def set_classes(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    known = [*edits.static_class_names(spot.element), scene.class_name(), scene.class_name()]
    names = [name for name in known if scene.random.random() < 0.6]
    return Attempt(
        f"{names} on {spot}",
        lambda: edits.set_classes(scene.project, spot.path, spot.element, names),
        _permit(spot),
        lambda: None if set(_classes_now(scene, spot)) == set(names) else f"{_classes_now(scene, spot)}",
    )

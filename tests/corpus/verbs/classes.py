"""Verbs on the classes of an element."""

from __future__ import annotations

from designer import edits
from designer.edits.styles import StyleTarget
from designer.project.classes import class_places
from designer.source.source import Source, Span
from designer.source.wxml.class_names import ClassUse, is_class_attribute, read_class_value
from designer.source.wxss import read_wxss
from tests.corpus.permits import Permit
from tests.corpus.scene import CLASS_NAMES, Attempt, Scene, Spot
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


def _class_of(scene: Scene, spot: Spot) -> str:
    """A class that is written on the element, or may be."""
    uses = [use.name for use in _uses_of(spot)]
    return scene.random.choice(uses or ["none"])


def _uses_of(spot: Spot) -> list[ClassUse]:
    """The classes in all class attributes of the element."""
    attributes = (each for each in spot.element.attributes if each.value and is_class_attribute(each.name))
    return [use for attribute in attributes for use in read_class_value(attribute).uses]


@verb("rename_class", 0.3)
def rename_class(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(edits.static_class_names(element)))
    if spot is None:
        return None
    old, new = _class_of(scene, spot), scene.random.choice((*CLASS_NAMES, "renamed-class"))
    permit = Permit()
    for path, spans in class_places(scene.project, spot.path, old).items():
        permit.allow(path, *spans)
    return Attempt(
        f"{old} to {new} from {spot}",
        lambda: edits.rename_class(scene.project, spot.path, old, new),
        permit,
        lambda: f"{old} is still there" if old in _classes_now(scene, spot) and old != new else None,
    )


@verb("rename_class_on")
def rename_class_on(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(edits.static_class_names(element)))
    if spot is None:
        return None
    old, new = _class_of(scene, spot), scene.class_name()
    return Attempt(
        f"{old} to {new} on {spot}",
        lambda: edits.rename_class_on(scene.project, spot.path, [spot.element], old, new),
        spot.permit,
        lambda: f"{old} is still there" if old in _classes_now(scene, spot) and old != new else None,
    )


@verb("set_style", 0.3)
def set_style(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    name, value = scene.random.choice((("color", "red"), ("--gap", "8rpx"), ("width", "red; top: 0"), ("top", None)))
    target = _target(scene, spot)
    return Attempt(
        f"{name}: {value} of {spot} in {target}",
        lambda: edits.set_style(scene.project, spot.path, spot.element, name, value, target=target),
        _permit_of(scene, spot, target),
    )


def _target(scene: Scene, spot: Spot) -> StyleTarget:
    chance = scene.random.random()
    if chance < 0.2:
        return edits.InlineTarget()
    if chance < 0.4:
        return edits.NewClassTarget(scene.random.choice((None, scene.class_name())))
    rules = edits.rule_targets(scene.project, spot.path, spot.element)
    return scene.pick(rules) or edits.default_target(scene.project, spot.path, spot.element)


def _permit_of(scene: Scene, spot: Spot, target: StyleTarget) -> Permit:
    permit = Permit().allow(spot.path, spot.element.start_tag)
    if isinstance(target, edits.RuleTarget):
        return Permit().allow(target.path, target.rule.block)
    if isinstance(target, edits.NewClassTarget):
        # The rule comes behind the last one of some sheet.
        permit.made.update(path.replace(".wxml", ".wxss") for path in scene.files(".wxml"))
        permit.made.add(f"{scene.project.app_root}app.wxss")
        permit.anywhere = _ends_of_sheet
    return permit


def _ends_of_sheet(path: str, text: str) -> list[Span]:
    if not path.endswith(".wxss"):
        return []
    sheet = read_wxss(Source(path, text))
    ends = [len(text), len(text.rstrip()), *(each.span.end for each in (*sheet.rules[-1:], *sheet.imports))]
    return [Span(end, end) for end in ends]

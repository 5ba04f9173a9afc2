"""Edits of the rules and declarations of a style sheet."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from designer.source.source import Span, Splice
from designer.source.wxss import Declaration, Rule, StyleSheet, editing, rule_editing
from designer.source.wxss.acceptance import NotWxss
from tests.corpus.permits import Permit
from tests.corpus.scene import CLASS_NAMES, Attempt, Scene
from tests.corpus.verbs.registry import spliced, verb

_DECLARATIONS = (
    ("color", "red"),
    ("padding", "10rpx 20rpx"),
    ("width", "calc(100% - 20rpx)"),
    ("background", "url('a.png')"),
    ("color", "red !important"),
    ("--gap", "8rpx"),
    ("color", "red; top: 0"),
    ("名", "1"),
)
_SELECTORS = (".card", ".card .title", ".a, .b::after", "view > text", ".名", ".x:not(.y)", "")
_COMMENT_BEHIND = re.compile(r"[ \t]*(?:/\*[^\r\n]*?\*/|//[^\r\n]*)?")


class _Place(NamedTuple):
    """A rule of a style sheet."""

    file: str
    sheet: StyleSheet
    rule: Rule


def _place(scene: Scene, accepts: Callable[[Rule], bool] = lambda _: True) -> _Place | None:
    file = scene.file(".wxss")
    sheet = scene.project.style_sheet(file) if file else None
    rule = scene.pick([rule for rule in sheet.all_rules() if accepts(rule)]) if sheet else None
    return _Place(file, sheet, rule) if file and sheet and rule else None


def _attempt(
    scene: Scene,
    place: _Place,
    what: str,
    edit: Callable[[], tuple[Splice, ...]],
    spans: list[Span],
    *,
    complaint: Callable[[StyleSheet], str | None] = lambda _: None,
) -> Attempt:
    line = place.sheet.source.position(place.rule.span.start).line
    return Attempt(
        f"{what} in {place.file}:{line}",
        lambda: spliced(place.file, edit()),
        Permit().allow(place.file, *spans),
        lambda: complaint(scene.project.style_sheet(place.file)),
        (NotWxss,),
    )


def _line_behind(text: str, offset: int) -> int:
    """Where a comment that follows on the same line ends."""
    match = _COMMENT_BEHIND.match(text, offset)
    return match.end() if match else offset


def _with_semicolon(place: _Place, declaration: Declaration, taken: list[Declaration]) -> Span:
    """A declaration with its semicolon and a comment behind it on its line.

    The last one of a rule that ends without a semicolon takes that of the last one that stays along.
    """
    text = place.sheet.source.text
    if declaration.semicolon:
        return Span(declaration.span.start, _line_behind(text, declaration.semicolon.end))
    kept = [each.span.end for each in place.rule.declarations if each not in taken]
    start = max((end for end in kept if end <= declaration.span.start), default=declaration.span.start)
    return Span(start, _line_behind(text, declaration.span.end))


def _end_of(place: _Place) -> Span:
    """What stands behind the last declaration of the rule."""
    last = max((each.span.end for each in place.rule.declarations), default=place.rule.block.start)
    return Span(last, place.rule.block.end)


def _behind(place: _Place) -> list[Span]:
    """Where a rule may come that goes behind another one."""
    end = place.rule.span.end
    behind = _line_behind(place.sheet.source.text, end)
    return [Span(end, end), Span(behind, behind)]


def _set(scene: Scene, name: str, value: str, place: _Place, edit: Callable[[], tuple[Splice, ...]]) -> Attempt:
    present = [each for each in place.rule.declarations if each.name.lower() == name.lower()]
    spans = [Span(each.value_span.start, each.span.end) for each in present] or [_end_of(place)]
    return _attempt(scene, place, f"{name}: {value}", edit, spans)


@verb("wxss.set_declaration")
def set_declaration(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    name, value = scene.random.choice(_DECLARATIONS)
    if place.rule.declarations and scene.random.random() < 0.4:
        name = scene.random.choice(place.rule.declarations).name
    return _set(scene, name, value, place, lambda: editing.set_declaration(place.sheet, place.rule, name, value))


@verb("wxss.set_variable")
def set_variable(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    name = scene.random.choice(("--gap", "--main-color", "gap"))
    return _set(scene, name, "1px", place, lambda: editing.set_variable(place.sheet, name, "1px", place.rule))


@verb("wxss.remove_declaration")
def remove_declaration(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.declarations))
    if place is None:
        return None
    name = scene.random.choice(place.rule.declarations).name
    taken = [each for each in place.rule.declarations if each.name.lower() == name.lower()]
    return _attempt(
        scene,
        place,
        name,
        lambda: editing.remove_declaration(place.sheet, place.rule, name),
        [_with_semicolon(place, each, taken) for each in taken],
    )


@verb("wxss.rename_declaration")
def rename_declaration(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.declarations))
    if place is None:
        return None
    name, to = scene.random.choice(place.rule.declarations).name, scene.random.choice(("top", "--x", "1"))
    named = [each.name_span for each in place.rule.declarations if each.name.lower() == name.lower()]
    return _attempt(
        scene,
        place,
        f"{name} to {to}",
        lambda: editing.rename_declaration(place.sheet, place.rule, name, to),
        named,
    )


@verb("wxss.add_rule")
def add_rule(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    selector = scene.random.choice(_SELECTORS)
    declarations = scene.random.sample(_DECLARATIONS, scene.random.randint(0, 2))
    at_end = scene.random.random() < 0.4
    end = len(place.sheet.source.text)
    return _attempt(
        scene,
        place,
        f"{selector} {declarations}{' at the end' * at_end}",
        lambda: rule_editing.add_rule(place.sheet, selector, declarations, None if at_end else place.rule),
        [Span(end, end)] if at_end else _behind(place),
    )


@verb("wxss.remove_rule")
def remove_rule(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    start, end = place.rule.span
    return _attempt(
        scene,
        place,
        place.sheet.source.slice(place.rule.prelude),
        lambda: rule_editing.remove_rule(place.sheet, place.rule),
        [Span(start, _line_behind(place.sheet.source.text, end))],
    )


@verb("wxss.remove_selector")
def remove_selector(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.selectors))
    if place is None:
        return None
    selector = scene.random.choice(place.rule.selectors)
    alone = len(place.rule.selectors) == 1
    whole = Span(place.rule.span.start, _line_behind(place.sheet.source.text, place.rule.span.end))
    return _attempt(
        scene,
        place,
        selector.text,
        lambda: rule_editing.remove_selector(place.sheet, place.rule, selector),
        [whole if alone else place.rule.prelude],
    )


@verb("wxss.rename_selector")
def rename_selector(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.selectors))
    if place is None:
        return None
    selector, to = scene.random.choice(place.rule.selectors), scene.random.choice(_SELECTORS)
    return _attempt(
        scene,
        place,
        f"{selector.text} to {to}",
        lambda: rule_editing.rename_selector(place.sheet, place.rule, selector, to),
        [selector.span],
    )


@verb("wxss.split_rule")
def split_rule(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: len(rule.selectors) > 1)
    if place is None:
        return None
    selector = scene.random.choice(place.rule.selectors)
    return _attempt(
        scene,
        place,
        selector.text,
        lambda: rule_editing.split_rule(place.sheet, place.rule, selector),
        [place.rule.prelude, *_behind(place)],
    )


@verb("wxss.rename_class")
def rename_class(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: any(each.classes for each in rule.selectors))
    if place is None:
        return None
    old = scene.random.choice([name.name for each in place.rule.selectors for name in each.classes])
    new = scene.random.choice(CLASS_NAMES)
    text = place.sheet.source.text
    spans = [Span(*match.span(1)) for match in re.finditer(rf"\.({re.escape(old)})(?![\w-])", text)]
    return _attempt(
        scene,
        place,
        f"{old} to {new}",
        lambda: rule_editing.rename_class(place.sheet, old, new),
        spans,
        complaint=lambda sheet: f"{old} is still there" if old != new and old in sheet.classes else None,
    )

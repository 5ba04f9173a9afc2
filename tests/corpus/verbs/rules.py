"""Edits of the rules and declarations of a style sheet."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from designer import edits
from designer.project import Change
from designer.source.source import Span
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
    edit: Callable[[], Change],
    spans: list[Span],
    *,
    complaint: Callable[[StyleSheet], str | None] = lambda _: None,
) -> Attempt:
    line = place.sheet.source.position(place.rule.span.start).line
    return Attempt(
        f"{what} in {place.file}:{line}",
        edit,
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


def _set(scene: Scene, name: str, value: str, place: _Place, edit: Callable[[], Change]) -> Attempt:
    present = [each for each in place.rule.declarations if each.name.lower() == name.lower()]
    spans = [Span(each.value_span.start, each.span.end) for each in present] or [_end_of(place)]
    return _attempt(scene, place, f"{name}: {value}", edit, spans)


@verb("set_declaration")
def set_declaration(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    name, value = scene.random.choice(_DECLARATIONS)
    if place.rule.declarations and scene.random.random() < 0.4:
        name = scene.random.choice(place.rule.declarations).name
    return _set(
        scene, name, value, place, lambda: edits.set_declaration(scene.project, place.file, place.rule, name, value)
    )


@verb("wxss.set_variable")
def set_variable(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    name = scene.random.choice(("--gap", "--main-color", "gap"))
    return _set(
        scene,
        name,
        "1px",
        place,
        lambda: spliced(place.file, editing.set_variable(place.sheet, name, "1px", place.rule)),
    )


@verb("remove_declaration")
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
        lambda: edits.remove_declaration(scene.project, place.file, place.rule, name),
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
        lambda: spliced(place.file, editing.rename_declaration(place.sheet, place.rule, name, to)),
        named,
    )


@verb("add_rule")
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
        lambda: edits.add_rule(scene.project, place.file, selector, declarations, None if at_end else place.rule),
        [Span(end, end)] if at_end else _behind(place),
    )


def _whole(place: _Place) -> list[Span]:
    """The rule with a comment behind it, and the blocks around it that would be left empty."""
    text = place.sheet.source.text
    found = [place.rule.span]
    opening, closing = re.compile(r"@[^@{};]*\{\s*\Z"), re.compile(r"\s*\}")
    while (head := opening.search(text, 0, found[-1].start)) and (tail := closing.match(text, found[-1].end)):
        found.append(Span(head.start(), tail.end()))
    return [Span(start, _line_behind(text, end)) for start, end in found]


@verb("remove_rule")
def remove_rule(scene: Scene) -> Attempt | None:
    place = _place(scene)
    if place is None:
        return None
    return _attempt(
        scene,
        place,
        place.sheet.source.slice(place.rule.prelude),
        lambda: edits.remove_rule(scene.project, place.file, place.rule),
        _whole(place),
    )


@verb("wxss.remove_selector")
def remove_selector(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.selectors))
    if place is None:
        return None
    selector = scene.random.choice(place.rule.selectors)
    alone = len(place.rule.selectors) == 1
    return _attempt(
        scene,
        place,
        selector.text,
        lambda: spliced(place.file, rule_editing.remove_selector(place.sheet, place.rule, selector)),
        _whole(place) if alone else [place.rule.prelude],
    )


@verb("set_selector")
def set_selector(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: bool(rule.selectors))
    if place is None:
        return None
    selector, to = scene.random.choice(place.rule.selectors), scene.random.choice(_SELECTORS)
    return _attempt(
        scene,
        place,
        f"{selector.text} to {to}",
        lambda: edits.set_selector(scene.project, place.file, place.rule, selector, to),
        [selector.span],
    )


@verb("split_rule")
def split_rule(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: len(rule.selectors) > 1)
    if place is None:
        return None
    selector = scene.random.choice(place.rule.selectors)
    return _attempt(
        scene,
        place,
        selector.text,
        lambda: edits.split_rule(scene.project, place.file, place.rule, selector),
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
        lambda: spliced(place.file, rule_editing.rename_class(place.sheet, old, new)),
        spans,
        complaint=lambda sheet: f"{old} is still there" if old != new and old in sheet.classes else None,
    )


@verb("remove_class_rules")
def remove_class_rules(scene: Scene) -> Attempt | None:
    place = _place(scene, lambda rule: any(each.classes for each in rule.selectors))
    if place is None:
        return None
    name = scene.random.choice([each.name for one in place.rule.selectors for each in one.classes])
    text = place.sheet.source.text
    spans = []
    for rule in place.sheet.all_rules():
        asking = [each for each in rule.selectors if any(one.name == name for one in each.classes)]
        whole = len(asking) == len(rule.selectors)
        spans += [Span(rule.span.start, _line_behind(text, rule.span.end)) if whole else rule.prelude] if asking else []
    media = [rule.span for rule in place.sheet.all_rules() if rule.keyword in {"media", "supports"}]
    spans += [each for each in media if any(each.covers(span) for span in spans)]
    return _attempt(scene, place, name, lambda: edits.remove_class_rules(scene.project, place.file, name), spans)

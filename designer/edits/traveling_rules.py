"""Style rules that go along with markup, and how they settle in the sheet of another page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from designer.edits.refusal import NotEditable
from designer.project.project import Project
from designer.project.styles import sheets_for
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document
from designer.source.wxml.class_names import ClassUse, is_class_attribute, read_class_value
from designer.source.wxss import Rule, Selector, StyleSheet, read_wxss
from designer.source.wxss.acceptance import NotWxss
from designer.source.wxss.rule_editing import add_rule, rename_class

_ANIMATION = ("animation", "animation-name", "-webkit-animation", "-webkit-animation-name")
_KEYFRAMES = "keyframes"
_UNIT = "  "


@dataclass(frozen=True, slots=True)
class _Known:
    """One selector with what it declares: equal for rules that mean the same."""

    around: tuple[str, ...]
    selector: str
    declarations: tuple[tuple[str, str, bool], ...]


def class_uses(markup: Document) -> Iterator[ClassUse]:
    """The classes that the elements of `markup` have or may get, where they are written."""
    for element in markup.elements():
        for attribute in element.attributes:
            if is_class_attribute(attribute.name):
                yield from read_class_value(attribute).uses


def rules_for(project: Project, path: str, markup: Document) -> str:
    """WXSS text of all rules in the scope of the file `path` that need nothing but the classes of `markup`.

    The keyframes that they name come along.
    """
    used = {use.name for use in class_uses(markup)}
    sheets = [each.sheet for each in sheets_for(project, path)]
    found = list(dict.fromkeys(known for sheet in sheets for known, _ in _matching(sheet, used)))
    names = {
        word for known in found for name, value, _ in known.declarations if name in _ANIMATION for word in value.split()
    }
    frames = dict.fromkeys(text for sheet in sheets for name, text in _keyframes(sheet) if name in names)
    return "\n".join((*map(_printed, found), *frames))


def names_taken(project: Project, path: str, rules: str, used: Iterable[str]) -> dict[str, str]:
    """A fresh name for each class in `rules` that means something else in the scope of the file `path`."""
    used = set(used)
    sheets = [each.sheet for each in sheets_for(project, path)]
    there = {known: classes for sheet in sheets for known, classes in _matching(sheet, used)}
    coming = dict(_matching(_read(rules), used))
    taken = {name for sheet in sheets for name in sheet.classes} | used
    fresh: dict[str, str] = {}
    for name in sorted(used):
        has = {known for known, classes in there.items() if name in classes}
        brings = {known for known, classes in coming.items() if name in classes}
        if has - brings and brings - has:
            fresh[name] = next(each for count in range(2, 10_000) if (each := f"{name}-{count}") not in taken)
            taken.add(fresh[name])
    return fresh


def renamed(rules: str, names: Mapping[str, str]) -> str:
    """`rules` with other names for classes."""
    sheet = _read(rules)
    return sheet.source.splice(splice for old, new in names.items() for splice in rename_class(sheet, old, new)).text


def settled(project: Project, path: str, target: StyleSheet, rules: str) -> tuple[StyleSheet, list[str]]:
    """`target`, the sheet of the file `path`, with those of `rules` that its scope lacks.

    Also what could not be written there, by selector. Raises NotEditable when the sheet's last rule is not closed.
    """
    if target.rules and not target.rules[-1].closed:
        place = target.source.position(target.rules[-1].span.start)
        raise NotEditable(f"{target.source.path}:{place.line}: the last rule is not closed. Write its }} first.")
    sheets = [each.sheet for each in sheets_for(project, path)]
    there = {known for sheet in sheets for known, _ in _matching(sheet, None)}
    frames = {name for sheet in sheets for name, _ in _keyframes(sheet)}
    refused: list[str] = []
    incoming = _read(rules)
    for known, _ in _matching(incoming, None):
        if known not in there:
            target = _with_rule(target, known, refused)
    for name, text in _keyframes(incoming):
        if name not in frames:
            target = _with_text(target, text)
    return target, refused


def _with_rule(target: StyleSheet, known: _Known, refused: list[str]) -> StyleSheet:
    if known.around:
        return _with_text(target, _printed(known))
    pairs = [(name, f"{value} !important" if important else value) for name, value, important in known.declarations]
    try:
        return _read_as(target, add_rule(target, known.selector, pairs))
    except NotWxss:
        refused.append(known.selector)
        return target


def _with_text(target: StyleSheet, text: str) -> StyleSheet:
    whole, eol = target.source.text, target.source.eol
    end = len(whole.rstrip())
    gap = eol * 2 if end else ""
    written = text.rstrip("\n").replace("\n", eol)
    return _read_as(target, (Splice(Span(end, end), gap + written + ("" if end < len(whole) else eol)),))


def _read_as(target: StyleSheet, splices: tuple[Splice, ...]) -> StyleSheet:
    return read_wxss(target.source.splice(splices))


def _read(rules: str) -> StyleSheet:
    return read_wxss(Source("", rules))


def _matching(sheet: StyleSheet, used: set[str] | None) -> Iterator[tuple[_Known, frozenset[str]]]:
    """The selectors that name classes of `used` only (None: any), each with its classes."""
    waiting: list[tuple[tuple[str, ...], Rule]] = [((), rule) for rule in reversed(sheet.rules)]
    while waiting:
        around, rule = waiting.pop()
        if rule.keyword == "media":
            prelude = f"@media {sheet.source.slice(rule.prelude)}"
            waiting += [((*around, prelude), inner) for inner in reversed(rule.rules)]
        elif not rule.keyword and rule.declarations:
            declared = tuple((each.name, each.value, each.important) for each in rule.declarations)
            for selector in rule.selectors:
                classes = frozenset(name.name for name in selector.classes)
                if _travels(selector, classes, used):
                    yield _Known(around, " ".join(selector.text.split()), declared), classes


def _travels(selector: Selector, classes: frozenset[str], used: set[str] | None) -> bool:
    return bool(classes) and "#" not in selector.text and (used is None or classes <= used)


def _keyframes(sheet: StyleSheet) -> Iterator[tuple[str, str]]:
    for rule in sheet.rules:
        if rule.keyword.endswith(_KEYFRAMES) and rule.closed:
            yield sheet.source.slice(rule.prelude), sheet.source.slice(rule.span).replace("\r\n", "\n") + "\n"


def _printed(known: _Known) -> str:
    depth = len(known.around)
    inner = _UNIT * (depth + 1)
    lines = [f"{_UNIT * level}{prelude} {{" for level, prelude in enumerate(known.around)]
    lines.append(f"{_UNIT * depth}{known.selector} {{")
    lines += [f"{inner}{name}: {value}{' !important' if mark else ''};" for name, value, mark in known.declarations]
    lines += [f"{_UNIT * level}}}" for level in range(depth, -1, -1)]
    return "\n".join(lines) + "\n"

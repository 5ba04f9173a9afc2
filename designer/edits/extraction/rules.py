"""Rules that a page needs no more when an element leaves it with them."""

from __future__ import annotations

from collections.abc import Iterator

from designer.edits.scripts import edit_steps
from designer.project.change import Note, Step
from designer.project.class_scope import styled_by
from designer.project.config import STYLE_SUFFIXES
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import with_fragments
from designer.source.source import Source, Span, Splice, narrowed
from designer.source.wxml import Element
from designer.source.wxml.class_names import ClassUse, ClassValue, is_class_attribute, read_class_value
from designer.source.wxss import Rule, Selector, StyleSheet, read_wxss
from designer.source.wxss.rule_editing import remove_selector


def leaving_rules(project: Project, path: str, element: Element, rules: str) -> tuple[Step, ...]:
    """The step that takes out of the page's own sheet what of `rules` nothing but `element` can use.

    None goes when the sheet styles other files, when data decides about classes elsewhere, or when a selector asks for
    more than classes.
    """
    sheet_path = without_suffix(path) + STYLE_SUFFIXES[0]
    templates = with_fragments(project, path)
    staying = _classes_outside(project, templates, element, path)
    if not rules or staying is None or not project.exists(sheet_path):
        return ()
    if set(styled_by(project, sheet_path)) - set(templates):
        return ()
    original = project.style_sheet(sheet_path)
    traveling = {selector.text for rule in read_wxss(Source("", rules)).all_rules() for selector in rule.selectors}
    sheet = original
    while (found := next(_free(sheet, traveling, staying), None)) is not None:
        sheet = read_wxss(sheet.source.splice(remove_selector(sheet, *found)))
    whole = Splice(Span(0, len(original.source.text)), sheet.source.text)
    changed = sheet.source.text != original.source.text
    return edit_steps(sheet_path, (narrowed(original.source.text, whole),) if changed else ())


def cut_off(project: Project, path: str, element: Element) -> Iterator[Note]:
    """A note on each rule of the page's own sheet that styled something in `element` by what stands around it."""
    sheet_path = without_suffix(path) + STYLE_SUFFIXES[0]
    if not project.exists(sheet_path):
        return
    used = {use.name for each in _within(project, path, element) for use in _uses(each)}
    sheet = project.style_sheet(sheet_path)
    for rule in sheet.all_rules():
        for selector in rule.selectors:
            classes = {name.name for name in selector.classes}
            if classes & used and classes - used:
                message = f"{selector.text} does not reach into the component."
                yield Note(sheet_path, selector.span, message)


def _free(sheet: StyleSheet, traveling: set[str], staying: set[str]) -> Iterator[tuple[Rule, Selector]]:
    """The selectors with a class that nothing outside the element has."""
    for rule in sheet.rules:
        for selector in rule.selectors:
            classes = {name.name for name in selector.classes}
            if " ".join(selector.text.split()) in traveling and classes and not classes & staying:
                yield rule, selector


def _classes_outside(project: Project, templates: tuple[str, ...], element: Element, path: str) -> set[str] | None:
    """The classes of all other elements; None when they cannot all be told."""
    found: set[str] = set()
    gone = {each.id for each in _within(project, path, element)}
    for template in templates:
        for each in project.wxml(template).elements():
            if template == path and each.id in gone:
                continue
            if any(value.opaque or value.computed or value.patterns for value in _values(each)):
                return None
            found |= {use.name for use in _uses(each)}
    return found


def _within(project: Project, path: str, element: Element) -> Iterator[Element]:
    return (each for each in project.wxml(path).elements() if element.start <= each.start < element.end)


def _values(element: Element) -> Iterator[ClassValue]:
    return (read_class_value(each) for each in element.attributes if is_class_attribute(each.name))


def _uses(element: Element) -> Iterator[ClassUse]:
    return (use for value in _values(element) for use in value.uses)

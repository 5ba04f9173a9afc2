"""Renames of classes, in style sheets and in all markup that they style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from designer.edits.classes import drop_class, static_class_names
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.edits.scripts import edit_steps
from designer.edits.styles.class_mentions import mentions
from designer.edits.styles.sheets import beside_in_other_language, generation_notes, refusals
from designer.project.change import Change, Note
from designer.project.class_scope import is_from_others, styled_by
from designer.project.classes import class_places, class_uses, defined_classes
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.project.styles.isolation import external_classes
from designer.project.styles.sheets import app_sheet
from designer.source.source import Span, Splice
from designer.source.wxml import Element
from designer.source.wxml.class_names import is_class_attribute, read_class_value
from designer.source.wxss.acceptance import checked_class


def rename_class(project: Project, path: str, old: str, new: str) -> Change:
    """Give a class another name in the scope of the WXML or WXSS file `path`: in its sheets, and in what they style.

    Strings in the expressions of class attributes are renamed, too, when they are the class. Where data or scripts may
    make the name, a note tells. Raises NotEditable when no file names the class, when `new` is none or taken, when a
    package defines the class, or a sheet in another language than WXSS, and when it is one of a component's
    `externalClasses`.
    """
    title = f"Rename .{old} to .{new}"
    with refusals():
        checked_class(new)
    places = class_places(project, path, old)
    if not places:
        raise NotEditable(f"No file in the scope of {path} names the class {old}.")
    if new == old:
        return Change(title, ())
    sheets = [each for each in places if not each.endswith(".wxml")]
    templates = tuple(
        dict.fromkeys((*_templates(places), *(each for one in sheets for each in styled_by(project, one))))
    )
    _refuse_strange_sheets(project, old, sheets, templates)
    _refuse_external(project, old, templates)
    _refuse_taken(project, new, templates, sheets)
    own = {each: spans for each, spans in places.items() if not is_from_others(each)}
    steps = [step for each, spans in own.items() for step in edit_steps(each, [Splice(span, new) for span in spans])]
    foreign = [Note(each, places[each][0], f"A package uses {old} here.") for each in places if each not in own]
    made = (note for sheet in sheets for note in generation_notes(project, sheet))
    return Change(title, tuple(steps), notes=(*foreign, *made, *mentions(project, templates, old)))


def rename_class_on(project: Project, path: str, elements: Sequence[Element], old: str, new: str) -> Change:
    """Write the class `new` for `old` on `elements` alone; no rule changes.

    Raises NotEditable when none of them has the class, and when `new` is no name.
    """
    with refusals():
        checked_class(new)
    draft = Draft(project, path)
    for element in elements:
        spans = list(_spans_on(draft.now(element), old))
        if new in static_class_names(draft.now(element)) and old in static_class_names(draft.now(element)):
            drop_class(draft, element, old)
            spans = list(_spans_on(draft.now(element), old))
        draft.splice(*(Splice(span, new) for span in spans))
    if draft.text == project.source(path).text and old != new:
        raise NotEditable(f"None of these elements has the class {old}.")
    return draft.change(f"Rename .{old} to .{new}")


def _spans_on(element: Element, name: str) -> Iterable[Span]:
    attributes = (each for each in element.attributes if each.value and is_class_attribute(each.name))
    return (use.span for each in attributes for use in read_class_value(each).uses if use.name == name)


def _templates(places: Iterable[str]) -> list[str]:
    return [path for path in places if path.endswith(".wxml")]


def _refuse_strange_sheets(project: Project, name: str, sheets: Iterable[str], templates: Iterable[str]) -> None:
    package = next(filter(is_from_others, sheets), None)
    if package is not None:
        raise NotEditable(f"{package} of a package defines .{name}, so that its name cannot change.")
    shown_by = (host for template in templates for host in hosts(project, template))
    for path in dict.fromkeys((app_sheet(project), *sheets, *shown_by)):
        other = beside_in_other_language(project, path)
        match = re.search(rf"\.{re.escape(name)}(?![\w-])", project.source(other).text) if other else None
        if other and match:
            line = project.source(other).position(match.start()).line
            raise NotEditable(f"{other}:{line} names .{name} in another language than WXSS. Rename it there first.")


def _refuse_external(project: Project, name: str, templates: Iterable[str]) -> None:
    for host in dict.fromkeys(host for template in templates for host in hosts(project, template)):
        if name in external_classes(project, without_suffix(host)):
            raise NotEditable(f"{name} is one of the externalClasses of {host}, by which others know it.")


def _refuse_taken(project: Project, name: str, templates: Iterable[str], sheets: Iterable[str]) -> None:
    """A class that is there already would become one with the other, for good."""
    for sheet in sheets:
        if name in project.style_sheet(sheet).classes:
            raise NotEditable(f"{sheet} has a class {name} already. Choose another name.")
    for template in templates:
        uses = class_uses(project.wxml(template))
        used = any(use.name == name for use in (*uses.own, *uses.handed_on))
        if used or name in defined_classes(project, template):
            raise NotEditable(f"{template} has a class {name} already. Choose another name.")

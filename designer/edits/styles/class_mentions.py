"""Where the name of a class may be made or looked for in a way that no rename can follow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from designer.edits.references.literals import Literal, literals_of
from designer.project.change import Note
from designer.project.config import SCRIPT_SUFFIXES
from designer.project.paths import folder_of, join, without_suffix
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.project.styles.matching import OPERATORS
from designer.project.styles.sheets import sheets_for
from designer.source.source import Span
from designer.source.wxml import Document, RawText
from designer.source.wxml.class_names import is_class_attribute, read_class_value
from designer.source.wxss.selectors import Kind

_WXS = ".wxs"
# Classes with spaces between them, and selectors; sentences and paths are neither.
_CLASSES_OR_SELECTOR = re.compile(r"[\w\s.#>:,+~()*-]*", re.ASCII)


def mentions(project: Project, templates: Iterable[str], name: str) -> Iterator[Note]:
    """What may mean the class `name` of `templates`: `tab-{{x}}`, strings of scripts, `[class^=tab]`."""
    templates = tuple(templates)
    for template in templates:
        yield from _values_made_by_data(project.wxml(template), name)
        yield from _in_inline_scripts(project, template, name)
    for script in _scripts(project, templates):
        yield from (_note(script, each) for each in _literals(project, script, name))
    yield from _tests_of_attribute(project, templates, name)


def _values_made_by_data(document: Document, name: str) -> Iterator[Note]:
    for element in document.elements():
        for attribute in element.attributes:
            span = attribute.value_span if attribute.mustaches and is_class_attribute(attribute.name) else None
            if span is not None and read_class_value(attribute).may_give(name):
                message = f"Data completes the class here; it may be {name}, which has another name now."
                yield Note(document.source.path, span, message)


def _in_inline_scripts(project: Project, template: str, name: str) -> Iterator[Note]:
    raw = [
        child.span
        for element in project.wxml(template).elements()
        for child in element.children
        if isinstance(child, RawText)
    ]
    if raw:
        inside = (each for each in _literals(project, template, name) if any(span.covers(each.span) for span in raw))
        yield from (_note(template, each) for each in inside)


def _scripts(project: Project, templates: Iterable[str]) -> tuple[str, ...]:
    """The scripts beside pages, and the modules that templates load."""
    found: dict[str, None] = {}
    for template in templates:
        for host in (*hosts(project, template), template):
            found |= dict.fromkeys(without_suffix(host) + suffix for suffix in (*SCRIPT_SUFFIXES, _WXS))
        for element in project.wxml(template).elements():
            source = element.attribute("src") if element.tag == "wxs" else None
            if source is not None and source.value:
                root = project.app_root if source.value.startswith("/") else folder_of(template)
                found[join(root, source.value)] = None
    return tuple(path for path in found if project.exists(path))


def _literals(project: Project, path: str, name: str) -> Iterator[Literal]:
    try:
        if name not in project.source(path).text:
            return
        literals = literals_of(project, path)
    except FileFault:
        return
    word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    yield from (each for each in literals if word.search(each.text) and _CLASSES_OR_SELECTOR.fullmatch(each.text))


def _note(path: str, literal: Literal) -> Note:
    return Note(path, literal.span, f"“{literal.text}” may mean the class, which has another name now.")


def _tests_of_attribute(project: Project, templates: Iterable[str], name: str) -> Iterator[Note]:
    """Selectors such as `[class*="tab-"]` that the old name fulfils."""
    sheets = {used.path: used.sheet for template in templates for used in sheets_for(project, template)}
    for path, sheet in sheets.items():
        if "[class" not in sheet.source.text:
            continue
        for simple in (each for rule in sheet.all_rules() for one in rule.selectors for each in one.simples):
            asks = simple.kind is Kind.ATTRIBUTE and simple.name == "class" and simple.operator
            if asks and OPERATORS[simple.operator](name, simple.value.strip()):
                yield Note(path, Span(*simple.span), f"This means {name}, too, which has another name now.")

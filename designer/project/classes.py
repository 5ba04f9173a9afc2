"""Where classes are defined and used over the files of a project, and which are used or defined nowhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from weakref import WeakKeyDictionary

from designer.catalog import catalog
from designer.project.class_scope import Words, is_from_others, styled_by, words_of_app, words_of_scripts
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.project.styles.isolation import external_classes
from designer.project.styles.matching import OPERATORS
from designer.project.styles.scope import scope_of
from designer.project.styles.sheets import (
    Reach,
    app_sheet,
    imported,
    in_other_language,
    readable_sheet,
    sheets_for,
    with_imports,
)
from designer.source.source import Span
from designer.source.wxml import Document
from designer.source.wxml.class_names import ClassUse, ClassValue, is_class_attribute, read_class_value
from designer.source.wxss import ClassName, StyleSheet
from designer.source.wxss.rule_editing import class_spans
from designer.source.wxss.selectors import Kind

_INSIDE_COMPONENTS = "wx-"
_SHOWS_HTML = "<rich-text"
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class ClassUses:
    """The classes that a template gives its elements.

    Attributes:
        own: in `class`.
        handed_on: in attributes such as `hover-class` and external classes.
        values: every value as a whole.
    """

    own: tuple[ClassUse, ...]
    handed_on: tuple[ClassUse, ...]
    values: tuple[ClassValue, ...]


_USES: WeakKeyDictionary[Document, ClassUses] = WeakKeyDictionary()


def class_uses(document: Document) -> ClassUses:
    """The classes in a template, static ones and those written in the expressions of mustaches."""
    found = _USES.get(document)
    if found is None:
        found = _USES[document] = _read_uses(document)
    return found


def defined_classes(project: Project, wxml_path: str) -> frozenset[str]:
    """The classes that the sheets of a WXML file name."""
    sheets = (each.sheet for each in sheets_for(project, wxml_path) if each.reach is Reach.EVERYTHING)
    return frozenset[str]().union(*(sheet.classes for sheet in sheets))


def unused_classes(project: Project, sheet_path: str) -> tuple[ClassName, ...]:
    """The classes of a sheet that nothing in its scope uses, each where it is first named.

    Nothing is said of names that data may make: those that fit `btn-{{type}}`, those in strings of the scripts beside,
    and, where a class is data altogether, those in strings anywhere in the app. Nothing either of what stands in
    commented markup, of classes inside the components of WeChat (`wx-…`) and of packages in use (`van-…`), where
    functions make class names, or HTML is shown, of packages, and of a sheet that styles nothing known.
    """
    sheet = readable_sheet(project, sheet_path)
    users = styled_by(project, sheet_path)
    if sheet is None or not users or is_from_others(sheet_path):
        return ()
    documents = [project.wxml(path) for path in users]
    if any(_makes_any_class(document) for document in documents):
        return ()
    names = _names_in(documents).union(*(external_classes(project, without_suffix(path)) for path in users))
    values = [value for each in documents for value in class_uses(each).values if value.patterns or value.opaque]
    words = [words for path in users for words in words_of_scripts(project, path)]
    if any(value.opaque for value in values):
        words.append(words_of_app(project))
    inside = (_INSIDE_COMPONENTS, *_beginnings_inside_packages(project, users))
    return tuple(
        each
        for name, each in _first_places(sheet).items()
        if name not in names
        and not name.startswith(inside)
        and not any(value.may_give(name) for value in values)
        and not any(each_words.tell_of(name) for each_words in words)
    )


def undefined_classes(project: Project, wxml_path: str) -> tuple[ClassUse, ...]:
    """The classes in a WXML file that no sheet in its scope defines. Raises FileFault when the file is not there.

    Nothing is said where not all of the scope can be read, of external classes (by their list, or by a name such as
    `t-class`), and of names that scripts beside look for. Classes in expressions are left out.
    """
    if not _knows_all_sheets(project, wxml_path):
        return ()
    known = set(defined_classes(project, wxml_path))
    tests = list(_tests_of_class_attribute(project, wxml_path))
    words: list[Words] = []
    for host in hosts(project, wxml_path):
        known |= external_classes(project, without_suffix(host))
        words += words_of_scripts(project, host)
    return tuple(
        use
        for use in class_uses(project.wxml(wxml_path)).own
        if use.sure
        and use.name not in known
        and not is_class_attribute(use.name)
        and not any(each.tell_of(use.name) for each in words)
        and not any(test(use.name) for test in tests)
    )


def class_places(project: Project, path: str, name: str) -> dict[str, tuple[Span, ...]]:
    """Where a class stands that a rename in a WXML or WXSS file must touch, by file.

    The scope grows by what shares the class: the sheets of a page that name it, every template that those style, and
    so on; a class of app.wxss reaches all pages. Classes in expressions are there, those in scripts are not.
    """
    places: dict[str, tuple[Span, ...]] = {}
    waiting = [path]
    seen = {path}
    while waiting:
        current = waiting.pop()
        sheet = not current.endswith(".wxml")
        spans = _spans_in_sheet(project, current, name) if sheet else _spans_in_template(project, current, name)
        if spans:
            places[current] = spans
        elif current != path:
            continue
        for each in styled_by(project, current) if sheet else _sheets_of(project, current):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
    return places


def _first_places(sheet: StyleSheet) -> dict[str, ClassName]:
    first: dict[str, ClassName] = {}
    for rule in sheet.all_rules():
        for selector in rule.selectors:
            for each in selector.classes:
                first.setdefault(each.name, each)
    return first


def _makes_any_class(document: Document) -> bool:
    """Whether elements may get classes that are written nowhere: by a function, or as HTML."""
    return _SHOWS_HTML in document.source.text or any(value.computed for value in class_uses(document).values)


def _names_in(documents: Iterable[Document]) -> frozenset[str]:
    """The classes that templates use, and all words in their comments."""
    names = set(_given_by_components())
    for document in documents:
        uses = class_uses(document)
        names |= {use.name for use in (*uses.own, *uses.handed_on)}
        names |= {word for comment in _COMMENT.findall(document.source.text) for word in _WORD.findall(comment)}
    return frozenset(names)


def _beginnings_inside_packages(project: Project, users: Iterable[str]) -> frozenset[str]:
    """How the classes begin that components of packages give themselves: `van-cell` means `van-`."""
    scope = scope_of(project)
    tags = frozenset[str]().union(*(scope.foreign_tags(host) for path in users for host in hosts(project, path)))
    return frozenset(f"{tag.partition('-')[0]}-" for tag in tags)


def _read_uses(document: Document) -> ClassUses:
    own: list[ClassUse] = []
    handed_on: list[ClassUse] = []
    values: list[ClassValue] = []
    for element in document.elements():
        for attribute in element.attributes:
            if attribute.value and is_class_attribute(attribute.name):
                value = read_class_value(attribute)
                (own if attribute.name == "class" else handed_on).extend(value.uses)
                values.append(value)
    return ClassUses(tuple(own), tuple(handed_on), tuple(values))


def _sheets_of(project: Project, wxml_path: str) -> tuple[str, ...]:
    return tuple(each.path for each in sheets_for(project, wxml_path) if each.reach is Reach.EVERYTHING)


def _spans_in_sheet(project: Project, path: str, name: str) -> tuple[Span, ...]:
    sheet = readable_sheet(project, path)
    return class_spans(sheet, name) if sheet is not None and name in sheet.classes else ()


def _spans_in_template(project: Project, path: str, name: str) -> tuple[Span, ...]:
    uses = class_uses(project.wxml(path))
    return tuple(sorted(use.span for use in (*uses.own, *uses.handed_on) if use.name == name))


@cache
def _given_by_components() -> frozenset[str]:
    """The classes that WeChat's components give themselves where nothing else is written, such as `button-hover`."""
    attributes = (attribute for component in catalog().components for attribute in component.attributes)
    return frozenset(str(each.default) for each in attributes if each.default and is_class_attribute(each.name))


def _knows_all_sheets(project: Project, wxml_path: str) -> bool:
    """Whether every rule that may reach a WXML file can be read."""
    found = hosts(project, wxml_path)
    bases = [project.app_root + "app", *map(without_suffix, found)]
    # Packages that WeChat brings have sheets outside of the project.
    if (
        not found
        or is_from_others(wxml_path)
        or project.extended
        or any(in_other_language(project, base) for base in bases)
    ):
        return False
    if any(scope_of(project).isolation(base).wears_pages for base in bases):
        return False
    roots = (app_sheet(project), *(f"{without_suffix(host)}.wxss" for host in found))
    return all(_has_all_imports(project, path) for root in roots for path in with_imports(project, root))


def _tests_of_class_attribute(project: Project, wxml_path: str) -> Iterator[Callable[[str], bool]]:
    """Tests of a name by selectors such as `[class*="icon-"]`."""
    for used in sheets_for(project, wxml_path):
        if "[class" in used.sheet.source.text:
            simples = (each for rule in used.sheet.all_rules() for one in rule.selectors for each in one.simples)
            for simple in simples:
                if simple.kind is Kind.ATTRIBUTE and simple.name == "class" and simple.operator:
                    yield partial(OPERATORS[simple.operator], want=simple.value.strip())


def _has_all_imports(project: Project, path: str) -> bool:
    sheet = readable_sheet(project, path)
    return sheet is not None and all(imported(project, path, each.path) for each in sheet.imports)

"""Edits of the classes of an element, around those that data decides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from designer.edits.attributes import drop_attribute, put_attribute
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Element
from designer.source.wxss.acceptance import NotWxss, checked_class

_WORD = re.compile(r"\S+")


def static_class_names(element: Element) -> tuple[str, ...]:
    """The classes that `element` has whatever the data."""
    attribute = element.attribute("class")
    return tuple(attribute.value_text(span) for span in _words(attribute)) if attribute else ()


def set_classes(project: Project, path: str, element: Element, classes: Sequence[str]) -> Change:
    """Make `classes` the static classes of `element`; the mustaches in its `class` stay as they are.

    Raises NotEditable for a name that WeChat's compiler rejects.
    """
    draft = Draft(project, path)
    attribute = draft.now(element).attribute("class")
    present = static_class_names(draft.now(element))
    _check(name for name in classes if name not in present)
    if attribute is None or attribute.static or attribute.value is None:
        if classes:
            put_attribute(draft, element, "class", " ".join(dict.fromkeys(classes)))
        else:
            drop_attribute(draft, element, "class")
    elif tuple(classes) != present:
        for name in present:
            if name not in classes:
                drop_class(draft, element, name)
        for name in classes:
            if name not in present:
                _put(draft, element, name)
    return draft.change("Set classes")


def add_class(project: Project, path: str, element: Element, name: str) -> Change:
    """Give `element` one more class, behind those it has.

    Raises NotEditable for a name that WeChat's compiler rejects.
    """
    _check([name])
    draft = Draft(project, path)
    _put(draft, element, name)
    return draft.change(f"Add class {name}")


def remove_class(project: Project, path: str, element: Element, name: str) -> Change:
    """Take a class from `element`, and the attribute with its last one.

    Raises NotEditable when the class comes from data, so that only the expression could be changed.
    """
    draft = Draft(project, path)
    attribute = draft.now(element).attribute("class")
    if name not in static_class_names(element):
        if attribute and any(name in draft.text[slice(*mustache.span)] for mustache in attribute.mustaches):
            raise NotEditable(f"The class {name} comes from data: change the expression in `class`.")
        return draft.change(f"Remove class {name}")
    drop_class(draft, element, name)
    return draft.change(f"Remove class {name}")


def _put(draft: Draft, element: Element, name: str) -> None:
    element = draft.now(element)
    attribute = element.attribute("class")
    if attribute is None or not attribute.value or attribute.value_span is None:
        put_attribute(draft, element, "class", name)
    elif name not in static_class_names(element):
        space = "" if attribute.value[-1].isspace() else " "
        end = attribute.value_span.end
        draft.splice(Splice(Span(end, end), space + name))


def drop_class(draft: Draft, element: Element, name: str) -> None:
    """`remove_class` as a step of a draft, for a static class."""
    attribute = draft.now(element).attribute("class")
    assert attribute is not None
    assert attribute.value_span is not None
    first, last = attribute.value_span
    cuts = []
    for start, end in _words(attribute):
        if attribute.value_text(Span(start, end)) != name:
            continue
        # The space before goes along, or the one behind the first class.
        before = start - len(draft.text[first:start]) + len(draft.text[first:start].rstrip())
        behind = end + len(draft.text[end:last]) - len(draft.text[end:last].lstrip())
        cuts.append(Splice(Span(before, end) if before > first else Span(start, behind), ""))
    draft.splice(*cuts)
    left = draft.now(element).attribute("class")
    if left is not None and not (left.value or "").strip():
        drop_attribute(draft, element, "class")


def _words(attribute: Attribute) -> Iterator[Span]:
    """Where the class names stand that touch no mustache."""
    if attribute.value is None or attribute.value_span is None:
        return
    offset = attribute.value_span.start
    mustaches = [mustache.span for mustache in attribute.mustaches]
    for match in _WORD.finditer(attribute.value):
        span = Span(match.start() + offset, match.end() + offset)
        if not any(mustache.start < span.end and span.start < mustache.end for mustache in mustaches):
            yield span


def _check(names: Iterable[str]) -> None:
    for name in names:
        try:
            checked_class(name)
        except NotWxss as refusal:
            raise NotEditable(str(refusal)) from refusal

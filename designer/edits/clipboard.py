"""Elements on their way to another place, with what they need there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from designer.edits.conditions import with_branches
from designer.edits.draft import Draft
from designer.edits.lines import indent_at
from designer.edits.markup import reindented
from designer.edits.moving import carried
from designer.edits.removal import outermost
from designer.edits.traveling_rules import rules_for
from designer.project.project import Project
from designer.project.styles.fragments import brought_in
from designer.source.source import Source
from designer.source.wxml import Document, Element, read_wxml

_IS = "is"
_MODULE, _NAME, _SOURCE = "module", "name", "src"
_DEFINING = {"wxs": _MODULE, "template": _NAME, "import": _SOURCE}


@dataclass(frozen=True, slots=True)
class Clipboard:
    """A piece of markup that can be pasted into any file.

    Attributes:
        markup: the elements, without indentation.
        rules: WXSS text of the rules that style them where they come from and do not reach everywhere.
        components: the custom components that they use, by tag: paths without extension.
        helpers: the markup of `<wxs>`, `<import>` and `<template>` that they need.
        origin: the file that they come from, by which their relative paths are read; "" for none.
    """

    markup: str
    rules: str = ""
    components: Mapping[str, str] = field(default_factory=dict)
    helpers: tuple[str, ...] = ()
    origin: str = ""


def copy_markup(project: Project, path: str, elements: Sequence[Element], *, alone: bool = False) -> Clipboard:
    """`elements` with all that they need elsewhere; with the head of a wx:if chain its branches come, unless `alone`.

    A branch that comes without its head becomes a wx:if, or loses its wx:else.
    """
    draft = Draft(project, path)
    document = draft.document
    chosen = [draft.now(element) for element in elements]
    copied = outermost(draft, chosen if alone else with_branches(document, chosen))
    texts = [reindented(text, indent, "") for text, indent in (carried(document, each, copied) for each in copied)]
    markup = document.source.eol.join(texts)
    piece = read_wxml(Source(path, markup))
    using = project.using(path)
    components = {
        element.tag: found.path for element in piece.elements() if (found := using.get(element.tag)) is not None
    }
    helpers = tuple(_helpers(project, document, piece))
    return Clipboard(markup, rules_for(project, path, piece), components, helpers, path)


def _helpers(project: Project, document: Document, piece: Document) -> Iterator[str]:
    """What at the top of `document` the expressions and templates of `piece` refer to."""
    text = piece.source.text
    inside = {helper_name(element) for element in piece.elements()}
    wanted = {attribute.value for each in piece.elements() if (attribute := each.attribute(_IS)) and attribute.static}
    for element in document.elements():
        name = helper_name(element)
        if name is None or name in inside:
            continue
        kind, value = name
        if kind == _MODULE:
            needed = re.search(rf"\b{re.escape(value)}\s*[.(\[]", text) is not None
        elif kind == _NAME:
            needed = value in wanted
        else:
            needed = bool(wanted & set(_templates_in(project, document.source.path, value)))
        if needed:
            indent = indent_at(document.source.text, element.start)
            yield reindented(document.source.slice(element.span), indent, "")


def helper_name(element: Element) -> tuple[str, str] | None:
    """What an element defines for the rest of the file, and its name; None when it shows something itself."""
    key = _DEFINING.get(element.tag)
    attribute = element.attribute(key) if key else None
    return (key, attribute.value) if key and attribute is not None and attribute.value else None


def _templates_in(project: Project, path: str, written: str) -> Iterator[str]:
    """The names of the templates in the file that an `<import>` of `written` brings in, and in no other one."""
    stem = written.rpartition("/")[2].removesuffix(".wxml")
    for found in brought_in(project, path):
        if found.rpartition("/")[2].removesuffix(".wxml") == stem:
            for element in project.wxml(found).elements():
                name = helper_name(element)
                if name is not None and name[0] == _NAME:
                    yield name[1]

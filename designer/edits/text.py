"""Edits of the text that an element shows."""

from __future__ import annotations

import re

from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document, Element, Text, read_wxml
from designer.source.wxml.mustache import find_mustaches

_LINE_END = re.compile(r"\r\n|\n|\r")


def set_text(project: Project, path: str, element: Element, text: str) -> Change:
    """Make `text`, which may hold mustaches, the text of `element`.

    The white space around the old text stays unless the new one brings its own. A bare `<` is written `{{'<'}}`, as
    WXML has no other form of it that works everywhere. Raises NotEditable when the element holds several texts or only
    elements.
    """
    draft = Draft(project, path)
    element = draft.now(element)
    written = _LINE_END.sub(draft.document.source.eol, _without_markup(text))
    draft.splice(*_replacement(draft.document, element, written))
    return draft.change("Edit text", draft.now(element))


def _replacement(document: Document, element: Element, written: str) -> list[Splice]:
    whole = document.source.text
    if element.self_closing:
        slash = whole.rindex("/", element.start, element.end)
        return [Splice(Span(len(whole[:slash].rstrip()), element.end), f">{written}</{element.tag}>")]
    texts = [child for child in element.children if isinstance(child, Text) and not child.blank]
    others = [child for child in element.children if not isinstance(child, Text)]
    if len(texts) > 1 or (others and not texts):
        raise NotEditable(f"<{element.tag}> holds other elements. Edit the text of one of them, or edit the markup.")
    if not texts:
        return [Splice(element.content, written)]
    start, end = texts[0].span
    if written == written.strip():
        old = whole[start:end]
        start, end = end - len(old.lstrip()), start + len(old.rstrip())
    return [Splice(Span(start, end), written)]


def _without_markup(text: str) -> str:
    """`text` so that nothing in it but its mustaches means anything to WXML."""
    parts = []
    done = 0
    for mustache in find_mustaches(text, 0, len(text)):
        parts += [_escaped(text[done : mustache.span.start]), text[slice(*mustache.span)]]
        done = mustache.span.end
    parts.append(_escaped(text[done:]))
    written = "".join(parts)
    document = read_wxml(Source("", written))
    if document.problems:
        raise NotEditable(document.problems[0].message)
    return written


def _escaped(text: str) -> str:
    return text.replace("<", "{{'<'}}")

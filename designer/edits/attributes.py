"""Edits of one attribute of one element."""

from __future__ import annotations

from collections.abc import Iterable

from designer.edits.acceptance import refuse_rejected_tag
from designer.edits.conditions import CONDITIONS, succession
from designer.edits.draft import Draft
from designer.edits.lines import begins_line, indent_at
from designer.edits.manner import manner_of
from designer.edits.refusal import NotEditable, UnquotableValue
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Document, Element
from designer.source.wxml.grammar import VALID_NAME

_LINE_ENDS = ("\n", "\r")
_OTHER_QUOTE = {'"': "'", "'": '"'}


def set_attribute(project: Project, path: str, element: Element, name: str, value: str | None) -> Change:
    """Give `element` the attribute `name`, or change its value where it stands.

    `value` None writes a valueless attribute (`<switch checked />`). The quote of an existing value is kept; if `value`
    holds it, the other one is used, and UnquotableValue is raised when it holds both. A new attribute goes behind the
    last one, on a line of its own where that one has one. An attribute that is written twice is changed in both places:
    WeChat's compiler takes the last one, glass-easel the first. Raises NotEditable for a value with a line break, and
    for one that WeChat's compiler rejects.
    """
    draft = Draft(project, path)
    before = draft.document
    put_attribute(draft, element, name, value)
    refuse_rejected_tag(project, draft, before, element)
    return draft.change(f"Set {name}")


def remove_attribute(project: Project, path: str, element: Element, name: str) -> Change:
    """Take every attribute called `name` out of `element`, with the white space before it.

    When it is a condition, the branch behind becomes the head of those that are left. Raises NotEditable for one that
    WeChat's compiler asks for.
    """
    draft = Draft(project, path)
    before = draft.document
    if name in CONDITIONS:
        draft.splice(*succession(before, draft.now(element)))
    drop_attribute(draft, element, name)
    refuse_rejected_tag(project, draft, before, element)
    return draft.change(f"Remove {name}")


def remove_repetitions(project: Project, path: str, element: Element, name: str) -> Change:
    """Of several attributes called `name` leave only the last one, which is what counts for WeChat's compiler."""
    draft = Draft(project, path)
    repeated = [attribute for attribute in draft.now(element).attributes if attribute.name == name]
    drop_all(draft, repeated[:-1])
    return draft.change(f"Remove repeated {name}")


def rename_attribute(project: Project, path: str, element: Element, name: str, new_name: str) -> Change:
    """Give the attribute `name` another name and leave its value alone.

    What was a condition and is none any more leaves its branches to the next of them. Raises NotEditable when it is
    not there, for a name that WXML lacks, or when WeChat's compiler asks for the old one.
    """
    _check_name(new_name)
    draft = Draft(project, path)
    attribute = draft.now(element).attribute(name)
    if attribute is None:
        raise NotEditable(f"<{element.tag}> has no attribute `{name}`.")
    before = draft.document
    heirs = succession(before, draft.now(element)) if name in CONDITIONS and new_name not in CONDITIONS else ()
    draft.splice(Splice(attribute.name_span, new_name), *heirs)
    refuse_rejected_tag(project, draft, before, element)
    return draft.change(f"Rename {name}")


def put_attribute(draft: Draft, element: Element, name: str, value: str | None) -> None:
    """`set_attribute` as a step of a draft."""
    if value is not None and any(end in value for end in _LINE_ENDS):
        raise NotEditable("An attribute's value stays on one line: WeChat's compiler rejects line breaks in it.")
    if value is not None and value.endswith("\\"):
        raise NotEditable("An attribute's value cannot end with a backslash: WeChat's compiler takes it for an escape.")
    element = draft.now(element)
    present = [attribute for attribute in element.attributes if attribute.name == name]
    if not present:
        draft.splice(_append(draft.document, element, name, value))
    changing = [each for each in present if each.value != value or not _quoted(each)]
    draft.splice(*(_replace(draft.document, each, value) for each in changing))


def drop_attribute(draft: Draft, element: Element, name: str) -> None:
    """`remove_attribute` as a step of a draft."""
    drop_all(draft, [attribute for attribute in draft.now(element).attributes if attribute.name == name])


def drop_all(draft: Draft, attributes: Iterable[Attribute]) -> None:
    """Take out attributes of the draft as it is now, each with the white space before it."""
    text = draft.text
    splices = []
    for attribute in attributes:
        start, end = attribute.span
        # Two attributes may stand without a space between them; then the one before stays for what follows.
        if not text[end : end + 1].strip() or text[end] in "/>":
            start -= len(text[:start]) - len(text[:start].rstrip())
        splices.append(Splice(Span(start, end), ""))
    draft.splice(*splices)


def quote_for(value: str, preferred: str) -> str:
    """`preferred`, or the other quote when `value` holds it. Raises UnquotableValue when it holds both."""
    for quote in (preferred, _OTHER_QUOTE[preferred]):
        if quote not in value:
            return quote
    raise UnquotableValue(f"The value {value} holds both kinds of quotes, so that no attribute can hold it.")


def _quoted(attribute: Attribute) -> bool:
    """Whether the attribute is complete as it is written."""
    if attribute.value is None:
        return attribute.equals is None
    return bool(attribute.quote) and attribute.closed


def _replace(document: Document, attribute: Attribute, value: str | None) -> Splice:
    name_end = attribute.name_span.end
    if value is None:
        return Splice(Span(name_end, attribute.span.end), "")
    span = attribute.value_span
    quote = quote_for(value, attribute.quote or manner_of(document).quote or '"')
    if span is None:
        return Splice(Span(name_end, attribute.span.end), f"={quote}{value}{quote}")
    if quote == attribute.quote and attribute.closed:
        return Splice(span, value)
    return Splice(Span(span.start - len(attribute.quote), attribute.span.end), f"{quote}{value}{quote}")


def _append(document: Document, element: Element, name: str, value: str | None) -> Splice:
    _check_name(name)
    text = document.source.text
    last = element.attributes[-1] if element.attributes else None
    if last and not (last.quote == "" or last.closed):
        raise NotEditable(f"Close the value of `{last.name}` in <{element.tag}> first: a quote is missing.")
    space = " "
    if last and begins_line(text, last.span.start):
        space = document.source.eol + indent_at(text, last.span.start)
    written = name
    if value is not None:
        quote = quote_for(value, (last.quote if last else "") or manner_of(document).quote or '"')
        written = f"{name}={quote}{value}{quote}"
    place = last.span.end if last else element.tag_span.end
    return Splice(Span(place, place), space + written)


def _check_name(name: str) -> None:
    if not VALID_NAME.fullmatch(name):
        raise NotEditable(f"`{name}` is no name for an attribute: use letters, digits, `-`, `_` and `:`.")

"""The manner in which a file is written, so that new markup looks like its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import TypeVar

from designer.catalog import catalog
from designer.edits.lines import begins_line, indent_at
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Document, Element

# Enough to see a habit; a page may have thousands of elements.
_SAMPLE = 150
_T = TypeVar("_T")
_DEFAULT_UNIT = "  "


@dataclass(frozen=True, slots=True)
class Manner:
    """What a file does more often than not. None: it shows no habit.

    Attributes:
        unit: one step of indentation.
        quote: the quote of attribute values.
        slash: what stands before the `>` of a self-closing tag: `/` or ` /`.
        event_colon: whether events are bound as `bind:tap` rather than `bindtap`.
    """

    unit: str | None
    quote: str | None
    slash: str | None
    event_colon: bool | None

    @property
    def indent_unit(self) -> str:
        """One step of indentation; two spaces where the file shows none."""
        return self.unit or _DEFAULT_UNIT


@lru_cache(maxsize=32)
def manner_of(document: Document) -> Manner:
    """The manner of `document`."""
    elements = list(islice(document.elements(), _SAMPLE))
    attributes = [attribute for element in elements for attribute in element.attributes]
    return Manner(
        unit=_most_common(_steps(document, elements)),
        quote=_most_common(attribute.quote for attribute in attributes if attribute.quote),
        slash=_most_common(slash_of(element) for element in elements if element.self_closing),
        event_colon=_most_common(match[1] == ":" for each in attributes if (match := _event().fullmatch(each.name))),
    )


def slash_of(element: Element) -> str:
    """How a self-closing element writes its slash: `/` or ` /`."""
    tag = element.source_text[slice(*element.start_tag)]
    return " /" if tag[:-2].endswith((" ", "\t", "\n", "\r")) else "/"


def imitating(markup: Document, manner: Manner) -> Iterator[Splice]:
    """The splices that give new markup the quotes, slashes and event form of `manner`."""
    for element in markup.elements():
        for attribute in element.attributes:
            yield from _event_form(attribute, manner.event_colon)
            yield from _quotes(attribute, manner.quote)
        if element.self_closing and manner.slash is not None:
            yield from _slash(element, manner.slash)


def event_attribute(event: str, manner: Manner) -> str:
    """The name of the attribute that binds `event`: `bindtap` or `bind:tap`."""
    return f"bind:{event}" if manner.event_colon else f"bind{event}"


@cache
def _event() -> re.Pattern[str]:
    """An attribute that binds an event and could do so with a colon as well as without."""
    prefixes = "|".join(binding.prefix for binding in catalog().bindings if binding.bare)
    return re.compile(rf"(?:{prefixes})(:?)[a-zA-Z]\w*")


def _steps(document: Document, elements: Iterable[Element]) -> Iterator[str]:
    text = document.source.text
    for element in elements:
        parent = document.parent(element)
        if parent is None or not (begins_line(text, element.start) and begins_line(text, parent.start)):
            continue
        outer, inner = indent_at(text, parent.start), indent_at(text, element.start)
        if inner.startswith(outer) and len(inner) > len(outer):
            yield inner[len(outer) :]


def _most_common(values: Iterable[_T]) -> _T | None:
    found = Counter(values).most_common(1)
    return found[0][0] if found else None


def _event_form(attribute: Attribute, colon: bool | None) -> Iterator[Splice]:
    match = _event().fullmatch(attribute.name)
    if match and colon is not None and (match[1] == ":") != colon:
        start = attribute.name_span.start + match.start(1)
        yield Splice(Span(start, start + len(match[1])), ":" if colon else "")


def _quotes(attribute: Attribute, quote: str | None) -> Iterator[Splice]:
    span = attribute.value_span
    if span is None or quote is None or attribute.quote in {"", quote} or quote in (attribute.value or ""):
        return
    yield Splice(Span(span.start - 1, span.start), quote)
    yield Splice(Span(span.end, span.end + 1), quote)


def _slash(element: Element, slash: str) -> Iterator[Splice]:
    if slash_of(element) != slash and not element.source_text[: element.end - 2].endswith(("\n", "\r")):
        end = element.end - 2
        before = len(element.source_text[element.start : end].rstrip())
        yield Splice(Span(element.start + before, end), slash[:-1])

"""Selectors of a rule and the classes that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import tinycss2

from designer.source.source import Span
from designer.source.wxss.declarations import separators, skip_space

_LINE_END = re.compile(r"\r\n|[\n\r\f]")


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class in a selector; `span` leaves the dot out."""

    name: str
    span: Span


@dataclass(frozen=True)
class Selector:
    """One of the selectors of a rule, as it is written."""

    text: str
    span: Span

    @cached_property
    def classes(self) -> tuple[ClassName, ...]:
        """The classes that it names, inside `:not()` and its like too."""
        starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        names = _names_after_dot(tinycss2.parse_component_value_list(self.text, skip_comments=False))
        found = []
        for token in names:
            start = starts[token.source_line - 1] + token.source_column - 1
            found.append(ClassName(token.value, Span(self.span.start + start, self.span.start + self._end_of(start))))
        return tuple(found)

    def _end_of(self, start: int) -> int:
        match = _IDENTIFIER.match(self.text, start)
        return match.end() if match else start


_IDENTIFIER = re.compile(r"(?:\\[0-9a-fA-F]{1,6}\s?|\\.|[\w-]|[^\x00-\x7f])+", re.ASCII)


def read_selectors(text: str, start: int, end: int) -> tuple[Selector, ...]:
    """The selectors of a prelude, split at its commas."""
    found = []
    for stop in (*separators(text, start, end, ","), end):
        begin = skip_space(text, start, stop)
        written = text[begin:stop].rstrip()
        if written:
            found.append(Selector(written, Span(begin, begin + len(written))))
        start = stop + 1
    return tuple(found)


def _names_after_dot(tokens: Iterable[Any]) -> Iterator[Any]:
    dot = False
    for token in tokens:
        if dot and token.type == "ident":
            yield token
        dot = token.type == "literal" and token.value == "."
        if token.type == "function":
            yield from _names_after_dot(token.arguments)

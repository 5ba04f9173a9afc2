"""Expressions in double braces, in text and in attribute values."""

from __future__ import annotations

from dataclasses import dataclass

from designer.source.source import Span
from designer.source.wxml.grammar import MUSTACHE, MUSTACHE_WITH_BRACES_IN_STRINGS


@dataclass(frozen=True, slots=True)
class Mustache:
    """`{{ expression }}`; `span` covers the braces."""

    span: Span

    @property
    def expression(self) -> Span:
        """What stands between the braces, with its white space."""
        return Span(self.span.start + 2, self.span.end - 2)


def mustache_end(text: str, start: int, stop: int) -> int | None:
    """Where the mustache that opens at `start` ends, at most at `stop`; None when it is not closed.

    As in wcc it ends at the first `}}` outside a string. One with a lone quote, which wcc rejects, ends at its first
    `}}`.
    """
    end = well_formed_end(text, start, stop)
    if end is not None:
        return end
    for limit in ("{{", "</", "\n"):
        found = text.find(limit, start + 2, stop)
        stop = stop if found < 0 else found
    close = text.find("}}", start + 2, stop)
    return None if close < 0 else close + 2


def well_formed_end(text: str, start: int, stop: int) -> int | None:
    """Where the mustache ends if its quotes are in pairs, else None."""
    match = MUSTACHE.match(text, start, stop) or MUSTACHE_WITH_BRACES_IN_STRINGS.match(text, start, stop)
    return _without_surplus_braces(text, start, match.end()) if match else None


def find_mustaches(text: str, start: int, stop: int) -> tuple[Mustache, ...]:
    """The mustaches of the text between two offsets, in their order; unclosed ones are left out."""
    found = []
    start = text.find("{{", start, stop)
    while start >= 0:
        end = mustache_end(text, start, stop)
        if end is not None:
            found.append(Mustache(Span(start, end)))
        start = text.find("{{", start + 2 if end is None else end, stop)
    return tuple(found)


def _without_surplus_braces(text: str, start: int, end: int) -> int:
    """`end` without the braces behind the mustache: `{{a}}}` ends early, `{{a:{b}}}` does not."""
    if not text.startswith("}}}", end - 3):
        return end
    surplus = text.count("}", start, end) - text.count("{", start, end)
    longest = end - start - len(text[start:end].rstrip("}")) - 2
    return end - max(0, min(surplus, longest))

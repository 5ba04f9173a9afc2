"""What WeChat's compiler rejects inside attribute values and texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from designer.source.problem import Problem
from designer.source.source import Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.expressions import read_expression
from designer.source.wxml.rejections.patterns import MUSTACHE

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def unclosed_mustache(attribute: Attribute) -> Problem | None:
    """The mustache of a value that does not end, because its braces or a quote are missing."""
    span = attribute.value_span
    if span is None or "{{" not in (attribute.value or ""):
        return None
    plain, origins = _resolved(attribute.source_text, span)
    start = next((start for start, end in _mustaches(plain, Span(0, len(plain))) if end is None), None)
    if start is None:
        return None
    close = plain.find("}}", start)
    if close < 0:
        message = f"`{{{{` is not closed in the value of `{attribute.name}`."
        return Problem(Span(origins[start], span.end), message)
    message = f"A quote in the expression of `{attribute.name}` is not closed."
    return Problem(Span(origins[start], origins[close + 2]), message)


def wrong_expressions(attribute: Attribute) -> Iterator[Problem]:
    """What is wrong with the expressions of a value whose mustaches all end."""
    if (span := attribute.value_span) is None or "{{" not in (attribute.value or ""):
        return
    text = attribute.source_text
    escaped = "\\" in (attribute.value or "")
    plain, origins = _resolved(text, span)
    for start, end in _mustaches(plain, Span(0, len(plain))):
        if end is not None:
            yield from read_expression(text, Span(origins[start + 2], origins[end - 2]), escaped=escaped).problems


def wrong_data(attribute: Attribute) -> Iterator[Problem]:
    """What is wrong with `data` of `<template is>`: one mustache that holds entries; text around it does not matter."""
    span = attribute.value_span
    if span is None or not attribute.value:
        return
    plain, origins = _resolved(attribute.source_text, span)
    places = _mustaches(plain, Span(0, len(plain)))
    inner = [Span(origins[start + 2], origins[end - 2]) for start, end in places if end is not None]
    filled = [each for each in inner if attribute.value_text(each).strip(" \t\r\n")]
    if len(filled) != 1:
        yield Problem(span, "`data` of a template is one `{{…}}` with entries: `{{name}}`, `{{name: value}}`.")
        return
    escaped = "\\" in attribute.value
    yield from read_expression(attribute.source_text, filled[0], bare=True, escaped=escaped).problems


def wrong_in_text(text: str, span: Span, noticed: int) -> Iterator[Problem]:
    """What is wrong with the expressions of the text at `span`; wcc tells of each at the offset `noticed`."""
    for start, end in _mustaches(text, span):
        if end is not None:
            for problem in read_expression(text, Span(start + 2, end - 2)).problems:
                yield replace(problem, noticed=Span(noticed, noticed))


def _mustaches(text: str, span: Span) -> Iterator[tuple[int, int | None]]:
    """Where each mustache begins and ends; the end of the last one is None when it does not end."""
    start = text.find("{{", *span)
    while start >= 0:
        match = MUSTACHE.match(text, start, span.end)
        yield start, match.end() if match else None
        if match is None:
            return
        start = text.find("{{", match.end(), span.end)


def _resolved(text: str, span: Span) -> tuple[str, range | list[int]]:
    """A value as wcc reads it, which is without the backslashes of its escapes, and where each character stands."""
    if text.find("\\", *span) < 0:
        return text[span.start : span.end], range(span.start, span.end + 1)
    pieces: list[str] = []
    origins: list[int] = []
    done = span.start
    for match in _ESCAPE.finditer(text, *span):
        pieces += (text[done : match.start()], match[1])
        origins += (*range(done, match.start()), match.start())
        done = match.end()
    pieces.append(text[done : span.end])
    origins += range(done, span.end + 1)
    return "".join(pieces), origins

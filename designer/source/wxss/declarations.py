"""Declarations: `property: value`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.source.source import Span
from designer.source.wxss.grammar import COMMENT_HERE, IMPORTANT, PROPERTY, SCAN, SPACE_AND_COMMENTS

_OPENING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration as it is written.

    Attributes:
        name: the property, as written.
        value: what stands behind the colon, without the white space around it and without `!important`.
        span: from the property to the end of the value, `!important` included and the semicolon left out.
        semicolon: where the semicolon behind it stands; None when there is none.
    """

    name: str
    name_span: Span
    value: str
    value_span: Span
    important: bool
    span: Span
    semicolon: Span | None


def read_declaration(text: str, start: int, end: int, semicolon: Span | None) -> Declaration | None:
    """The declaration between two offsets; None when it is none."""
    start = skip_space(text, start, end)
    name = PROPERTY.match(text, start, end)
    if not name:
        return None
    colon = skip_space(text, name.end(), end)
    if colon >= end or text[colon] != ":":
        return None
    value_start = skip_space(text, colon + 1, end)
    end = _trimmed_end(text, value_start, end)
    important = IMPORTANT.search(text, value_start, end)
    value_end = _trimmed_end(text, value_start, important.start()) if important else end
    return Declaration(
        name=name[0],
        name_span=Span(*name.span()),
        value=text[value_start:value_end],
        value_span=Span(value_start, value_end),
        important=important is not None,
        span=Span(start, end),
        semicolon=semicolon,
    )


def separators(text: str, start: int, end: int, wanted: str) -> Iterator[int]:
    """The offsets of the characters of `wanted` outside strings, URLs, comments and brackets."""
    closing: list[str] = []
    while start < end:
        match = SCAN.match(text, start, end)
        assert match is not None
        start = match.end()
        if start >= end:
            return
        comment = COMMENT_HERE.match(text, start, end)
        if comment:
            start = comment.end()
            continue
        char = text[start]
        if char == "}" and char in wanted:
            # A forgotten `)` costs one declaration and not the rest of the file.
            closing.clear()
            yield start
        elif closing and char == closing[-1]:
            closing.pop()
        elif char in _OPENING and char not in wanted:
            closing.append(_OPENING[char])
        elif char in wanted and not closing:
            yield start
        start += 1


def skip_space(text: str, start: int, end: int) -> int:
    """The first offset from `start` on that is neither white space nor in a comment, at most `end`."""
    match = SPACE_AND_COMMENTS.match(text, start, end)
    return match.end() if match else start


def _trimmed_end(text: str, start: int, end: int) -> int:
    """`end` without the white space and comments before it."""
    while end > start:
        if text[end - 1].isspace():
            end -= 1
        elif text.endswith("*/", start, end) and (comment := text.rfind("/*", start, end)) >= 0:
            end = comment
        else:
            break
    return end

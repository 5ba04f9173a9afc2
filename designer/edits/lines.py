"""Lines of the text: where nodes stand on them, and how they are indented."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.catalog import catalog
from designer.source.source import Span
from designer.source.wxml import Document, Element

_INDENT = re.compile(r"[ \t]*")


def line_start(text: str, offset: int) -> int:
    """Where the line of `offset` begins."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of `offset` ends, before its line ending."""
    ends = [end for end in (text.find("\n", offset), text.find("\r", offset)) if end >= 0]
    return min(ends, default=len(text))


def next_line(text: str, offset: int) -> int:
    """Where the line behind that of `offset` begins; the end of the text when it is the last one."""
    end = line_end(text, offset)
    return end + (2 if text.startswith("\r\n", end) else 1) if end < len(text) else end


def blank_lines_before(text: str, start: int) -> int:
    """Where the blank lines begin that end at the line beginning `start`; `start` itself when there are none."""
    while start:
        above = line_start(text, start - 2 if text.startswith("\r\n", start - 2) else start - 1)
        if text[above:start].strip():
            break
        start = above
    return start


def blank_lines_after(text: str, start: int) -> int:
    """Where the blank lines end that begin at the line beginning `start`; `start` itself when there are none."""
    while start < len(text) and ends_line(text, start):
        start = next_line(text, start)
    return start


def indent_at(text: str, offset: int) -> str:
    """The white space at the beginning of the line of `offset`, at most up to there."""
    match = _INDENT.match(text, line_start(text, offset), offset)
    return match[0] if match else ""


def begins_line(text: str, offset: int) -> bool:
    """Whether only white space stands before `offset` on its line."""
    return line_start(text, offset) + len(indent_at(text, offset)) == offset


def ends_line(text: str, offset: int) -> bool:
    """Whether only white space stands from `offset` to the end of its line."""
    return not text[offset : line_end(text, offset)].strip()


def keeps_white_space(tag: str) -> bool:
    """Whether white space inside an element of this tag is shown: those that hold text and their like only."""
    component = catalog().component(tag)
    return (
        component is not None
        and "#text" in component.allowed_children
        and set(component.allowed_children) <= {"#text", tag}
    )


def in_running_text(document: Document, parent: Element | None) -> bool:
    """Whether white space at the level below `parent` is shown on the screen."""
    while parent is not None:
        if keeps_white_space(parent.tag):
            return True
        parent = document.parent(parent)
    return False


def movable_line_starts(document: Document, span: Span) -> Iterator[int]:
    """The beginnings of the lines in `span`, but for its first, whose indentation is only layout.

    Lines in running text are left out, and so are empty ones.
    """
    text = document.source.text
    shown = (element.content for element in document.elements() if keeps_white_space(element.tag))
    frozen = [content for content in shown if line_end(text, content.start) < content.end]
    start = next_line(text, span.start)
    while start < span.end:
        inside = any(content.start < start <= content.end for content in frozen)
        if not inside and text[start : line_end(text, start)].strip():
            yield start
        following = next_line(text, start)
        if following == start:
            break
        start = following

"""Entries of objects and arrays: where a new one goes, and what leaves with an old one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from designer.source.json.layout import Layout, indent_at
from designer.source.json.reader import skip_space
from designer.source.json.values import JsonArray, JsonObject, JsonValue, Member
from designer.source.source import Span, Splice

Printer = Callable[[str, bool], str]
"""Prints an entry, given the indentation of its line and whether it must stay on one line."""

REST_OF_LINE = re.compile(r"(?:[ \t]|/\*(?:[^*\r\n]|\*(?!/))*\*/)*(?://[^\r\n]*)?(?=[\r\n]|$)")
"""Comments and white space up to the end of the line, and nothing else."""
_LINE_COMMENT = re.compile(r"(?:[\s,]|/\*(?:[^*]|\*(?!/))*\*/|//[^\r\n]*[\r\n])*//[^\r\n]*")


def entries_of(container: JsonValue | None) -> tuple[Member, ...] | tuple[JsonValue, ...]:
    """The members of an object, the items of an array; nothing of any other value."""
    if isinstance(container, JsonObject):
        return container.members
    return container.items if isinstance(container, JsonArray) else ()


def begins_line(text: str, offset: int) -> bool:
    """Whether only white space stands before `offset` on its line."""
    return text[: offset - len(indent_at(text, offset))].endswith(("\n", "\r"))


def ends_in_line_comment(text: str) -> bool:
    """Whether `text`, which holds but comments, commas and white space, needs a line ending behind it."""
    return _LINE_COMMENT.fullmatch(text) is not None


def append_entry(
    text: str, layout: Layout, container: JsonObject | JsonArray, print_entry: Printer
) -> tuple[Splice, ...]:
    """The splices that put an entry behind the last one of `container`, in the manner of that one."""
    entries = entries_of(container)
    if not entries:
        return (_fill_empty(text, layout, container, print_entry),)
    last = entries[-1].span
    indent = indent_at(text, last.start)
    comma = _comma_behind(text, last.end)
    place = last.end if comma is None else comma + 1
    if not begins_line(text, last.start):
        separator = layout.comma if comma is None else layout.comma[1:]
        return (Splice(Span(place, place), separator + print_entry(indent, True)),)
    line = layout.eol + indent + print_entry(indent, False)
    # A comment on the last line belongs to the entry before it.
    comment = REST_OF_LINE.match(text, place)
    line_place = place + len(comment[0].rstrip()) if comment else place
    separators = (Splice(Span(place, place), ","),) if comma is None else ()
    return (*separators, Splice(Span(line_place, line_place), line))


def insert_entry(text: str, layout: Layout, before: Member | JsonValue, print_entry: Printer) -> Splice:
    """The splice that puts an entry before another one, in the manner of that one."""
    place = before.span.start
    indent = indent_at(text, place)
    own_line = begins_line(text, place)
    separator = "," + layout.eol + indent if own_line else layout.comma
    return Splice(Span(place, place), print_entry(indent, not own_line) + separator)


def cut_entry(text: str, container: JsonObject | JsonArray, removed: Collection[int], index: int) -> list[Splice]:
    """The splices that take out the entry at `index`; `removed` are the indices of all that leave."""
    entries = entries_of(container)
    span = entries[index].span
    comma = _comma_behind(text, span.end)
    stays_before = [at for at in range(index) if at not in removed]
    is_last = all(at in removed for at in range(index, len(entries)))
    if not is_last:
        # The white space before the entry is left for the one that follows.
        end = span.end if comma is None else comma + 1
        return [Splice(Span(span.start, end + len(text[end:]) - len(text[end:].lstrip())), "")]
    end = span.end if comma is None else comma + 1
    behind = entries[index - 1].span.end if index else container.span.start + 1
    start = len(text[: span.start].rstrip())
    if ends_in_line_comment(text[behind:start]) and not text[end:].lstrip(" \t").startswith(("\n", "\r")):
        start = span.start
    cut = Splice(Span(start, end), "")
    follows_a_stayer = bool(stays_before) and stays_before[-1] == index - 1
    if not follows_a_stayer or _comma_behind(text, entries[-1].span.end) is not None:
        return [cut]
    # What is now the last entry loses its comma.
    previous = _comma_behind(text, entries[index - 1].span.end)
    if previous is None:
        return [cut]
    return [Splice(Span(previous, previous + 1), ""), Splice(Span(max(start, previous + 1), cut.span.end), "")]


def _fill_empty(text: str, layout: Layout, container: JsonObject | JsonArray, print_entry: Printer) -> Splice:
    inside = Span(container.span.start + 1, max(container.span.end - 1, container.span.start + 1))
    outer = indent_at(text, container.span.start)
    if text[slice(*inside)].strip():
        # Only comments: the entry goes below them.
        end = len(text[: inside.end].rstrip())
        indent = outer + layout.unit
        return Splice(Span(end, end), layout.eol + indent + print_entry(indent, False))
    if layout.one_line:
        return Splice(inside, print_entry(outer, True))
    indent = outer + layout.unit
    return Splice(inside, layout.eol + indent + print_entry(indent, False) + layout.eol + outer)


def _comma_behind(text: str, offset: int) -> int | None:
    """Where the comma behind an entry that ends at `offset` stands; None when there is none."""
    offset = skip_space(text, offset)
    return offset if text.startswith(",", offset) else None

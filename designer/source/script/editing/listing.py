"""Entries of object and array literals: where a new one goes, what leaves with an old one, how two change places."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tree_sitter import Node

from designer.source.script.editing.manner import Manner
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.syntax import Syntax
from designer.source.source import Span, Splice

Printer = Callable[[str, bool], str]
"""Prints an entry, given the indentation of its line and whether it must stay on one line."""

_INDENT = re.compile(r"[ \t]*")
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?=[\r\n])")
_LINE_END = re.compile(r"[ \t]*[\r\n]")
# A container with something in it.
_FILLED = re.compile(r"[{\[]\s*[^\s}\]]")
_BRACKETS = {"{", "}", "[", "]"}
# Nothing but the end of a statement follows on the line.
_END_OF_LINE = re.compile(r"[ \t]*[,;)]*[ \t]*(?://[^\r\n]*)?(?=\r|\n|\Z)")
_BLANK_LINE_BEHIND = re.compile(r"[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n}\]]|\Z))")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry; `comma` is where the comma behind it stands, None when there is none."""

    span: Span
    comma: int | None

    @property
    def end(self) -> int:
        """Behind the entry and its comma."""
        return self.span.end if self.comma is None else self.comma + 1


@dataclass(frozen=True, slots=True)
class Listing:
    """An object or array literal with its commas and comments."""

    text: str
    span: Span
    rows: tuple[Row, ...]
    comments: tuple[Span, ...]

    @property
    def commas_first(self) -> bool:
        """Whether the commas stand at the beginnings of lines."""
        return any(row.comma is not None and begins_line(self.text, row.comma) for row in self.rows)

    def note(self, offset: int) -> int:
        """The end of the comment that follows `offset` on its line and ends the line; `offset` without one."""
        for start, end in self.comments:
            between, comment = self.text[offset:start], self.text[start:end]
            if start >= offset and not between.strip(" \t"):
                ends_line = comment.startswith("//") or _END_OF_LINE.match(self.text, end)
                return end if ends_line and "\n" not in comment else offset
        return offset

    def owns_lines(self, row: Row) -> bool:
        """Whether the entry stands on lines of its own."""
        behind = _LINE_END.match(self.text, self.note(row.end))
        return behind is not None and begins_line(self.text, row.span.start)


def listing_of(syntax: Syntax, node: Node | None) -> Listing:
    """The entries of an object or array literal. Raises NoPlaceInScript for others and where it cannot be read."""
    if node is None or node.type not in {"object", "array"}:
        raise NoPlaceInScript(f"{syntax.source.path} has no object or list there that is written out.")
    rows: list[Row] = []
    comments: list[Span] = []
    for child in node.children:
        span = syntax.span(child)
        if child.type == "ERROR" or child.is_missing:
            raise NoPlaceInScript(f"{syntax.source.path} cannot be read there: mend it first.")
        if child.type == "comment":
            comments.append(span)
        elif child.type == ",":
            if not rows or rows[-1].comma is not None:
                raise NoPlaceInScript(f"{syntax.source.path} leaves an item of the list out: fill it in first.")
            rows[-1] = Row(rows[-1].span, span.start)
        elif child.type not in _BRACKETS:
            rows.append(Row(span, None))
    return Listing(syntax.source.text, syntax.span(node), tuple(rows), tuple(comments))


def insert_row(
    manner: Manner, listing: Listing, index: int, print_row: Printer, *, blank_lines: int = 0
) -> tuple[Splice, ...]:
    """Put an entry before the one at `index`, behind the last one from their number on, in the manner of the others."""
    rows, text = listing.rows, listing.text
    if not rows:
        return (_fill(manner, listing, print_row),)
    index = max(0, min(index, len(rows)))
    neighbour = rows[min(index, len(rows) - 1)].span
    indent = indent_at(text, neighbour.start)
    own_line = begins_line(text, neighbour.start)
    written = text[slice(*neighbour)]
    on_one_line = not re.search(r"[\r\n]", written) and (not own_line or bool(_FILLED.search(written)))
    printed = print_row(indent, on_one_line)
    if listing.commas_first:
        return (_insert_comma_first(manner, listing, index, printed),)
    if own_line:
        return _insert_line(manner, listing, index, indent + printed, blank_lines)
    if index < len(rows):
        return (Splice(Span(neighbour.start, neighbour.start), printed + _gap(manner, listing)),)
    place, gap = rows[-1].end, _gap(manner, listing)
    return (Splice(Span(place, place), gap + printed if rows[-1].comma is None else f"{gap[1:]}{printed},"),)


def remove_row(listing: Listing, index: int) -> tuple[Splice, ...]:
    """Take the entry at `index` out, with its comma and, where it stands on lines of its own, those lines.

    A comment behind it on its line leaves with it, and one above it that documents it (`/** … */`); others above it
    stay. What is then the last entry loses its comma, unless the removed one had one.
    """
    rows, text = listing.rows, listing.text
    row = rows[index]
    if len(rows) == 1 and not listing.comments:
        return (Splice(Span(listing.span.start + 1, listing.span.end - 1), ""),)
    if listing.commas_first:
        return _remove_comma_first(listing, index)
    cut = _own_lines(listing, row) if listing.owns_lines(row) else _inline(listing, index)
    previous = rows[index - 1].comma if index and index == len(rows) - 1 and row.comma is None else None
    if previous is None:
        return (Splice(cut, ""),)
    if not text[previous + 1 : cut.start].strip():
        return (Splice(Span(previous, cut.end), text[previous + 1 : cut.start]),)
    return (Splice(Span(previous, previous + 1), ""), Splice(cut, ""))


def move_row(listing: Listing, index: int, to: int) -> tuple[Splice, ...]:
    """Let the entry at `index` stand at `to`; those between move up or down by one.

    Commas stay where they are. Comments above an entry and behind it on its line go with it.
    """
    order = list(range(len(listing.rows)))
    order.insert(to, order.pop(index))
    splices = []
    for place, origin in enumerate(order):
        if place != origin:
            for old, new in zip(_slots(listing, place), _slots(listing, origin), strict=True):
                splices.append(Splice(old, listing.text[slice(*new)]))
    return tuple(splice for splice in splices if listing.text[slice(*splice.span)] != splice.text)


def begins_line(text: str, offset: int) -> bool:
    """Whether only white space stands before `offset` on its line."""
    before = text[: offset - len(indent_at(text, offset))]
    return not before or before.endswith(("\n", "\r"))


def indent_at(text: str, offset: int) -> str:
    """The white space at the beginning of the line that holds `offset`."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    match = _INDENT.match(text, start, offset)
    return match[0] if match else ""


def _slots(listing: Listing, index: int) -> tuple[Span, Span]:
    """What moves with an entry: it and the comments right above it, and the comment behind its comma."""
    row = listing.rows[index]
    start = row.span.start
    if begins_line(listing.text, start):
        for comment in reversed(listing.comments):
            between = listing.text[comment.end : start]
            is_above = comment.end <= start and not between.strip() and between.count("\n") == 1
            if is_above and begins_line(listing.text, comment.start):
                start = comment.start
    note = listing.note(row.end) if listing.owns_lines(row) else row.end
    return Span(start, row.span.end), Span(row.end, note)


def _gap(manner: Manner, listing: Listing) -> str:
    """What separates entries on one line, comma included."""
    for row, following in zip(listing.rows, listing.rows[1:], strict=False):
        between = listing.text[row.span.end : following.span.start]
        if between.strip(" ") == "," and between.startswith(","):
            return between
    return manner.comma


def _insert_line(manner: Manner, listing: Listing, index: int, line: str, blank_lines: int) -> tuple[Splice, ...]:
    """An entry on lines of its own, below the line of the entry before it."""
    if index == 0:
        place = listing.note(listing.span.start + 1)
        return (Splice(Span(place, place), f"{manner.eol}{line}," + manner.eol * blank_lines),)
    previous = listing.rows[index - 1]
    separator = (Splice(Span(previous.end, previous.end), ","),) if previous.comma is None else ()
    place = listing.note(previous.end)
    closing = "" if previous.comma is None else ","
    return (*separator, Splice(Span(place, place), manner.eol * (1 + blank_lines) + line + closing))


def _fill(manner: Manner, listing: Listing, print_row: Printer) -> Splice:
    """The first entry of an empty object or list."""
    text, (start, end) = listing.text, listing.span
    indent = indent_at(text, start)
    inside = text[start + 1 : end - 1]
    is_object = text[start] == "{"
    inner_indent = indent + manner.unit
    if listing.comments:
        place = listing.comments[-1].end
        own_line = "\n" in text[place : end - 1] or "\r" in text[place : end - 1]
        lead = manner.eol + inner_indent if own_line else " "
        return Splice(Span(place, place), lead + print_row(inner_indent if own_line else indent, not own_line))
    over_lines = "\n" in inside or "\r" in inside or (is_object and _END_OF_LINE.match(text, end))
    if over_lines and not manner.one_line:
        line = manner.eol + indent
        last = "," if manner.trailing_comma else ""
        return Splice(Span(start + 1, end - 1), line + manner.unit + print_row(inner_indent, False) + last + line)
    space = manner.brace_space if is_object and not manner.one_line else ""
    return Splice(Span(start + 1, end - 1), space + print_row(indent, is_object) + space)


def _insert_comma_first(manner: Manner, listing: Listing, index: int, printed: str) -> Splice:
    rows, text = listing.rows, listing.text
    comma = next(row.comma for row in rows if row.comma is not None and begins_line(text, row.comma))
    lead = manner.eol + indent_at(text, comma) + _behind_comma(text, comma)
    if index == 0:
        return Splice(Span(rows[0].span.start, rows[0].span.start), printed + lead)
    place = listing.note(rows[index - 1].span.end)
    return Splice(Span(place, place), lead + printed)


def _behind_comma(text: str, comma: int) -> str:
    match = _INDENT.match(text, comma + 1)
    return "," + (match[0] if match else "")


def _remove_comma_first(listing: Listing, index: int) -> tuple[Splice, ...]:
    rows, text = listing.rows, listing.text
    row = rows[index]
    if index == 0:
        follows = len(rows) > 1 and not text[row.end : rows[1].span.start].strip()
        return (Splice(Span(row.span.start, rows[1].span.start if follows else row.end), ""),)
    comma = rows[index - 1].comma
    before = len(text[:comma].rstrip())
    # A comment that runs to the end of its line must keep that end.
    start = comma if comma is not None and any(span.end == before for span in listing.comments) else before
    return (Splice(Span(start or 0, row.span.end), ""),)


def _own_lines(listing: Listing, row: Row) -> Span:
    """The lines of an entry from the line end before them on, and an empty line that they would leave doubled."""
    text = listing.text
    blanks = _INDENT.match(text, listing.note(row.end))
    end = blanks.end() if blanks else row.end
    before = _line_end_before(text, _documented(listing, row.span.start))
    earlier = _line_end_before(text, before)
    if earlier < before and _BLANK_LINE_BEHIND.match(text, end):
        return Span(earlier, end)
    blank = _BLANK_LINE.match(text, end) if row == listing.rows[0] else None
    return Span(before, blank.end() if blank else end)


def _documented(listing: Listing, start: int) -> int:
    """Where the comment begins that documents the entry at `start`, right above it; `start` without one."""
    for comment in listing.comments:
        written, between = listing.text[slice(*comment)], listing.text[comment.end : start]
        is_above = comment.end <= start and not between.strip() and between.count("\n") == 1
        if is_above and written.startswith("/**") and begins_line(listing.text, comment.start):
            return comment.start
    return start


def _line_end_before(text: str, offset: int) -> int:
    """Where the line end starts that only white space divides from `offset`; `offset` without one."""
    start = offset - len(indent_at(text, offset))
    if not begins_line(text, offset) or start == 0:
        return offset
    return start - 2 if text[:start].endswith("\r\n") else start - 1


def _inline(listing: Listing, index: int) -> Span:
    """What leaves with an entry that shares its line with others."""
    rows, text = listing.rows, listing.text
    row = rows[index]
    if index + 1 < len(rows):
        behind = text[row.end : rows[index + 1].span.start]
        if not behind.strip() and (not re.search(r"[\r\n]", behind) or begins_line(text, row.span.start) or index == 0):
            return Span(row.span.start, rows[index + 1].span.start)
    if index == 0:
        return Span(row.span.start, row.end)
    before = rows[index - 1].end
    return Span(before if not text[before : row.span.start].strip() else row.span.start, row.end)

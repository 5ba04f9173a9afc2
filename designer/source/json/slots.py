"""The entries of a container with all that belongs to them, so that they can change places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from designer.source.json.entries import REST_OF_LINE, ends_in_line_comment, entries_of
from designer.source.json.layout import indent_at
from designer.source.json.reader import skip_space
from designer.source.json.values import JsonArray, JsonObject
from designer.source.source import Span, Splice, narrowed

_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry and its comments.

    Attributes:
        start: where its lead begins.
        end: where its core ends.
        stop: where its tail ends.
        space: the white space before it, which stays where it is when the entry goes.
        lead: the comments above or before it, up to its first character.
        core: the entry itself.
        gap: what stands between it and its comma.
        tail: the comments behind it on its line.
    """

    start: int
    end: int
    stop: int
    space: str
    lead: str
    core: str
    gap: str
    tail: str


@dataclass(frozen=True, slots=True)
class Slots:
    """What stands between the brackets of a container.

    Attributes:
        span: the text between the brackets.
        entries: in order.
        trailing: whether a comma follows the last one.
        rest: what stands behind the last one.
    """

    span: Span
    entries: tuple[Entry, ...]
    trailing: bool
    rest: str

    @classmethod
    def of(cls, text: str, container: JsonObject | JsonArray) -> Slots:
        """The slots of a container that was read without problems."""
        span = Span(container.span.start + 1, container.span.end - 1)
        entries: list[Entry] = []
        offset, trailing = span.start, False
        for entry in entries_of(container):
            space = _match(_SPACE, text, offset, entry.span.start)
            comma = skip_space(text, entry.span.end)
            trailing = text.startswith(",", comma)
            end = comma + 1 if trailing else entry.span.end
            tail = _match(REST_OF_LINE, text, end, span.end).rstrip()
            gap = text[entry.span.end : comma] if trailing else ""
            start, stop = offset + len(space), end + len(tail)
            lead, core = text[start : entry.span.start], text[slice(*entry.span)]
            entries.append(Entry(start, entry.span.end, stop, space, lead, core, gap, tail))
            offset = stop
        return cls(span, tuple(entries), trailing, text[offset : span.end])

    def moved(self, index: int, to: int) -> Slots:
        """The entry at `index` at the place `to`; the white space of the places stays."""
        order = list(self.entries)
        order.insert(to, order.pop(index))
        return replace(self, entries=tuple(_with_spaces_of(order, self.entries)))

    def removal(self, index: int, text: str, eol: str) -> Splice:
        """What takes out the entry at `index` with its comments; `text` is the whole file."""
        entry = self.entries[index]
        if index + 1 < len(self.entries):
            return Splice(Span(entry.start, self.entries[index + 1].start), "")
        if index == 0:
            return Splice(self.span, self.rest if self.rest.strip() else "")
        before = self.entries[index - 1]
        behind = f"{before.gap},{before.tail}" if self.trailing else before.gap.rstrip() + before.tail
        apart = _apart(behind, self.rest, eol + indent_at(text, self.span.start))
        return narrowed(text, Splice(Span(before.end, self.span.end), behind + apart))

    def splice(self, text: str, eol: str) -> Splice:
        """What brings the container into this order, as small as it can be; `text` is the whole file."""
        new_line = eol + indent_at(text, self.span.start)
        parts: list[str] = []
        behind = ""
        for index, entry in enumerate(self.entries):
            parts += (_apart(behind, entry.space, new_line), entry.lead, entry.core)
            comma = self.trailing or index + 1 < len(self.entries)
            behind = f"{entry.gap},{entry.tail}" if comma else entry.gap.rstrip() + entry.tail
            parts.append(behind)
        parts.append(_apart(behind, self.rest, new_line))
        return narrowed(text, Splice(self.span, "".join(parts)))


def _with_spaces_of(entries: Sequence[Entry], places: Sequence[Entry]) -> list[Entry]:
    return [replace(entry, space=place.space) for entry, place in zip(entries, places, strict=False)]


def _apart(behind: str, space: str, new_line: str) -> str:
    """`space`, on a new line where the comment `behind` would swallow what follows."""
    swallows = ends_in_line_comment(behind) and not space.lstrip(" \t").startswith(("\n", "\r"))
    return new_line + space.lstrip(" \t") if swallows else space


def _match(pattern: re.Pattern[str], text: str, start: int, end: int) -> str:
    match = pattern.match(text, start, end)
    return match[0] if match else ""

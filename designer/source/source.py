"""One text file, kept to the byte, and the splices that change it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(r"\r\n|\n|\r")
# Halves of characters, but for those that stand for a byte that is no UTF-8. A paste can bring them along.
_HALF_CHARACTER = re.compile("[\ud800-\udc7f\udd00-\udfff]")


class Span(NamedTuple):
    """A half-open range of code points in `Source.text`."""

    start: int
    end: int

    @property
    def empty(self) -> bool:
        """Whether the span covers no text: a place between two characters."""
        return self.start == self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies inside this span; the edges count as inside."""
        return self.start <= other.start and other.end <= self.end


class Splice(NamedTuple):
    """Replaces the text of `span` by `text`; an empty span inserts, an empty text removes."""

    span: Span
    text: str


class Position(NamedTuple):
    """A place as editors show it: line and column, both counted from 1, in code points."""

    line: int
    column: int


class OverlappingSplices(ValueError):
    """Two splices of one edit claim the same text."""


@dataclass(frozen=True)
class Source:
    """The text of one file such that `bytes(Source.read(path, data)) == data` for any data.

    Attributes:
        path: where the file is, relative to the project's root, with forward slashes.
        text: the decoded text; bytes that are no UTF-8 stand in it as lone surrogates.
        bom: whether the file starts with a UTF-8 byte order mark, which `text` leaves out.
    """

    path: str
    text: str
    bom: bool = field(default=False)

    @classmethod
    def read(cls, path: str, data: bytes) -> Source:
        """Decode `data` without loss."""
        bom = data.startswith(_BOM)
        body = data[len(_BOM) :] if bom else data
        return cls(path, body.decode("utf-8", "surrogateescape"), bom)

    def __bytes__(self) -> bytes:
        """The file as it would be written to disk; half a character, which no file can hold, becomes U+FFFD."""
        try:
            body = self.text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            body = _HALF_CHARACTER.sub("\ufffd", self.text).encode("utf-8", "surrogateescape")
        return _BOM + body if self.bom else body

    @cached_property
    def eol(self) -> str:
        r"""The line ending that most lines use: `\n`, `\r\n` or `\r`; `\n` for a single line."""
        crlf = self.text.count("\r\n")
        newlines = self.text.count("\n") - crlf
        returns = self.text.count("\r") - crlf
        return max((newlines, "\n"), (crlf, "\r\n"), (returns, "\r"), key=lambda pair: pair[0])[1]

    @property
    def final_newline(self) -> bool:
        """Whether the text ends with a line ending."""
        return self.text.endswith(("\n", "\r"))

    @cached_property
    def undecodable(self) -> bool:
        """Whether some bytes of the file are no UTF-8."""
        return any("\udc80" <= char <= "\udcff" for char in self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        if "\r" not in self.text:
            # Counting the lengths of lines is many times quicker than looking for their ends.
            *lines, _ = self.text.split("\n")
            return [0, *accumulate(len(line) + 1 for line in lines)]
        starts = [0]
        starts += (match.end() for match in _LINE_END.finditer(self.text))
        return starts

    def position(self, offset: int) -> Position:
        """The line and column of `offset`."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column counted from 1, held inside the text."""
        starts = self._line_starts
        if line > len(starts):
            return len(self.text)
        return min(starts[max(line, 1) - 1] + max(column, 1) - 1, len(self.text))

    def slice(self, span: Span) -> str:
        """The text of `span`."""
        return self.text[span.start : span.end]

    def splice(self, splices: Iterable[Splice]) -> Source:
        """This file after `splices`, whose spans all refer to the text as it is now.

        Raises OverlappingSplices when two of them claim the same text, IndexError when one lies outside it.
        """
        parts: list[str] = []
        done = 0
        for (start, end), text in ordered(splices):
            if not done <= start <= end:
                raise OverlappingSplices(f"{self.path}: two edits overlap at offset {start}.")
            if end > len(self.text):
                raise IndexError(f"{self.path}: an edit ends at {end}, behind the text's end at {len(self.text)}.")
            parts += (self.text[done:start], text)
            done = end
        parts.append(self.text[done:])
        return Source(self.path, "".join(parts), self.bom)

    def inverse(self, splices: Iterable[Splice]) -> tuple[Splice, ...]:
        """The splices that turn `self.splice(splices)` back into this file."""
        back: list[Splice] = []
        shift = 0
        for (start, end), text in ordered(splices):
            back.append(Splice(Span(start + shift, start + shift + len(text)), self.text[start:end]))
            shift += len(text) - (end - start)
        return tuple(back)


def ordered(splices: Iterable[Splice]) -> list[Splice]:
    """`splices` by position; insertions at one place keep the order in which they were given."""
    return sorted(splices, key=lambda splice: splice.span)


def narrowed(text: str, splice: Splice) -> Splice:
    """The same edit of `text` without what old and new have in common at either end."""
    (start, end), replacement = splice
    shortest = min(end - start, len(replacement))
    head = 0
    while head < shortest and text[start + head] == replacement[head]:
        head += 1
    tail = 0
    while tail < shortest - head and text[end - 1 - tail] == replacement[-1 - tail]:
        tail += 1
    return Splice(Span(start + head, end - tail), replacement[head : len(replacement) - tail])

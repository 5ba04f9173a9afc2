"""Reads JSON with the liberties that people take, and what is broken as far as it goes."""

from __future__ import annotations

import json
import re

from designer.source.json.values import JsonArray, JsonBroken, JsonDocument, JsonObject, JsonScalar, JsonValue, Member
from designer.source.problem import Problem
from designer.source.source import Source, Span

# No file of a mini-program nests as deep; without a limit a hostile one would exhaust the stack.
_DEEPEST = 200
_SPACE = re.compile(r"[\s\ufeff]+")
_COMMENT = re.compile(r"//[^\r\n]*|/\*.*?\*/|/\*.*", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\r\n]|\\.)*"' + "|" + r"'(?:[^'\\\r\n]|\\.)*'")
_UNCLOSED_STRING = re.compile(r"[\"'][^\r\n]*")
_WORD = re.compile(r"[^\s,:\[\]{}\"'/]+|/")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_LITERALS = {"true": True, "false": False, "null": None}


def read_json(source: Source) -> JsonDocument:
    """The values of `source`. Nothing in the text raises: what is no JSON becomes a problem."""
    reader = _Reader(source.text)
    value = reader.read_document()
    return JsonDocument(source, value, tuple(reader.problems), tuple(reader.liberties))


def skip_space(text: str, offset: int) -> int:
    """The offset of the next character that is neither white space nor part of a comment."""
    while match := _SPACE.match(text, offset) or _COMMENT.match(text, offset):
        offset = match.end()
    return offset


class _Reader:
    """Reads one text from `offset` on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.offset = 0
        self.depth = 0
        self.problems: list[Problem] = []
        self.liberties: list[Problem] = []

    def read_document(self) -> JsonValue | None:
        self._skip()
        if self.offset == len(self.text):
            self._report(0, self.offset, "The file is empty: write `{}`.")
            return None
        value = self._read_value()
        self._skip()
        if self.offset < len(self.text):
            self._report(self.offset, len(self.text), "There is text behind the end of the value.")
        return value

    def _report(self, start: int, end: int, message: str) -> None:
        self.problems.append(Problem(Span(start, end), message))

    def _permit(self, start: int, end: int, message: str) -> None:
        self.liberties.append(Problem(Span(start, end), message))

    def _peek(self) -> str:
        return self.text[self.offset : self.offset + 1]

    def _skip(self) -> None:
        while match := _SPACE.match(self.text, self.offset) or _COMMENT.match(self.text, self.offset):
            if match[0].startswith("/*") and not match[0].endswith("*/"):
                self._report(*match.span(), "The comment is not closed: `*/` is missing.")
            elif match[0].startswith("/"):
                self._permit(*match.span(), "JSON has no comments.")
            self.offset = match.end()

    def _read_value(self) -> JsonValue:
        start = self.offset
        first = self._peek()
        if first in {"{", "["} and self.depth == _DEEPEST:
            self._report(start, len(self.text), f"The values are nested deeper than {_DEEPEST} levels.")
            self.offset = len(self.text)
            return JsonBroken(Span(start, self.offset))
        if first == "{":
            return self._read_object()
        if first == "[":
            return self._read_array()
        if first in {'"', "'"}:
            return JsonScalar(*self._read_string())
        return self._read_word()

    def _read_string(self) -> tuple[Span, str]:
        start = self.offset
        match = _STRING.match(self.text, start)
        if not match:
            match = _UNCLOSED_STRING.match(self.text, start)
            assert match is not None
            self.offset = match.end()
            self._report(start, self.offset, "The string is not closed: its quote is missing.")
            return Span(start, self.offset), match[0][1:]
        self.offset = match.end()
        written = match[0]
        if written[0] == "'":
            self._report(start, self.offset, 'A string stands in double quotes: write `"`.')
            written = '"' + written[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
        try:
            return Span(start, self.offset), json.loads(written, strict=False)
        except ValueError:
            self._report(start, self.offset, "The string has an escape that JSON does not know.")
            return Span(start, self.offset), written[1:-1]

    def _read_word(self) -> JsonValue:
        match = _WORD.match(self.text, self.offset)
        start = self.offset
        if not match:
            self._report(start, min(start + 1, len(self.text)), "A value is missing.")
            return JsonBroken(Span(start, start))
        self.offset = match.end()
        word = match[0]
        number = _NUMBER.fullmatch(word)
        if word in _LITERALS:
            return JsonScalar(Span(*match.span()), _LITERALS[word])
        if number:
            return JsonScalar(Span(*match.span()), _number(number))
        self._report(*match.span(), f"`{word}` is no JSON value.")
        return JsonBroken(Span(*match.span()))

    def _read_object(self) -> JsonObject:
        start = self.offset
        members: list[Member] = []
        known: dict[str, Span] = {}
        while self._more(start, "}", bool(members)):
            if self._peek() not in {'"', "'"}:
                self._skip_broken("A key in double quotes is missing.")
                continue
            key_span, key = self._read_string()
            if key in known:
                message = f"The key `{key}` is given twice: the last one counts."
                self.liberties.append(Problem(key_span, message, related=known[key]))
            known[key] = key_span
            self._skip()
            if self._peek() == ":":
                self.offset += 1
                self._skip()
            else:
                self._report(*key_span, f"A colon is missing behind the key `{key}`.")
            members.append(Member(key, key_span, self._read_value()))
        self.depth -= 1
        return JsonObject(Span(start, self.offset), tuple(members))

    def _read_array(self) -> JsonArray:
        start = self.offset
        items: list[JsonValue] = []
        while self._more(start, "]", bool(items)):
            if self._peek() in {"}", ":"}:
                self._skip_broken("A value is missing.")
            else:
                items.append(self._read_value())
        self.depth -= 1
        return JsonArray(Span(start, self.offset), tuple(items))

    def _more(self, start: int, closing: str, filled: bool) -> bool:
        """Whether another entry of the container that began at `start` follows; if not, its end has been read."""
        if self.offset == start:
            self.offset += 1
            self.depth += 1
        self._skip()
        comma = self.offset
        if self._peek() == "," and filled:
            self.offset += 1
            self._skip()
            if self._peek() == closing:
                self._permit(comma, comma + 1, "JSON has no comma behind the last entry.")
        elif filled and self._peek() not in {closing, ""}:
            self._report(comma, comma + 1, "A comma is missing.")
        if self._peek() == closing:
            self.offset += 1
            return False
        if self.offset == len(self.text):
            self._report(start, start + 1, f"`{self.text[start]}` is not closed: `{closing}` is missing.")
            return False
        return True

    def _skip_broken(self, message: str) -> None:
        """Leave out one thing that cannot stand where it stands."""
        start = self.offset
        if self._peek() in {"{", "["}:
            self._read_value()
        else:
            match = _WORD.match(self.text, self.offset)
            self.offset = match.end() if match else self.offset + 1
        self._report(start, self.offset, message)


def _number(match: re.Match[str]) -> float:
    # Python refuses to make an integer of thousands of digits.
    return float(match[0]) if match[1] or match[2] or len(match[0]) > 300 else int(match[0])

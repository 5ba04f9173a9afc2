"""The values of a JSON file with their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from designer.source.problem import Problem
from designer.source.source import Source, Span

JsonPath = Sequence[str | int]
"""The way to a value: keys of objects and indices of arrays, from the outside in."""


@dataclass(frozen=True, slots=True)
class JsonScalar:
    """A string, number, true, false or null."""

    span: Span
    value: str | float | bool | None


@dataclass(frozen=True, slots=True)
class JsonBroken:
    """A region that is no JSON; it counts as null."""

    span: Span


@dataclass(frozen=True, slots=True)
class Member:
    """A key and its value; `key` is unescaped, `key_span` covers the quotes."""

    key: str
    key_span: Span
    value: JsonValue

    @property
    def span(self) -> Span:
        """From the key to the end of the value."""
        return Span(self.key_span.start, self.value.span.end)


@dataclass(frozen=True, slots=True)
class JsonObject:
    """An object; a key may stand in it more than once, the last one counts."""

    span: Span
    members: tuple[Member, ...]

    def member(self, key: str) -> Member | None:
        """The member that counts for `key`."""
        return next((member for member in reversed(self.members) if member.key == key), None)


@dataclass(frozen=True, slots=True)
class JsonArray:
    """An array."""

    span: Span
    items: tuple[JsonValue, ...]


JsonValue = JsonScalar | JsonObject | JsonArray | JsonBroken


@dataclass(frozen=True)
class JsonDocument:
    """A JSON file.

    Attributes:
        source: the text that the spans refer to.
        value: the value of the file; None when there is none.
        problems: what keeps it from being read in full.
        liberties: what strict JSON forbids and was read all the same: comments, trailing commas, duplicate keys.
    """

    source: Source
    value: JsonValue | None
    problems: tuple[Problem, ...]
    liberties: tuple[Problem, ...]

    def at(self, path: JsonPath) -> JsonValue | None:
        """The value at `path`; None when there is none."""
        value = self.value
        for step in path:
            if isinstance(value, JsonObject) and isinstance(step, str):
                member = value.member(step)
                value = member.value if member else None
            elif isinstance(value, JsonArray) and isinstance(step, int) and 0 <= step < len(value.items):
                value = value.items[step]
            else:
                return None
        return value

    def to_python(self) -> Any:
        """The value as dict, list, str, int, float, bool or None."""
        return None if self.value is None else _to_python(self.value)


def _to_python(value: JsonValue) -> Any:
    match value:
        case JsonScalar():
            return value.value
        case JsonObject():
            return {member.key: _to_python(member.value) for member in value.members}
        case JsonArray():
            return [_to_python(item) for item in value.items]
        case JsonBroken():
            return None

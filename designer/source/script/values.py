"""The values of a page's `data` or of a data module, with their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from designer.source.source import Span

DataPath = Sequence[str | int]
"""The way to a value: keys of objects and indices of arrays, from the outside in."""

LiteralKind = Literal["string", "number", "boolean", "null", "undefined"]
"""What a literal is."""


class _Value:
    """What all values can do."""

    __slots__ = ()

    def at(self, path: DataPath) -> DataValue | None:
        """The value at `path`; None when there is none."""
        return _at(cast("DataValue", self), path)

    def to_python(self) -> Any:
        """The value as dict, list, str, int, float, bool or None; None also for what is opaque."""
        return _to_python(self)


@dataclass(frozen=True, slots=True)
class DataLiteral(_Value):
    """A string, number, true, false, null or undefined; `undefined` has the value None."""

    span: Span
    value: str | int | float | bool | None
    kind: LiteralKind


@dataclass(frozen=True, slots=True)
class DataOpaque(_Value):
    """What has to run before its value is known: a call, a name, a function. It can be read, not edited."""

    span: Span


@dataclass(frozen=True, slots=True)
class DataEntry:
    """A key and its value.

    Attributes:
        key: the key, unquoted.
        key_span: where the key stands, quotes included.
        span: the whole entry.
        value: its value; opaque for a method and for `{ name }`.
    """

    key: str
    key_span: Span
    span: Span
    value: DataValue


@dataclass(frozen=True, slots=True)
class DataObject(_Value):
    """An object literal.

    Attributes:
        span: from brace to brace; empty for the names that a module exports one by one.
        entries: those whose keys are written out, in the order of the text.
        others: what stands among them without such a key: spreads and computed keys.
    """

    span: Span
    entries: tuple[DataEntry, ...]
    others: tuple[DataOpaque, ...] = ()

    def entry(self, key: str) -> DataEntry | None:
        """The entry that counts for `key`: the last one."""
        return next((entry for entry in reversed(self.entries) if entry.key == key), None)


@dataclass(frozen=True, slots=True)
class DataArray(_Value):
    """An array literal; a spread in it counts as one opaque item."""

    span: Span
    items: tuple[DataValue, ...]


DataValue = DataObject | DataArray | DataLiteral | DataOpaque


def is_literal(value: DataValue) -> bool:
    """Whether all of `value` is written out, so that nothing has to run to know it."""
    return not any(
        isinstance(each, DataOpaque) or (isinstance(each, DataObject) and each.others) for each in _all_of(value)
    )


def _parts_of(value: _Value) -> tuple[DataValue, ...]:
    """The values directly in an object or array."""
    if isinstance(value, DataObject):
        return tuple(entry.value for entry in value.entries)
    return value.items if isinstance(value, DataArray) else ()


def _all_of(value: _Value) -> list[_Value]:
    """`value` and all values in it, each before its parts."""
    found: list[_Value] = [value]
    for each in found:
        found += _parts_of(each)
    return found


def _at(value: DataValue | None, path: DataPath) -> DataValue | None:
    for step in path:
        if isinstance(value, DataObject) and isinstance(step, str):
            entry = value.entry(step)
            value = entry.value if entry else None
        elif isinstance(value, DataArray) and isinstance(step, int) and 0 <= step < len(value.items):
            value = value.items[step]
        else:
            return None
    return value


def _to_python(value: _Value) -> Any:
    # Parts come behind what holds them, so that from the end on all parts are made before they are needed; literals
    # may be nested deeper than calls can be.
    made: dict[int, Any] = {}
    for each in reversed(_all_of(value)):
        match each:
            case DataObject():
                made[id(each)] = {entry.key: made[id(entry.value)] for entry in each.entries}
            case DataArray():
                made[id(each)] = [made[id(item)] for item in each.items]
            case DataLiteral():
                made[id(each)] = each.value
            case DataOpaque():
                made[id(each)] = None
    return made[id(value)]

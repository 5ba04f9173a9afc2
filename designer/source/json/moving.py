"""Splices that move values of a JSON file, with the comments that belong to them."""

from __future__ import annotations

import json
import re
from typing import TypeGuard

from designer.source.json.edit import NoSuchPlace, written
from designer.source.json.entries import append_entry, entries_of, insert_entry
from designer.source.json.layout import Layout, indent_at
from designer.source.json.slots import Entry, Slots
from designer.source.json.values import JsonArray, JsonDocument, JsonObject, JsonPath, JsonValue, Member
from designer.source.source import Splice

_COMMENT = re.compile(r"//([^\r\n]*)|/\*.*?\*/", re.DOTALL)


def move_item(document: JsonDocument, path: JsonPath, index: int, to: int) -> tuple[Splice, ...]:
    """Move an item of the array at `path` so that it stands at the index `to` afterwards.

    The layout of the places stays, comments above and behind the item go with it. Raises NoSuchPlace when there is no
    such array or index, or when the file has problems.
    """
    array = document.at(path)
    if not isinstance(array, JsonArray) or not {index, to} <= set(range(len(array.items))):
        raise NoSuchPlace(f"{document.source.path} has no items {index} and {to} at {written(path)}.")
    return _reordered(document, array, index, to)


def move_member(document: JsonDocument, path: JsonPath, before: str | None) -> tuple[Splice, ...]:
    """Move a member of an object before another one of the same object, to the end for None. Raises NoSuchPlace."""
    container = document.at(path[:-1]) if path else None
    keys = [member.key for member in container.members] if isinstance(container, JsonObject) else []
    key = path[-1] if path else None
    if key not in keys or not (before is None or before in keys) or len(keys) != len(set(keys)):
        raise NoSuchPlace(f"{document.source.path} cannot move {written(path)} before {before or 'the end'}.")
    index, to = keys.index(str(key)), len(keys) if before is None else keys.index(before)
    return _reordered(document, container, index, to - 1 if index < to else to)


def move_value(
    document: JsonDocument, path: JsonPath, to: JsonPath, *, before: str | None = None
) -> tuple[Splice, ...]:
    """Move the value at `path` into another container, to `to`: a new key of an object, or an index of an array.

    An index behind the end appends, `before` names the member of the object that it goes before. The text of the value
    stays as it is written, indented as its new neighbours are. Within one array use `move_item`, within one object
    `rename_key` and `move_member`. Raises NoSuchPlace when either place is not there or `to` lies inside the value,
    and for files with problems.
    """
    source, target = (document.at(place[:-1]) if place else None for place in (path, to))
    if not _is_container(source) or not _is_container(target) or source is target or document.problems:
        raise NoSuchPlace(f"{document.source.path} cannot move {written(path)} to {written(to)}.")
    index = _index_of(source, path)
    value = document.at(path)
    if index is None or value is None or value.span.covers(target.span):
        raise NoSuchPlace(f"{document.source.path} cannot move {written(path)} to {written(to)}.")
    text, layout = document.source.text, Layout.of(document)
    slots = Slots.of(text, source)
    moved = _Moved(text, layout, slots.entries[index], entries_of(source)[index])
    follower = _follower(document, target, to, before)
    key = to[-1] if isinstance(target, JsonObject) else None

    def print_moved(indent: str, one_line: bool) -> str:
        return moved.print(key, indent, one_line=one_line)

    if follower is None:
        inserted = append_entry(text, layout, target, print_moved)
    else:
        inserted = (insert_entry(text, layout, follower, print_moved),)
    return (slots.removal(index, text, layout.eol), *inserted)


class _Moved:
    """A value on its way."""

    def __init__(self, text: str, layout: Layout, entry: Entry, moved: Member | JsonValue) -> None:
        self._layout = layout
        value = moved.value if isinstance(moved, Member) else moved
        colon = text[moved.key_span.end : value.span.start] if isinstance(moved, Member) else ""
        around = (entry.lead, colon, entry.gap, entry.tail)
        self._comments = [match for part in around for match in _COMMENT.finditer(part)]
        self._raw = text[slice(*value.span)]
        self._indent = indent_at(text, value.span.start)

    def print(self, key: str | int | None, indent: str, *, one_line: bool) -> str:
        """The value, behind its key if it has one, below its comments."""
        begin = "" if key is None else json.dumps(key, ensure_ascii=False) + self._layout.colon
        between = " " if one_line else self._layout.eol + indent
        comments = [
            f"/*{match[1].replace('*/', '* /')} */" if one_line and match[1] is not None else match[0].rstrip()
            for match in self._comments
        ]
        return between.join([*comments, begin + self._reindented(indent)])

    def _reindented(self, indent: str) -> str:
        # Only these end a line of JSON: others may stand in strings.
        return re.sub(rf"(\r\n?|\n)(?![\r\n])(?:{self._indent})?", lambda match: match[1] + indent, self._raw)


def _reordered(document: JsonDocument, container: JsonValue | None, index: int, to: int) -> tuple[Splice, ...]:
    if not _is_container(container) or document.problems:
        raise NoSuchPlace(f"{document.source.path} is no proper JSON: correct it first.")
    if index == to:
        return ()
    text = document.source.text
    return (Slots.of(text, container).moved(index, to).splice(text, document.source.eol),)


def _is_container(value: JsonValue | None) -> TypeGuard[JsonObject | JsonArray]:
    return isinstance(value, JsonObject | JsonArray)


def _index_of(container: JsonObject | JsonArray, path: JsonPath) -> int | None:
    """Which entry of `container` stands at `path`; None when none does, or more than one."""
    entries = enumerate(entries_of(container))
    found = [index for index, entry in entries if path[-1] == (entry.key if isinstance(entry, Member) else index)]
    return found[0] if len(found) == 1 else None


def _follower(
    document: JsonDocument, target: JsonObject | JsonArray, to: JsonPath, before: str | None
) -> Member | JsonValue | None:
    """The entry before which the new one at `to` goes; None for the end."""
    last = to[-1]
    if isinstance(target, JsonArray) and isinstance(last, int) and last >= 0:
        return target.items[last] if last < len(target.items) else None
    if not isinstance(target, JsonObject) or not isinstance(last, str) or target.member(last) is not None:
        raise NoSuchPlace(f"{document.source.path} has no place for {written(to)}.")
    if before is not None and target.member(before) is None:
        raise NoSuchPlace(f"{document.source.path} has no {before} beside {written(to)}.")
    return target.member(before) if before is not None else None

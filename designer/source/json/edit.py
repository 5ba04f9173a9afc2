"""Splices that change one value of a JSON file and keep the layout of everything else."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from designer.source.json.entries import append_entry, cut_entry, entries_of, insert_entry
from designer.source.json.layout import Layout, indent_at
from designer.source.json.values import JsonArray, JsonDocument, JsonObject, JsonPath, JsonValue, Member
from designer.source.source import Span, Splice

_BETWEEN_ENTRIES = re.compile(r"[\s,]*")


class NoSuchPlace(ValueError):
    """The path leads through a value that is no object or array, or to an entry that is not there."""


def set_value(document: JsonDocument, path: JsonPath, value: Any) -> tuple[Splice, ...]:
    """Put `value` at `path`, making the objects on the way; no splice when it is there already.

    Raises NoSuchPlace when the path leads through a string or number, or through an index that does not exist.
    """
    layout = Layout.of(document)
    if document.value is None:
        end = len(document.source.text)
        printed = layout.print_value(_nested(path, value), "", one_line=False) + layout.eol
        return (Splice(Span(end, end), printed),)
    present = document.at(path)
    if present is not None:
        return _replace(document, layout, present, value)
    depth = next(length for length in range(len(path) - 1, -1, -1) if document.at(path[:length]) is not None)
    container, key = document.at(path[:depth]), path[depth]
    if not isinstance(container, JsonObject) or not isinstance(key, str):
        raise NoSuchPlace(f"{document.source.path} has no place for {written(path)}.")
    nested = _nested(path[depth + 1 :], value)

    def print_member(indent: str, one_line: bool) -> str:
        return layout.print_member(key, nested, indent, one_line=one_line)

    return append_entry(document.source.text, layout, container, print_member)


def append_item(document: JsonDocument, path: JsonPath, value: Any) -> tuple[Splice, ...]:
    """Append `value` to the array at `path`, which is made when it is missing. Raises NoSuchPlace."""
    array = document.at(path)
    if array is None:
        return set_value(document, path, [value])
    if not isinstance(array, JsonArray):
        raise NoSuchPlace(f"{document.source.path} has no list at {written(path)}.")
    layout = Layout.of(document)

    def print_item(indent: str, one_line: bool) -> str:
        return layout.print_value(value, indent, one_line=one_line)

    return append_entry(document.source.text, layout, array, print_item)


def insert_item(document: JsonDocument, path: JsonPath, index: int, value: Any) -> tuple[Splice, ...]:
    """Insert `value` before the item at `index` of the array at `path`; from the end on it is appended."""
    array = document.at(path)
    if not isinstance(array, JsonArray) or index >= len(array.items):
        return append_item(document, path, value)
    layout = Layout.of(document)

    def print_item(indent: str, one_line: bool) -> str:
        return layout.print_value(value, indent, one_line=one_line)

    return (insert_entry(document.source.text, layout, array.items[max(index, 0)], print_item),)


def insert_value(document: JsonDocument, path: JsonPath, value: Any, *, before: str) -> tuple[Splice, ...]:
    """Put a new member at `path`, before the member `before` of the same object.

    Raises NoSuchPlace when there is a value at `path` already or no such member.
    """
    container = document.at(path[:-1])
    follower = container.member(before) if isinstance(container, JsonObject) else None
    key = path[-1] if path else None
    if follower is None or not isinstance(key, str) or document.at(path) is not None:
        raise NoSuchPlace(f"{document.source.path} has no place for {written(path)} before {before}.")
    layout = Layout.of(document)

    def print_member(indent: str, one_line: bool) -> str:
        return layout.print_member(key, value, indent, one_line=one_line)

    return (insert_entry(document.source.text, layout, follower, print_member),)


def rename_key(document: JsonDocument, path: JsonPath, key: str) -> tuple[Splice, ...]:
    """Give the member at `path`, and its duplicates, another key; its place and value stay.

    Raises NoSuchPlace when there is no such member, or already one with the new key.
    """
    container = document.at(path[:-1]) if path else None
    members = container.members if isinstance(container, JsonObject) else ()
    renamed = [member for member in members if member.key == path[-1]]
    if not renamed:
        raise NoSuchPlace(f"{document.source.path} has nothing at {written(path)}.")
    if key == path[-1]:
        return ()
    if document.at([*path[:-1], key]) is not None:
        raise NoSuchPlace(f"{document.source.path} has {written([*path[:-1], key])} already.")
    printed = json.dumps(key, ensure_ascii=False)
    return tuple(Splice(member.key_span, printed) for member in renamed)


def remove_value(document: JsonDocument, path: JsonPath) -> tuple[Splice, ...]:
    """Take out the member (with its duplicates) or the item at `path`. Raises NoSuchPlace when it is not there."""
    container = document.at(path[:-1]) if path else None
    if not isinstance(container, JsonObject | JsonArray):
        raise NoSuchPlace(f"{document.source.path} has nothing at {written(path)}.")
    entries = entries_of(container)
    removed = [
        index
        for index, entry in enumerate(entries)
        if (entry.key == path[-1] if isinstance(entry, Member) else index == path[-1])
    ]
    if not removed:
        raise NoSuchPlace(f"{document.source.path} has nothing at {written(path)}.")
    text = document.source.text
    if len(removed) == len(entries) and _holds_only(text, container, entries):
        return (Splice(Span(container.span.start + 1, container.span.end - 1), ""),)
    return tuple(splice for index in removed for splice in cut_entry(text, container, removed, index))


def _replace(document: JsonDocument, layout: Layout, present: JsonValue, value: Any) -> tuple[Splice, ...]:
    if not document.problems and JsonDocument(document.source, present, (), ()).to_python() == value:
        return ()
    text = document.source.text
    one_line = bool(entries_of(present)) and "\n" not in text[slice(*present.span)]
    printed = layout.print_value(value, indent_at(text, present.span.start), one_line=one_line)
    return (Splice(present.span, printed),)


def _holds_only(text: str, container: JsonValue, entries: Sequence[Member | JsonValue]) -> bool:
    """Whether nothing but `entries`, commas and white space stands in the container."""
    offset = container.span.start + 1
    for entry in entries:
        if _BETWEEN_ENTRIES.fullmatch(text, offset, entry.span.start) is None:
            return False
        offset = entry.span.end
    return _BETWEEN_ENTRIES.fullmatch(text, offset, container.span.end - 1) is not None


def _nested(path: JsonPath, value: Any) -> Any:
    """`value` inside the objects that `path` names."""
    for key in reversed(path):
        value = {str(key): value}
    return value


def written(path: JsonPath) -> str:
    """A path as messages name it."""
    return "/".join(str(step) for step in path) or "the whole file"

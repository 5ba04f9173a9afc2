"""Edits of `data` and of data modules. Spans of the splices refer to the script as it was given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from designer.source.script.data import data_tree
from designer.source.script.editing.listing import (
    Listing,
    Printer,
    indent_at,
    insert_row,
    listing_of,
    move_row,
    remove_row,
)
from designer.source.script.editing.manner import Manner, manner_of
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.editing.sections import edited_definition, insert_section
from designer.source.script.editing.writing import print_key, print_string, print_value
from designer.source.script.objects import Objects
from designer.source.script.script import Script
from designer.source.script.syntax import syntax_of
from designer.source.script.values import (
    DataArray,
    DataLiteral,
    DataObject,
    DataOpaque,
    DataPath,
    DataValue,
    is_literal,
)
from designer.source.source import Span, Splice, narrowed

_WORD = re.compile(r"[\w$]")


def set_value(script: Script, path: DataPath, value: Any, *, tree: DataValue | None = None) -> tuple[Splice, ...]:
    """Put `value` at `path` of `tree`, of the script's data when that is left out.

    Objects on the way are made, and `data` itself. A string keeps its quotes; nothing is spliced when the value is
    there already. Raises NoPlaceInScript when something on the way, or the old value, is not written out.
    """
    root = tree or data_tree(script)
    if root is None:
        return _make_data(script, _nested(path, value))
    present = root.at(path)
    if present is not None:
        return _replace(script, present, value)
    depth = next(length for length in range(len(path) - 1, -1, -1) if root.at(path[:length]) is not None)
    return insert_entry(script, path[:depth], path[depth], _nested(path[depth + 1 :], value), tree=tree)


def insert_entry(
    script: Script,
    path: DataPath,
    key: str | int,
    value: Any,
    *,
    index: int | None = None,
    tree: DataValue | None = None,
) -> tuple[Splice, ...]:
    """Put an entry into the object at `path`: before the one at `index` of all its entries, else behind the last.

    Raises NoPlaceInScript when there is no object, or when it has that key.
    """
    root = tree or data_tree(script)
    if root is None and not path and isinstance(key, str):
        return _make_data(script, {key: value})
    present = root.at(path) if root else None
    if not isinstance(present, DataObject) or not isinstance(key, str):
        raise NoPlaceInScript(f"{script.source.path} has no object at {_written(path)} that could get `{key}`.")
    if present.entry(key):
        raise NoPlaceInScript(f"{script.source.path} has `{key}` at {_written(path)} already.")
    manner = manner_of(script)
    quoted = bool(present.entries) and all(script.source.text[each.key_span.start] in "\"'" for each in present.entries)
    manner = replace(manner, colon=_colon(script, present) or manner.colon)
    written = print_key(key, manner.quote, quoted=quoted) + manner.colon

    def print_entry(indent: str, one_line: bool) -> str:
        return written + print_value(manner, value, indent, one_line=one_line)

    return _insert(script, manner, present.span, index, print_entry)


def insert_item(
    script: Script, path: DataPath, index: int, value: Any, *, tree: DataValue | None = None
) -> tuple[Splice, ...]:
    """Put an item before the one at `index` of the list at `path`, behind the last from their number on.

    Raises NoPlaceInScript when there is no list.
    """
    array = _array(script, path, tree)
    manner = manner_of(script)

    def print_item(indent: str, one_line: bool) -> str:
        return print_value(manner, value, indent, one_line=one_line)

    return _insert(script, manner, array.span, index, print_item)


def remove_entry(script: Script, path: DataPath, *, tree: DataValue | None = None) -> tuple[Splice, ...]:
    """Take the entry at `path`, key and value, out of its object. Raises NoPlaceInScript when it is not there."""
    root = tree or data_tree(script)
    owner = root.at(path[:-1]) if root and path else None
    entry = owner.entry(path[-1]) if isinstance(owner, DataObject) and isinstance(path[-1], str) else None
    if owner is None or entry is None:
        raise NoPlaceInScript(f"{script.source.path} has nothing at {_written(path)}.")
    listing = _listing(script, owner.span)
    return remove_row(listing, _row_at(listing, entry.span))


def remove_item(script: Script, path: DataPath, index: int, *, tree: DataValue | None = None) -> tuple[Splice, ...]:
    """Take the item at `index` out of the list at `path`. Raises NoPlaceInScript when it is not there."""
    array = _array(script, path, tree)
    _check_index(script, array, path, index)
    return remove_row(_listing(script, array.span), index)


def move_item(
    script: Script, path: DataPath, index: int, to: int, *, tree: DataValue | None = None
) -> tuple[Splice, ...]:
    """Let the item at `index` of the list at `path` be the one at `to`.

    Raises NoPlaceInScript when either is not there.
    """
    array = _array(script, path, tree)
    _check_index(script, array, path, index)
    _check_index(script, array, path, to)
    return move_row(_listing(script, array.span), index, to)


def rename_key(script: Script, path: DataPath, new_key: str, *, tree: DataValue | None = None) -> tuple[Splice, ...]:
    """Give the entry at `path` another key and leave its value alone; of `{ name }` the value stays `name`.

    Raises NoPlaceInScript when it is not there, or when the object has the new key already.
    """
    root = tree or data_tree(script)
    owner = root.at(path[:-1]) if root and path else None
    entry = owner.entry(path[-1]) if isinstance(owner, DataObject) and isinstance(path[-1], str) else None
    if not isinstance(owner, DataObject) or entry is None:
        raise NoPlaceInScript(f"{script.source.path} has nothing at {_written(path)}.")
    if entry.key == new_key:
        return ()
    if owner.span.empty:
        raise NoPlaceInScript(f"{script.source.path} exports `{entry.key}` by its name: rename it there.")
    if owner.entry(new_key):
        raise NoPlaceInScript(f"{script.source.path} has `{new_key}` beside {_written(path)} already.")
    return renamed_key(script, entry.key_span, new_key)


def renamed_key(script: Script, key_span: Span, new_key: str) -> tuple[Splice, ...]:
    """The splices that rename the key at `key_span` of an object literal or a destructuring pattern."""
    syntax = syntax_of(script.source)
    node = syntax.node(key_span)
    old = script.source.slice(key_span)
    quote = old[0] if old[:1] in {'"', "'"} else manner_of(script).quote
    written = print_key(new_key, quote, quoted=old[:1] in {'"', "'"})
    if node is not None and node.type.startswith("shorthand_property_identifier"):
        return (Splice(Span(key_span.start, key_span.start), f"{written}: "),)
    return (Splice(key_span, written),)


def _replace(script: Script, present: DataValue, value: Any) -> tuple[Splice, ...]:
    if isinstance(present, DataOpaque):
        raise NoPlaceInScript(f"{script.source.slice(present.span)[:40]} is computed: only its script can change it.")
    if is_literal(present) and _same(present, value):
        return ()
    text = script.source.text
    manner = manner_of(script)
    old = script.source.slice(present.span)
    if isinstance(value, str) and isinstance(present, DataLiteral) and present.kind == "string":
        return (narrowed(text, Splice(present.span, print_string(value, old[0]))),)
    indent = indent_at(text, present.span.start)
    one_line = isinstance(present, DataObject | DataArray) and len(old) > 2 and "\n" not in old and "\r" not in old
    printed = print_value(manner, value, indent, one_line=one_line)
    # A word must not grow together with one beside it, such as in `export default{}`.
    start, end = present.span
    before = " " if _WORD.search(text[start - 1 : start]) and _WORD.match(printed) else ""
    after = " " if _WORD.match(text[end : end + 1]) and _WORD.match(printed[-1]) else ""
    return (Splice(present.span, before + printed + after),)


def _same(present: DataValue, value: Any) -> bool:
    """Whether the script says `value`; 1 is not true, and undefined is not null."""
    if isinstance(present, DataLiteral):
        return type(present.value) is type(value) and present.value == value and present.kind != "undefined"
    found = present.to_python() if isinstance(present, DataObject | DataArray) else None
    return repr(found) == repr(value)


def _make_data(script: Script, data: Any) -> tuple[Splice, ...]:
    definition = edited_definition(script)
    member = definition.entries.get(definition.data_key)
    if not isinstance(data, dict) or member is not None:
        raise NoPlaceInScript(f"The data of {script.source.path} is not written out.")
    manner = manner_of(script)

    def print_section(indent: str, one_line: bool) -> str:
        return definition.data_key + manner.colon + print_value(manner, data, indent, one_line=one_line)

    return insert_section(manner, script, definition, definition.data_key, print_section)


def _insert(script: Script, manner: Manner, span: Span, index: int | None, print_row: Printer) -> tuple[Splice, ...]:
    listing = _listing(script, span)
    return insert_row(manner, listing, len(listing.rows) if index is None else index, print_row)


def _listing(script: Script, span: Span) -> Listing:
    syntax = syntax_of(script.source)
    return listing_of(syntax, Objects(syntax).resolved(syntax.node(span)))


def _colon(script: Script, present: DataObject) -> str:
    """What stands between keys and values of an object; empty where none shows it."""
    between = (script.source.text[each.key_span.end : each.value.span.start] for each in present.entries)
    return next((colon for colon in between if colon.strip(" ") == ":"), "")


def _row_at(listing: Listing, span: Span) -> int:
    return next(index for index, row in enumerate(listing.rows) if row.span.covers(span))


def _array(script: Script, path: DataPath, tree: DataValue | None) -> DataArray:
    root = tree or data_tree(script)
    present = root.at(path) if root else None
    if not isinstance(present, DataArray):
        raise NoPlaceInScript(f"{script.source.path} has no list at {_written(path)} that is written out.")
    return present


def _check_index(script: Script, array: DataArray, path: DataPath, index: int) -> None:
    if not 0 <= index < len(array.items):
        raise NoPlaceInScript(f"{script.source.path} has no item {index} in the list at {_written(path)}.")


def _nested(path: Sequence[str | int], value: Any) -> Any:
    """`value` inside the objects that `path` names."""
    for key in reversed(path):
        value = {str(key): value}
    return value


def _written(path: DataPath) -> str:
    return "/".join(str(step) for step in path) or "the top"

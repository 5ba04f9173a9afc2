"""Properties of components."""

from __future__ import annotations

from typing import Any

from designer.source.script.editing.listing import insert_row, listing_of
from designer.source.script.editing.manner import Manner, manner_of
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.editing.sections import edited_definition, insert_section, section_of
from designer.source.script.editing.writing import print_key, print_lines, print_value
from designer.source.script.script import Script
from designer.source.script.syntax import syntax_of
from designer.source.source import Splice


def add_property(script: Script, name: str, type_name: str, default: Any = None) -> tuple[Splice, ...]:
    """Give the component the property `name` of a type such as `String`; no splice when it has it.

    A `default` of None is not written. `name: String` is written where the others are. Raises NoPlaceInScript when the
    script defines no component, or does not write out its properties.
    """
    if name in script.properties:
        return ()
    definition = edited_definition(script)
    if definition.kind not in {"component", "behavior"}:
        raise NoPlaceInScript(f"{script.source.path} defines no component, so that it has no properties.")
    manner = manner_of(script)
    section = section_of(script, definition, ["properties", "props"])
    is_short = default is None and all("{" not in _written(script, each) for each in definition.properties)

    def print_row(indent: str, one_line: bool) -> str:
        return print_property(manner, name, type_name, default, indent, short=is_short, one_line=one_line)

    def print_section(indent: str, one_line: bool) -> str:
        last = "," if manner.trailing_comma else ""
        row = print_row(indent + manner.unit, False)
        lines = [f"properties{manner.colon}{{", f"\t{row}{last}", "}"]
        return print_lines(manner, lines, indent)

    if section is None:
        return insert_section(manner, script, definition, "properties", print_section)
    listing = listing_of(syntax_of(script.source), section)
    return insert_row(manner, listing, len(listing.rows), print_row)


def print_property(
    manner: Manner, name: str, type_name: str, default: Any, indent: str, *, short: bool, one_line: bool
) -> str:
    """A property as an entry of `properties`; its lines after the first begin with `indent`."""
    key = print_key(name, manner.quote) + manner.colon
    if short:
        return key + type_name
    fields = [f"type{manner.colon}{type_name}"]
    if default is not None:
        inner = indent if one_line else indent + manner.unit
        fields.append(f"value{manner.colon}{print_value(manner, default, inner, one_line=one_line)}")
    if one_line:
        return f"{key}{{{manner.brace_space}{manner.comma.join(fields)}{manner.brace_space}}}"
    ends = [","] * (len(fields) - 1) + ["," if manner.trailing_comma else ""]
    lines = ["\t" + field + end for field, end in zip(fields, ends, strict=True)]
    return print_lines(manner, [key + "{", *lines, "}"], indent)


def _written(script: Script, name: str) -> str:
    return script.source.slice(script.properties[name].value_span)

"""Scripts of new pages and components, written like one of their neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from designer.source.script.editing.manner import Manner, manner_of
from designer.source.script.editing.properties import print_property
from designer.source.script.editing.writing import enclosed, method_lines, print_lines, print_value
from designer.source.script.script import Script


def new_page_script(
    neighbour: Script | None = None,
    *,
    data: Mapping[str, Any] | None = None,
    handlers: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """The text of a page's script in the manner of `neighbour`; `handlers` are the lines of bodies by name."""
    manner = _manner(neighbour)
    methods = [_method(manner, name, lines, manner.unit) for name, lines in (handlers or {}).items()]
    load = print_lines(manner, method_lines(manner, "onLoad", "", ()), manner.unit)
    return _definition(manner, "Page", [_data(manner, data), load, *methods])


def new_component_script(
    neighbour: Script | None = None,
    *,
    properties: Mapping[str, str] | None = None,
    data: Mapping[str, Any] | None = None,
    handlers: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """The text of a component's script in the manner of `neighbour`.

    `properties` are types such as `String` by name, `handlers` the lines of bodies by name.
    """
    manner = _manner(neighbour)
    inner = manner.unit * 2
    rows = [
        print_property(manner, name, type_name, None, inner, short=True, one_line=False)
        for name, type_name in (properties or {}).items()
    ]
    methods = [_method(manner, name, lines, inner) for name, lines in (handlers or {}).items()]
    sections = [_section(manner, "properties", rows), _data(manner, data), _section(manner, "methods", methods)]
    return _definition(manner, "Component", sections)


def _manner(neighbour: Script | None) -> Manner:
    """The manner of the neighbour; nobody minifies what is new."""
    return replace(manner_of(neighbour), one_line=False) if neighbour else Manner()


def _data(manner: Manner, data: Mapping[str, Any] | None) -> str:
    return f"data{manner.colon}{print_value(manner, dict(data or {}), manner.unit)}"


def _method(manner: Manner, name: str, body: Sequence[str], indent: str) -> str:
    parameter = manner.parameter or ("event: any" if manner.typescript else "event")
    return print_lines(manner, method_lines(manner, name, parameter, body), indent)


def _section(manner: Manner, name: str, rows: Sequence[str]) -> str:
    return name + manner.colon + enclosed(manner, "{}", rows, manner.unit, one_line=False)


def _definition(manner: Manner, function: str, sections: Sequence[str]) -> str:
    between = f",{manner.eol * 2}{manner.unit}"
    last = "," if manner.trailing_comma else ""
    inside = f"{manner.eol}{manner.unit}{between.join(sections)}{last}{manner.eol}"
    return f"{function}({{{inside}}}){manner.semicolon}{manner.eol}"

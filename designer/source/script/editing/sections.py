"""The sections of what a script defines: `data`, `properties`, `methods`, made where people put them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tree_sitter import Node

from designer.source.script.editing.listing import Printer, insert_row, listing_of
from designer.source.script.editing.manner import Manner
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.objects import Objects
from designer.source.script.script import Definition, Script
from designer.source.script.syntax import syntax_of
from designer.source.source import Splice

SECTION_ORDER = (
    "behaviors",
    "externalClasses",
    "options",
    "relations",
    "properties",
    "props",
    "globalData",
    "data",
    "observers",
    "watch",
    "computed",
    "lifetimes",
    "pageLifetimes",
    "created",
    "attached",
    "ready",
    "detached",
    "methods",
)
"""The order in which WeChat's documentation writes the sections of a component."""


def edited_definition(script: Script) -> Definition:
    """The page or component that an edit without a more exact address means: the first one, an app last.

    Raises NoPlaceInScript when the script defines nothing.
    """
    shown = sorted(script.definitions, key=lambda each: each.kind in {"app", "behavior"})
    if not shown:
        raise NoPlaceInScript(f"{script.source.path} defines no page or component that could be found.")
    return shown[0]


def section_of(script: Script, definition: Definition, names: Sequence[str]) -> Node | None:
    """The object literal under the first of `names` that is there; None when none is.

    Raises NoPlaceInScript when there is one that is not written out as an object.
    """
    objects = Objects(syntax_of(script.source))
    for name in names:
        member = definition.entries.get(name)
        if member is None:
            continue
        node = objects.resolved(objects.syntax.node(member.value_span))
        if node is None or node.type != "object":
            raise NoPlaceInScript(f"The `{name}` of {script.source.path} is not written out as an object.")
        return node
    return None


def object_of(script: Script, definition: Definition) -> Node:
    """The object literal that defines. Raises NoPlaceInScript when there is none, or several."""
    syntax = syntax_of(script.source)
    node = syntax.node(definition.object_span) if definition.object_span else None
    if node is None or node.type != "object":
        raise NoPlaceInScript(f"{script.source.path} writes out no single object that defines the {definition.kind}.")
    return node


def insert_section(
    manner: Manner, script: Script, definition: Definition, name: str, print_section: Printer
) -> tuple[Splice, ...]:
    """Put an entry called `name` into the object that defines, behind those that belong before it."""
    listing = listing_of(syntax_of(script.source), object_of(script, definition))
    starts = [row.span.start for row in listing.rows]
    before = SECTION_ORDER[: SECTION_ORDER.index(name)]
    # How many entries stand up to the last of those that belong before the new one.
    places = [
        bisect_right(starts, member.name_span.start)
        for key, member in definition.entries.items()
        if key in before and listing.span.covers(member.name_span)
    ]
    return insert_row(manner, listing, max(places, default=0), print_section)

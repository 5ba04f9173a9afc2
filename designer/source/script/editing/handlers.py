"""Handlers: added, renamed with their uses, removed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace

from tree_sitter import Node

from designer.source.script.editing.data import renamed_key
from designer.source.script.editing.listing import Listing, indent_at, insert_row, listing_of, remove_row
from designer.source.script.editing.manner import Manner, manner_of
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.editing.sections import edited_definition, insert_section, object_of, section_of
from designer.source.script.editing.writing import method_lines, print_lines
from designer.source.script.script import Definition, Script
from designer.source.script.syntax import syntax_of
from designer.source.script.uses import self_uses
from designer.source.source import Span, Splice

PAGE_LIFE_CYCLE = (
    "onLoad",
    "onReady",
    "onShow",
    "onHide",
    "onUnload",
    "onRouteDone",
    "onPullDownRefresh",
    "onReachBottom",
    "onShareAppMessage",
    "onShareTimeline",
    "onAddToFavorites",
    "onPageScroll",
    "onResize",
    "onTabItemTap",
    "onSaveExitState",
)
"""The functions of a page that WeChat calls (documentation, reference/api/Page)."""


def add_handler(
    script: Script,
    name: str,
    body_lines: Sequence[str] = (),
    parameter: str | None = None,
    life_cycle: Collection[str] = PAGE_LIFE_CYCLE,
) -> tuple[Splice, ...]:
    """Define the handler `name`; no splice when there is one.

    A component gets it at the end of `methods`, which are made when missing, a page behind its last handler. Tabs
    before `body_lines` are steps further in. Without `parameter` it is called as in the script's other handlers, else
    `event`.
    Raises NoPlaceInScript when the script does not write out where handlers belong.
    """
    definition = edited_definition(script)
    if name in script.handlers or name in definition.handlers:
        return ()
    manner = manner_of(script)
    named = parameter or manner.parameter or ("event: any" if manner.typescript else "event")
    lines = method_lines(manner, name, named, body_lines)

    def print_method(indent: str, one_line: bool) -> str:
        return print_lines(manner, lines, indent)

    def print_methods(indent: str, one_line: bool) -> str:
        last = "," if manner.trailing_comma else ""
        inside = ["\t" + line for line in lines]
        inside[-1] += last
        return print_lines(manner, [f"methods{manner.colon}{{", *inside, "}"], indent)

    if _is_class(script, definition) and "methods" not in definition.entries:
        return _add_to_class(script, definition, replace(manner, form="shorthand"), (name, named, body_lines))
    if definition.kind in {"component", "behavior"}:
        section = section_of(script, definition, ["methods"])
        if section is None:
            return insert_section(manner, script, definition, "methods", print_methods)
    else:
        section = object_of(script, definition)
    listing = listing_of(syntax_of(script.source), section)
    place = _place(listing, definition, life_cycle if definition.kind == "page" else ())
    return insert_row(manner, listing, place, print_method, blank_lines=_blank_lines(listing, place))


def rename_handler(script: Script, name: str, new_name: str) -> tuple[Splice, ...]:
    """Give a handler another name, and to all its uses by `this.name`, `that.name` and `const { name } = this`.

    Raises NoPlaceInScript when the script has no such handler, or one with the new name.
    """
    if name == new_name:
        return ()
    spans = [each.handlers[name].name_span for each in script.definitions if name in each.handlers]
    if not spans:
        raise NoPlaceInScript(f"{script.source.path} has no handler `{name}`.")
    if new_name in script.handlers or any(new_name in each.entries for each in script.definitions):
        raise NoPlaceInScript(f"{script.source.path} has `{new_name}` already.")
    splices = [splice for span in spans for splice in renamed_key(script, span, new_name)]
    for use in self_uses(script, name):
        if use.key:
            splices += renamed_key(script, use.span, new_name)
        else:
            splices.append(Splice(use.span, new_name))
    return tuple(sorted(set(splices)))


def remove_handler(script: Script, name: str) -> tuple[Splice, ...]:
    """Take the handler `name` out.

    Raises NoPlaceInScript when there is none, or when it is not in an object or class.
    """
    syntax = syntax_of(script.source)
    for definition in script.definitions:
        member = definition.handlers.get(name)
        if member is None:
            continue
        key = syntax.node(member.name_span)
        owner = key.parent if key else None
        while owner is not None and owner.type not in {"object", "class_body"}:
            owner = owner.parent
        if owner is not None and owner.type == "class_body":
            return (Splice(_class_row(script, owner, member.name_span), ""),)
        listing = listing_of(syntax, owner)
        rows = [index for index, row in enumerate(listing.rows) if row.span.covers(member.name_span)]
        return remove_row(listing, rows[0])
    raise NoPlaceInScript(f"{script.source.path} has no handler `{name}`.")


def _place(listing: Listing, definition: Definition, life_cycle: Collection[str]) -> int:
    """Where a new handler goes: behind the last one that is no life cycle function, else behind the last of all."""
    starts = [row.span.start for row in listing.rows]
    own = [
        bisect_right(starts, member.name_span.start)
        for name, member in definition.handlers.items()
        if name not in life_cycle and listing.span.covers(member.name_span)
    ]
    return max(own, default=len(listing.rows))


def _blank_lines(listing: Listing, place: int) -> int:
    """How many empty lines divide the entries around `place`."""
    pairs = list(zip(listing.rows, listing.rows[1:], strict=False))
    around = pairs[max(place - 2, 0) : place][-1:]
    for previous, following in around:
        start = listing.note(previous.end)
        between = listing.text[start : following.span.start]
        leading = between[: len(between) - len(between.lstrip())]
        return max(leading.count("\n") - 1, 0)
    return 0


def _is_class(script: Script, definition: Definition) -> bool:
    node = syntax_of(script.source).node(definition.object_span) if definition.object_span else None
    return node is not None and node.type == "class_body"


def _add_to_class(
    script: Script, definition: Definition, manner: Manner, method: tuple[str, str, Sequence[str]]
) -> tuple[Splice, ...]:
    """A method behind the last member of a class."""
    syntax = syntax_of(script.source)
    if definition.kind != "page":
        raise NoPlaceInScript(f"The class in {script.source.path} has no `methods` that could get a handler.")
    body = syntax.node(definition.object_span) if definition.object_span else None
    rows = [child for child in body.named_children if child.type != "comment"] if body else []
    if body is None or not rows:
        raise NoPlaceInScript(f"The class in {script.source.path} is empty.")
    last = syntax.span(rows[-1])
    place = last.end + 1 if script.source.text[last.end : last.end + 1] == ";" else last.end
    indent = indent_at(script.source.text, last.start)
    lines = method_lines(manner, *method)
    return (Splice(Span(place, place), manner.eol * 2 + indent + print_lines(manner, lines, indent)),)


def _class_row(script: Script, body: Node, key: Span) -> Span:
    """A member of a class with the white space before it."""
    syntax = syntax_of(script.source)
    row = next(span for child in body.named_children if (span := syntax.span(child)).covers(key))
    before = script.source.text[: row.start]
    end = row.end + 1 if script.source.text[row.end : row.end + 1] == ";" else row.end
    start = len(before.rstrip())
    comments = {syntax.span(child).end for child in body.named_children if child.type == "comment"}
    return Span(row.start if start in comments else start, end)

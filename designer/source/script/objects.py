"""Object literals and classes in a syntax tree: what they hold, and what a name at the top level stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from tree_sitter import Node

from designer.source.script.literals import string_value
from designer.source.script.syntax import Syntax, first_child

FUNCTIONS = frozenset(
    {
        "method_definition",
        "function_expression",
        "arrow_function",
        "generator_function",
        "function_declaration",
        "generator_function_declaration",
    }
)
"""The types of nodes that are functions."""

_KEYS = {"property_identifier", "string", "number", "shorthand_property_identifier", "private_property_identifier"}
# What may stand around an expression without changing it.
_WRAPPINGS = {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression"}
_NAMES = {"identifier", "shorthand_property_identifier"}
_FIELDS = {"field_definition", "public_field_definition"}


class Entry(NamedTuple):
    """An entry of an object literal or a class.

    Attributes:
        name: its key, unquoted.
        key: where the key is written.
        value: its value; of a method and of `{ name }` the whole entry.
        row: the whole entry.
    """

    name: str
    key: Node
    value: Node
    row: Node


class Objects:
    """Looks into the objects of one script."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax

    def resolved(self, node: Node | None) -> Node | None:
        """The expression without what is wrapped around it; of a name, the value it got at the top level."""
        node = unwrapped(node)
        if node is None or node.type not in _NAMES:
            return node
        return unwrapped(self._values.get(self.syntax.text(node), node))

    def objects(self, node: Node | None) -> Iterator[Node]:
        """The object literals that an expression is made of: itself, what it names, or what a call puts together."""
        node = self.resolved(node)
        if node is None:
            return
        if node.type == "object":
            yield node
        elif node.type == "call_expression":
            arguments = node.child_by_field_name("arguments")
            for argument in arguments.named_children if arguments else ():
                merged = self.resolved(argument)
                if merged is not None and merged.type == "object":
                    yield merged

    def entries(self, node: Node) -> Iterator[Entry]:
        """The entries of an object or a class body whose keys are written out."""
        for child in node.named_children:
            entry = self._entry(child)
            if entry is None:
                continue
            if node.type == "class_body" and entry.name == "constructor":
                yield from self._assigned(child)
            else:
                yield entry

    def inside(self, entries: Iterable[Entry], key: str) -> list[Entry]:
        """The entries of the objects that stand under `key`."""
        values = [entry.value for entry in entries if entry.name == key]
        return [entry for value in values for each in self.objects(value) for entry in self.entries(each)]

    def is_function(self, node: Node) -> bool:
        """Whether the expression is a function, or the name of one of the top level."""
        resolved = self.resolved(node)
        return resolved is not None and resolved.type in FUNCTIONS

    def key_name(self, key: Node) -> str:
        """A key as the program knows it."""
        written = self.syntax.text(key)
        return string_value(written) if key.type == "string" else written

    def _entry(self, child: Node) -> Entry | None:
        key: Node | None = child
        value: Node | None = child
        if child.type == "pair":
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        elif child.type == "method_definition":
            key = child.child_by_field_name("name")
        elif child.type in _FIELDS:
            key = child.child_by_field_name("property") or child.child_by_field_name("name")
            value = child.child_by_field_name("value")
        if key is None or value is None or key.type not in _KEYS:
            return None
        return Entry(self.key_name(key), key, value, child)

    def _assigned(self, constructor: Node) -> Iterator[Entry]:
        """What a constructor assigns to `this`, the form into which compilers bring the fields of a class."""
        body = constructor.child_by_field_name("body")
        for statement in body.named_children if body else ():
            assignment = first_child(statement) if statement.type == "expression_statement" else None
            if assignment is None or assignment.type != "assignment_expression":
                continue
            left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
            target = left.child_by_field_name("object") if left else None
            key = left.child_by_field_name("property") if left else None
            if key is not None and right is not None and target is not None and target.type == "this":
                yield Entry(self.syntax.text(key), key, right, statement)

    @cached_property
    def _values(self) -> dict[str, Node]:
        """What the names of the script's top level stand for."""
        values: dict[str, Node] = {}
        for statement in self.syntax.root.named_children:
            exported = statement.child_by_field_name("declaration") if statement.type == "export_statement" else None
            declaration = exported or statement
            is_function = declaration.type in FUNCTIONS
            for each in [declaration] if is_function else declaration.named_children:
                name = each.child_by_field_name("name")
                value = each if is_function else each.child_by_field_name("value")
                if name is not None and value is not None:
                    values[self.syntax.text(name)] = value
        return values


def unwrapped(node: Node | None) -> Node | None:
    """The expression without parentheses and TypeScript's `as`, `satisfies` and `!`."""
    while node is not None and node.type in _WRAPPINGS:
        node = first_child(node)
    return node

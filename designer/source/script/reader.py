"""Reads what a script defines. Nothing is run, and nothing in the text raises."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from tree_sitter import Node

from designer.source.problem import Problem
from designer.source.script.script import Definition, Dependency, Member, Script
from designer.source.script.syntax import Syntax
from designer.source.source import Source, Span

DEFINING_FUNCTIONS = (
    "Page",
    "Component",
    "VantComponent",
    "baseComponent",
    "ComponentWithStore",
    "ComponentWithComputed",
)
"""WeChat's two functions and the wrappers of them that are met most; projects may have their own."""

_CALLS = "(call_expression function: (identifier)) @call"
_REQUIRES = (
    '((call_expression function: (identifier) @name arguments: (arguments . (string) @path)) (#eq? @name "require"))'
)
_IMPORTS = "[(import_statement source: (string) @path) (export_statement source: (string) @path)]"
_FUNCTIONS = {
    "method_definition",
    "function_expression",
    "arrow_function",
    "generator_function",
    "function_declaration",
}
_LITERALS = {"string", "number", "true", "false", "null", "undefined", "comment"}
_KEYS = {"property_identifier", "string", "number", "shorthand_property_identifier"}
# What may stand around an expression without changing it.
_WRAPPINGS = {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression"}


_Entry = tuple[Member, Node]


def read_script(source: Source, defining: Collection[str] = DEFINING_FUNCTIONS) -> Script:
    """The pages and components that `source` defines by calling one of the functions `defining`.

    A path that ends with `.ts` is read as TypeScript.
    """
    reader = _Reader(Syntax(source))
    problems = tuple(
        Problem(reader.syntax.span(node), "This is no proper script.") for node in reader.syntax.find("(ERROR) @e", "e")
    )
    return Script(source, tuple(reader.definitions(defining)), tuple(reader.dependencies()), problems)


class _Reader:
    """Looks at one syntax tree."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self._values = dict(_top_level_values(syntax))

    def definitions(self, defining: Collection[str]) -> Iterator[Definition]:
        for call in self.syntax.find(_CALLS, "call"):
            function = call.child_by_field_name("function")
            if function is not None and self.syntax.text(function) in defining:
                yield self._definition(call, self.syntax.text(function))

    def dependencies(self) -> Iterator[Dependency]:
        paths = [*self.syntax.find(_REQUIRES, "path"), *self.syntax.find(_IMPORTS, "path")]
        for node in sorted(paths, key=lambda node: node.start_byte):
            span = self.syntax.span(node)
            yield Dependency(self.syntax.text(node)[1:-1], Span(span.start + 1, span.end - 1))

    def _definition(self, call: Node, function: str) -> Definition:
        arguments = call.child_by_field_name("arguments")
        objects = [each for node in (arguments.named_children if arguments else ()) for each in self._objects(node)]
        entries = [entry for each in objects for entry in self._entries(each)]
        # A page has its handlers beside its data, a component in `methods`.
        functions = entries if function.endswith("Page") else self._inside(entries, "methods")
        return Definition(
            function=function,
            span=self.syntax.span(call),
            object_span=self.syntax.span(objects[0]) if len(objects) == 1 else None,
            handlers={member.name: member for member, value in functions if self._is_function(value)},
            data={member.name: member for member, _ in self._inside(entries, "data")},
            properties={
                member.name: member for key in ("props", "properties") for member, _ in self._inside(entries, key)
            },
        )

    def _objects(self, node: Node | None) -> Iterator[Node]:
        """The object literals that an expression is made of: itself, what it names, or what a call puts together."""
        node = self._resolved(node)
        if node is None:
            return
        if node.type == "object":
            yield node
        elif node.type == "call_expression":
            arguments = node.child_by_field_name("arguments")
            for argument in arguments.named_children if arguments else ():
                merged = self._resolved(argument)
                if merged is not None and merged.type == "object":
                    yield merged

    def _resolved(self, node: Node | None) -> Node | None:
        """The expression without what is wrapped around it; of a name, the value it got at the top level."""
        while node is not None and node.type in _WRAPPINGS:
            node = node.named_child(0)
        if node is None or node.type not in {"identifier", "shorthand_property_identifier"}:
            return node
        return self._values.get(self.syntax.text(node), node)

    def _entries(self, node: Node) -> Iterator[_Entry]:
        """The entries of an object literal whose keys are written out, each with its value."""
        for child in node.named_children:
            key, value = child, child
            if child.type == "pair":
                key = child.child_by_field_name("key") or child
                value = child.child_by_field_name("value") or child
            elif child.type == "method_definition":
                key = child.child_by_field_name("name") or child
            if key.type not in _KEYS:
                continue
            name = self.syntax.text(key)
            unquoted = name[1:-1] if key.type == "string" else name
            yield Member(unquoted, self.syntax.span(key), self.syntax.span(value), _is_literal(value)), value

    def _inside(self, entries: Iterable[_Entry], key: str) -> list[_Entry]:
        """The entries of the objects that stand under `key`."""
        values = [value for member, value in entries if member.name == key]
        return [entry for value in values for each in self._objects(value) for entry in self._entries(each)]

    def _is_function(self, node: Node) -> bool:
        resolved = self._resolved(node)
        return resolved is not None and resolved.type in _FUNCTIONS


def _top_level_values(syntax: Syntax) -> Iterator[tuple[str, Node]]:
    """What the names of the script's top level stand for."""
    for statement in syntax.root.named_children:
        exported = statement.child_by_field_name("declaration") if statement.type == "export_statement" else None
        declaration = exported or statement
        named = [declaration] if declaration.type == "function_declaration" else declaration.named_children
        for each in named:
            name = each.child_by_field_name("name")
            value = each if each.type == "function_declaration" else each.child_by_field_name("value")
            if name is not None and value is not None:
                yield syntax.text(name), value


def _is_literal(node: Node) -> bool:
    """Whether the value is written out in full."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if each.type in {"object", "array"}:
            waiting += each.named_children
        elif each.type == "pair":
            waiting += [value] if (value := each.child_by_field_name("value")) else []
        elif each.type == "unary_expression":
            waiting += each.named_children
        elif each.type not in _LITERALS:
            return False
    return True

"""Reads what a script defines. Nothing is run, and nothing in the text raises."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from tree_sitter import Node

from designer.source.problem import Problem
from designer.source.script.literals import string_value
from designer.source.script.objects import Entry, Objects
from designer.source.script.script import Definition, Dependency, Kind, Member, Script
from designer.source.script.syntax import Syntax, first_child, syntax_of
from designer.source.source import Source, Span

DEFINING_FUNCTIONS = (
    "Page",
    "Component",
    "Behavior",
    "App",
    "VantComponent",
    "baseComponent",
    "ComponentWithStore",
    "ComponentWithComputed",
)
"""WeChat's functions and the wrappers of them that are met most; projects may have their own."""

# One walk through the tree finds all that is asked for.
_INTEREST = """
(call_expression function: (identifier) @function)
(import_statement source: (string) @path)
(export_statement source: (string) @path)
(class_heritage) @heritage
(ERROR) @error
(MISSING) @missing
"""
_LITERALS = {"string", "number", "true", "false", "null", "undefined", "comment"}
# An object or a class with one of these is a component or a page, whoever takes it.
_SECTIONS = {"data", "properties", "methods"}


def read_script(source: Source, defining: Collection[str] = DEFINING_FUNCTIONS) -> Script:
    """The pages, components, behaviors and apps that `source` defines by calling one of the functions `defining`.

    Classes that extend another one and have `data`, `properties` or `methods` count as well, and so does such an object
    exported as default. A path that ends with `.ts` is read as TypeScript.
    """
    syntax = syntax_of(source)
    found = syntax.captures(_INTEREST)
    called: dict[str, list[Node]] = {}
    for node in found.get("function", ()):
        called.setdefault(syntax.text(node), []).append(node)
    reader = _Reader(syntax)
    definitions = [
        *reader.calls({name: nodes for name, nodes in called.items() if name in defining}),
        *reader.classes(found.get("heritage", ())),
    ]
    definitions.sort(key=lambda each: each.span)
    problems = [Problem(syntax.span(node), "This is no proper script.") for node in found.get("error", ())]
    problems += [Problem(syntax.span(node), f"`{node.type}` is missing here.") for node in found.get("missing", ())]
    return Script(
        source,
        tuple(definitions or reader.default_exports()),
        tuple(_dependencies(syntax, found.get("path", ()), called.get("require", ()))),
        tuple(sorted(problems, key=lambda problem: problem.span)),
    )


class _Reader:
    """Looks at one syntax tree."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self._objects = Objects(syntax)

    def calls(self, called: dict[str, list[Node]]) -> Iterator[Definition]:
        """The definitions by calls, given what is called."""
        for name, functions in called.items():
            for function in functions:
                call = function.parent
                arguments = call.child_by_field_name("arguments") if call else None
                if call is None or arguments is None:
                    continue
                objects = [each for node in arguments.named_children for each in self._objects.objects(node)]
                yield self._definition(name, _kind(name), call, objects)

    def classes(self, heritages: Sequence[Node]) -> Iterator[Definition]:
        """The definitions by classes, given what they extend."""
        for heritage in heritages:
            parent = heritage.parent
            body = parent.child_by_field_name("body") if parent else None
            names = {entry.name for entry in self._objects.entries(body)} if body else set()
            if parent is None or body is None or not names & _SECTIONS:
                continue
            extended = self._syntax.text(heritage).removeprefix("extends").strip().partition("<")[0]
            kind: Kind = "component" if names & {"methods", "properties"} else _kind(extended)
            yield self._definition(extended, kind, parent, [body])

    def default_exports(self) -> Iterator[Definition]:
        """The definition by an object exported as default."""
        for statement in self._syntax.root.named_children:
            value = statement.child_by_field_name("value") if statement.type == "export_statement" else None
            node = self._objects.resolved(value)
            if node is None or node.type != "object":
                continue
            kind = self._kind_of_object(node)
            if kind is not None:
                yield self._definition("export default", kind, node, [node])

    def _kind_of_object(self, node: Node) -> Kind | None:
        """What an object that no function takes seems to define; None when it is mere data."""
        entries = {entry.name: entry.value for entry in self._objects.entries(node)}
        if entries.keys() & {"methods", "properties"}:
            return "component"
        has_data = any(True for _ in self._objects.objects(entries.get("data")))
        return "page" if has_data and any(map(self._objects.is_function, entries.values())) else None

    def _definition(self, function: str, kind: Kind, whole: Node, objects: list[Node]) -> Definition:
        entries = [entry for each in objects for entry in self._objects.entries(each)]
        inside = self._objects.inside
        functions = inside(entries, "methods") if kind in {"component", "behavior"} else entries
        data = inside(entries, "globalData" if kind == "app" else "data")
        return Definition(
            function=function,
            kind=kind,
            span=self._syntax.span(whole),
            object_span=self._syntax.span(objects[0]) if len(objects) == 1 else None,
            entries={entry.name: self._member(entry) for entry in entries},
            handlers={e.name: self._member(e) for e in functions if self._objects.is_function(e.value)},
            data={entry.name: self._member(entry) for entry in data},
            properties={e.name: self._member(e) for key in ("props", "properties") for e in inside(entries, key)},
        )

    def _member(self, entry: Entry) -> Member:
        spans = self._syntax.span(entry.key), self._syntax.span(entry.value)
        return Member(entry.name, *spans, _is_literal(entry.value))


def _kind(function: str) -> Kind:
    if function.endswith("Page"):
        return "page"
    return "app" if function == "App" else "behavior" if function == "Behavior" else "component"


def _dependencies(syntax: Syntax, imported: Sequence[Node], required: Sequence[Node]) -> Iterator[Dependency]:
    paths = [*imported, *(path for function in required if (path := _first_string(function)))]
    for node in sorted(paths, key=lambda node: node.start_byte):
        span = syntax.span(node)
        yield Dependency(string_value(syntax.text(node)), Span(span.start + 1, span.end - 1))


def _first_string(function: Node) -> Node | None:
    """The string that a call gets as its first argument."""
    arguments = function.parent.child_by_field_name("arguments") if function.parent else None
    first = first_child(arguments)
    return first if first is not None and first.type == "string" else None


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

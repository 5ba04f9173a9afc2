"""What local names stand for: `const that = this`, `const { list } = this.data`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from designer.source.script.objects import FUNCTIONS, unwrapped
from designer.source.script.syntax import Syntax

_QUERY = """
[(statement_block) (for_statement) (for_in_statement) (catch_clause) (class_body)] @block
[(function_declaration) (function_expression) (arrow_function) (method_definition) (generator_function)
 (generator_function_declaration)] @function
(variable_declarator) @declarator
(formal_parameters) @parameters
(arrow_function parameter: (identifier) @parameter)
(catch_clause parameter: (_) @parameter)
(for_in_statement left: (_) @parameter)
(assignment_expression left: (identifier) @assigned) @assignment
"""
_NAMES = {"identifier", "shorthand_property_identifier_pattern"}


@dataclass(slots=True)
class _Scope:
    start: int
    end: int
    outer: _Scope | None
    is_function: bool
    names: dict[str, Node | None] = field(default_factory=dict)


class Scopes:
    """The scopes of a script, each with the names declared in it and the expressions that they stand for."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        found = syntax.captures(_QUERY)
        self._scopes = _nested(syntax, [*found.get("block", ()), *found.get("function", ())])
        self._starts = [scope.start for scope in self._scopes]
        self.declarators = found.get("declarator", [])
        for parameters in (*found.get("parameters", ()), *found.get("parameter", ())):
            for name in _declared(parameters):
                self._scope(parameters.start_byte).names[syntax.text(name)] = None
        for declarator in self.declarators:
            self._declare(declarator)
        for assignment in found.get("assignment", ()):
            self._assign(assignment)

    def all_names(self) -> Iterator[tuple[str, Node | None]]:
        """Every declared name with what it stands for."""
        for scope in self._scopes:
            yield from scope.names.items()

    def value(self, identifier: Node) -> Node | None:
        """The expression that a name stands for, or the declarator that takes it out of one.

        None for parameters, unknown names and what gets another value later.
        """
        name = self._syntax.text(identifier)
        scope: _Scope | None = self._scope(identifier.start_byte)
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return None

    def _scope(self, byte: int) -> _Scope:
        scope = self._scopes[bisect_right(self._starts, byte) - 1]
        while scope.outer is not None and scope.end <= byte:
            scope = scope.outer
        return scope

    def _declare(self, declarator: Node) -> None:
        name, value = declarator.child_by_field_name("name"), declarator.child_by_field_name("value")
        if name is None:
            return
        scope = self._scope(declarator.start_byte)
        parent = declarator.parent
        while parent is not None and parent.type == "variable_declaration" and scope.outer and not scope.is_function:
            scope = scope.outer
        if name.type == "identifier":
            scope.names[self._syntax.text(name)] = unwrapped(value)
        else:
            for each in _declared(name):
                # The declarator itself: what it takes apart has to be looked at.
                scope.names[self._syntax.text(each)] = declarator if value is not None else None

    def _assign(self, assignment: Node) -> None:
        """A name that gets another value later stands for nothing certain; one that had none, for its first."""
        left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
        if left is None or right is None:
            return
        name = self._syntax.text(left)
        scope: _Scope | None = self._scope(assignment.start_byte)
        while scope is not None and name not in scope.names:
            scope = scope.outer
        if scope is not None:
            is_self = right.type == "this" and scope.names[name] is None
            scope.names[name] = right if is_self else None


def pattern_steps(syntax: Syntax, pattern: Node) -> Iterator[tuple[tuple[tuple[str, Node], ...], Node, bool]]:
    """What a pattern `{ a, b: { c } }` takes: the keys from the outside in with their places, the name, if it is last.

    The third is whether the name gets what the keys lead to; it is False for a key that is only passed through.
    """
    waiting: list[tuple[tuple[tuple[str, Node], ...], Node]] = [((), pattern)]
    while waiting:
        keys, node = waiting.pop()
        for child in node.named_children if node.type == "object_pattern" else ():
            key, value = child, child
            if child.type == "pair_pattern":
                key = child.child_by_field_name("key") or child
                value = child.child_by_field_name("value") or child
            if child.type == "object_assignment_pattern":
                key = value = child.child_by_field_name("left") or child
            if value.type == "assignment_pattern":
                value = value.child_by_field_name("left") or value
            if key.type not in {"property_identifier", "shorthand_property_identifier_pattern", "string"}:
                continue
            name = syntax.text(key).strip("'\"")
            path = (*keys, (name, key))
            yield path, value, value.type in _NAMES
            waiting.append((path, value))


def _declared(pattern: Node) -> Iterator[Node]:
    """The names that a pattern, parameters or a declaration bring in."""
    waiting = [pattern]
    while waiting:
        node = waiting.pop()
        if node.type in _NAMES:
            yield node
            continue
        if node.type == "pair_pattern":
            value = node.child_by_field_name("value")
            waiting += [value] if value else []
        elif node.type in {"assignment_pattern", "object_assignment_pattern"}:
            left = node.child_by_field_name("left")
            waiting += [left] if left else []
        elif node.type in {"required_parameter", "optional_parameter"}:
            inner = node.child_by_field_name("pattern")
            waiting += [inner] if inner else []
        elif node.type in {"formal_parameters", "object_pattern", "array_pattern", "rest_pattern"}:
            waiting += node.named_children


def _nested(syntax: Syntax, nodes: list[Node]) -> list[_Scope]:
    """The scopes in the order of their starts, each knowing the one around it; the first is the whole script."""
    whole = _Scope(0, syntax.root.end_byte + 1, None, True)
    scopes = [whole]
    around = [whole]
    for node in sorted(nodes, key=lambda node: (node.start_byte, -node.end_byte)):
        while around[-1].end <= node.start_byte:
            around.pop()
        scope = _Scope(node.start_byte, node.end_byte, around[-1], node.type in FUNCTIONS)
        scopes.append(scope)
        around.append(scope)
    return scopes

"""What an expression asks of the values in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.project.samples.shape import Role, Shape
from designer.source.wxml.expressions import (
    ArrayLiteral,
    Binary,
    Call,
    Conditional,
    Group,
    Index,
    Literal,
    Member,
    Name,
    Node,
    ObjectLiteral,
    Pair,
    Shorthand,
    Spread,
    Unary,
)

_COMPARING = frozenset({"==", "===", "!=", "!=="})
_COUNTING = frozenset({"<", ">", "<=", ">=", "-", "*", "/", "%"})
_FUNCTIONS = (
    (re.compile(r"price|money|yuan|fen|amount|currency", re.I), Role.PRICE),
    (re.compile(r"fix|num|round|floor|count|percent", re.I), Role.NUMBER),
    (re.compile(r"time|date|day", re.I), Role.TIME),
    (re.compile(r"img|image|src|url|pic|cdn", re.I), Role.PICTURE),
)
_PLAIN = Shape()


def wishes(node: Node | None, wish: Shape) -> Iterator[tuple[int, Shape]]:
    """Where each path of an expression starts, and what its value should be like for the whole to be as `wish` says."""
    waiting = [(node, wish)] if node is not None else []
    while waiting:
        part, asked = waiting.pop()
        if isinstance(part, Name | Shorthand):
            yield part.start, asked
        elif isinstance(part, Member | Index):
            yield _start(part), asked
            waiting += _indices(part)
        else:
            waiting += _inside(part, asked)


def _start(node: Node) -> int:
    while isinstance(node, Member | Index):
        node = node.object
    return node.start


def _indices(node: Node) -> Iterator[tuple[Node, Shape]]:
    """The computed keys of a path, whose values are keys or numbers of items."""
    while isinstance(node, Member | Index):
        if isinstance(node, Index) and not isinstance(node.index, Literal):
            yield node.index, _PLAIN
        node = node.object


def _inside(part: Node, asked: Shape) -> Iterator[tuple[Node, Shape]]:
    if isinstance(part, Group):
        yield part.inner, asked
    elif isinstance(part, Unary):
        yield part.operand, _negated(asked) if part.operator == "!" else Shape.of(Role.NUMBER)
    elif isinstance(part, Binary):
        yield from _operands(part, asked)
    elif isinstance(part, Conditional):
        yield part.condition, Shape()
        yield part.then, asked
        yield part.otherwise, asked
    elif isinstance(part, Call):
        yield from ((argument, _argument(part, asked)) for argument in part.arguments)
    elif isinstance(part, ObjectLiteral | ArrayLiteral):
        yield from ((child, _entry(child, asked)) for child in part.children)
    elif isinstance(part, Pair | Spread):
        yield part.value, asked


def _operands(part: Binary, asked: Shape) -> Iterator[tuple[Node, Shape]]:
    if part.operator in _COMPARING:
        for operand, other in ((part.left, part.right), (part.right, part.left)):
            yield operand, _compared(other, equal=part.operator.startswith("="), shows=Role.HIDING not in asked.roles)
    elif part.operator in _COUNTING:
        yield part.left, Shape.of(Role.NUMBER)
        yield part.right, Shape.of(Role.NUMBER)
    elif part.operator == "&&":
        yield part.left, asked if asked.roles & {Role.SHOWING, Role.HIDING} else Shape.of(Role.SHOWING)
        yield part.right, asked
    else:
        yield part.left, asked
        yield part.right, asked


def _compared(other: Node, *, equal: bool, shows: bool) -> Shape:
    shape = Shape()
    value = literal_value(other)
    if value is not None and equal == shows:
        shape.choices[value] = 0
    return shape


def literal_value(node: Node) -> str | int | float | None:
    """What a literal text or number says; None for anything else."""
    if not isinstance(node, Literal):
        return None
    if node.string is not None:
        return node.string
    try:
        return int(node.raw)
    except ValueError:
        return None


def _negated(asked: Shape) -> Shape:
    if Role.SHOWING in asked.roles:
        return Shape.of(Role.HIDING)
    if Role.HIDING in asked.roles:
        return Shape.of(Role.SHOWING)
    return Shape()


def _argument(call: Call, asked: Shape) -> Shape:
    function = call.function.name if isinstance(call.function, Member) else ""
    role = next((role for pattern, role in _FUNCTIONS if pattern.search(function)), None)
    if role is None or Role.PICTURE in asked.roles:
        return asked
    return Shape.of(role)


def _entry(child: Node, asked: Shape) -> Shape:
    """What is asked of an entry of an object whose properties are used as `asked` says."""
    if isinstance(child, Pair):
        return asked.fields.get(child.raw_key.strip("'\""), _PLAIN)
    if isinstance(child, Shorthand):
        return asked.fields.get(child.name, _PLAIN)
    return asked if isinstance(child, Spread) else asked.item or _PLAIN

"""The expressions inside mustaches, as trees with spans in the file's text."""

from designer.source.wxml.expressions.nodes import (
    ArrayLiteral,
    Binary,
    Broken,
    Call,
    Conditional,
    Expression,
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
from designer.source.wxml.expressions.reader import read_expression

__all__ = [
    "ArrayLiteral",
    "Binary",
    "Broken",
    "Call",
    "Conditional",
    "Expression",
    "Group",
    "Index",
    "Literal",
    "Member",
    "Name",
    "Node",
    "ObjectLiteral",
    "Pair",
    "Shorthand",
    "Spread",
    "Unary",
    "read_expression",
]

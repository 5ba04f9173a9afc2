"""The nodes of an expression. They are views of the text: nothing is ever printed back from them.

Nodes are compared by identity, because comparing their content would recurse as deep as the expression is nested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from designer.source.problem import Problem
from designer.source.source import Span

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Part:
    """What all nodes share: a range of the file's text, in code points."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        """The whole node, without the white space around it."""
        return Span(self.start, self.end)

    @property
    def children(self) -> tuple[Node, ...]:
        """The nodes directly inside this one, in the order of the text."""
        return ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.start}, {self.end})"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Literal(_Part):
    """A number, a string with its quotes, or `true`, `false`, `null`, `undefined`.

    Attributes:
        raw: how it is written.
    """

    raw: str

    @property
    def string(self) -> str | None:
        r"""What a string says, its escapes resolved; None for a literal that is no string."""
        if self.raw[0] not in "'\"":
            return None
        return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), self.raw[1:-1])


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Name(_Part):
    """A name that stands alone: data, a loop variable or a wxs module."""

    name: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Member(_Part):
    """`object.name`."""

    object: Node
    name: str

    @property
    def name_span(self) -> Span:
        """The name behind the dot."""
        return Span(self.end - len(self.name), self.end)

    @property
    def children(self) -> tuple[Node, ...]:
        """The object."""
        return (self.object,)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Index(_Part):
    """`object[index]`."""

    object: Node
    index: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """The object and the index."""
        return self.object, self.index


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Call(_Part):
    """`function(arguments)`, which works for functions of wxs modules only."""

    function: Node
    arguments: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        """The function and the arguments."""
        return self.function, *self.arguments


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Unary(_Part):
    """`!operand`, `-operand` or `~operand`; the operator stands at `start`."""

    operator: str
    operand: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """The operand."""
        return (self.operand,)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Binary(_Part):
    """`left operator right`.

    Attributes:
        operator_start: where the operator stands.
    """

    operator: str
    operator_start: int
    left: Node
    right: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """Both operands."""
        return self.left, self.right


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Conditional(_Part):
    """`condition ? then : otherwise`."""

    condition: Node
    then: Node
    otherwise: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """The condition and both outcomes."""
        return self.condition, self.then, self.otherwise


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Group(_Part):
    """`(inner)`."""

    inner: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """What the parentheses hold."""
        return (self.inner,)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ArrayLiteral(_Part):
    """`[items]`."""

    items: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        """The items."""
        return self.items


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ObjectLiteral(_Part):
    """`{entries}`, or with `bare` the entries alone, as in `data="{{a: 1, b, ...c}}"`."""

    entries: tuple[Node, ...]
    bare: bool

    @property
    def children(self) -> tuple[Node, ...]:
        """The entries: each a Pair, a Shorthand or a Spread, or Broken."""
        return self.entries


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Pair(_Part):
    """`key: value` in an object literal; the key stands at `start`, `raw_key` is how it is written."""

    raw_key: str
    value: Node

    @property
    def key_span(self) -> Span:
        """Where the key stands."""
        return Span(self.start, self.start + len(self.raw_key))

    @property
    def children(self) -> tuple[Node, ...]:
        """The value."""
        return (self.value,)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Shorthand(_Part):
    """`name` in an object literal, which stands for `name: name`."""

    name: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Spread(_Part):
    """`...value` in an object literal."""

    value: Node

    @property
    def children(self) -> tuple[Node, ...]:
        """What is spread."""
        return (self.value,)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Broken(_Part):
    """What is no expression; it is left alone.

    Attributes:
        message: what is wrong with it.
        parts: what could be read of it.
    """

    message: str
    parts: tuple[Node, ...] = ()

    @property
    def children(self) -> tuple[Node, ...]:
        """What could be read."""
        return self.parts


Node = (
    Literal
    | Name
    | Member
    | Index
    | Call
    | Unary
    | Binary
    | Conditional
    | Group
    | ArrayLiteral
    | ObjectLiteral
    | Pair
    | Shorthand
    | Spread
    | Broken
)


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """What stands between two braces.

    Attributes:
        span: all of it, white space included.
        root: its tree; None when it is empty, which stands for an empty string.
        problems: what WeChat's compiler rejects, in the order of the text.
    """

    span: Span
    root: Node | None
    problems: tuple[Problem, ...] = ()

    def nodes(self) -> Iterator[Node]:
        """Every node, those around others first, else in the order of the text."""
        waiting = [] if self.root is None else [self.root]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.children)

"""What expressions and local names stand for: the page or component itself, or a path of its data."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from designer.source.script.objects import unwrapped
from designer.source.script.paths import Step, path_steps, template_pieces
from designer.source.script.scopes import Scopes, pattern_steps
from designer.source.script.syntax import Syntax
from designer.source.source import Span

DATA_MEMBERS = frozenset({"data", "properties"})
"""The members of `this` that hold the data; of a component both hold all of it."""

Meaning = tuple[Step, ...] | None
"""The steps from `this` on; None for what has nothing to do with it."""

_MEMBERS = {"member_expression", "subscript_expression"}
_NAMING = _MEMBERS | {"this", "identifier", "variable_declarator"}
# Names that stand for names that stand for names: more than people write.
_DEEPEST = 16


class Locals:
    """Knows the meaning of the expressions of one script.

    Attributes:
        scopes: its scopes.
    """

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.scopes = Scopes(syntax)

    def roots(self) -> Iterator[tuple[Node, tuple[Step, ...]]]:
        """Every `this` and every local name that stands for it or something of it, with its meaning."""
        found = self.syntax.captures("(this) @self (identifier) @name")
        for node in found.get("self", ()):
            yield node, ()
        names = set(self._names())
        for node in found.get("name", ()):
            if self.syntax.text(node) in names:
                meaning = self.meaning(node)
                if meaning is not None:
                    yield node, meaning

    def meaning(self, node: Node | None, depth: int = 0) -> Meaning:
        """What an expression stands for; the steps that a name stands for have no place."""
        steps: list[Step] = []
        node = unwrapped(node)
        while node is not None and node.type in _MEMBERS:
            owner = node.child_by_field_name("object")
            step = member_step(self.syntax, node, owner)
            if step is None:
                return None
            steps.append(step)
            node = unwrapped(owner)
        own = tuple(reversed(steps))
        if node is None or depth > _DEEPEST:
            return None
        if node.type == "this":
            return own
        before = self._named(node, depth) if node.type == "identifier" else None
        return None if before is None else before + own

    def _named(self, identifier: Node, depth: int) -> Meaning:
        value = self.scopes.value(identifier)
        if value is None:
            return None
        if value.type != "variable_declarator":
            return _without_places(self.meaning(value, depth + 1))
        base = self.meaning(value.child_by_field_name("value"), depth + 1)
        pattern = value.child_by_field_name("name")
        if base is None or pattern is None:
            return None
        wanted = self.syntax.text(identifier)
        for keys, name, is_name in pattern_steps(self.syntax, pattern):
            if is_name and self.syntax.text(name) == wanted:
                return _without_places((*base, *(Step(key, None) for key, _ in keys)))
        return None

    def _names(self) -> Iterator[str]:
        """The names that may stand for something of `this`: those declared with `this`, or with one of these names."""
        for name, value in self.scopes.all_names():
            if value is not None and value.type in _NAMING:
                yield name


def member_step(syntax: Syntax, node: Node | None, owner: Node | None) -> Step | None:
    """The step that `node` takes from `owner`, such as `.name` or `[0]`; None when it takes none."""
    if node is None or owner is None or node.child_by_field_name("object") != owner:
        return None
    if node.type == "member_expression":
        key = node.child_by_field_name("property")
        return Step(syntax.text(key), syntax.span(key)) if key else None
    index = node.child_by_field_name("index")
    return None if index is None else _index_step(syntax, index)


def data_steps(meaning: Meaning) -> tuple[Step, ...] | None:
    """The path of the data that a meaning leads to; None when it leads elsewhere."""
    if not meaning or meaning[0].name not in DATA_MEMBERS:
        return None
    return meaning[1:]


def _index_step(syntax: Syntax, index: Node) -> Step:
    if index.type == "number" and syntax.text(index).isdecimal():
        return Step(int(syntax.text(index)[:9]), syntax.span(index))
    if index.type == "string":
        span = syntax.span(index)
        return Step(syntax.text(index)[1:-1], Span(span.start + 1, span.end - 1))
    if index.type == "template_string":
        steps = path_steps(template_pieces(syntax, index))
        return steps[0] if len(steps) == 1 else Step(None, syntax.span(index))
    return Step(None, syntax.span(index))


def _without_places(meaning: Meaning) -> Meaning:
    return None if meaning is None else tuple(Step(step.name, None) for step in meaning)

"""Where a script reads and writes the data of its page or component, and where it uses its functions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tree_sitter import Node

from designer.source.script.data import definition_data
from designer.source.script.locals import Locals, data_steps, member_step
from designer.source.script.objects import FUNCTIONS, Objects, unwrapped
from designer.source.script.paths import Piece, Step, path_steps, template_pieces
from designer.source.script.scopes import pattern_steps
from designer.source.script.script import Member, Script
from designer.source.script.syntax import first_child, syntax_of
from designer.source.script.values import DataArray, DataObject, DataOpaque, DataValue
from designer.source.source import Span

UseKind = Literal["define", "read", "write", "observe"]
"""What a script does with a data path."""

_OBSERVING = ("observers", "watch")
_LITERALS = {"string", "number", "true", "false", "null", "undefined", "object", "array"}
# Where a value goes on to, when it stands in one of these.
_PASSING = {
    "arguments",
    "return_statement",
    "assignment_expression",
    "pair",
    "array",
    "spread_element",
    "arrow_function",
}
_WRITING = {"assignment_expression", "augmented_assignment_expression"}
_TRANSPARENT = {"non_null_expression", "parenthesized_expression", "as_expression"}
_ONE_PATH = re.compile(r"[^,]+")


@dataclass(frozen=True, slots=True)
class DataUse:
    """One place that names a data path.

    Attributes:
        kind: what is done there.
        steps: the path from the top of the data on, each step with its place where it is written there.
        span: all of it.
        passed_on: whether the value goes on to code that may look into it, or comes from code that made it.
    """

    kind: UseKind
    steps: tuple[Step, ...]
    span: Span
    passed_on: bool = False


@dataclass(frozen=True, slots=True)
class DataUses:
    """All uses, in the order of the text, and the places whose path only running could tell."""

    uses: tuple[DataUse, ...]
    unresolved: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SelfUse:
    """A place that names a member of the page or component; `key`: as a key of a destructuring pattern."""

    span: Span
    key: bool


def data_uses(script: Script) -> DataUses:
    """Every place of `script` that names a path of its data.

    Found are `data` itself, `this.data.a` (also through names such as `that`), `setData`, observers and destructuring.
    """
    finder = _Finder(script)
    for definition in script.definitions:
        if definition.kind != "app":
            finder.defined(definition_data(script, definition))
            finder.properties(definition.properties)
            finder.observers(definition.entries)
    finder.members()
    finder.destructured()
    # One place may be met on two ways; places tell uses apart faster than paths do.
    found = {(use.span, len(use.steps), use.kind): use for use in finder.uses}
    return DataUses(tuple(found[key] for key in sorted(found)), tuple(sorted(set(finder.unresolved))))


def self_uses(script: Script, name: str) -> tuple[SelfUse, ...]:
    """Every place that names the member `name` of what the script defines: `this.name`, `const { name } = this`."""
    syntax = syntax_of(script.source)
    locals_ = Locals(syntax)
    uses = []
    for node, meaning in locals_.roots():
        step = None if meaning else member_step(syntax, node.parent, node)
        if step is not None and step.name == name and step.span is not None:
            uses.append(SelfUse(step.span, key=False))
    for declarator in locals_.scopes.declarators:
        pattern = declarator.child_by_field_name("name")
        if pattern is None or locals_.meaning(declarator.child_by_field_name("value")) != ():
            continue
        for keys, _, _ in pattern_steps(syntax, pattern):
            if len(keys) == 1 and keys[0][0] == name:
                uses.append(SelfUse(syntax.span(keys[0][1]), key=True))
    return tuple(sorted(uses, key=lambda use: use.span))


class _Finder:
    """Gathers the uses of one script.

    Attributes:
        uses: what was found, in no order.
        unresolved: places whose path is not written out.
    """

    def __init__(self, script: Script) -> None:
        self._syntax = syntax_of(script.source)
        self._locals = Locals(self._syntax)
        self.uses: list[DataUse] = []
        self.unresolved: list[Span] = []

    def defined(self, tree: DataValue | None) -> None:
        """The keys of a tree of values."""
        waiting: list[tuple[tuple[Step, ...], DataValue]] = [((), tree)] if tree else []
        while waiting:
            steps, value = waiting.pop()
            if isinstance(value, DataObject):
                for entry in value.entries:
                    path = (*steps, Step(entry.key, entry.key_span))
                    passed_on = isinstance(entry.value, DataOpaque)
                    self.uses.append(DataUse("define", path, entry.key_span, passed_on))
                    waiting.append((path, entry.value))
            elif isinstance(value, DataArray):
                waiting += (((*steps, Step(index, None)), item) for index, item in enumerate(value.items))

    def properties(self, properties: Mapping[str, Member]) -> None:
        """The properties of a component, which are data too."""
        for member in properties.values():
            self.uses.append(DataUse("define", (Step(member.name, member.name_span),), member.name_span))

    def observers(self, entries: Mapping[str, Member]) -> None:
        """The paths in the keys of `observers: { 'a.b, c'() {} }`."""
        objects = Objects(self._syntax)
        for name in _OBSERVING:
            member = entries.get(name)
            node = objects.resolved(self._syntax.node(member.value_span)) if member else None
            for entry in objects.entries(node) if node is not None and node.type == "object" else ():
                start, end = self._syntax.span(entry.key)
                if entry.key.type == "string":
                    start, end = start + 1, end - 1
                for path in _ONE_PATH.finditer(self._syntax.source.text, start, end):
                    steps = path_steps([Piece(path[0], Span(*path.span()))])
                    kept = tuple(step for step in steps if step.name != "**")
                    if kept:
                        self.uses.append(DataUse("observe", kept, Span(*path.span())))

    def members(self) -> None:
        """`this.data.a`, `that.data.a`, `list.length` and the calls of `setData`."""
        for root, meaning in self._locals.roots():
            node, steps = self._climbed(root)
            if not meaning and len(steps) == 1 and steps[0].name == "setData":
                self._set_data(node.parent)
                continue
            self._member(root, node, (*meaning, *steps), is_bare=not steps)

    def destructured(self) -> None:
        """`const { a, b: { c } } = this.data`."""
        for declarator in self._locals.scopes.declarators:
            pattern = declarator.child_by_field_name("name")
            if pattern is None or pattern.type != "object_pattern":
                continue
            base = self._locals.meaning(declarator.child_by_field_name("value"))
            for keys, _, _ in pattern_steps(self._syntax, pattern) if base is not None else ():
                own = tuple(Step(key, self._syntax.span(node)) for key, node in keys)
                steps = data_steps((*(base or ()), *own))
                if steps:
                    self.uses.append(DataUse("read", steps, self._syntax.span(keys[-1][1])))

    def _climbed(self, root: Node) -> tuple[Node, tuple[Step, ...]]:
        """The whole chain of members that begins with `root`, and its steps."""
        steps = []
        node, parent = root, root.parent
        while parent is not None:
            step = member_step(self._syntax, parent, node)
            if step is not None:
                steps.append(step)
            elif parent.type not in _TRANSPARENT:
                break
            node, parent = parent, parent.parent
        return node, tuple(steps)

    def _member(self, root: Node, node: Node, meaning: tuple[Step, ...], *, is_bare: bool) -> None:
        parent = node.parent
        if parent is None or (is_bare and parent.child_by_field_name("name") == node):
            return
        steps = data_steps(meaning)
        is_called = parent.type == "call_expression" and parent.child_by_field_name("function") == node
        if steps and is_called:
            steps = steps[:-1]
        span = Span(self._syntax.span(root).start, self._syntax.span(node).end)
        is_target = parent.type in _WRITING and parent.child_by_field_name("left") == node
        passed_on = is_called or (parent.type in _PASSING and not is_target)
        if not steps or (is_bare and not passed_on):
            return
        if steps[0].name is None:
            self.unresolved.append(span)
            return
        self.uses.append(DataUse("write" if is_target else "read", steps, span, passed_on))

    def _set_data(self, call: Node | None) -> None:
        arguments = call.child_by_field_name("arguments") if call and call.type == "call_expression" else None
        given = first_child(arguments)
        argument = unwrapped(given)
        if argument is None:
            return
        if argument.type == "identifier":
            # More may be put into an object that has a name than where it is made.
            self.unresolved.append(self._syntax.span(argument))
            argument = self._locals.scopes.value(argument)
        if argument is not None and argument.type == "object":
            self._written(argument)
        elif argument is not None and given is not None:
            self.unresolved.append(self._syntax.span(given))

    def _written(self, whole: Node) -> None:
        """The keys of an object given to `setData`, and of the objects in it."""
        waiting: list[tuple[tuple[Step, ...], Node]] = [((), whole)]
        while waiting:
            steps, node = waiting.pop()
            if node.type == "array":
                waiting += (((*steps, Step(index, None)), item) for index, item in enumerate(node.named_children))
            if node.type != "object":
                continue
            for child in node.named_children:
                if child.type == "comment":
                    continue
                key, value = _key_and_value(child)
                own = () if key is None else self._key_steps(key, is_path=not steps)
                if key is None or not own or own[0].name is None:
                    self.unresolved.append(self._syntax.span(child if key is None else key))
                    continue
                passed_on = value is None or value.type not in _LITERALS | FUNCTIONS
                self.uses.append(DataUse("write", (*steps, *own), self._syntax.span(key), passed_on))
                waiting += [((*steps, *own), value)] if value is not None else []

    def _key_steps(self, key: Node, *, is_path: bool) -> tuple[Step, ...]:
        if key.type not in {"string", "computed_property_name"}:
            return (Step(self._syntax.text(key), self._syntax.span(key)),)
        inner = first_child(key) if key.type == "computed_property_name" else key
        pieces = template_pieces(self._syntax, inner) if inner else []
        if is_path:
            return path_steps(pieces)
        if len(pieces) == 1 and pieces[0].text is not None:
            return (Step(pieces[0].text, pieces[0].span),)
        return (Step(None, self._syntax.span(key)),)


def _key_and_value(child: Node) -> tuple[Node | None, Node | None]:
    """The key of an entry and what it gets; no value where a name is both, no key for a spread."""
    if child.type == "pair":
        return child.child_by_field_name("key"), unwrapped(child.child_by_field_name("value"))
    if child.type == "method_definition":
        return child.child_by_field_name("name"), child
    return (child, None) if child.type == "shorthand_property_identifier" else (None, None)

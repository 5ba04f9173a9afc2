"""What the names in a document's expressions stand for: data, loop variables, wxs modules, a template's own data.

The rules are those of WeChat's compiler, as its output shows them: a wxs module is known in the whole file and comes
before anything else of its name; the variables of `wx:for` hold for its element, `wx:if` included, but not for the list
itself; the body of `<template name>` sees only what `data` gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.source.source import Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.document import Document
from designer.source.wxml.expressions import (
    ArrayLiteral,
    Binary,
    Conditional,
    Expression,
    Group,
    Index,
    Literal,
    Member,
    Name,
    Shorthand,
    read_expression,
)
from designer.source.wxml.expressions import Node as ExpressionNode
from designer.source.wxml.mustache import Mustache
from designer.source.wxml.nodes import Element, Node, Text
from designer.source.wxml.uses import ITEMS, DataUse, Form, Kind, Step, VisibleName

# Longer ones come from hostile nesting, where the path of each loop would repeat those of all loops around it.
_LONGEST_PATH = 100
_LIST_NAMES = ("wx:for", "wx:for-items")
_ITEM_NAME, _INDEX_NAME, _KEY_NAME = "wx:for-item", "wx:for-index", "wx:key"


class Scope:
    """The names known at the place that a walk through a document has come to.

    Attributes:
        modules: the wxs modules of the file.
        loops: the ids of the elements around the place that have a `wx:for`.
        template: the name of the `<template>` around it.
    """

    def __init__(self, document: Document) -> None:
        """The scope outside of all elements."""
        self.modules: dict[str, VisibleName] = {}
        for element in document.elements():
            module = element.attribute("module") if element.tag == "wxs" else None
            if module and module.value:
                self.modules[module.value] = VisibleName(module.value, Kind.MODULE, element)
        self.loops: set[int] = set()
        self.template: str | None = None
        # The loop variables of each name, the innermost last, so that entering and leaving cost the same at any depth.
        self._variables: dict[str, list[VisibleName]] = {}
        self._outside: list[tuple[dict[str, list[VisibleName]], set[int], str | None]] = []

    def find(self, name: str) -> VisibleName | None:
        """The module or loop variable of this name; None when it is data."""
        known = self.modules.get(name)
        if known is None and (variables := self._variables.get(name)):
            return variables[-1]
        return known

    def names(self) -> tuple[VisibleName, ...]:
        """Every name known here."""
        variables = {name: known[-1] for name, known in self._variables.items() if known}
        return tuple({**variables, **self.modules}.values())

    def enter_loop(self, variables: Sequence[VisibleName]) -> None:
        """Make the variables of a loop known."""
        for variable in variables:
            self._variables.setdefault(variable.name, []).append(variable)
            self.loops.add(variable.element.id)

    def leave_loop(self, variables: Sequence[VisibleName]) -> None:
        """Forget the variables of the innermost loop."""
        for variable in variables:
            self._variables[variable.name].pop()
            self.loops.discard(variable.element.id)

    def enter_template(self, name: str) -> None:
        """Forget all loop variables for the body of a template."""
        self._outside.append((self._variables, self.loops, self.template))
        self._variables, self.loops, self.template = {}, set(), name

    def leave_template(self) -> None:
        """Know again what is known around the template."""
        self._variables, self.loops, self.template = self._outside.pop()


def data_uses(document: Document) -> tuple[DataUse, ...]:
    """Every use of a name in the document's expressions and `wx:key`s, in the order of the text."""
    return tuple(use for use, _ in scoped_uses(document))


def scoped_uses(document: Document) -> Iterator[tuple[DataUse, Scope]]:
    """Every use, with the names that are known where it stands: the scope changes as the walk goes on."""
    scope = Scope(document)
    waiting: list[Node | _Leaving] = list(reversed(document.roots))
    while waiting:
        node = waiting.pop()
        if isinstance(node, _Leaving):
            node.leave(scope)
        elif isinstance(node, Text):
            for mustache in node.mustaches:
                for use in _uses_in(read_mustache(document, mustache, node, None), scope, node, None):
                    yield use, scope
        elif isinstance(node, Element):
            leaving = _enter(document, node, scope)
            for use in _uses_in_tag(document, node, scope, leaving.variables):
                yield use, scope
            waiting.append(leaving)
            waiting += reversed(node.children)


def names_at(document: Document, element: Element) -> tuple[VisibleName, ...]:
    """The loop variables and wxs modules that `element`'s attributes and content can use."""
    around: list[Element] = [element]
    while parent := document.parent(around[-1]):
        around.append(parent)
    scope = Scope(document)
    for ancestor in reversed(around):
        _enter(document, ancestor, scope)
    return scope.names()


def loop_attribute(element: Element) -> Attribute | None:
    """The attribute that holds the list of the element's loop; None when it has none."""
    return next((found for found in map(element.attribute, _LIST_NAMES) if found and found.value is not None), None)


def variable_attribute(element: Element, kind: Kind) -> Attribute | None:
    """The attribute that names the loop's item or index; None when the default name holds."""
    attribute = element.attribute(_INDEX_NAME if kind is Kind.INDEX else _ITEM_NAME)
    return attribute if attribute and attribute.value else None


def variable_name(element: Element, kind: Kind) -> str:
    """How the loop of `element` calls its item or index."""
    named = variable_attribute(element, kind)
    return named.value if named and named.value else kind.name.lower()


def read_mustache(
    document: Document, mustache: Mustache, node: Element | Text, attribute: Attribute | None
) -> Expression:
    """The expression of a mustache of this text or attribute."""
    bare = (
        isinstance(node, Element)
        and attribute is not None
        and attribute.name == "data"
        and node.tag == "template"
        and node.attribute("is") is not None
    )
    return read_expression(document.source.text, mustache.expression, bare=bare, escaped=attribute is not None)


@dataclass(frozen=True, slots=True)
class _Leaving:
    """The end of an element, where its names are forgotten."""

    variables: tuple[VisibleName, ...]
    template: bool

    def leave(self, scope: Scope) -> None:
        scope.leave_loop(self.variables)
        if self.template:
            scope.leave_template()


def _enter(document: Document, element: Element, scope: Scope) -> _Leaving:
    """Make known what the element's own attributes and its content can use."""
    named = element.attribute("name") if element.tag == "template" else None
    if named:
        scope.enter_template(named.value or "")
    variables: tuple[VisibleName, ...] = ()
    if "wx:for" in document.source.slice(element.start_tag) and loop_attribute(element):
        index = VisibleName(variable_name(element, Kind.INDEX), Kind.INDEX, element)
        variables = (_item(document, element, scope), index)
        scope.enter_loop(variables)
    return _Leaving(variables, named is not None)


def _item(document: Document, element: Element, scope: Scope) -> VisibleName:
    name = variable_name(element, Kind.ITEM)
    attribute = loop_attribute(element)
    mustaches = attribute.mustaches if attribute else ()
    if attribute and len(mustaches) == 1 and mustaches[0].span == attribute.value_span:
        root = read_mustache(document, mustaches[0], element, attribute).root
        steps = _steps(_the_list(root))
        if steps:
            origin, path, _ = _resolve(steps, scope)
            if origin in {Kind.DATA, Kind.TEMPLATE} and len(path) < _LONGEST_PATH:
                names = tuple(step.name for step in path)
                return VisibleName(name, Kind.ITEM, element, (*names, ITEMS), origin)
    return VisibleName(name, Kind.ITEM, element)


def _the_list(node: ExpressionNode | None) -> ExpressionNode | None:
    """The part of a list's expression that is the list where it is not empty, as in `list || []`."""
    while True:
        if isinstance(node, Group):
            node = node.inner
        elif isinstance(node, Binary) and node.operator == "||" and _constant(node.right):
            node = node.left
        elif isinstance(node, Binary) and node.operator == "&&":
            node = node.right
        elif isinstance(node, Conditional) and _constant(node.otherwise):
            node = node.then
        elif isinstance(node, Conditional) and _constant(node.then):
            node = node.otherwise
        else:
            return node


def _constant(node: ExpressionNode) -> bool:
    return isinstance(node, Literal | ArrayLiteral)


def _steps(node: ExpressionNode | None) -> tuple[Step, ...]:
    """The path that `a.b[0]['c']` spells; empty for anything that does not begin with a name."""
    steps: list[Step] = []
    while isinstance(node, Member | Index):
        if isinstance(node, Member):
            steps.append(Step(node.name, node.name_span))
        elif isinstance(node.index, Literal) and node.index.string:
            steps.append(Step(node.index.string, Span(node.index.start + 1, node.index.end - 1)))
        else:
            steps.append(Step(ITEMS))
        node = node.object
    if not isinstance(node, Name | Shorthand):
        return ()
    steps.append(Step(node.name, node.span))
    return tuple(reversed(steps))


def _resolve(steps: tuple[Step, ...], scope: Scope) -> tuple[Kind, tuple[Step, ...], VisibleName | None]:
    """What written steps start from, the path they stand for, and the variable or module at their beginning."""
    known = scope.find(steps[0].name)
    if known is None:
        return (Kind.DATA if scope.template is None else Kind.TEMPLATE), steps, None
    if known.path is None or known.origin is None:
        return known.kind, steps, known
    return known.origin, (*map(Step, known.path), *steps[1:]), known


def _uses_in_tag(
    document: Document, node: Element, scope: Scope, variables: tuple[VisibleName, ...]
) -> Iterator[DataUse]:
    tag = document.source.slice(node.start_tag)
    if "{{" not in tag and _KEY_NAME not in tag:
        return
    for attribute in node.attributes:
        if attribute.name == _KEY_NAME and attribute.static:
            yield from _key_use(node, attribute, scope, variables)
        elif attribute.name in _LIST_NAMES:
            scope.leave_loop(variables)
            yield from _uses_in_attribute(document, node, attribute, scope)
            scope.enter_loop(variables)
        else:
            yield from _uses_in_attribute(document, node, attribute, scope)


def _uses_in_attribute(document: Document, node: Element, attribute: Attribute, scope: Scope) -> Iterator[DataUse]:
    for mustache in attribute.mustaches:
        yield from _uses_in(read_mustache(document, mustache, node, attribute), scope, node, attribute)


def _uses_in(
    expression: Expression, scope: Scope, node: Element | Text, attribute: Attribute | None
) -> Iterator[DataUse]:
    inside: set[int] = set()
    for part in expression.nodes():
        if id(part) in inside:
            continue
        inside |= _chain_ids(part)
        steps = _steps(part)
        if not steps:
            continue
        kind, path, known = _resolve(steps, scope)
        form = Form.SHORTHAND if isinstance(part, Shorthand) else Form.PATH
        loop = known.element if known and known.kind is not Kind.MODULE else None
        yield DataUse(path, kind, form, steps[0], node, attribute, loop, scope.template)


def _chain_ids(node: ExpressionNode) -> set[int]:
    """The nodes of a path below its last step, which are no uses of their own."""
    found = set()
    while isinstance(node, Member | Index):
        node = node.object
        found.add(id(node))
    return found


def _key_use(
    node: Element, attribute: Attribute, scope: Scope, variables: tuple[VisibleName, ...]
) -> Iterator[DataUse]:
    """The property that `wx:key` names, when the list is a plain path."""
    value, span = attribute.value, attribute.value_span
    for item in variables:
        if item.path is not None and item.origin is not None and value and value.isidentifier():
            step = Step(value, span)
            path = (*map(Step, item.path), step)
            yield DataUse(path, item.origin, Form.KEY, step, node, attribute, node, scope.template)

"""Reads `data` and data modules as trees of values."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from designer.source.script.literals import number_value, string_value
from designer.source.script.objects import Objects, unwrapped
from designer.source.script.script import Definition, Script
from designer.source.script.syntax import first_child, syntax_of
from designer.source.script.values import (
    DataArray,
    DataEntry,
    DataLiteral,
    DataObject,
    DataOpaque,
    DataValue,
    LiteralKind,
)
from designer.source.source import Span

_NO_PLACE = Span(0, 0)
_CONSTANTS: dict[str, tuple[bool | None, LiteralKind]] = {
    "true": (True, "boolean"),
    "false": (False, "boolean"),
    "null": (None, "null"),
    "undefined": (None, "undefined"),
}
_EXPORTS = {"module.exports", "exports"}


def data_tree(script: Script) -> DataValue | None:
    """What the script holds as data: the `data` of what it defines, else what it exports as a module."""
    for definition in script.definitions:
        tree = definition_data(script, definition)
        if tree is not None:
            return tree
    return None if script.definitions else module_data(script)


def definition_data(script: Script, definition: Definition) -> DataValue | None:
    """The `data` of one page or component (`globalData` of an app); None when it has none."""
    objects = Objects(syntax_of(script.source))
    member = definition.entries.get(definition.data_key)
    node = objects.syntax.node(member.value_span) if member else None
    if node is not None and node.type == "shorthand_property_identifier" and objects.resolved(node) == node:
        return None
    resolved = objects.resolved(node)
    return read_value(objects, resolved) if resolved is not None else None


def module_data(script: Script) -> DataValue | None:
    """What a module exports: `module.exports = …`, `export default …`, or its exported names as one object."""
    objects = Objects(syntax_of(script.source))
    exported = list(_exports(objects))
    whole = [node for name, _, node in exported if name is None]
    if whole and len(whole) == len(exported):
        return _with_names_resolved(objects, whole[-1])
    entries = tuple(
        DataEntry(
            name or "default",
            objects.syntax.span(key),
            Span(objects.syntax.span(key).start, objects.syntax.span(node).end),
            _resolved_value(objects, node),
        )
        for name, key, node in exported
    )
    return DataObject(_NO_PLACE, entries) if entries else None


def read_value(objects: Objects, node: Node) -> DataValue:
    """The expression `node` as a tree."""
    order = [unwrapped(node) or node]
    for each in order:
        order += _parts(objects, each)
    # Parts come behind what holds them: from the end on, all parts are there before they are needed.
    made: dict[int, DataValue] = {}
    for each in reversed(order):
        made[each.id] = _value(objects, each, made)
    return made[order[0].id]


def _parts(objects: Objects, node: Node) -> Iterator[Node]:
    if node.type == "object":
        yield from (unwrapped(entry.value) or entry.value for entry in objects.entries(node))
    elif node.type == "array":
        yield from (unwrapped(item) or item for item in node.named_children if item.type != "comment")


def _value(objects: Objects, node: Node, made: dict[int, DataValue]) -> DataValue:
    span = objects.syntax.span(node)
    if node.type == "object":
        return _object(objects, node, made)
    if node.type == "array":
        return DataArray(span, tuple(_items(objects, node, made)))
    return _literal(objects, node, span) or DataOpaque(span)


def _object(objects: Objects, node: Node, made: dict[int, DataValue]) -> DataObject:
    syntax = objects.syntax
    entries = []
    known = set()
    for entry in objects.entries(node):
        known.add(entry.row.id)
        value = made[(unwrapped(entry.value) or entry.value).id]
        entries.append(DataEntry(entry.name, syntax.span(entry.key), syntax.span(entry.row), value))
    others = (child for child in node.named_children if child.type != "comment" and child.id not in known)
    return DataObject(syntax.span(node), tuple(entries), tuple(DataOpaque(syntax.span(child)) for child in others))


def _items(objects: Objects, node: Node, made: dict[int, DataValue]) -> Iterator[DataValue]:
    """The items of an array; nothing between two commas is an item too."""
    waiting = True
    for child in node.children:
        if child.type == ",":
            if waiting:
                place = objects.syntax.span(child).start
                yield DataOpaque(Span(place, place))
            waiting = True
        elif child.is_named and child.type != "comment":
            yield made[(unwrapped(child) or child).id]
            waiting = False


def _literal(objects: Objects, node: Node, span: Span) -> DataLiteral | None:
    if node.type in _CONSTANTS:
        value, kind = _CONSTANTS[node.type]
        return DataLiteral(span, value, kind)
    if node.type in {"number", "unary_expression"}:
        number = _number(objects, node)
        return None if number is None else DataLiteral(span, number, "number")
    if node.type == "string" or (node.type == "template_string" and not _has_expressions(node)):
        return DataLiteral(span, string_value(objects.syntax.text(node)), "string")
    return None


def _has_expressions(template: Node) -> bool:
    return any(child.type == "template_substitution" for child in template.named_children)


def _number(objects: Objects, node: Node) -> int | float | None:
    """A number with or without a sign."""
    if node.type == "number":
        return number_value(objects.syntax.text(node))
    operator, argument = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    number = number_value(objects.syntax.text(argument)) if argument and argument.type == "number" else None
    if number is None or operator is None or operator.type not in {"-", "+"}:
        return None
    return -number if operator.type == "-" else number


def _resolved_value(objects: Objects, node: Node) -> DataValue:
    return read_value(objects, objects.resolved(node) or node)


def _with_names_resolved(objects: Objects, node: Node) -> DataValue:
    """The exported value; what its entries name at the top level stands for them."""
    tree = _resolved_value(objects, node)
    if not isinstance(tree, DataObject):
        return tree
    entries = []
    for entry in tree.entries:
        named = objects.syntax.node(entry.value.span) if isinstance(entry.value, DataOpaque) else None
        value = _resolved_value(objects, named) if named else entry.value
        entries.append(DataEntry(entry.key, entry.key_span, entry.span, value))
    return DataObject(tree.span, tuple(entries), tree.others)


def _exports(objects: Objects) -> Iterator[tuple[str | None, Node, Node]]:
    """What the top level exports: name, where the name is written, value. A name of None is the module itself."""
    for statement in objects.syntax.root.named_children:
        if statement.type == "export_statement":
            yield from _export_statement(objects, statement)
        elif statement.type == "expression_statement":
            yield from _exports_assigned(objects, first_child(statement))


def _export_statement(objects: Objects, statement: Node) -> Iterator[tuple[str | None, Node, Node]]:
    value = statement.child_by_field_name("value")
    if value is not None:
        yield None, value, value
    declaration = statement.child_by_field_name("declaration")
    for each in declaration.named_children if declaration else ():
        name, initial = each.child_by_field_name("name"), each.child_by_field_name("value")
        if each.type == "variable_declarator" and name is not None and initial is not None:
            yield objects.syntax.text(name), name, initial
    clause = next((child for child in statement.named_children if child.type == "export_clause"), None)
    for each in clause.named_children if clause and statement.child_by_field_name("source") is None else ():
        name = each.child_by_field_name("name")
        alias = each.child_by_field_name("alias") or name
        if name is not None and alias is not None:
            exported = objects.syntax.text(alias)
            yield None if exported == "default" else exported, alias, name


def _exports_assigned(objects: Objects, node: Node | None) -> Iterator[tuple[str | None, Node, Node]]:
    while node is not None and node.type == "assignment_expression":
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if left is None or right is None:
            return
        # Of `exports = module.exports = value` the value counts.
        if right.type != "assignment_expression":
            owner, key = left.child_by_field_name("object"), left.child_by_field_name("property")
            if objects.syntax.text(left) in _EXPORTS:
                yield None, left, right
            elif owner is not None and key is not None and objects.syntax.text(owner) in _EXPORTS:
                yield objects.syntax.text(key), key, right
        node = right

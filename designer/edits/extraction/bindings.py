"""What the tag of a component gives it, as expressions that can stand in the place of its properties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from designer.edits.data import attribute_names_of
from designer.edits.refusal import NotEditable
from designer.source.script import Definition, Script
from designer.source.script.data import read_value
from designer.source.script.objects import Objects
from designer.source.script.syntax import syntax_of
from designer.source.script.values import DataLiteral, DataObject
from designer.source.wxml import Attribute, Document, Element
from designer.source.wxml.expressions import ArrayLiteral, Call, Group, Index, Literal, Member, Name
from designer.source.wxml.scope import data_uses, read_mustache

_TYPE = re.compile(r"(?:\{[^}]*?\btype\s*:\s*)?\b(String|Number|Boolean|Array|Object|null)\b")
# What a property is that its tag does not give. Source: WeChat documentation, "Component 构造器", "properties 定义".
_INITIAL = {"String": "''", "Number": "0", "Boolean": "false", "Array": "[]", "Object": "null", "null": "null"}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PREFIXES = ("", "model:")
_CLOSED = (Name, Member, Index, Literal, Group, Call, ArrayLiteral)


@dataclass(frozen=True, slots=True)
class Binding:
    """An expression for a property.

    Attributes:
        text: the expression, without braces.
        plain: what it says when it is a text that data does not change; None for all else.
        closed: whether it can stand beside operators without parentheses.
        names: the names in it that mean something in the page.
    """

    text: str
    plain: str | None
    closed: bool
    names: frozenset[str]


def bindings_of(document: Document, element: Element, script: Script, definition: Definition) -> dict[str, Binding]:
    """The binding of each property of the component that `element` shows.

    Raises NotEditable for a default value that is no text, number or the like.
    """
    found = {}
    for name, member in definition.properties.items():
        written = script.source.slice(member.value_span)
        kind = _TYPE.match(written)
        type_name = kind[1] if kind else "null"
        attribute = given_by(element, name)
        if attribute is not None:
            found[name] = _binding(document, element, attribute, type_name)
        else:
            found[name] = _default(script, name, type_name)
    return found


def given_by(element: Element, name: str) -> Attribute | None:
    """The attribute of `element` that gives the property `name`."""
    names = {prefix + each for prefix in _PREFIXES for each in attribute_names_of(name)}
    return next((attribute for attribute in element.attributes if attribute.name in names), None)


def quoted(text: str) -> str:
    """A text as a literal of an expression. Raises NotEditable when it holds both kinds of quotes."""
    for quote in "'\"":
        if quote not in text and "\\" not in text:
            return f"{quote}{text}{quote}"
    raise NotEditable(f"“{text}” holds both kinds of quotes, so that no expression can say it.")


def _binding(document: Document, element: Element, attribute: Attribute, type_name: str) -> Binding:
    value = attribute.value
    if value is None or (type_name == "Boolean" and attribute.static):
        return Binding("true" if value is None or value else "false", None, True, frozenset())
    if attribute.static:
        if type_name == "Number" and _NUMBER.fullmatch(value):
            return Binding(value, value, True, frozenset())
        return Binding(quoted(value), value, True, frozenset())
    spans = {use.name.span: use.name.name for use in data_uses(document) if use.name.span is not None}
    names = frozenset(name for span, name in spans.items() if attribute.span.covers(span))
    parts = list(_parts(document, element, attribute))
    if len(parts) == 1:
        return Binding(parts[0][0], None, parts[0][1], names)
    joined = " + ".join(text if closed else f"({text})" for text, closed in parts)
    return Binding(joined, None, False, names)


def _parts(document: Document, element: Element, attribute: Attribute) -> list[tuple[str, bool]]:
    """The pieces of a value, as expressions with whether they can stand beside operators."""
    assert attribute.value_span is not None
    parts: list[tuple[str, bool]] = []
    text = document.source.text
    done, end = attribute.value_span
    for mustache in attribute.mustaches:
        if done < mustache.span.start:
            parts.append((quoted(text[done : mustache.span.start]), True))
        root = read_mustache(document, mustache, element, attribute).root
        parts.append((document.source.slice(mustache.expression).strip(), isinstance(root, _CLOSED)))
        done = mustache.span.end
    if done < end:
        parts.append((quoted(text[done:end]), True))
    return parts


def _default(script: Script, name: str, type_name: str) -> Binding:
    """The value that the script gives to a property."""
    objects = Objects(syntax_of(script.source))
    node = objects.syntax.node(script.properties[name].value_span)
    tree = read_value(objects, node) if node is not None else None
    entry = tree.entry("value") if isinstance(tree, DataObject) else None
    if entry is None:
        text = _INITIAL[type_name]
        return Binding(text, "" if type_name == "String" else None, True, frozenset())
    if not isinstance(entry.value, DataLiteral):
        raise NotEditable(f"The component's `{name}` has a default value that markup cannot say. Give it one here.")
    value = entry.value.value
    if isinstance(value, str):
        return Binding(quoted(value), value, True, frozenset())
    return Binding(script.source.slice(entry.value.span), None, True, frozenset())

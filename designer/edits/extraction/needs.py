"""What an element takes from the page around it, which a component of its own has to be given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from designer.edits.handlers import HandlerUse, binds, handler_uses
from designer.edits.refusal import NotEditable
from designer.source.script import DataArray, DataLiteral, DataObject, DataValue
from designer.source.source import Span
from designer.source.wxml import Document, Element
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import ITEMS, DataUse, Form, Kind

_TWO_WAY = "model:"
_WORKLET = "worklet:"
_DATA = "data-"
_LITERALS = {"string": "String", "number": "Number", "boolean": "Boolean"}
# What only has a meaning in the file where it stands.
_STAYING = {
    "include": "An included file would not find its data in the component",
    "slot": "What is put into a slot would not find its way into the component",
    "template": "A template would not find its data and handlers in the component",
    "import": "An import belongs to the whole file",
    "wxs": "A module belongs to the whole file",
}


@dataclass(frozen=True, slots=True)
class Need:
    """A name of the page that the element's bindings use.

    Attributes:
        name: the data, loop variable or loop index.
        type_name: what it is as far as the data shows: `String` and so on, else `null`.
        two_way: whether the element sets it, too.
    """

    name: str
    type_name: str
    two_way: bool


def needs_of(document: Document, element: Element, data: DataValue | None) -> tuple[Need, ...]:
    """The names that what stands in `element` uses, in the order of the text; see `inside`."""
    found: dict[str, Need] = {}
    for use in _uses(document, element):
        name = use.name.name
        two_way = use.attribute is not None and use.attribute.name.startswith(_TWO_WAY)
        known = found.get(name)
        type_name = known.type_name if known else _type_of(use, data)
        found[name] = Need(name, type_name, two_way or (known is not None and known.two_way))
    return tuple(found.values())


def handlers_of(document: Document, element: Element) -> tuple[HandlerUse, ...]:
    """The handlers that the events of `element` and of what stands in it call.

    Raises NotEditable for worklets, and when an expression that is no function of a module chooses a handler.
    """
    for each in _within(document, element):
        for attribute in each.attributes:
            if attribute.name.startswith(_WORKLET):
                raise NotEditable(f"`{attribute.name}` calls a worklet, which cannot be in another component.")
            if binds(attribute) and not attribute.static:
                uses = [use for use in data_uses(document) if use.attribute and use.attribute.span == attribute.span]
                if not uses or any(use.kind is not Kind.MODULE for use in uses):
                    raise NotEditable(f"`{attribute.name}` chooses its handler by an expression. Name one first.")
    return tuple(use for use in handler_uses(document) if inside(element, use.span) and use.attribute.static)


def refuse_staying(document: Document, element: Element) -> None:
    """Raises NotEditable when something in `element` works only in the file where it stands."""
    for each in _within(document, element):
        if each.tag in _STAYING:
            raise NotEditable(f"{_STAYING[each.tag]}: take <{each.tag}> out first.")


def shared_datasets(document: Document, element: Element, handlers: tuple[HandlerUse, ...]) -> dict[str, str]:
    """The `data-` attributes of elements with events, as written, that the page's handlers can be given as well.

    These use no variable of a loop in `element`, and say the same wherever they stand.
    """
    local = {use.attribute.span for use in _all(document, element) if use.attribute and _is_local(use, element)}
    found: dict[str, set[str]] = {}
    for use in handlers:
        for attribute in use.element.attributes:
            if attribute.name.startswith(_DATA):
                written = document.source.slice(attribute.span)
                found.setdefault(attribute.name, set()).add("" if attribute.span in local else written)
    return {name: texts.pop() for name, texts in found.items() if len(texts) == 1 and "" not in texts}


def datasets(handlers: tuple[HandlerUse, ...]) -> set[str]:
    """The names of all `data-` attributes of elements with events."""
    return {each.name for use in handlers for each in use.element.attributes if each.name.startswith(_DATA)}


def inside(element: Element, span: Span) -> bool:
    """Whether `span` comes along when `element` leaves: all but its own `wx:` attributes."""
    if not element.span.covers(span):
        return False
    return not any(stays_outside(each.name) and each.span.covers(span) for each in element.attributes)


def stays_outside(name: str) -> bool:
    """Whether an attribute decides where and how often an element is shown, and so belongs to the page."""
    return name.startswith("wx:") or name == "slot"


def _within(document: Document, element: Element) -> Iterator[Element]:
    return (each for each in document.elements() if element.start <= each.start < element.end)


def _uses(document: Document, element: Element) -> Iterator[DataUse]:
    """The uses of names that `element` itself does not declare."""
    return (use for use in _all(document, element) if not _is_local(use, element) and use.kind is not Kind.MODULE)


def _all(document: Document, element: Element) -> Iterator[DataUse]:
    for use in data_uses(document):
        if use.form is not Form.KEY and use.name.span is not None and inside(element, use.name.span):
            yield use


def _is_local(use: DataUse, element: Element) -> bool:
    """Whether a name is a variable of a loop inside `element`; its own loop stays outside."""
    return use.loop is not None and use.loop.id != element.id and element.span.covers(use.loop.span)


def _type_of(use: DataUse, data: DataValue | None) -> str:
    if use.kind is Kind.INDEX:
        return "Number"
    # The steps for which a loop variable stands have no place.
    given = sum(1 for _ in takewhile(lambda step: step.span is None, use.path)) if use.loop else 1
    if use.kind is not Kind.DATA or data is None:
        return "null"
    value = data.at([0 if step.name == ITEMS else step.name for step in use.path[:given]])
    match value:
        case DataArray():
            return "Array"
        case DataObject():
            return "Object"
        case DataLiteral():
            return _LITERALS.get(value.kind, "null")
    return "null"

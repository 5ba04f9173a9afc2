"""Uses of data in a document, as `scope` finds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from designer.source.source import Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.nodes import Element, Text

ITEMS = "[]"
"""The name of a step from a list to its items, or into an object by a computed key."""


class Kind(Enum):
    """What the first name of a use stands for."""

    DATA = auto()
    """Data of the page or component, directly or through loop variables."""
    TEMPLATE = auto()
    """The own data of the `<template name>` around it."""
    ITEM = auto()
    """The item of a loop whose list is no plain path."""
    INDEX = auto()
    """The index of a loop."""
    MODULE = auto()
    """A wxs module."""


class Form(Enum):
    """How a use is written."""

    PATH = auto()
    """`a.b[0].c`"""
    SHORTHAND = auto()
    """`a` as an entry of an object literal, which also names the entry."""
    KEY = auto()
    """`wx:key="id"`: a property of the loop's items, without braces."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a data path.

    Attributes:
        name: the property, or ITEMS.
        span: where the name is written, without quotes; None when a loop variable stands for the step, and for ITEMS.
    """

    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class DataUse:
    """One use of a name in an expression, with the path behind it.

    Attributes:
        path: what is used; `it.price` of a loop over `cart.items` is cart, items, ITEMS, price.
        kind: what the path starts from.
        form: how it is written.
        name: the first name as written, a loop variable's perhaps; for Form.KEY the property.
        node: the element or text in which it stands.
        attribute: the attribute in which it stands; None in a text.
        loop: the element whose `wx:for` declares the first name; None when it is no loop variable.
        template: the name of the `<template>` around it; None outside of templates.
    """

    path: tuple[Step, ...]
    kind: Kind
    form: Form
    name: Step
    node: Element | Text
    attribute: Attribute | None
    loop: Element | None
    template: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """The path without its places."""
        return tuple(step.name for step in self.path)


@dataclass(frozen=True, slots=True)
class VisibleName:
    """A loop variable or wxs module that expressions of a place can use.

    Attributes:
        name: how it is called there.
        kind: ITEM, INDEX or MODULE.
        element: the element with the `wx:for`, or the `<wxs>`.
        path: for an item the path of one item, ending in ITEMS; None when the list is no plain path.
        origin: for an item with a path what the path starts from: DATA or TEMPLATE.
    """

    name: str
    kind: Kind
    element: Element
    path: tuple[str, ...] | None = None
    origin: Kind | None = None

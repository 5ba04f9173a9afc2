"""The elements of a template as selectors see them: what leaves no box of its own is looked through."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from weakref import WeakKeyDictionary

from designer.catalog import catalog
from designer.source.wxml import Document, Element
from designer.source.wxml.class_names import ClassValue, read_class_value
from designer.source.wxml.nodes import Node

_CONTROL_IF = "conditional"
_CONTROL_FOR = "list"


class Subject:
    """One element, or what stands above the elements of a file.

    Attributes:
        element: None for what stands above: the `page`, the host of a component, or whatever brings a template in.
        tag: its name; "" where it is not known.
    """

    def __init__(self, subjects: Subjects, element: Element | None, tag: str) -> None:
        self._subjects = subjects
        self.element = element
        self.tag = tag
        self._classes_around: frozenset[str] | None = None
        self._knows_around = False

    @property
    def unknown(self) -> bool:
        """Whether nothing is known of it: it stands in another file."""
        return self.element is None and not self.tag

    @property
    def custom(self) -> bool:
        """Whether it is a custom component, whose inner elements stand between it and what it holds."""
        return self.element is not None and catalog().component(self.tag) is None

    @cached_property
    def parent(self) -> Subject | None:
        """What it stands in; None above the page."""
        return self._subjects.around(self.element) if self.element else self if self.unknown else None

    @property
    def classes_around(self) -> frozenset[str] | None:
        """The classes that the elements around it have or may have; None where that is not known."""
        chain: list[Subject] = [self]
        while not chain[-1]._knows_around and chain[-1].parent is not None and chain[-1].parent is not chain[-1]:
            chain.append(chain[-1].parent)
        for each in reversed(chain):
            if not each._knows_around:
                each._classes_around = None if each.unknown else each._with_parent()
                each._knows_around = True
        return self._classes_around

    def _with_parent(self) -> frozenset[str] | None:
        if self.parent is None:
            return frozenset()
        above, value = self.parent._classes_around, self.parent.class_value
        if above is None or self.parent.unknown or (value is not None and value.patterns):
            return None
        return above if value is None else above | {use.name for use in value.uses}

    @cached_property
    def class_value(self) -> ClassValue | None:
        """Its classes; None where it has no `class`."""
        attribute = self.element.attribute("class") if self.element else None
        return read_class_value(attribute) if attribute else None

    @cached_property
    def sure_classes(self) -> frozenset[str]:
        """The classes that it has whatever the data."""
        return frozenset(use.name for use in self.class_value.uses if use.sure) if self.class_value else frozenset()

    @cached_property
    def possible_classes(self) -> frozenset[str]:
        """The classes that are written for it and that data may leave out."""
        return frozenset(use.name for use in self.class_value.uses if not use.sure) if self.class_value else frozenset()

    def attribute(self, name: str) -> tuple[str, bool] | None:
        """The value of an attribute, and whether data has no part in it; None when it has no such attribute."""
        found = self.element.attribute(name) if self.element else None
        if found is None:
            return None
        return found.value or "", "{{" not in (found.value or "")

    @cached_property
    def siblings(self) -> tuple[Subject, ...]:
        """The elements of its level, itself included; nothing where they are not known."""
        return self._subjects.level(self.element) if self.element else ()

    @cached_property
    def optional(self) -> bool:
        """Whether data may leave it out."""
        return self.element is not None and self._subjects.controlled(self.element, _CONTROL_IF)

    @cached_property
    def repeated(self) -> bool:
        """Whether data may make several of it."""
        return self.element is not None and self._subjects.controlled(self.element, _CONTROL_FOR)


class Subjects:
    """The subjects of one document.

    Attributes:
        top: what stands above the elements of the file.
        outside: what stands above the elements of a `<template>`, which may be used anywhere.
    """

    def __init__(self, document: Document, top_tag: str) -> None:
        self._document = document
        self.top = Subject(self, None, top_tag)
        self.outside = Subject(self, None, "")
        self._known: dict[int, Subject] = {}
        self._levels: dict[int, tuple[Subject, ...]] = {}

    def of(self, element: Element) -> Subject:
        """The subject of an element."""
        known = self._known.get(element.id)
        if known is None:
            known = self._known[element.id] = Subject(self, element, element.tag)
        return known

    def around(self, element: Element) -> Subject:
        """What an element stands in."""
        parent = self._document.parent(element)
        while parent is not None and is_virtual(parent.tag):
            if parent.attribute("name") is not None and parent.tag == "template":
                return self.outside
            parent = self._document.parent(parent)
        return self.top if parent is None else self.of(parent)

    def level(self, element: Element) -> tuple[Subject, ...]:
        """The elements with boxes that stand beside an element, itself included."""
        parent = self._document.parent(element)
        while parent is not None and is_virtual(parent.tag):
            parent = self._document.parent(parent)
        key = -1 if parent is None else parent.id
        if key not in self._levels:
            nodes = self._document.roots if parent is None else parent.children
            self._levels[key] = tuple(self.of(each) for each in _boxes(nodes))
        return self._levels[key]

    def controlled(self, element: Element, group: str) -> bool:
        """Whether the element, or what it stands in without a box, has a `wx:` attribute of this group."""
        names = {each.name for each in catalog().control_attributes if each.group == group}
        current: Element | None = element
        while current is not None:
            if any(attribute.name in names for attribute in current.attributes):
                return True
            current = self._document.parent(current)
            if current is not None and not is_virtual(current.tag):
                return False
        return False


_KNOWN: WeakKeyDictionary[Document, dict[str, Subjects]] = WeakKeyDictionary()


def subjects_of(document: Document, top_tag: str) -> Subjects:
    """The subjects of a document below `top_tag`: "page", ":host" of a component, or "" when that is not known."""
    known = _KNOWN.setdefault(document, {})
    if top_tag not in known:
        known[top_tag] = Subjects(document, top_tag)
    return known[top_tag]


def is_virtual(tag: str) -> bool:
    """Whether a tag is syntax and leaves no box."""
    component = catalog().component(tag)
    return component is not None and component.virtual


def _boxes(nodes: tuple[Node, ...]) -> Iterator[Element]:
    waiting = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        if not isinstance(node, Element):
            continue
        if is_virtual(node.tag):
            waiting += reversed(node.children)
        else:
            yield node

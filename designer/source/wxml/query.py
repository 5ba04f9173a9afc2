"""CSS selectors over a document: a mirror of its elements in lxml, which is read and never written back."""

from __future__ import annotations

import re
from functools import lru_cache
from weakref import WeakKeyDictionary

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from designer.source.wxml.attributes import Attribute
from designer.source.wxml.document import Document
from designer.source.wxml.nodes import Element, Node

_XML_NAME = re.compile(r"(?:(?!xml)([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)", re.ASCII | re.IGNORECASE)
_NO_XML_TEXT = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_MIRRORS: WeakKeyDictionary[Document, _Mirror] = WeakKeyDictionary()


class InvalidSelector(ValueError):
    """A selector that is no CSS, or one with a pseudo-class that says nothing about the markup."""


def select(document: Document, css: str) -> list[Element]:
    r"""The elements that match the selector `css`, in document order; raises InvalidSelector.

    Names with a colon are escaped as in CSS: `[wx\:if]`. A class of which a mustache is a part is left out:
    `class="tab {{active}}"` matches `.tab` only.
    """
    mirror = _MIRRORS.get(document)
    if mirror is None:
        mirror = _MIRRORS[document] = _Mirror(document)
    return [mirror.elements[found] for found in _compile(css)(mirror.root) if found in mirror.elements]


@lru_cache(maxsize=4096)
def _compile(css: str) -> CSSSelector:
    try:
        return CSSSelector(css)
    except (SelectorError, etree.XPathError) as error:
        raise InvalidSelector(f"`{css}` is no selector: {error}") from error


class _Mirror:
    """The elements of a document as an lxml tree.

    Attributes:
        root: stands above the roots of the document.
        elements: what each element of the mirror stands for.
    """

    def __init__(self, document: Document) -> None:
        names = [element.tag for element in document.elements()]
        names += [attribute.name for element in document.elements() for attribute in element.attributes]
        prefixes = {match[1] for match in map(_XML_NAME.fullmatch, names) if match and match[1]}
        self.root = etree.Element("weft", nsmap={prefix: prefix for prefix in prefixes})
        self.elements: dict[etree._Element, Element] = {}
        open_levels: list[tuple[etree._Element, tuple[Node, ...]]] = [(self.root, document.roots)]
        while open_levels:
            parent, level = open_levels.pop()
            for element in (node for node in level if isinstance(node, Element)):
                mirrored = etree.SubElement(parent, _qualified(element.tag) or "broken")
                for attribute in reversed(element.attributes):
                    _mirror_attribute(mirrored, attribute)
                self.elements[mirrored] = element
                open_levels.append((mirrored, element.children))


def _mirror_attribute(mirrored: etree._Element, attribute: Attribute) -> None:
    name = _qualified(attribute.name)
    if name is None:
        return
    value = attribute.value or ""
    if attribute.name == "class":
        value = static_classes(attribute)
    mirrored.set(name, _NO_XML_TEXT.sub("\ufffd", value))


def static_classes(attribute: Attribute) -> str:
    """The class names of a `class` attribute that are there whatever the data: those that touch no mustache."""
    value = attribute.value or ""
    start = attribute.value_span.start if attribute.value_span else 0
    for mustache in reversed(attribute.mustaches):
        value = value[: mustache.span.start - start] + "\0" + value[mustache.span.end - start :]
    return " ".join(name for name in value.split() if "\0" not in name)


def _qualified(name: str) -> str | None:
    """`name` as lxml writes it; None when XML has no such name."""
    match = _XML_NAME.fullmatch(name)
    if not match:
        return None
    return f"{{{match[1]}}}{match[2]}" if match[1] else match[2]

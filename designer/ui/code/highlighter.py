"""Colours for WXML, taken from its tree: what the editor understood is what is coloured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat

from designer.source.source import Span
from designer.source.wxml import Comment, Document, Element, Text
from designer.ui.theme import theme


class Paint(NamedTuple):
    """A stretch of text and the colour token for it."""

    span: Span
    color: str


def paints(document: Document) -> Iterator[Paint]:
    """The coloured stretches of a document; later ones lie over earlier ones."""
    waiting = list(reversed(document.roots))
    while waiting:
        node = waiting.pop()
        if isinstance(node, Element):
            yield from _paint_element(node)
            waiting += reversed(node.children)
        elif isinstance(node, Text):
            yield from (Paint(each.span, "code_mustache") for each in node.mustaches)
        elif isinstance(node, Comment):
            yield Paint(node.span, "code_comment")


def _paint_element(element: Element) -> Iterator[Paint]:
    yield Paint(element.start_tag, "code_tag")
    if element.end_tag:
        yield Paint(element.end_tag, "code_tag")
    for attribute in element.attributes:
        yield Paint(attribute.name_span, "code_attribute")
        if attribute.value_span:
            yield Paint(attribute.value_span, "code_string")
        yield from (Paint(each.span, "code_mustache") for each in attribute.mustaches)


def text_format(color: str) -> QTextCharFormat:
    """The format for a colour token."""
    made = QTextCharFormat()
    made.setForeground(QColor(theme().color(color)))
    return made

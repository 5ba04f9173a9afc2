"""The text that an element shows, where it has one of its own."""

from __future__ import annotations

from designer.source.wxml import Element, Text
from designer.ui.elements.placing import holder_for
from designer.ui.workspace import Workspace


def shown_text(element: Element) -> str:
    """The text of an element as written, without the white space around it; empty when it holds none."""
    texts = (element.source_text[slice(*child.span)] for child in element.children if isinstance(child, Text))
    return "".join(texts).strip()


def takes_text(workspace: Workspace, element: Element) -> bool:
    """Whether the text of `element` can be edited as a whole: it holds one text only, or nothing and may hold text."""
    if any(not isinstance(child, Text) for child in element.children):
        return False
    return bool(shown_text(element)) or holder_for(workspace, ["#text"])(element)

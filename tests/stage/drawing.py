"""Layouts drawn as text: a letter is a cell of 10 × 10 px of the element with that id, or of one inside it."""

from __future__ import annotations

from collections.abc import Mapping

from designer.source.source import Source
from designer.source.wxml import Document, Element, read_wxml
from designer.stage.geometry import NodeBox, Rect, Sides, Snapshot, union

CELL = 10
_NONE = Sides(0, 0, 0, 0)


def document_of(markup: str) -> Document:
    """The tree of a page."""
    return read_wxml(Source("page.wxml", markup))


def element(document: Document, name: str) -> Element:
    """The element with this id attribute."""
    return next(found for found in document.elements() if name_of(found) == name)


def name_of(found: Element) -> str:
    """The id attribute of an element, else its tag."""
    attribute = found.attribute("id")
    return attribute.value if attribute is not None and attribute.value else found.tag


def layout(document: Document, drawing: str, flows: Mapping[str, str] | None = None) -> Snapshot:
    """What the drawing shows of the document. Children follow each other in a column unless `flows` says otherwise."""
    lines = [line for line in drawing.split("\n") if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    rows = [line[margin:] for line in lines]
    nodes: list[NodeBox] = []
    indices: dict[int, int] = {}
    for found in document.elements():
        bounds = _bounds(found, rows)
        if bounds is None or found.tag == "block":
            continue
        indices[found.id] = len(nodes)
        parent = _marked_parent(document, found, indices)
        flow = (flows or {}).get(name_of(found), "column")
        nodes.append(
            NodeBox(f"0:{found.id}", "page.wxml", found.id, (), parent, (bounds,), None, flow, _NONE, _NONE, bounds)
        )
    width, height = max(map(len, rows)) * CELL, len(rows) * CELL
    return Snapshot("page", width, height, Rect(0, 0, width, height), tuple(nodes))


def _bounds(found: Element, rows: list[str]) -> Rect | None:
    cells = [
        Rect(column * CELL, row * CELL, CELL, CELL)
        for row, line in enumerate(rows)
        for column, letter in enumerate(line)
        if letter == name_of(found)
    ]
    inside = [bounds for child in found.elements if (bounds := _bounds(child, rows)) is not None]
    return union([*cells, *inside])


def _marked_parent(document: Document, found: Element, indices: Mapping[int, int]) -> int:
    around = document.parent(found)
    while around is not None and around.id not in indices:
        around = document.parent(around)
    return indices[around.id] if around is not None else -1

"""What the overlay draws above the page, as values: the tools say it, `painting` draws it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class Outline:
    """A rectangle around an element.

    Attributes:
        rect: in px of the view.
        strong: whether it belongs to the instance that was clicked.
    """

    rect: QRectF
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """A name above the top left corner of `rect`, or inside it where there is no room above."""

    rect: QRectF
    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class DropMark:
    """Where a dragged thing would go: a line between siblings and the container around them.

    Attributes:
        line: the place between two siblings; its thinner side is drawn as the line's thickness.
        box: the container.
        name: what the container is called.
    """

    line: QRectF
    box: QRectF
    name: str


@dataclass(slots=True)
class Marks:
    """Everything drawn at one moment, all in px of the view.

    Attributes:
        bounds: the page area; element outlines are not drawn outside it.
        hover: the element under the mouse.
        selected: the selected elements.
        label: the name of the main one.
        drop: where a dragged thing would go.
        sampled: what shows sample data.
        hint: what is said in the middle of an empty page.
        ghost: where the name of the dragged thing is drawn, and the name.
        refused: whether the dragged thing cannot be dropped here.
    """

    bounds: QRectF
    hover: list[Outline] = field(default_factory=list)
    selected: list[Outline] = field(default_factory=list)
    label: Label | None = None
    drop: DropMark | None = None
    sampled: list[QRectF] = field(default_factory=list)
    hint: str = ""
    ghost: tuple[QPointF, str] | None = None
    refused: bool = False

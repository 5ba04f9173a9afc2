"""What a value has to be like for all the places that use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from designer.source.wxml.uses import ITEMS

# Deeper paths come from hostile templates or from ones that show themselves.
_DEEPEST = 12


class Role(Enum):
    """What a value is used for where it stands."""

    TEXT = auto()
    PRICE = auto()
    NUMBER = auto()
    TIME = auto()
    PICTURE = auto()
    COLOR = auto()
    MARKUP = auto()
    KEY = auto()
    SHOWING = auto()
    """A condition that shows something where it holds."""
    HIDING = auto()
    """A condition that hides something where it holds."""
    OPENING = auto()
    """What opens something above the page, such as the property `show` of a dialog."""


@dataclass(slots=True)
class Shape:
    """What is known of the value of a path.

    Attributes:
        roles: what it is used for.
        fields: the properties that are read of it.
        item: what its items are like; None when nothing takes it for a list.
        choices: values that it is compared with, in the order of the text, each with the length of the largest element
            that shows for it.
    """

    roles: set[Role] = field(default_factory=set)
    fields: dict[str, Shape] = field(default_factory=dict)
    item: Shape | None = None
    choices: dict[str | int | float, int] = field(default_factory=dict)

    @classmethod
    def of(cls, *roles: Role) -> Shape:
        """A value with these roles."""
        return cls(set(roles))

    def at(self, names: Sequence[str]) -> Shape:
        """The shape of what a path leads to, made where it is not known yet."""
        shape = self
        for name in names[:_DEEPEST]:
            if name == ITEMS:
                shape.item = shape.item or Shape()
                shape = shape.item
            else:
                shape = shape.fields.setdefault(name, Shape())
        return shape

    def take(self, other: Shape, depth: int = 0) -> None:
        """Also be what `other` is."""
        if other is self or depth > _DEEPEST:
            return
        self.roles |= other.roles
        for choice, length in other.choices.items():
            self.choices[choice] = max(length, self.choices.get(choice, 0))
        if other.item is not None:
            self.item = self.item or Shape()
            self.item.take(other.item, depth + 1)
        for name, inner in list(other.fields.items()):
            self.fields.setdefault(name, Shape()).take(inner, depth + 1)

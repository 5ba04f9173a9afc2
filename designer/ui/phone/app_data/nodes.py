"""Nodes of the tree of data, as far as it was opened."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.stage.messages.inspection import DataPlace, DataRow

ROWS_AT_A_TIME = 100
_ROOTS = frozenset({"app", "page", "component", "components"})
_OPENABLE = _ROOTS | {"array", "object"}


@dataclass(eq=False, slots=True)
class Node:
    """One row.

    Attributes:
        row: what it shows; None for the root, and for the row behind the last one that offers the rest.
        place: where its members are; None when it can have none.
        total: how many members there are, as far as known; `children` are those that were told.
        most: how many of them are asked for.
        is_open: whether its members are seen.
        changed: whether its value just changed.
    """

    row: DataRow | None
    place: DataPlace | None
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    total: int = 0
    most: int = ROWS_AT_A_TIME
    is_open: bool = False
    changed: bool = False

    @property
    def is_rest(self) -> bool:
        """Whether it stands for members that were not asked for yet."""
        return self.row is None and self.parent is not None

    @property
    def can_open(self) -> bool:
        """Whether it has members."""
        return self.place is not None and (self.row is None or self.row.size > 0)

    @property
    def trail(self) -> tuple[str, ...]:
        """The names from the root down to it, by which it is known again when the page was made anew."""
        if self.row is None or self.parent is None:
            return ()
        return (*self.parent.trail, self.row.label or self.row.kind)

    @property
    def index(self) -> int:
        """Its place among its parent's children."""
        return self.parent.children.index(self) if self.parent else 0

    @property
    def value_place(self) -> DataPlace | None:
        """Where its own value is; None for what is no value."""
        if self.row is None or self.row.kind in _ROOTS or self.parent is None or self.parent.place is None:
            return None
        return below(self.parent.place, self.row)


def node_for(row: DataRow, parent: Node) -> Node:
    """The node of a row that was told of `parent`."""
    holder = parent.place
    place = below(holder, row) if holder is not None and row.kind in _OPENABLE else None
    return Node(row, place, parent)


def below(place: DataPlace, row: DataRow) -> DataPlace:
    """Where the members of a row are."""
    return DataPlace(row.key) if row.kind in _ROOTS else DataPlace(place.root, (*place.path, row.key))

"""Tiles in two columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from designer.ui.palette.entries import Entry
from designer.ui.palette.tile import Tile

COLUMNS = 2


class TileGrid(QWidget):
    """The tiles of one group.

    Attributes:
        tiles: all of them.
        shown: those that the search found, in the order in which they stand.
    """

    def __init__(self, entries: Iterable[Entry], insert: Callable[[Entry], object]) -> None:
        super().__init__()
        self.tiles = [Tile(entry, self) for entry in entries]
        self.shown: list[Tile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 8)
        self._grid.setSpacing(6)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for tile in self.tiles:
            tile.inserted.connect(insert)
            tile.walked.connect(self._walk)
        self.show_matching("")

    def show_matching(self, wanted: str) -> int:
        """Show only the tiles that `wanted` (lower case) finds, closed up; returns how many those are.

        One that bears just that name stands first.
        """
        found = [tile for tile in self.tiles if wanted in tile.entry.found_by]
        shown = self.shown = sorted(found, key=lambda tile: not tile.entry.is_called(wanted))
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        for index, tile in enumerate(shown):
            self._grid.addWidget(tile, index // COLUMNS, index % COLUMNS)
        return len(shown)

    def _walk(self, step: int) -> None:
        shown = self.shown
        sender = self.sender()
        place = next((index for index, tile in enumerate(shown) if tile is sender), 0) + step
        if 0 <= place < len(shown):
            shown[place].setFocus()
        elif step > 0:
            shown[-1].focusNextChild()
        else:
            shown[0].focusPreviousChild()

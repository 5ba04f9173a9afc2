"""A table of records: dense rows with a header, each with a value of the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from designer.ui.parts.cells import CellDelegate, CellRole
from designer.ui.theme import theme

VALUE_ROLE = Qt.ItemDataRole.UserRole + 21


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: plain text in a colour token, as source text or not."""

    text: str
    ink: str = "text"
    code: bool = False


class Table(QTreeView):
    """Rows of cells; Ctrl+C copies those that are selected."""

    def __init__(
        self,
        titles: Sequence[str],
        widths: Sequence[int],
        wide: int,
        spare: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`widths` in logical px; the column `wide` takes what is left. `spare` columns go where not all have room."""
        super().__init__(parent)
        self._needed = sum(widths)
        self._spare = spare
        self._rows = QStandardItemModel(0, len(titles), self)
        self._rows.setHorizontalHeaderLabels(list(titles))
        self.setModel(self._rows)
        self.setItemDelegate(CellDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        header.setStretchLastSection(False)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        theme().changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.rowCount()

    def texts(self, row: int) -> list[str]:
        """What the cells of a row say."""
        return [self._rows.index(row, column).data() or "" for column in range(self._rows.columnCount())]

    def value(self, index: QModelIndex) -> object:
        """The value of the row of an index; None for an invalid one."""
        return index.siblingAtColumn(0).data(VALUE_ROLE)

    @property
    def current(self) -> object:
        """The value of the row that the keys are in; None without one."""
        return self.value(self.currentIndex())

    def add_row(self, cells: Sequence[Cell], value: object) -> None:
        """Add a row at the end; the table follows when its end was in sight."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self._rows.appendRow([_item(cell) for cell in cells])
        self._rows.item(self._rows.rowCount() - 1, 0).setData(value, VALUE_ROLE)
        if at_end:
            self.scrollToBottom()

    def set_row(self, row: int, cells: Sequence[Cell], value: object) -> None:
        """Show something else in a row."""
        for column, cell in enumerate(cells):
            _fill(self._rows.item(row, column), cell)
        self._rows.item(row, 0).setData(value, VALUE_ROLE)

    def set_rows(self, rows: Sequence[tuple[Sequence[Cell], object]]) -> None:
        """Show exactly these rows; the current row and the place that is seen stay."""
        current, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        for at, (cells, value) in enumerate(rows):
            if at < self.count:
                self.set_row(at, cells, value)
            else:
                self.add_row(cells, value)
        self._rows.removeRows(len(rows), self.count - len(rows))
        if 0 <= current < self.count:
            self.setCurrentIndex(self._rows.index(current, 0))
        self.verticalScrollBar().setValue(scrolled)

    def limit(self, longest: int) -> None:
        """Drop the oldest rows above this number."""
        if self.count > longest:
            self._rows.removeRows(0, self.count - longest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._needed
        for column in self._spare:
            if self.isColumnHidden(column) != narrow:
                self.setColumnHidden(column, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectedIndexes()})
            QGuiApplication.clipboard().setText("\n".join("\t".join(self.texts(row)) for row in chosen))
            return
        super().keyPressEvent(event)


def _item(cell: Cell) -> QStandardItem:
    item = QStandardItem()
    _fill(item, cell)
    return item


def _fill(item: QStandardItem, cell: Cell) -> None:
    if item.text() != cell.text:
        item.setText(cell.text)
        item.setToolTip(cell.text)
    item.setData(cell.ink, CellRole.INK)
    item.setData(cell.code, CellRole.CODE)

"""A list of message rows that can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from designer.ui.parts.message_rows import ROW_ROLE, MessageDelegate, Row
from designer.ui.theme import theme

VALUE_ROLE = ROW_ROLE + 1


class MessageList(QListView):
    """Rows, each with a value of the caller's in VALUE_ROLE; Ctrl+C copies those that are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(MessageDelegate(self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.rowCount()

    def row(self, index: int) -> Row:
        """The row at `index`."""
        row: Row = self._rows.index(index, 0).data(ROW_ROLE)
        return row

    def clear_rows(self) -> None:
        """Take all rows away."""
        self._rows.clear()

    def add_row(self, row: Row, value: object) -> None:
        """Add a row at the end; the list follows when its end was in sight."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        item = QStandardItem()
        _fill(item, row, value)
        self._rows.appendRow(item)
        if at_end:
            self.scrollToBottom()

    def replace_last(self, row: Row, value: object) -> None:
        """Show something else in the last row."""
        _fill(self._rows.item(self._rows.rowCount() - 1), row, value)

    def limit(self, longest: int) -> None:
        """Drop the oldest rows above this number."""
        surplus = self._rows.rowCount() - longest
        if surplus > 0:
            self._rows.removeRows(0, surplus)

    def set_rows(self, rows: Sequence[tuple[Row, object]]) -> None:
        """Show exactly these rows; the current one stays current when its value is still among them."""
        current = self.currentIndex().data(VALUE_ROLE)
        self._rows.clear()
        for row, value in rows:
            self.add_row(row, value)
        kept = next((index for index, (_, value) in enumerate(rows) if current is not None and value == current), None)
        if kept is None:
            self.scrollToTop()
        else:
            self.setCurrentIndex(self._rows.index(kept, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(self.selectedIndexes(), key=lambda index: index.row())
            lines = [f"{index.data(ROW_ROLE).text}  {index.data(ROW_ROLE).place}".rstrip() for index in chosen]
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)


def _fill(item: QStandardItem, row: Row, value: object) -> None:
    item.setData(row, ROW_ROLE)
    item.setData(value, VALUE_ROLE)
    item.setData(row.text, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(row.text)

"""What the running app has stored."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from designer.stage.storage import AppStorage
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import label, with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.parts.table import Cell, Table
from designer.ui.parts.tool_row import tool_row
from designer.ui.phone.sizes import size_text
from designer.ui.theme import theme

_LONGEST_SHOWN = 300
_FOLLOW_MS = 100


class StoragePanel(QWidget):
    """A table of the items, and beside it the value of the chosen one, to be edited as JSON.

    Attributes:
        table: keys, values and sizes.
        value: the value of the chosen item.
        save, remove, clear: write the value, take the item out, take everything out.
    """

    def __init__(self, storage: AppStorage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._storage = storage
        self._key = ""
        self._soon = QTimer(self, interval=_FOLLOW_MS, singleShot=True)
        self._soon.timeout.connect(self._fill)
        self.table = Table([self.tr("Key"), self.tr("Value"), self.tr("Size")], [140, 120, 76], wide=1, spare=(2,))
        self.table.setAccessibleName(self.tr("Storage"))
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(240)
        self.used = label("", "faint")
        self.remove = icon_button("trash", self.tr("Remove the item"))
        self.clear = icon_button("prohibit", self.tr("Remove all items"))
        self.value = with_role(QPlainTextEdit(), "code")
        self.value.setFont(theme().code_font())
        self.value.setAccessibleName(self.tr("Value"))
        self.fault = label("", "danger")
        self.save = QPushButton(self.tr("Save"))
        self._lay_out()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        editor = with_role(QWidget(), "panel")
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value, 1)
        column.addWidget(tool_row(self.fault, None, self.save))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.addWidget(self.table)
        parts.addWidget(editor)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        nothing = EmptyState(
            "database",
            self.tr("Nothing is stored"),
            self.tr("What the app keeps with wx.setStorage appears here. It stays in your settings."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(parts)
        self._stack.addWidget(nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(tool_row(self.search, None, self.used, self.remove, self.clear))
        whole.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._storage.changed.connect(self._follow)
        self.search.textChanged.connect(self._fill)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.value.textChanged.connect(self._look)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self._storage.clear)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._fill()

    def _follow(self) -> None:
        """An app that stores many items at once is followed at the end."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _fill(self) -> None:
        items = self._storage.items
        shown = [key for key in sorted(items) if self.search.wanted in f"{key} {items[key]}".casefold()]
        self.table.set_rows([(self._cells(key), key) for key in shown])
        self._stack.setCurrentIndex(0 if items else 1)
        limit = size_text(self._storage.limit_bytes)
        self.used.setText(self.tr("{used} of {limit}").format(used=size_text(self._storage.size_bytes), limit=limit))
        self.clear.setEnabled(bool(items))
        # A value that is being edited is left to the person.
        if not self.value.document().isModified() or self._key not in items:
            self._choose()

    def _cells(self, key: str) -> list[Cell]:
        value = self._storage.value_text(key)
        size = len(key.encode()) + len(self._storage.items[key].encode())
        return [
            Cell(key, "code_attribute", code=True),
            Cell(value[:_LONGEST_SHOWN], "code_string" if value.startswith('"') else "text", code=True),
            Cell(size_text(size), "text_faint"),
        ]

    def _choose(self) -> None:
        chosen = self.table.current
        self._key = chosen if isinstance(chosen, str) and chosen in self._storage.items else ""
        self.value.setPlainText(_spread(self._storage.value_text(self._key)) if self._key else "")
        self.value.document().setModified(False)
        self.value.setEnabled(bool(self._key))
        self.remove.setEnabled(bool(self._key))
        self._look()

    def _look(self) -> None:
        """Say whether the value can be saved."""
        modified = self.value.document().isModified()
        wrong = modified and not _is_json(self.value.toPlainText())
        self.fault.setText(self.tr("This is no JSON.") if wrong else "")
        self.save.setEnabled(modified and not wrong)

    def _save(self) -> None:
        text, key = self.value.toPlainText(), self._key
        self.value.document().setModified(False)
        try:
            self._storage.set_value(key, text)
        except ValueError as error:
            self.value.document().setModified(True)
            self.fault.setText(str(error))

    def _remove(self) -> None:
        if self._key:
            self.value.document().setModified(False)
            self._storage.remove(self._key)


def _spread(text: str) -> str:
    """A value over several lines, where it is JSON."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return text


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True

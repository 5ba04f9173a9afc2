"""The tree of the running app's data."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from designer.stage.inspection import Inspection
from designer.stage.messages.inspection import DataPlace, DataRows
from designer.ui.parts.role import with_role
from designer.ui.phone.app_data.delegate import ValueDelegate
from designer.ui.phone.app_data.model import VALUE, DataModel
from designer.ui.phone.app_data.nodes import Node
from designer.ui.theme import theme

_NAME_WIDTH = 200


class AppDataPanel(QWidget):
    """The pages on the phone, the page that is seen first, and what the app shares. Nothing is read while it is hidden.

    Attributes:
        tree: the view; F2 or a double click edits a value.
        model: what is known of the data.
    """

    def __init__(self, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._inspection = inspection
        # Rows that were open, by the names down to them: a page that is made anew opens as it was.
        self._open: set[tuple[str, ...]] = {("App",), ("App", "globalData")}
        self._closed: set[tuple[str, ...]] = set()
        self.model = DataModel(self)
        self.tree = QTreeView()
        self._set_up_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self._connect()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setAccessibleName(self.tr("App data"))
        tree.setExpandsOnDoubleClick(False)
        triggers = QAbstractItemView.EditTrigger
        tree.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        header = tree.header()
        header.resizeSection(0, _NAME_WIDTH)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        self._delegate = ValueDelegate(tree)
        tree.setItemDelegate(self._delegate)

    def _connect(self) -> None:
        self._inspection.rows_changed.connect(self._take)
        self.model.watched_changed.connect(self._watch)
        self.model.rowsInserted.connect(self._open_as_before)
        self.tree.expanded.connect(lambda index: self._set_open(index, is_open=True))
        self.tree.collapsed.connect(lambda index: self._set_open(index, is_open=False))
        self.tree.doubleClicked.connect(self._toggle)
        self.tree.activated.connect(self.model.ask_for_rest)
        self.tree.clicked.connect(self.model.ask_for_rest)
        self._delegate.edited.connect(self._edit)
        theme().changed.connect(self.tree.viewport().update)

    def showEvent(self, event: QShowEvent) -> None:
        """Read while it is seen."""
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees costs the page nothing."""
        super().hideEvent(event)
        self._inspection.watch({})

    def _watch(self) -> None:
        if self.isVisible():
            self._inspection.watch(self.model.watched)

    def _take(self, told: DataRows) -> None:
        self.model.apply(told)

    def _set_open(self, index: QModelIndex, *, is_open: bool) -> None:
        trail = self.model.node(index).trail
        (self._open.add if is_open else self._open.discard)(trail)
        (self._closed.discard if is_open else self._closed.add)(trail)
        self.model.set_open(index, is_open=is_open)

    def _open_as_before(self, parent: QModelIndex, first: int, last: int) -> None:
        for at in range(first, last + 1):
            index = self.model.index(at, 0, parent)
            node = self.model.node(index)
            if node.can_open and (node.trail in self._open or self._is_new_top(node)):
                self.tree.expand(index)

    def _is_new_top(self, node: Node) -> bool:
        """Whether it is the page that is seen, and nobody has closed it."""
        is_page = node.row is not None and node.row.kind == "page"
        return is_page and node.index == 0 and node.trail not in self._closed

    def _toggle(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(0)
        if index.column() != VALUE or not self.model.node(index).value_place:
            self.tree.setExpanded(name, not self.tree.isExpanded(name))

    def _edit(self, node: Node, value: object) -> None:
        place: DataPlace | None = node.value_place
        if place is not None:
            self._inspection.set_value(place, value)

"""The data of the running app as an item model that is filled as far as it is opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from designer.stage.messages.inspection import DataPlace, DataRow, DataRows
from designer.ui.parts.cells import CellRole
from designer.ui.phone.app_data.nodes import ROWS_AT_A_TIME, Node, node_for
from designer.ui.phone.app_data.values import value_ink, value_text

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, VALUE = range(2)
CHANGED_MS = 1200
_TOP = DataPlace("")


class DataModel(QAbstractItemModel):
    """Two columns, names and values. `watched` is what somebody has to tell `apply` of.

    Signals:
        watched_changed: `watched` differs.
    """

    watched_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(None, _TOP, is_open=True)
        self._places: dict[DataPlace, Node] = {_TOP: self._root}
        self._changed: list[Node] = []
        self._calm = QTimer(self, interval=CHANGED_MS, singleShot=True)
        self._calm.timeout.connect(self._forget_changes)

    @property
    def watched(self) -> dict[DataPlace, int]:
        """The places whose members are seen, each with how many of them."""
        return {place: node.most for place, node in self._places.items() if _is_seen(node)}

    def node(self, index: AnyIndex) -> Node:
        """The node of a row; the root for an invalid index."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root

    def index_of(self, node: Node, column: int = NAME) -> QModelIndex:
        """The index of a node; invalid for the root."""
        return QModelIndex() if node.parent is None else self.createIndex(node.index, column, node)

    def set_open(self, index: AnyIndex, *, is_open: bool) -> None:
        """Say whether the members of a row are seen."""
        node = self.node(index)
        if node.is_open != is_open:
            node.is_open = is_open
            self.watched_changed.emit()

    def ask_for_rest(self, index: AnyIndex) -> None:
        """Ask for more members where a row offers them."""
        node = self.node(index)
        if node.is_rest and node.parent is not None:
            node.parent.most += ROWS_AT_A_TIME
            self.watched_changed.emit()

    def clear(self) -> None:
        """Forget everything that was told."""
        self.beginResetModel()
        self._root.children.clear()
        self._places = {_TOP: self._root}
        self._changed.clear()
        self.endResetModel()

    # What was told ---------------------------------------------------------------------------------------------

    def apply(self, told: DataRows) -> None:
        """Show what a place holds now. What is new or different is marked for a while, but for a first reading."""
        node = self._places.get(told.place)
        if node is None:
            return
        fresh = not node.children
        self._keep_only(node, {row.key for row in told.rows})
        for at, row in enumerate(told.rows):
            self._put(node, at, row, mark=not fresh)
        node.total = told.total
        self._offer_rest(node, told.total > len(told.rows))
        if self._changed:
            self._calm.start()

    def _keep_only(self, node: Node, keys: set[str]) -> None:
        for at in range(len(node.children) - 1, -1, -1):
            child = node.children[at]
            if child.row is None or child.row.key not in keys:
                self._remove(node, at)

    def _put(self, node: Node, at: int, row: DataRow, *, mark: bool) -> None:
        child = node.children[at] if at < len(node.children) else None
        if child is not None and child.row is not None and child.row.key == row.key:
            if child.row != row:
                self._replace(child, row, mark=mark)
            return
        earlier = next((i for i in range(at, len(node.children)) if _key(node.children[i]) == row.key), None)
        if earlier is not None:
            self._remove(node, earlier)
        self._insert(node, at, node_for(row, node), mark=mark)

    def _replace(self, child: Node, row: DataRow, *, mark: bool) -> None:
        before, parent = child.row, child.parent
        if before is None or parent is None:
            return
        if before.kind != row.kind:
            at = child.index
            self._remove(parent, at)
            self._insert(parent, at, node_for(row, parent), mark=mark)
            return
        child.row = row
        self._announce(child, mark=mark)

    def _insert(self, node: Node, at: int, child: Node, *, mark: bool) -> None:
        self.beginInsertRows(self.index_of(node), at, at)
        node.children.insert(at, child)
        if child.place is not None:
            self._places[child.place] = child
        self.endInsertRows()
        self._announce(child, mark=mark)

    def _remove(self, node: Node, at: int) -> None:
        self.beginRemoveRows(self.index_of(node), at, at)
        self._forget(node.children.pop(at))
        self.endRemoveRows()

    def _forget(self, node: Node) -> None:
        if node.place is not None and self._places.get(node.place) is node:
            del self._places[node.place]
        for child in node.children:
            self._forget(child)

    def _offer_rest(self, node: Node, wanted: bool) -> None:
        if wanted:
            self._insert(node, len(node.children), Node(None, None, node), mark=False)

    def _announce(self, child: Node, *, mark: bool) -> None:
        if mark and not child.changed:
            child.changed = True
            self._changed.append(child)
        self.dataChanged.emit(self.index_of(child), self.index_of(child, VALUE))

    def _forget_changes(self) -> None:
        changed, self._changed = self._changed, []
        for node in changed:
            node.changed = False
            if node.parent is not None and node in node.parent.children:
                self._announce(node, mark=False)

    # Qt ------------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row below `parent`."""
        children = self.node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]
        """The index of the row around `index`."""
        holder = self.node(index).parent
        return self.index_of(holder) if holder is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many members were told."""
        return 0 if parent.isValid() and parent.column() != NAME else len(self.node(parent).children)

    def columnCount(self, _parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Name and value."""
        return 2

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008
        """Whether a row can be opened, told already or not."""
        return self.node(parent).can_open and not (parent.isValid() and parent.column() != NAME)

    def headerData(self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        return (self.tr("Name"), self.tr("Value"))[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Values can be edited where they are simple and told whole."""
        flags = super().flags(index)
        row = self.node(index).row
        editable = index.column() == VALUE and row is not None and is_editable(row)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        node = self.node(index)
        if role == CellRole.CHANGED:
            return node.changed
        if role == CellRole.CODE:
            return index.column() == VALUE or node.value_place is not None
        if index.column() == NAME:
            return self._name_data(node, role)
        return self._value_data(node, role)

    def _name_data(self, node: Node, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(node)
        if role == CellRole.INK:
            return "accent" if node.is_rest else "code_attribute" if node.value_place is not None else "text"
        return None

    def _name(self, node: Node) -> str:
        if node.row is None:
            return (
                self.tr("Show more ({count} left)").format(count=node.parent.total - node.index) if node.parent else ""
            )
        if node.row.kind == "components":
            return self.tr("Components ({count})").format(count=node.row.size)
        return node.row.label

    @staticmethod
    def _value_data(node: Node, role: int) -> Any:
        if node.row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return value_text(node.row)
        if role == Qt.ItemDataRole.EditRole:
            return node.row.preview
        return value_ink(node.row) if role == CellRole.INK else None


def is_editable(row: DataRow) -> bool:
    """Whether the whole value of a row was told and can be typed."""
    if row.kind == "string":
        return len(row.preview) == row.size or len(row.preview.encode("utf-16-le")) == 2 * row.size
    return row.kind in {"number", "boolean", "null", "undefined"}


def _key(node: Node) -> str | None:
    return node.row.key if node.row is not None else None


def _is_seen(node: Node) -> bool:
    seen: Node | None = node
    while seen is not None:
        if not seen.is_open:
            return False
        seen = seen.parent
    return True

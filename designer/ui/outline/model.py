"""The elements of the edited WXML file as an item model."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from designer.source.wxml import Document, Element, Node, Renewal
from designer.ui.elements.dragged import COMPONENT_MIME, DraggedComponent
from designer.ui.elements.naming import element_hint, element_name, text_snippet
from designer.ui.outline.badges import Badge, badges_of

ELEMENTS_MIME = "application/x-weft-elements"

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = -1


class Role(IntEnum):
    """What the delegate asks for, besides Qt's own roles."""

    NODE = Qt.ItemDataRole.UserRole + 1
    HINT = Qt.ItemDataRole.UserRole + 2
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    BADGES = Qt.ItemDataRole.UserRole + 4


@dataclass(slots=True)
class _Entry:
    element: Element | None
    parent: int = _ROOT
    row: int = 0
    children: list[int] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """One row for each element, with its node id as the index's internal id.

    Signals:
        dropped: what was dropped, the parent's id (None: top level), and the id of the element behind the place
            (None: at the end).
    """

    dropped = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._wanted = ""
        self._sampled: frozenset[int] = frozenset()
        self._entries: dict[int, _Entry] = {_ROOT: _Entry(None)}
        self.can_drop: Callable[[Dragged, int | None], bool] = _anything_goes

    @property
    def document(self) -> Document | None:
        """The tree that is shown."""
        return self._document

    def show_document(self, document: Document | None, wanted: str = "") -> bool:
        """Show `document`; with `wanted`, only elements that say it and those around them.

        Returns whether all rows were made anew. After an edit of a part of the document only the rows of that part
        come and go, and a change of attributes or text keeps them all.
        """
        before, self._document = self._document, document
        complete = not wanted and not self._wanted
        self._wanted = wanted
        renewal = document.renewal if document is not None and before is not None and complete else None
        if document is not None and renewal is not None and renewal.previous() is before:
            self._renew(document, renewal)
            return False
        entries = self._read(document)
        if self._same_rows(entries):
            former, self._entries = self._entries, entries
            self._announce_differences(former)
            return False
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()
        return True

    def show_sampled(self, sampled: frozenset[int]) -> None:
        """Mark the rows of these elements as showing sample data."""
        differing, self._sampled = sampled ^ self._sampled, sampled
        for node in differing:
            index = self.index_of(node)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def index_of(self, node: int) -> QModelIndex:
        """The index of an element; invalid when it is not shown."""
        entry = self._entries.get(node) if node != _ROOT else None
        return self.createIndex(entry.row, 0, node) if entry else QModelIndex()

    def element(self, index: AnyIndex) -> Element | None:
        """The element of a row."""
        entry = self._entries.get(index.internalId()) if index.isValid() else None
        return entry.element if entry else None

    def _renew(self, document: Document, renewal: Renewal) -> None:
        """Follow the part of the document that was read again."""
        parent = _ROOT if renewal.parent is None else renewal.parent
        around = document.node(parent) if parent != _ROOT else None
        elements = [node for node in renewal.added if isinstance(node, Element)]
        known = self._entries[parent].children
        first = 0 if renewal.before is None else self._entries[renewal.before].row + 1
        behind = first + sum(node in self._entries for node in renewal.removed)
        wanted = [*known[:first], *(element.id for element in elements), *known[behind:]]
        # What moves to another element has to go before it comes.
        self._remove(parent, wanted, elements)
        self._insert(parent, wanted, elements)
        if isinstance(around, Element):
            self._show(around)

    def _remove(self, parent: int, wanted: list[int], elements: Sequence[Element]) -> None:
        """Drop the rows of a level that are not `wanted` any more, and those inside its `elements`."""
        waiting: list[_Level] = [(parent, wanted, elements)]
        while waiting:
            parent, wanted, elements = waiting.pop()
            level = self._entries[parent].children
            head, tail = _alike(level, wanted)
            if gone := level[head : len(level) - tail]:
                self.beginRemoveRows(self.index_of(parent), head, head + len(gone) - 1)
                del level[head : len(level) - tail]
                self._forget(gone)
                self._number(parent)
                self.endRemoveRows()
            staying = set(level)
            waiting += (_level_in(element) for element in elements if element.id in staying)

    def _insert(self, parent: int, wanted: list[int], elements: Sequence[Element]) -> None:
        """Add the rows that a level lacks, and show its `elements` as they are written now."""
        waiting: list[_Level] = [(parent, wanted, elements)]
        while waiting:
            parent, wanted, elements = waiting.pop()
            level = self._entries[parent].children
            head, tail = _alike(level, wanted)
            new = set(wanted[head : len(wanted) - tail])
            if new:
                self.beginInsertRows(self.index_of(parent), head, head + len(new) - 1)
                self._entries |= _entries_of(parent, [element for element in elements if element.id in new])
                level[head:head] = wanted[head : len(wanted) - tail]
                self._number(parent)
                self.endInsertRows()
            for element in elements:
                if element.id not in new:
                    waiting.append(_level_in(element))
                    self._show(element)

    def _show(self, element: Element) -> None:
        entry = self._entries[element.id]
        before, entry.element = entry.element, element
        if _written(before) != _written(element):
            index = self.index_of(element.id)
            self.dataChanged.emit(index, index)

    def _forget(self, nodes: Sequence[int]) -> None:
        waiting = list(nodes)
        while waiting:
            waiting += self._entries.pop(waiting.pop()).children

    def _number(self, parent: int) -> None:
        for row, node in enumerate(self._entries[parent].children):
            self._entries[node].row = row

    def _read(self, document: Document | None) -> dict[int, _Entry]:
        entries = {_ROOT: _Entry(None)}
        if document is None:
            return entries
        shown = self._matching(document, list(document.elements())) if self._wanted else None
        waiting: list[tuple[int, Node]] = [(_ROOT, node) for node in reversed(document.roots)]
        while waiting:
            parent, node = waiting.pop()
            if not isinstance(node, Element) or (shown is not None and node.id not in shown):
                continue
            level = entries[parent].children
            entries[node.id] = _Entry(node, parent, len(level))
            level.append(node.id)
            waiting += [(node.id, child) for child in reversed(node.children)]
        return entries

    def _matching(self, document: Document, elements: Sequence[Element]) -> set[int]:
        shown: set[int] = set()
        for element in elements:
            words = f"{element.tag} {element_hint(element)} {text_snippet(element)}".casefold()
            node: Element | None = element if self._wanted in words else None
            while node is not None and node.id not in shown:
                shown.add(node.id)
                node = document.parent(node)
        return shown

    def _same_rows(self, entries: dict[int, _Entry]) -> bool:
        return entries.keys() == self._entries.keys() and all(
            entries[node].children == entry.children for node, entry in self._entries.items()
        )

    def _announce_differences(self, before: dict[int, _Entry]) -> None:
        for node, entry in self._entries.items():
            if _written(before[node].element) != _written(entry.element):
                index = self.index_of(node)
                self.dataChanged.emit(index, index)

    # QAbstractItemModel ------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row."""
        level = self._entries[parent.internalId() if parent.isValid() else _ROOT].children
        return self.createIndex(row, column, level[row]) if 0 <= row < len(level) and column == 0 else QModelIndex()

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The index of the element around a row's."""
        entry = self._entries.get(index.internalId()) if index.isValid() else None
        return self.index_of(entry.parent) if entry else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many elements stand directly in the element."""
        entry = self._entries.get(parent.internalId() if parent.isValid() else _ROOT)
        return len(entry.children) if entry else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The tag, and what the delegate draws beside it."""
        element = self.element(index)
        if element is None:
            return None
        if role == Role.BADGES:
            return self._badges(element)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(badge.tip for badge in self._badges(element))
        show = _SHOWN.get(role)
        return show(element) if show else None

    def _badges(self, element: Element) -> tuple[Badge, ...]:
        if element.id not in self._sampled:
            return badges_of(element)
        return (
            *badges_of(element),
            Badge(self.tr("sample"), self.tr("Shows sample data: the page has none of its own")),
        )

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Everything can be selected and dragged; the empty room below the rows takes drops too."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    # Dragging ----------------------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Elements move, components are copied from the palette."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Elements of this tree and components of the palette."""
        return [ELEMENTS_MIME, COMPONENT_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the dragged elements."""
        mime = QMimeData()
        nodes = [element.id for element in map(self.element, indexes) if element]
        mime.setData(ELEMENTS_MIME, QByteArray(json.dumps(nodes).encode()))
        return mime

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Whether the element at `parent` takes what is dragged."""
        dragged = read_dragged(data)
        return dragged is not None and not self._wanted and self.can_drop(dragged, self._parent_id(parent))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Tell where something was dropped. Returns False: rows follow the document and are not the view's to move."""
        dragged = read_dragged(data)
        if dragged is not None and self.canDropMimeData(data, action, row, column, parent):
            level = self._entries[parent.internalId() if parent.isValid() else _ROOT].children
            before = level[row] if 0 <= row < len(level) else None
            self.dropped.emit(dragged, self._parent_id(parent), before)
        return False

    @staticmethod
    def _parent_id(parent: AnyIndex) -> int | None:
        return parent.internalId() if parent.isValid() else None


def _alike(left: Sequence[int], right: Sequence[int]) -> tuple[int, int]:
    """How many ids are the same from the beginning on, and how many of the others from the end on."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < shorter - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return head, tail


_Level = tuple[int, list[int], Sequence[Element]]
"""The id around a level, and the ids and elements that it should have."""


def _level_in(element: Element) -> _Level:
    inside = list(element.elements)
    return element.id, [child.id for child in inside], inside


def _entries_of(parent: int, elements: Sequence[Element]) -> dict[int, _Entry]:
    """The entries of some elements of a level and of all inside them."""
    entries: dict[int, _Entry] = {}
    waiting = [(parent, elements)]
    while waiting:
        around, level = waiting.pop()
        for row, element in enumerate(level):
            node, children, inside = _level_in(element)
            entries[node] = _Entry(element, around, row, children)
            waiting.append((node, inside))
    return entries


_SHOWN: dict[int, Callable[[Element], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda element: element.tag,
    Qt.ItemDataRole.AccessibleTextRole: lambda element: f"{element_name(element)} {text_snippet(element)}".strip(),
    Role.NODE: lambda element: element.id,
    Role.HINT: element_hint,
    Role.SNIPPET: text_snippet,
}

Dragged = DraggedComponent | tuple[int, ...]


def read_dragged(mime: QMimeData) -> Dragged | None:
    """The component, or the ids of the elements, in `mime`; None for anything else."""
    if mime.hasFormat(ELEMENTS_MIME):
        return tuple(json.loads(mime.data(ELEMENTS_MIME).toStdString()))
    return DraggedComponent.read(mime)


def _written(element: Element | None) -> str:
    return element.source_text[element.start : element.end] if element else ""


def _anything_goes(_dragged: Dragged, _parent: int | None) -> bool:
    return True

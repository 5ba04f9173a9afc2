"""The outline: every element of the edited file, to find, select, reorder and remove."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from designer.edits import move_elements, remove_elements
from designer.source.wxml import Element
from designer.ui.elements.dragged import DraggedComponent
from designer.ui.elements.insertion import insert_component
from designer.ui.elements.placing import holder_for, may_stand_at_top, outermost, with_descendants
from designer.ui.elements.titles import custom_tags, icon_of
from designer.ui.outline.delegate import OutlineDelegate
from designer.ui.outline.model import Dragged, OutlineModel, Role
from designer.ui.outline.tree import OutlineTree
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.workspace import Workspace


class Outline(QWidget):
    """A tree with a search field; its selection and the workspace's are one.

    Attributes:
        tree: the view.
        model: the elements.
        search: filters by tag, class, id and text.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._closed: set[int] = set()
        self._custom: frozenset[str] = frozenset()
        self._following = False
        # Where a row is on the screen asks for all rows to be laid out, for which the page need not wait.
        self._reveal = QTimer(self, interval=0, singleShot=True)
        self._reveal.timeout.connect(self._show_current)
        self.search = SearchField(self.tr("Search elements"))
        self.model = OutlineModel(self)
        self.model.can_drop = self._can_drop
        self.tree = OutlineTree(self)
        self._delegate = OutlineDelegate(lambda tag: icon_of(tag, self._custom), self.tree)
        self._nothing = EmptyState("tree-structure", self.tr("Nothing on this page yet"))
        self._set_up_tree()
        self._lay_out()
        self._connect()
        self.refresh()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setMouseTracking(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setDropIndicatorShown(True)
        tree.setExpandsOnDoubleClick(True)
        tree.setAccessibleName(self.tr("Outline"))

    def _lay_out(self) -> None:
        bar = with_role(QWidget(), "panel-bar")
        row = QVBoxLayout(bar)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.tree, 1)
        column.addWidget(self._nothing, 1)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.page_changed.connect(self._show_other_file)
        workspace.project_changed.connect(self._show_other_file)
        workspace.edited.connect(self.refresh)
        workspace.selection_changed.connect(self._follow_selection)
        workspace.hover_changed.connect(self._follow_hover)
        self.search.textChanged.connect(self.refresh)
        self.search.left_downwards.connect(self.tree.setFocus)
        self.model.dropped.connect(self._drop)
        self.model.rowsInserted.connect(self._open_new)
        self.tree.selectionModel().selectionChanged.connect(self._select)
        self.tree.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.tree.expanded.connect(lambda index: self._remember(index, closed=False))
        self.tree.entered.connect(lambda index: self._workspace.hover(index.data(Role.NODE)))
        self.tree.left.connect(lambda: self._workspace.hover(None))
        self.tree.delete_pressed.connect(self.remove_selected)

    # What is shown ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the edited file as it is now; rows stay open or closed as they were."""
        document = self._workspace.document
        self._custom = custom_tags(self._workspace)
        self._following = True
        if self.model.show_document(document, self.search.wanted):
            self._restore_expansion()
        self._following = False
        empty = document is None or document.element_from(0) is None
        self.tree.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._follow_selection()

    def _show_other_file(self) -> None:
        self._closed.clear()
        self.refresh()

    def _restore_expansion(self) -> None:
        self.tree.expandAll()
        if self.search.wanted:
            return
        for node in self._closed:
            self.tree.collapse(self.model.index_of(node))

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        """New rows are open as all others are that nobody closed."""
        if parent.isValid() and parent.data(Role.NODE) not in self._closed:
            self.tree.expand(parent)
        for row in range(first, last + 1):
            self.tree.expandRecursively(self.model.index(row, 0, parent))
        for node in self._closed:
            self.tree.collapse(self.model.index_of(node))

    def _remember(self, index: QModelIndex, *, closed: bool) -> None:
        if self._following or self.search.wanted:
            return
        (self._closed.add if closed else self._closed.discard)(index.data(Role.NODE))

    # Selection ---------------------------------------------------------------------------------------------------

    def _follow_selection(self) -> None:
        selection = QItemSelection()
        last = QModelIndex()
        for node in self._workspace.selection:
            index = self.model.index_of(node)
            if index.isValid():
                selection.select(index, index)
                last = index
        model = self.tree.selectionModel()
        self._following = True
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if last.isValid():
            model.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._reveal.start()
        self._following = False

    def _show_current(self) -> None:
        self.tree.scrollTo(self.tree.currentIndex())

    def _select(self) -> None:
        if self._following:
            return
        chosen = {index.data(Role.NODE) for index in self.tree.selectionModel().selectedIndexes()}
        kept = [node for node in self._workspace.selection if node in chosen]
        self._workspace.select([*kept, *(node for node in chosen if node not in kept)])

    def _follow_hover(self) -> None:
        self._delegate.hovered = self._workspace.hovered
        self.tree.viewport().update()

    # Edits -------------------------------------------------------------------------------------------------------

    def remove_selected(self) -> None:
        """Remove the selected elements as one step."""
        workspace, document = self._workspace, self._workspace.document
        project, file = workspace.project, workspace.file
        if project is not None and file is not None and document is not None and workspace.selection:
            elements = outermost(document, workspace.selected_elements)
            workspace.edit(lambda: remove_elements(project, file, elements))

    def _can_drop(self, dragged: Dragged, parent: int | None) -> bool:
        elements = () if isinstance(dragged, DraggedComponent) else self._elements(dragged)
        tags = [dragged.tag] if isinstance(dragged, DraggedComponent) else [element.tag for element in elements]
        if not tags or parent in with_descendants(elements):
            return False
        holder = self._element(parent)
        return holder_for(self._workspace, tags)(holder) if holder else may_stand_at_top(tags)

    def _drop(self, dragged: Dragged, parent: int | None, before: int | None) -> None:
        workspace, document = self._workspace, self._workspace.document
        project, file = workspace.project, workspace.file
        if isinstance(dragged, DraggedComponent):
            insert_component(workspace, dragged.tag, dragged.component, parent, before)
            return
        if project is None or file is None or document is None:
            return
        elements = outermost(document, self._elements(dragged))
        holder, following = self._element(parent), self._element(before)
        if elements:
            workspace.edit(lambda: move_elements(project, file, elements, holder, following))

    def _elements(self, nodes: tuple[int, ...]) -> list[Element]:
        return [element for element in map(self._element, nodes) if element]

    def _element(self, node: int | None) -> Element | None:
        document = self._workspace.document
        found = document.node(node) if document and node is not None else None
        return found if isinstance(found, Element) else None

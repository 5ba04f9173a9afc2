"""The list of pages beside the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from designer.project.config import Page
from designer.project.history import Changed
from designer.ui.pages.actions import PageActions
from designer.ui.pages.model import PAGE_ROLE, SEARCH_ROLE, fill
from designer.ui.pages.tree import PageTree
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.theme import theme
from designer.ui.workspace import Workspace


class PagesPanel(QWidget):
    """Pages by package; the one on the canvas is selected, choosing another opens it.

    Attributes:
        actions_of_page: what can be done with the current page, by its menu and by keys.
        new: asks for a new page.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._model = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterRole(SEARCH_ROLE)
        self._found.setRecursiveFilteringEnabled(True)
        self.search = SearchField(self.tr("Search pages"))
        self.view = self._make_view()
        self.actions_of_page = PageActions(workspace, self.view)
        self.new = icon_button("plus", self.tr("New page"))
        self._lay_out()
        self.new.clicked.connect(self.actions_of_page.new_page)
        self.view.selectionModel().currentChanged.connect(self._refresh_actions)
        self.view.dropped.connect(lambda route, before: self.actions_of_page.move(route, before or None))
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self.view.setFocus)
        self.search.returnPressed.connect(self._open_first)
        workspace.project_changed.connect(self._fill)
        workspace.page_changed.connect(self._mark_current)
        workspace.edited.connect(self._follow)
        theme().changed.connect(self.view.viewport().update)
        self._fill()

    def _make_view(self) -> PageTree:
        view = PageTree()
        view.setModel(self._found)
        view.setAccessibleName(self.tr("Pages"))
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        view.customContextMenuRequested.connect(self._show_menu)
        return view

    def _lay_out(self) -> None:
        none = EmptyState("files", self.tr("No pages"), self.tr("app.json lists no page yet."))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.new)
        column.addLayout(top)
        column.addLayout(self._stack)

    def _fill(self) -> None:
        project = self._workspace.project
        current: Page | None = self.view.currentIndex().data(PAGE_ROLE)
        self._model.clear()
        if project is not None:
            fill(self._model, project)
        self.view.expandAll()
        self.new.setEnabled(project is not None)
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        # Who moves through the list by keys stays where they are.
        if current is None or not self._mark(current.route):
            self._mark_current()

    def _follow(self, changed: Changed) -> None:
        if any(path.endswith((".json", ".wxml", ".js", ".ts")) for path in changed.paths) and self._shows_others():
            self._fill()

    def _shows_others(self) -> bool:
        """Whether the list or a title in it is not what the project says any more."""
        project = self._workspace.project
        if project is None:
            return False
        fresh = QStandardItemModel()
        fill(fresh, project)
        return _rows(fresh) != _rows(self._model)

    def _filter(self) -> None:
        self._found.setFilterFixedString(self.search.wanted)
        self.view.expandAll()

    def _open(self, index: QModelIndex) -> None:
        page = index.data(PAGE_ROLE)
        if page is not None:
            self._workspace.open_page(page.route)

    def _refresh_actions(self) -> None:
        self.actions_of_page.refresh(self.view.currentIndex().data(PAGE_ROLE))

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        page: Page | None = index.data(PAGE_ROLE)
        actions = self.actions_of_page
        actions.refresh(page)
        menu = QMenu(self)
        menu.addAction(actions.new)
        for action in (None, *actions.of_page, None, actions.delete) if page is not None else ():
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        # The keys mean the page that is marked, once the menu is gone.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._refresh_actions))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _open_first(self) -> None:
        for index in self._pages():
            self._open(index)
            return

    def _pages(self) -> list[QModelIndex]:
        tops = [self._found.index(row, 0) for row in range(self._found.rowCount())]
        below = [self._found.index(row, 0, top) for top in tops for row in range(self._found.rowCount(top))]
        return [index for index in (*tops, *below) if index.data(PAGE_ROLE) is not None]

    def _mark_current(self) -> None:
        if not self._mark(self._workspace.route):
            self.view.setCurrentIndex(QModelIndex())
            self._refresh_actions()

    def _mark(self, route: str | None) -> bool:
        """Make the row of a page the current one; returns whether it is there."""
        found = next((index for index in self._pages() if index.data(PAGE_ROLE).route == route), None)
        if found is None:
            return False
        self.view.setCurrentIndex(found)
        # Even the row that was current before can tell of another page now.
        self._refresh_actions()
        return True


def _rows(model: QStandardItemModel) -> list[tuple[object, object]]:
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    below = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
    return [(index.data(), index.data(PAGE_ROLE)) for index in (*tops, *below)]

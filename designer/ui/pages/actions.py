"""What can be done with a page, and how it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from designer.edits import (
    add_page,
    add_tab,
    create_missing_files,
    delete_page,
    remove_tab,
    rename_page,
    reorder_pages,
    set_home,
)
from designer.edits.pages.names import checked_name, refuse_taken
from designer.project.change import Change
from designer.project.config import Page
from designer.project.project import Project
from designer.ui.pages.dialog import NewPageDialog
from designer.ui.parts.name_dialog import NameDialog
from designer.ui.workspace import Workspace


class PageActions(QObject):
    """The actions of a page, for its menu and its keys.

    Attributes:
        of_page: those that need a page, in the order of the menu; None is a line between groups.
        ask: shows a dialog and returns whether it was accepted.
    """

    def __init__(self, workspace: Workspace, view: QWidget) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._view = view
        self._page: Page | None = None
        self.ask: Callable[[NameDialog], bool] = lambda dialog: bool(dialog.exec())
        self.new = self._action(self.tr("&New page…"), "Ins", lambda _: self.new_page())
        self.rename = self._action(self.tr("&Rename…"), "F2", self._rename)
        self.complete = self._action(self.tr("Create the &missing files"), None, self._complete)
        self.home = self._action(self.tr("Open the app with this page"), None, self._verb(set_home))
        self.up = self._action(self.tr("Move &up"), "Alt+Up", lambda page: self._step(page, -1))
        self.down = self._action(self.tr("Move &down"), "Alt+Down", lambda page: self._step(page, 1))
        self.tab = self._action(self.tr("&Add to the tab bar"), None, self._verb(add_tab))
        self.no_tab = self._action(self.tr("Remove from the &tab bar"), None, self._verb(remove_tab))
        self.delete = self._action(self.tr("D&elete"), "Del", self._delete)
        self.of_page = (self.rename, self.complete, self.home, None, self.up, self.down, None, self.tab, self.no_tab)

    def _action(self, text: str, key: str | None, do: Callable[[Page], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: self._do(action, do))
        self._view.addAction(action)
        return action

    def _do(self, action: QAction, do: Callable[[Page], object]) -> None:
        if self._page is not None:
            do(self._page)
        elif action is self.new:
            self.new_page()

    def refresh(self, page: Page | None) -> None:
        """Act on `page` from now on."""
        self._page = page
        for action in (self.rename, self.home, self.up, self.down, self.delete):
            action.setEnabled(page is not None)
        self.complete.setVisible(page is not None and bool(page.missing))
        self.home.setVisible(page is not None and not page.is_home)
        self.tab.setVisible(page is not None and not page.is_tab and not page.package)
        self.no_tab.setVisible(page is not None and page.is_tab)

    # Doings ------------------------------------------------------------------------------------------------------

    def new_page(self) -> None:
        """Ask for a name and make a page behind the current one of its package."""
        project = self._workspace.project
        if project is None:
            return
        packages = sorted({page.package for page in project.pages if page.package})
        chosen = self._page.package if self._page else ""

        def make(dialog: NewPageDialog) -> Change:
            package = dialog.chosen_package
            after = self._page.route if self._page and self._page.package == package else None
            return add_page(project, dialog.route, after, package, dialog.title.text().strip())

        dialog = NewPageDialog(_suggestion(project), packages, chosen, make, self._view)
        if self.ask(dialog) and self._workspace.edit(lambda: make(dialog)):
            self._workspace.open_page(dialog.route)

    def _rename(self, page: Page) -> None:
        project = self._workspace.project
        if project is None:
            return

        def check(name: str) -> None:
            route = checked_name(name)
            if route != page.route:
                refuse_taken(project, project.app_root + route)

        dialog = NameDialog(self.tr("Rename page"), self.tr("Rename"), self._view, title=self.tr("Path"))
        dialog.begin(page.route, check)
        if self.ask(dialog):
            self._workspace.edit(lambda: rename_page(project, page.route, dialog.text))

    def _complete(self, page: Page) -> None:
        self._workspace.edit(lambda: create_missing_files(page))

    def _verb(self, verb: Callable[[Project, str], Change]) -> Callable[[Page], object]:
        def do(page: Page) -> None:
            project = self._workspace.project
            if project is not None:
                self._workspace.edit(lambda: verb(project, page.route))

        return do

    def _delete(self, page: Page) -> None:
        project, shown = self._workspace.project, self._workspace.route
        if project is None or not self._workspace.edit(lambda: delete_page(project, page.route)):
            return
        self._workspace.tell(self.tr("{route} has been removed. Undo brings it back.").format(route=page.route))
        if shown == page.route:
            self._workspace.open_page(project.pages[0].route)

    def _step(self, page: Page, step: int) -> None:
        project = self._workspace.project
        if project is None:
            return
        routes = [each.route for each in project.pages if each.package == page.package]
        index = routes.index(page.route)
        if 0 <= index + step < len(routes):
            following = index - 1 if step < 0 else index + 2
            self.move(page.route, routes[following] if following < len(routes) else None)

    def move(self, route: str, before: str | None) -> None:
        """List a page before another one of its package; None: at the end."""
        project = self._workspace.project
        if project is not None and route != before:
            self._workspace.edit(lambda: reorder_pages(project, route, before))


def _suggestion(project: Project) -> str:
    """A free route in the manner of the first page: its folder, and whether a page has a folder of its own."""
    first = project.pages[0].route if project.pages else "pages/index/index"
    parts = first.split("/")
    own_folder = len(parts) > 1 and parts[-1] in {parts[-2], "index"}
    above = parts[:-2] if own_folder else parts[:-1]
    for count in range(1, len(project.pages) + 2):
        name = f"page{count}"
        last = [name, "index" if parts[-1] == "index" else name] if own_folder else [name]
        route = "/".join([*above, *last])
        if project.page(route) is None:
            return route
    return ""

"""The menu bar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from designer.ui.actions import Actions
from designer.ui.elements.reshaping import Ask, data_paths, rename_data_path, written
from designer.ui.settings import Settings
from designer.ui.workspace import Workspace


class Menus(QObject):
    """Fills a menu bar with the actions.

    Signals:
        recent_chosen: the person wants this folder opened.
    """

    recent_chosen = Signal(object)

    def __init__(self, bar: QMenuBar, actions: Actions, settings: Settings) -> None:
        super().__init__(bar)
        self._actions = actions
        self._settings = settings
        self.recent = QMenu(self.tr("Open &recent"), bar)
        self.recent.aboutToShow.connect(self._fill_recent)
        self._fill_file(bar.addMenu(self.tr("&File")))
        self._fill_edit(bar.addMenu(self.tr("&Edit")))
        self._fill_view(bar.addMenu(self.tr("&View")))
        bar.addMenu(self.tr("&Help")).addAction(actions.about)

    def _fill_file(self, menu: QMenu) -> None:
        actions = self._actions
        menu.addActions([actions.new, actions.open])
        menu.addMenu(self.recent)
        menu.addSeparator()
        menu.addActions([actions.save, actions.close])
        menu.addSeparator()
        menu.addAction(actions.quit)

    def _fill_edit(self, menu: QMenu) -> None:
        actions = self._actions
        _add_groups(
            menu,
            [actions.undo, actions.redo],
            [actions.cut, actions.copy, actions.paste, actions.duplicate, actions.delete],
            [actions.wrap, actions.unwrap],
            [actions.make_component, actions.inline_component],
            [actions.select_parent, actions.show_source],
        )

    def _fill_view(self, menu: QMenu) -> None:
        actions = self._actions
        _add_groups(
            menu,
            [actions.preview, actions.reload, actions.developer_tools],
            [actions.zoom_in, actions.zoom_out, actions.zoom_actual, actions.zoom_fit],
            [actions.show_samples],
            [actions.show_canvas, actions.show_pages, actions.show_palette, actions.show_outline],
            [
                actions.show_problems,
                actions.show_console,
                actions.show_code,
                actions.show_phone,
                actions.show_inspector,
            ],
            [actions.toggle_left, actions.toggle_right, actions.toggle_bottom],
        )
        menu.addSeparator()
        menu.addMenu(self.tr("&Theme")).addActions(actions.themes.actions())
        menu.addMenu(self.tr("Lan&guage")).addActions(actions.languages.actions())

    def _fill_recent(self) -> None:
        self.recent.clear()
        for folder in self._settings.recent:
            action = self.recent.addAction(_short(folder))
            action.triggered.connect(lambda _checked=False, folder=folder: self.recent_chosen.emit(folder))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No recent projects")).setEnabled(False)


class ElementMenu(QMenu):
    """What can be done with the selected elements, at the mouse; `offer_on` makes a widget show it.

    Attributes:
        data: the data that the selected element uses, to be renamed.
        ask: shows a dialog and returns whether it was accepted.
    """

    def __init__(self, actions: Actions, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.ask: Ask = lambda dialog: bool(dialog.exec())
        self.data = QMenu(self.tr("Rename &data"), self)
        self.data.aboutToShow.connect(self._fill_data)
        _add_groups(
            self,
            [actions.cut, actions.copy, actions.paste, actions.duplicate, actions.delete],
            [actions.wrap, actions.unwrap],
            [actions.make_component, actions.inline_component, self.data.menuAction()],
            [actions.select_parent, actions.show_source],
        )

    def _fill_data(self) -> None:
        self.data.clear()
        for path in data_paths(self._workspace):
            action = self.data.addAction(written(path))
            action.triggered.connect(
                lambda _checked=False, path=path: rename_data_path(self._workspace, path, self.ask, self.window())
            )
        if self.data.isEmpty():
            self.data.addAction(self.tr("No data is used here")).setEnabled(False)

    def offer_on(self, widget: QWidget, area: QWidget | None = None) -> None:
        """Show the menu when the person asks `widget` for it; `area` is where its places count from."""
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda place: self.popup((area or widget).mapToGlobal(place)))


def _short(folder: Path) -> str:
    parent = str(folder.parent).replace(str(Path.home()), "~", 1)
    # An ampersand in a menu marks the key of the entry.
    return f"{folder.name}  —  {parent}".replace("&", "&&")


def _add_groups(menu: QMenu, *groups: list[QAction]) -> None:
    for index, group in enumerate(groups):
        if index:
            menu.addSeparator()
        menu.addActions(group)

"""The palette beside the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from designer.project.history import Changed
from designer.ui.elements.insertion import insert_component, insertion_place
from designer.ui.palette.entries import COMMON, Entry, Group, catalogue_groups, project_components, project_group
from designer.ui.palette.grid import TileGrid
from designer.ui.palette.tile import Tile
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.parts.section import Section
from designer.ui.theme import theme
from designer.ui.workspace import Workspace


class PalettePanel(QWidget):
    """Everything that can be inserted, to be found by its title in either language or by its tag."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._own: Group | None = None
        self._components: tuple[str, ...] = ()
        self._sections: list[Section] = []
        self._folded: dict[str, bool] = {}
        self.search = SearchField(self.tr("Search components"))
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self._enter)
        self.search.returnPressed.connect(self._insert_first)
        self._list = QVBoxLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        for group in catalogue_groups():
            self._add(group)
        self._list.addStretch()
        workspace.project_changed.connect(self._look_for_own)
        workspace.page_changed.connect(self._show_own)
        workspace.edited.connect(self._follow)
        theme().changed.connect(self.update)
        self._look_for_own()

    def _lay_out(self) -> None:
        content = with_role(QWidget(), "panel")
        content.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        scroll = self._scroll
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nothing = EmptyState("magnifying-glass", self.tr("Nothing found"), self.tr("Try another word, or a tag."))
        self._stack = QStackedLayout()
        self._stack.addWidget(scroll)
        self._stack.addWidget(nothing)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._stack)

    @property
    def grids(self) -> list[TileGrid]:
        """The groups of tiles from top to bottom."""
        return [section.content for section in self._sections if isinstance(section.content, TileGrid)]

    def _add(self, group: Group, at: int | None = None) -> None:
        section = Section(group.title, TileGrid(group.entries, self.insert))
        section.setObjectName(group.id)
        for tile in section.content.tiles if isinstance(section.content, TileGrid) else ():
            tile.focused.connect(lambda tile=tile: self._scroll.ensureWidgetVisible(tile, 0, tile.height()))
        self._folded.setdefault(group.id, group.folded)
        section.set_open(not self._folded[group.id])
        section.toggled.connect(lambda open_, key=group.id: self._fold(key, folded=not open_))
        place = len(self._sections) if at is None else at
        self._sections.insert(place, section)
        self._list.insertWidget(place, section)

    def _fold(self, key: str, *, folded: bool) -> None:
        if not self.search.wanted:
            self._folded[key] = folded

    def _follow(self, changed: Changed) -> None:
        if any(path.endswith(".json") for path in changed.paths):
            self._look_for_own()

    def _look_for_own(self) -> None:
        project = self._workspace.project
        self._components = tuple(project_components(project)) if project else ()
        self._show_own()

    def _show_own(self) -> None:
        """Show the components of this project first, made anew only when they differ."""
        project = self._workspace.project
        own = project_group(project, self._workspace.file, self._components) if project else None
        if own == self._own:
            return
        if self._own is not None:
            old = self._sections.pop(0)
            self._list.removeWidget(old)
            old.deleteLater()
        self._own = own
        if own is not None:
            self._add(own, at=0)
        self._filter()

    def _filter(self) -> None:
        wanted = self.search.wanted
        found = 0
        for section in self._sections:
            assert isinstance(section.content, TileGrid)
            count = section.content.show_matching(wanted)
            # While searching, the most used ones are found in their categories.
            section.setVisible(count > 0 and not (wanted and section.objectName() == COMMON))
            section.set_open(bool(wanted) or not self._folded[section.objectName()])
            found += count
        self._stack.setCurrentIndex(0 if found else 1)

    def _visible_tiles(self) -> list[Tile]:
        return [tile for grid in self.grids for tile in grid.shown if tile.isVisibleTo(self)]

    def _enter(self) -> None:
        tiles = self._visible_tiles()
        if tiles:
            tiles[0].setFocus()

    def _insert_first(self) -> None:
        """Enter in the search field inserts what bears just that name, else what was found first."""
        wanted = self.search.wanted
        found = [tile.entry for tile in self._visible_tiles()]
        exact = (entry for entry in found if entry.is_called(wanted))
        entry = next(exact, next(iter(found), None))
        if wanted and entry is not None:
            self.insert(entry)

    def insert(self, entry: Entry) -> None:
        """Insert behind the selected element, or at the end of the page."""
        parent, before = insertion_place(self._workspace, entry.tag)
        insert_component(self._workspace, entry.tag, entry.component, parent, before)

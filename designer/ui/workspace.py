"""The state that all panels share: what is open, what is selected and how it is shown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.project.change import Change, Focus
from designer.project.problems import FileFault, Level, NotAProject
from designer.project.project import Project
from designer.project.save import FaultKind, SaveFailed, SaveFault
from designer.source.wxml import Element
from designer.stage.devices import DEFAULT_DEVICE, Device
from designer.stage.mode import Mode
from designer.ui.conflict import Answer
from designer.ui.layer_messages import translated_message
from designer.ui.message import Message
from designer.ui.notes import located
from designer.ui.running import RunningPage

if TYPE_CHECKING:
    from designer.project.config import Page
    from designer.project.history import Changed
    from designer.source.wxml import Document

ZOOM_RANGE = (0.1, 4.0)

_log = logging.getLogger(__name__)


class Workspace(QObject):
    """The one place that views ask and tell; views never talk to each other.

    Signals:
        project_changed: another project is open, or none.
        page_changed: `route` or `file` differs; the selection was emptied before.
        selection_changed: `selection` differs.
        hover_changed: `hovered` differs.
        mode_changed, device_changed, zoom_changed: the property of that name differs.
        edited: a Changed of the project, after `document` and `selection` follow it.
        dirty_changed: whether files wait to be saved, or which.
        message: a Message to show.
        fit_requested: the canvas should choose the zoom that shows the whole phone.
        place_requested: path, line and column (from 1) that the code view should show.
        source_requested: the code view should come to the front; a place follows.
        noted: the places (a tuple of Noted) that the change just made leaves to the person.

    Attributes:
        running: what the shown page says about itself.
        ask_about_conflict: asks what happens to files that another program changed since they were read; the
            window sets it, without one they are left alone.
    """

    project_changed = Signal()
    page_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    mode_changed = Signal()
    device_changed = Signal()
    zoom_changed = Signal()
    edited = Signal(object)
    dirty_changed = Signal()
    message = Signal(object)
    fit_requested = Signal()
    place_requested = Signal(str, int, int)
    source_requested = Signal()
    noted = Signal(object)

    def __init__(self, parent: QObject | None = None, journals: Path | None = None) -> None:
        """Write unsaved edits down below the folder `journals`; nowhere for None."""
        super().__init__(parent)
        self._journals = journals
        self._journal_fault = ""
        self.running = RunningPage(self)
        self.ask_about_conflict: Callable[[tuple[str, ...]], Answer] | None = None
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._route: str | None = None
        self._file: str | None = None
        self._selection: tuple[int, ...] = ()
        self._hovered: int | None = None
        self._mode = Mode.DESIGN
        self._device = DEFAULT_DEVICE
        self._zoom = 1.0

    # What is open

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._project

    @property
    def route(self) -> str | None:
        """Route of the page that the stage shows ("pages/index/index")."""
        return self._route

    @property
    def page(self) -> Page | None:
        """The page that the stage shows."""
        return self._project.page(self._route) if self._project and self._route else None

    @property
    def file(self) -> str | None:
        """The WXML file being edited: the page's own, or that of a component on it."""
        return self._file

    @property
    def document(self) -> Document | None:
        """The tree of the file being edited; None without a page or when its file cannot be read."""
        if self._project is None or self._file is None or not self._project.exists(self._file):
            return None
        try:
            return self._project.wxml(self._file)
        except FileFault:
            return None

    def open_project(self, folder: Path) -> bool:
        """Open the mini-program in `folder` on its first page; a folder that is none is told by a message."""
        try:
            project = Project.open(folder, self._journals)
        except (NotAProject, OSError) as error:
            self.tell(str(error), Level.ERROR, blocking=True)
            return False
        self.close_project()
        self._project = project
        project.reload_from_disk()
        self._unsubscribe = project.subscribe(self._follow)
        self.project_changed.emit()
        self.dirty_changed.emit()
        first = next((page for page in project.pages if project.exists(page.wxml)), None)
        if first:
            self.open_page(first.route)
        return True

    def close_project(self) -> None:
        """Let go of the project; unsaved changes are lost, so the window asks first."""
        if self._project is None:
            return
        if self._unsubscribe:
            self._unsubscribe()
        self._project.close()
        self._project = self._unsubscribe = None
        self._journal_fault = ""
        self.set_mode(Mode.DESIGN)
        self.running.clear()
        self._show(None, None)
        self.project_changed.emit()
        self.dirty_changed.emit()

    def open_page(self, route: str) -> None:
        """Show and edit the page `route`."""
        page = self._project.page(route) if self._project else None
        if page is None:
            self.tell(self.tr("The page {route} is not in app.json.").format(route=route), Level.WARNING)
            return
        self._show(route, page.wxml)

    def follow_phone(self, route: str) -> None:
        """Edit the page `route`, which the phone has come to by itself; what the app has reported stays."""
        page = self._project.page(route) if self._project else None
        if page is not None:
            self._show(route, page.wxml, following=True)

    def edit_file(self, path: str) -> None:
        """Edit the WXML file `path`: a page is also shown, a component is edited where it stands on the shown page."""
        page = self._page_of(path)
        self._show(page.route if page else self._route, path)

    def _page_of(self, path: str) -> Page | None:
        pages = self._project.pages if self._project else ()
        return next((page for page in pages if page.wxml == path), None)

    def _show(self, route: str | None, file: str | None, *, following: bool = False) -> None:
        if (route, file) == (self._route, self._file):
            return
        self.hover(None)
        self.select(())
        if route != self._route and not following:
            self.running.clear()
        self._route, self._file = route, file
        self.page_changed.emit()

    # Selection

    @property
    def selection(self) -> tuple[int, ...]:
        """Ids of the selected nodes of `document`; the one chosen last stands last."""
        return self._selection

    @property
    def selected_elements(self) -> tuple[Element, ...]:
        """The selected elements, in the order of `selection`."""
        document = self.document
        if document is None:
            return ()
        found = (document.node(node) for node in self._selection)
        return tuple(node for node in found if isinstance(node, Element))

    @property
    def selected_element(self) -> Element | None:
        """The element chosen last."""
        return next(reversed(self.selected_elements), None)

    def select(self, nodes: Iterable[int]) -> None:
        """Select exactly `nodes`; the last one counts as the main one."""
        selection = tuple(dict.fromkeys(nodes))
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    def select_offset(self, path: str, offset: int) -> None:
        """Edit `path` and select the innermost element at `offset` of its text."""
        self.edit_file(path)
        document = self.document
        element = document.element_at(offset) if document else None
        self.select((element.id,) if element else ())

    def show_place(self, path: str, line: int, column: int) -> None:
        """Go to a place in a file (line and column from 1): WXML selects the element there, the code view shows it."""
        if self._project is None:
            return
        if path.endswith(".wxml") and self._project.exists(path):
            self.select_offset(path, self._project.source(path).offset(line, column))
        self.place_requested.emit(path, line, column)

    def show_source(self, path: str, line: int, column: int) -> None:
        """Show the text at a place of a file (line and column from 1); what is selected stays."""
        self.source_requested.emit()
        self.place_requested.emit(path, line, column)

    @property
    def hovered(self) -> int | None:
        """Id of the node under the mouse, on the canvas or in the outline."""
        return self._hovered

    def hover(self, node: int | None) -> None:
        """Say which node is under the mouse."""
        if node != self._hovered:
            self._hovered = node
            self.hover_changed.emit()

    # Edits

    def apply(self, change: Change) -> bool:
        """Make `change`; a refused one is told by a message and changes nothing."""
        return self.edit(lambda: change)

    def edit(self, make: Callable[[], Change]) -> bool:
        """Apply the change that `make` returns, so that a verb that refuses is told by a message.

        `workspace.edit(lambda: set_text(project, path, element, text))`
        """
        if self._project is None:
            return False
        try:
            change = make()
            if change.steps:
                self._project.apply(change)
        except (FileFault, ValueError, IndexError) as error:
            self.tell(str(error), Level.WARNING)
            return False
        if change.notes:
            self.noted.emit(located(self._project, change))
        return True

    def recover(self) -> bool:
        """Bring back what was not saved when Weft ended badly; returns whether that was possible."""
        if self._project is None:
            return False
        try:
            self._project.recover()
        except (FileFault, ValueError, IndexError) as error:
            self.tell(str(error), Level.WARNING)
            return False
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._project is not None and self._project.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return self._project is not None and self._project.can_redo

    def undo(self) -> None:
        """Take back the last change."""
        if self._project is not None and self.can_undo:
            self._project.undo()

    def redo(self) -> None:
        """Make the change that was taken back last again."""
        if self._project is not None and self.can_redo:
            self._project.redo()

    @property
    def dirty(self) -> bool:
        """Whether files wait to be saved."""
        return self._project is not None and bool(self._project.dirty)

    def save(self) -> bool:
        """Write every changed file; returns whether nothing waits any more.

        For files that another program changed the person is asked; what cannot be written is told by a message and
        stays changed.
        """
        faults = self._write()
        theirs = tuple(fault.path for fault in faults if fault.kind is FaultKind.CHANGED_OUTSIDE)
        if theirs and self.ask_about_conflict is not None:
            answer = self.ask_about_conflict(theirs)
            rest = tuple(fault for fault in faults if fault.path not in theirs)
            if answer is Answer.OVERWRITE:
                faults = (*rest, *self._write(frozenset(theirs)))
            elif answer is Answer.RELOAD:
                self.read_anew(frozenset(theirs))
                faults = rest
            elif not rest:
                return False
        if faults:
            _log.warning("Saving failed: %s", SaveFailed(faults))
            self.tell("\n\n".join(fault.message for fault in faults), Level.ERROR, blocking=True)
            return False
        if not theirs:
            self.tell(self.tr("Saved."))
        return True

    def _write(self, overwrite: frozenset[str] = frozenset()) -> tuple[SaveFault, ...]:
        """Save and return what could not be saved."""
        try:
            if self._project is not None:
                self._project.save(overwrite=overwrite)
        except SaveFailed as error:
            return error.faults
        finally:
            self.dirty_changed.emit()
        return ()

    def read_anew(self, discard: frozenset[str] = frozenset(), among: frozenset[str] | None = None) -> None:
        """Show what other programs changed on disk; unsaved edits stay, but for those of the files in `discard`.

        When it is known that nothing but `among` changed, only that is looked at.
        """
        if self._project is None:
            return
        known = self._project.contested
        changed = self._project.reload_from_disk(discard, among)
        if changed:
            self.tell(
                self.tr("Read anew, since another program changed it: {names}").format(names=self._named(changed))
            )
        if contested := self._project.contested - known:
            text = self.tr("Another program changed {names}, with unsaved edits here. Saving will ask which to keep.")
            self.tell(text.format(names=self._named(contested)), Level.WARNING)

    def _named(self, paths: frozenset[str]) -> str:
        return self.tr("{count} files").format(count=len(paths)) if len(paths) > 1 else min(paths)

    def _follow(self, changed: Changed) -> None:
        if changed.origin == "save":
            self.dirty_changed.emit()
            return
        self._follow_files()
        if changed.focus is not None and not self._shows_already(changed):
            self._select_focus(changed.focus)
        else:
            self._show_what_changed(changed)
            self._keep_selection()
        self.edited.emit(changed)
        self.dirty_changed.emit()
        self._watch_journal()

    def _watch_journal(self) -> None:
        """Say once that unsaved edits would be lost if the program ended now."""
        fault = self._project.journal_fault if self._project is not None else ""
        if fault and fault != self._journal_fault:
            self.tell(fault, Level.WARNING)
        self._journal_fault = fault

    def _follow_files(self) -> None:
        """A page that a change took away cannot stay open."""
        if self._route and self.page is None:
            self._show(None, None)

    def _show_what_changed(self, changed: Changed) -> None:
        """Undo and redo go to the page that they change, so that nothing changes unseen."""
        if changed.origin not in {"undo", "redo"} or self._file in changed.paths:
            return
        other = next((path for path in sorted(changed.paths) if self._page_of(path)), None)
        if other:
            self.edit_file(other)

    def _shows_already(self, changed: Changed) -> bool:
        """Whether undo or redo changes an element that is selected, maybe among others: then all of them stay so."""
        if changed.focus is None or changed.origin == "apply" or changed.focus.path != self._file:
            return False
        document = self.document
        element = document.element_at(changed.focus.offset) if document else None
        return element is not None and element.id in self._selection

    def _select_focus(self, focus: Focus) -> None:
        if focus.path != self._file:
            self.edit_file(focus.path)
        document = self.document
        element = document.element_at(focus.offset) if document else None
        self.select((element.id,) if element else ())

    def _keep_selection(self) -> None:
        self.select(node for node in self._selection if self._is_element(node))
        if self._hovered is not None and not self._is_element(self._hovered):
            self.hover(None)

    def _is_element(self, node: int) -> bool:
        document = self.document
        return document is not None and isinstance(document.node(node), Element)

    # How it is shown

    @property
    def mode(self) -> Mode:
        """Whether the page is edited or runs."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Edit the page, or let it run."""
        if mode != self._mode:
            self._mode = mode
            self.hover(None)
            self.mode_changed.emit()

    @property
    def device(self) -> Device:
        """The phone that the page is shown on."""
        return self._device

    def set_device(self, device: Device) -> None:
        """Show the page on another phone."""
        if device != self._device:
            self._device = device
            self.device_changed.emit()

    @property
    def zoom(self) -> float:
        """Magnification of the canvas; 1.0 shows a CSS px as one logical px of the screen."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Magnify the canvas, held inside ZOOM_RANGE."""
        smallest, largest = ZOOM_RANGE
        zoom = min(max(zoom, smallest), largest)
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit()

    # Messages

    def tell(self, text: str, level: Level = Level.INFO, *, blocking: bool = False) -> None:
        """Show a sentence to the person, one of the layers without Qt in the language of the interface."""
        self.message.emit(Message(level, translated_message(text), blocking))

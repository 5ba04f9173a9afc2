"""Driving the whole window as a person does: mouse and keys go to windows, and Qt decides which widget gets them."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QScrollArea,
    QTreeView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

from designer.check import Diagnostic
from designer.project.change import Change, EditFile
from designer.project.problems import Level
from designer.source.source import Span, Splice
from designer.source.wxml import Element
from designer.stage.geometry import Snapshot
from designer.stage.mode import Mode
from designer.ui.application import Session
from designer.ui.elements.dragged import COMPONENT_MIME
from designer.ui.inspector.row import AttributeRow
from designer.ui.pages.model import PAGE_ROLE
from designer.ui.palette.tile import Tile
from designer.ui.preview.bar import PreviewBar
from tests.e2e.mouse import NONE, Mouse
from tests.ui.canvas.driver import CanvasDriver

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONGEST_MS = 20_000
_LOOK_MS = 10
_ANSWER_MS = 1000


class Driver(Mouse):
    """One person in front of the window.

    Attributes:
        session: the program. window, workspace: its window and what that shows.
        canvas: tells where elements are on the canvas.
    """

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.session = session
        self.window = session.window
        self.workspace = session.workspace
        self.canvas = CanvasDriver(qtbot, self.window.editor.canvas)

    @property
    def stage(self):
        """What runs the page."""
        return self.window.editor.canvas.stage

    @property
    def inspector(self):
        """The panel at the right."""
        return self.window.editor.inspector

    @property
    def outline(self):
        """The tree at the left."""
        return self.window.editor.outline

    def come_to_front(self) -> None:
        """Give the keys to the window, as a window manager does when a dialog closes."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    # Projects and pages ----------------------------------------------------------------------------------------

    def open(self, folder: Path) -> None:
        """Open a project and wait for the layout of its first page."""
        self.page_after(lambda: self.window.open_project(folder))

    def page_after(self, act: Callable[[], object]) -> Snapshot:
        """Act, and wait until a page that opens then is laid out; returns where things are on it."""
        signals = [self.stage.rendered, self.stage.geometry_changed]
        with self.qtbot.waitSignals(signals, timeout=LONGEST_MS, order="simple"):
            act()
        return self.stage.snapshot

    def route_after(self, act: Callable[[], object], route: str) -> Snapshot:
        """Act, and wait until the page `route` is in front and measured; returns where things are on it."""

        def in_front(snapshot: Snapshot) -> bool:
            return snapshot.page == route and bool(snapshot.nodes)

        with self.qtbot.waitSignal(self.stage.geometry_changed, timeout=LONGEST_MS, check_params_cb=in_front):
            act()
        return self.stage.snapshot

    def updated_after(self, act: Callable[[], object]) -> Snapshot:
        """Act, and wait until an edit is on screen and measured; returns where things are then."""
        signals = [self.stage.updated, self.stage.geometry_changed]
        with self.qtbot.waitSignals(signals, timeout=LONGEST_MS, order="simple"):
            act()
        return self.stage.snapshot

    def signal_after(self, signal: Any, act: Callable[[], object], *, longest_ms: int = LONGEST_MS) -> Any:
        """Act, and wait for a signal; returns what it carries."""
        with self.qtbot.waitSignal(signal, timeout=longest_ms) as told:
            act()
        return told.args[0] if told.args else None

    def choose_page(self, route: str) -> None:
        """Click a page in the list and wait for its layout."""
        pages = self.window.editor.pages
        self.show_panel(pages)
        view = pages.findChild(QTreeView)
        row = self.find_row(view, lambda each: getattr(each.data(PAGE_ROLE), "route", each.data(PAGE_ROLE)) == route)
        self.page_after(lambda: self.click_row(view, row))

    def show_panel(self, panel: QWidget) -> None:
        """Click the tab of a panel at the left or below."""
        editor = self.window.editor
        tabs = editor.left if editor.left.indexOf(panel) >= 0 else editor.bottom
        if not tabs.isVisible():
            self.key(Qt.Key.Key_J, CONTROL)
        bar = tabs.tabBar()
        self.click(bar, bar.tabRect(tabs.indexOf(panel)).center())

    def drop_folder(self, folder: Path) -> None:
        """Drop a folder from the desktop onto the middle of the window."""
        self.carried = QMimeData()
        self.carried.setUrls([QUrl.fromLocalFile(str(folder))])
        self.bring(self.window, self.window.rect().center(), Qt.DropAction.CopyAction)

    # Elements --------------------------------------------------------------------------------------------------

    def element(self, start: str, place: int = 0, file: str = "") -> Element:
        """The element of the edited file, or of `file`, whose start tag begins so; the first one, or another place."""
        project = self.workspace.project
        document = project.wxml(file) if file else self.workspace.document
        text = document.source.text
        return [each for each in document.elements() if text.startswith(start, each.start)][place]

    @property
    def text(self) -> str:
        """The text of the edited file."""
        return self.workspace.project.source(self.workspace.file).text

    def on_canvas(self, start: str, instance: int = 0) -> QPoint:
        """The middle of an element on the canvas."""
        return self.canvas.middle(self.element(start).id, instance)

    def below(self, start: str) -> QPoint:
        """A place on the canvas just inside an element's lower edge."""
        return self.canvas.edge_below(self.element(start).id)

    def above(self, start: str) -> QPoint:
        """A place on the canvas just inside an element's upper edge."""
        return self.canvas.edge_above(self.element(start).id)

    def click_element(self, start: str, instance: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click an element on the canvas."""
        self.click(self.window.editor.canvas, self.on_canvas(start, instance), modifiers)

    def replace(self, path: str, old: str, new: str) -> None:
        """Type `new` in the place of the only `old` in a file."""
        start = self.workspace.project.source(path).text.index(old)
        splice = Splice(Span(start, start + len(old)), new)
        assert self.workspace.apply(Change("Type", (EditFile(path, (splice,)),)))

    # Drags ----------------------------------------------------------------------------------------------------

    def drag_element(self, start: str, to: QPoint) -> None:
        """Drag an element on the canvas to a place of the canvas."""
        self.drag(self.window.editor.canvas, self.on_canvas(start), to)

    def drag_tile(self, tag: str, to: QPoint) -> None:
        """Drag a component of the palette to a place on the canvas."""
        self.show_panel(self.window.editor.palette_panel)
        grids = self.window.editor.palette_panel.grids
        tile = next(each for grid in grids for each in grid.tiles if each.entry.tag == tag and _in_sight(each))
        self.drag_and_drop(tile, tile.rect().center(), self.window.editor.canvas, to)
        assert self.carried.hasFormat(COMPONENT_MIME)

    def drag_row(self, view: QAbstractItemView, row: QModelIndex, to: QPoint) -> None:
        """Drag a row of a tree to a place in the same tree."""
        self.drag_and_drop(view.viewport(), view.visualRect(row).center(), view.viewport(), to)

    # The keys --------------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key in the window that is in front, shortcuts included."""
        window = _front(self.window)
        QTest.keyClick(window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        focused = _front(self.window).focusWidget()
        assert focused is not None
        # An input method hands a text over at once; keys have no Chinese.
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(focused, event)

    # Fields ----------------------------------------------------------------------------------------------------

    def row(self, name: str) -> AttributeRow:
        """The row of an attribute in the inspector, scrolled into sight."""
        lists = [*self.inspector.lists.values(), self.inspector.events.list, self.inspector.data.list]
        found = next(each.rows[name] for each in lists if name in each.rows)
        self.reveal(found)
        return found

    def reveal(self, widget: QWidget) -> None:
        """Scroll what is around a widget so that it is in sight."""
        QApplication.processEvents()
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(widget)

    def choose(self, name: str, value: str) -> None:
        """Choose a value of an attribute out of its list, with the mouse."""
        box: QComboBox = self.row(name).field.box
        self.click(box)
        view = box.view()
        index = view.model().index(box.findData(value), 0)
        self.click_row(view, index)

    def fill(self, line: QWidget, text: str) -> None:
        """Click into a field and replace its text."""
        self.reveal(line)
        self.click(line)
        self.key(Qt.Key.Key_A, CONTROL)
        self.type(text)

    def enter(self, line: QWidget, text: str) -> None:
        """Click into a field, replace its text, and press Enter."""
        self.fill(line, text)
        self.key(Qt.Key.Key_Return)

    def bind_event(self, event: str, handler: str) -> None:
        """Choose an event from the menu of the inspector, and name its handler."""
        section, events = self.inspector.sections["events"], self.inspector.events
        if not section.is_open:
            self.reveal(section.heading)
            self.click(section.heading)
        self.reveal(events.add)
        # The click returns when the menu is closed again.
        shown = events.menu.aboutToShow.connect(
            lambda: QTimer.singleShot(0, lambda: self.choose_in_menu(events.menu, event))
        )
        self.click(events.add)
        events.menu.disconnect(shown)
        row = next(each for name, each in events.list.rows.items() if name.endswith(event))
        self.enter(row.field.line, handler)

    # Lists -----------------------------------------------------------------------------------------------------

    def click_row(self, view: QAbstractItemView, row: QModelIndex, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click a row of a list or a tree."""
        view.scrollTo(row)
        self.click(view.viewport(), view.visualRect(row).center(), modifiers)

    def find_row(self, view: QAbstractItemView, wanted: Callable[[QModelIndex], bool]) -> QModelIndex:
        """The first row of a list or a tree that is wanted, from top to bottom."""
        model = view.model()
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            if parent.isValid() and wanted(parent):
                return parent
            waiting += [model.index(row, 0, parent) for row in reversed(range(model.rowCount(parent)))]
        raise AssertionError("No such row.")

    def choose_in_outline(self, start: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click an element in the outline."""
        self.show_panel(self.outline)
        self.click_row(self.outline.tree, self.outline.model.index_of(self.element(start).id), modifiers)

    # What is said ----------------------------------------------------------------------------------------------

    @property
    def problems(self) -> list[Diagnostic]:
        """What the list of problems holds, the files of the page checked as they are now."""
        panel = self.window.editor.problems
        panel.checker.check_page()
        panel.refresh()
        return panel.shown

    @property
    def errors(self) -> list[Diagnostic]:
        """Those of the problems that keep the page from working."""
        return [each for each in self.problems if each.level is Level.ERROR]

    def wait_for_problem(self, *words: str) -> Diagnostic:
        """Wait until the list shows a problem with these words; returns it."""
        found: list[Diagnostic] = []
        shown = self.window.editor.problems.list

        def look() -> bool:
            found[:] = [each for each in self.problems if all(word in each.message for word in words)]
            rows = [shown.row(index).text for index in range(shown.count)]
            return bool(found) and found[0].message in rows

        try:
            self.qtbot.waitUntil(look, timeout=LONGEST_MS)
        except TimeoutError:
            raise AssertionError(f"{words} is not among {self.problems}") from None
        return found[0]

    # The page itself -------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Press the Preview switch, and wait until the page runs."""
        button = self.window.editor.top_bar.mode.button(Mode.RUN)
        # The frame measures anew as soon as it runs.
        self.signal_after(self.stage.geometry_changed, lambda: self.click(button))

    def design(self) -> None:
        """Press the Design switch."""
        self.click(self.window.editor.top_bar.mode.button(Mode.DESIGN))

    def tap(self, file: str, start: str, instance: int = 0) -> None:
        """Tap an element on the running page, at the place that the geometry gives once the page stands still."""
        element = self.element(start, file=file)
        self.qtbot.waitUntil(lambda: self._seen(file, element.id) > instance, timeout=LONGEST_MS)
        self.stand_still()
        box = self.stage.snapshot.of(file, element.id)[instance]
        surface = self.window.editor.canvas.surface
        place = surface.to_view(box.bounds).center().toPoint()
        assert surface.page_area.toRect().contains(place), f"{start} is out of sight"
        self.click(self.stage, place)

    def stand_still(self) -> None:
        """Wait until the page, measured twice, is laid out the same."""
        before = None
        while before is None or before != self.stage.snapshot:
            before = self.stage.snapshot
            self.signal_after(self.stage.geometry_changed, self.stage.measure)

    def _seen(self, file: str, node: int) -> int:
        snapshot = self.stage.snapshot
        return len(snapshot.of(file, node)) if snapshot else 0

    def tap_shell(self, selector: str) -> None:
        """Tap a part of the phone around the page, named by a CSS selector, once it stands still."""
        left, top, width, height = json.loads(self.wait_for_answer(self._shell, _BOX % json.dumps(selector)))
        self.click(self.stage, QPoint(round(left + width / 2), round(top + height / 2)))

    def shell_text(self, selector: str) -> str:
        """The text of a part of the phone; "" when it is not there."""
        return self.ask(self._shell, f"document.querySelector({json.dumps(selector)})?.textContent ?? ''")

    def wait_for_shell_text(self, selector: str, text: str) -> None:
        """Wait until a part of the phone shows a text."""
        self.qtbot.waitUntil(lambda: self.shell_text(selector) == text, timeout=LONGEST_MS)

    @property
    def page_text(self) -> str:
        """The text that the page in front shows."""
        return self.ask(self._frame, "document.body.innerText")

    def wait_for_page_text(self, *texts: str) -> None:
        """Wait until the page shows each of these texts."""
        self.qtbot.waitUntil(lambda: all(text in self.page_text for text in texts), timeout=LONGEST_MS)

    def wait_for_answer_of_page(self, script: str) -> str:
        """The first answer of a script in the page in front that is not empty."""
        return self.wait_for_answer(self._frame, script)

    @property
    def preview_bar(self) -> PreviewBar:
        """The bar above the phone."""
        return self.window.editor.findChild(PreviewBar)

    @property
    def _page(self) -> QWebEnginePage:
        return self.stage.findChild(QWebEngineView).page()

    def _shell(self) -> QWebEngineFrame:
        return self._page.mainFrame()

    def _frame(self) -> QWebEngineFrame | None:
        return next(iter(self._page.mainFrame().children()), None)

    def ask(self, find: Callable[[], QWebEngineFrame | None], script: str) -> str:
        """What a script answers in a frame, which is looked for again when it goes away without an answer."""
        for _ in range(LONGEST_MS // _ANSWER_MS):
            frame = find()
            with self.qtbot.waitCallback(timeout=_ANSWER_MS, raising=False) as answered:
                if frame is not None:
                    frame.runJavaScript(script, answered)
            if answered.called:
                return answered.args[0] or ""
        raise AssertionError("The page does not answer.")

    def wait_for_answer(self, find: Callable[[], QWebEngineFrame | None], script: str) -> str:
        """The first answer of a script that is not empty."""
        answers: list[str] = []
        self.qtbot.waitUntil(lambda: bool(answers.append(self.ask(find, script)) or answers[-1]), timeout=LONGEST_MS)
        return answers[-1]

    def kill_renderer(self) -> None:
        """End the process that shows the page, as the system does when memory runs out."""
        os.kill(self._page.renderProcessPid(), signal.SIGKILL)

    # Dialogs ---------------------------------------------------------------------------------------------------

    def answer(self, act: Callable[[], object], respond: Callable[[QDialog], object]) -> None:
        """Do what opens a dialog, and respond to it once it is shown."""
        opened: list[QDialog] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and not opened:
                opened.append(dialog)
                respond(dialog)

        # A timer runs in the dialog's own event loop: a dialog that is closed before that has begun would never end.
        watch = QTimer()
        watch.setInterval(_LOOK_MS)
        watch.timeout.connect(look)
        watch.start()
        act()
        watch.stop()
        assert opened, "No dialog opened."
        self.come_to_front()

    def choose_in_menu(self, menu: QMenu, starts: str) -> None:
        """Click an entry of an open menu."""
        action = next(each for each in menu.actions() if each.text().startswith(starts))
        self.click(menu, menu.actionGeometry(action).center())


# The place of an element of the shell once nothing moves any more, as JSON: PySide hands over no lists.
_BOX = """(() => {
  const found = document.querySelector(%s)
  if (!found || document.getAnimations().some((each) => each instanceof CSSTransition)) return ''
  const { x, y, width, height } = found.getBoundingClientRect()
  return width ? JSON.stringify([x, y, width, height]) : ''
})()"""


def _front(window: QWidget) -> QWidget:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or window


def _in_sight(tile: Tile) -> bool:
    return tile.isVisible() and not tile.visibleRegion().isEmpty()

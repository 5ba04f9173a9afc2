"""The list of problems below the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from designer.check import Diagnostic, combined_fix
from designer.project.problems import Level
from designer.ui.layer_messages import translated_message
from designer.ui.notes import Noted
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.message_list import VALUE_ROLE, MessageList
from designer.ui.parts.message_rows import Row
from designer.ui.parts.role import with_role
from designer.ui.problems.bar import ProblemsBar
from designer.ui.problems.checker import Checker
from designer.ui.problems.diagnostics import all_diagnostics, noted, place_of
from designer.ui.problems.row_actions import RowActions
from designer.ui.problems.silence import Silence
from designer.ui.settings import Settings
from designer.ui.workspace import Workspace

_LOOK = {
    Level.ERROR: ("x-circle", "danger"),
    Level.WARNING: ("warning", "warning"),
    Level.INFO: ("info", "info"),
}


class ProblemsPanel(QWidget):
    """What is wrong, errors first; choosing a line goes to its place, its menu mends it or silences its rule.

    Attributes:
        checker: looks for problems.
        silence: the rules that the person does not want to hear of.
        bar: checks the whole project and mends all of the page.
        row_actions: what can be done with the current row.

    Signals:
        counted: how many errors and warnings there are; hints do not call for anybody.
    """

    counted = Signal(int)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._shown: list[Diagnostic] = []
        self._notes: list[Diagnostic] = []
        self.checker = Checker(workspace, self)
        self.silence = Silence(settings, self)
        self.bar = ProblemsBar(self.checker, self.silence)
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Problems"))
        self.row_actions = RowActions(self.list)
        self._lay_out()
        # A page that reports a hundred problems is listed once, not a hundred times.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(EmptyState("check-circle", self.tr("No problems found")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._stack)

    def _connect(self) -> None:
        running = self._workspace.running
        # A page that is rendered has had its files read, and some may not have let themselves be read.
        told = (running.problems_changed, running.rendered, self.checker.changed, self.silence.changed)
        for signal in (self._workspace.project_changed, self._workspace.page_changed, *told):
            signal.connect(self._soon_refresh)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda: self.row_actions.refresh(self.current))
        self.row_actions.fix.triggered.connect(lambda: self._fix(self.current))
        self.row_actions.silence.triggered.connect(lambda: self._silence(self.current))
        self.row_actions.dismiss.triggered.connect(lambda: self._dismiss(self.current))
        self._workspace.noted.connect(self._note)
        self._workspace.project_changed.connect(self._notes.clear)
        self.bar.fix_all.clicked.connect(self.fix_page)

    def _soon_refresh(self) -> None:
        self._soon.start()

    def refresh(self) -> None:
        """Collect and show what is known to be wrong now."""
        found = all_diagnostics(self._workspace, self.checker.findings, self.silence.rules)
        self.bar.set_fixable(len(self._certain(found)))
        # What a change left to do belongs to what the person is just doing: it stands first.
        found[:0] = self._notes
        if found != self._shown:
            self._shown = found
            self.list.set_rows([(_row(each), each) for each in found])
            self.row_actions.refresh(self.current)
            self.counted.emit(sum(each.level is not Level.INFO for each in found))
        self._stack.setCurrentIndex(0 if found else 1)

    @property
    def shown(self) -> list[Diagnostic]:
        """What the list shows."""
        return list(self._shown)

    @property
    def current(self) -> Diagnostic | None:
        """The problem of the current row."""
        found: Diagnostic | None = self.list.currentIndex().data(VALUE_ROLE)
        return found

    # What a person does ------------------------------------------------------------------------------------------

    def fix_page(self) -> None:
        """Mend all in the files of the page that can be mended without a guess, as one step of undo."""
        self.checker.check_page()
        found = all_diagnostics(self._workspace, self.checker.findings, self.silence.rules)
        self._workspace.edit(lambda: combined_fix(self._certain(found)))

    def _certain(self, found: list[Diagnostic]) -> list[Diagnostic]:
        files = self.checker.page_files
        return [each for each in found if each.fix is not None and each.fix.certain and each.path in files]

    def _fix(self, found: Diagnostic | None) -> None:
        if found is None or found.fix is None:
            return
        fresh = self.checker.fresh(found)
        if fresh is not None and fresh.fix is not None:
            self._workspace.edit(fresh.fix.make)
        else:
            self._workspace.tell(self.tr("This problem has changed since it was found. Look at it again."))

    def _silence(self, found: Diagnostic | None) -> None:
        if found is not None:
            self.silence.add(found.rule)

    def _note(self, notes: tuple[Noted, ...]) -> None:
        self._notes[:] = [noted(note) for note in notes]
        self._soon_refresh()

    def _dismiss(self, found: Diagnostic | None) -> None:
        self._notes[:] = [note for note in self._notes if note != found]
        self._soon_refresh()

    def _go(self, index: QModelIndex) -> None:
        found: Diagnostic = index.data(VALUE_ROLE)
        if found.path:
            self._workspace.show_place(found.path, max(found.start.line, 1), max(found.start.column, 1))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            menu = QMenu(self)
            menu.addActions(self.row_actions.all)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.list.viewport().mapToGlobal(place))


def _row(found: Diagnostic) -> Row:
    icon_name, color = _LOOK[found.level]
    mark = "wrench" if found.fix is not None else ""
    return Row(icon_name, color, translated_message(found.message), place_of(found), mark=mark)

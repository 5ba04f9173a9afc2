"""The list of problems below the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from designer.project.problems import Level
from designer.ui.layer_messages import translated_message
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.message_list import VALUE_ROLE, MessageList
from designer.ui.parts.message_rows import Row
from designer.ui.parts.role import with_role
from designer.ui.problems.diagnostics import Diagnostic, all_diagnostics
from designer.ui.workspace import Workspace

_LOOK = {
    Level.ERROR: ("x-circle", "danger"),
    Level.WARNING: ("warning", "warning"),
    Level.INFO: ("info", "info"),
}


class ProblemsPanel(QWidget):
    """What is wrong, errors first; choosing a line goes to its place.

    Signals:
        counted: how many problems there are.
    """

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(EmptyState("check-circle", self.tr("No problems found")))
        self._shown: list[Diagnostic] = []
        # A page that reports a hundred problems is listed once, not a hundred times.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        running = workspace.running
        # A page that is rendered has had its files read, and some may not have let themselves be read.
        told = (running.problems_changed, running.rendered)
        for signal in (workspace.project_changed, workspace.page_changed, workspace.edited, *told):
            signal.connect(self._soon_refresh)
        self.refresh()

    def _soon_refresh(self) -> None:
        self._soon.start()

    def refresh(self) -> None:
        """Collect and show what is wrong now."""
        found = all_diagnostics(self._workspace)
        if found != self._shown:
            self._shown = found
            self.list.set_rows([(_row(each), each) for each in found])
            self.counted.emit(len(found))
        self._stack.setCurrentIndex(0 if found else 1)

    def _go(self, index: QModelIndex) -> None:
        found: Diagnostic = index.data(VALUE_ROLE)
        if found.path:
            self._workspace.show_place(found.path, max(found.line, 1), max(found.column, 1))


def _row(found: Diagnostic) -> Row:
    icon_name, color = _LOOK[found.level]
    return Row(icon_name, color, translated_message(found.message), found.place)

"""The console below the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from designer.stage.messages import ConsoleLine
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.message_list import VALUE_ROLE, MessageList
from designer.ui.parts.message_rows import Row
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.running import KEPT_LINES
from designer.ui.workspace import Workspace

_LOOK = {
    "error": ("x-circle", "danger"),
    "warn": ("warning", "warning"),
    "info": ("info", "info"),
    "log": ("", "text"),
    "debug": ("", "text_faint"),
}
_IMPORTANT = frozenset({"error", "warn"})


class ConsolePanel(QWidget):
    """Lines as the page writes them, to be filtered and cleared; choosing one goes to its place."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Console"))
        self.list.activated.connect(self._go)
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(self._fill)
        self.levels = QComboBox()
        self.levels.addItems([self.tr("All messages"), self.tr("Warnings and errors")])
        self.levels.currentIndexChanged.connect(self._fill)
        self.clear = icon_button("prohibit", self.tr("Clear the console"))
        self.clear.clicked.connect(workspace.running.clear_lines)
        self._lay_out()
        workspace.running.line_added.connect(self._add)
        workspace.running.lines_cleared.connect(self._fill)
        self._fill()

    def _lay_out(self) -> None:
        bar = with_role(QWidget(), "panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.levels)
        row.addStretch()
        row.addWidget(self.clear)
        nothing = EmptyState("terminal-window", self.tr("Nothing written yet"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._stack)

    def _wanted(self, line: ConsoleLine) -> bool:
        loud = self.levels.currentIndex() == 0 or line.level in _IMPORTANT
        return loud and self.search.wanted in line.text.casefold()

    def _fill(self) -> None:
        lines = [line for line in self._workspace.running.lines if self._wanted(line)]
        self.list.set_rows([(_row(line), line) for line in lines])
        self.list.scrollToBottom()
        self._stack.setCurrentIndex(0 if self._workspace.running.lines else 1)

    def _add(self, line: ConsoleLine) -> None:
        self._stack.setCurrentIndex(0)
        if self._wanted(line):
            self.list.add_row(_row(line), line)
            self.list.limit(KEPT_LINES)

    def _go(self, index: QModelIndex) -> None:
        line: ConsoleLine = index.data(VALUE_ROLE)
        if line.at:
            self._workspace.show_place(line.at.path, max(line.at.line, 1), max(line.at.column, 1))


def _row(line: ConsoleLine) -> Row:
    icon_name, color = _LOOK[line.level]
    place = f"{line.at.path}:{line.at.line}" if line.at else ""
    return Row(icon_name, color, line.text, place, code=True)

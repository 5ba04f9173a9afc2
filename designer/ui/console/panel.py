"""The console below the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from designer.stage.inspection import Inspection
from designer.stage.messages import ConsoleLine
from designer.stage.messages.inspection import Evaluated
from designer.ui.console.input import InputLine
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.message_list import VALUE_ROLE, MessageList
from designer.ui.parts.message_rows import Row
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.running import INPUT, KEPT_LINES, RESULT
from designer.ui.workspace import Workspace

_LOOK = {
    "error": ("x-circle", "danger"),
    "warn": ("warning", "warning"),
    "info": ("info", "info"),
    "log": ("", "text"),
    "debug": ("", "text_faint"),
}
# What the person typed, and what came of it, is seen whatever is filtered by level.
_OWN = {INPUT: ("caret-right", "accent"), RESULT: ("caret-left", "text_soft")}
_SHOWN = (None, frozenset({"error", "warn"}), frozenset({"error"}))


class ConsolePanel(QWidget):
    """Lines as the page writes them, to be filtered and cleared, one row for those that repeat; choosing one goes to
    its place.

    Attributes:
        input: takes expressions; hidden without `inspection`.
        keep: whether lines stay when another page is opened or the app is started afresh.
    """

    def __init__(
        self, workspace: Workspace, inspection: Inspection | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._inspection = inspection
        self._rows: list[tuple[ConsoleLine, int]] = []
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Console"))
        self.list.activated.connect(self._go)
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(self._fill)
        self.levels = QComboBox()
        self.levels.addItems([self.tr("All messages"), self.tr("Warnings and errors"), self.tr("Errors")])
        self.levels.currentIndexChanged.connect(self._fill)
        self.clear = icon_button("prohibit", self.tr("Clear the console"))
        self.clear.clicked.connect(workspace.running.clear_lines)
        self.keep = icon_button("push-pin", self.tr("Keep the lines when the page is opened anew"))
        self.keep.setCheckable(True)
        self.keep.toggled.connect(lambda on: setattr(workspace.running, "keeps_lines", on))
        self.input = InputLine()
        self.input.setVisible(inspection is not None)
        self._lay_out()
        self._listen()
        self._fill()

    def _listen(self) -> None:
        self._workspace.running.line_added.connect(self._add)
        self._workspace.running.lines_cleared.connect(self._fill)
        self.input.entered.connect(self._run)
        if self._inspection is not None:
            self._inspection.answered.connect(self._answer)

    def _lay_out(self) -> None:
        bar = with_role(QWidget(), "panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.levels)
        row.addStretch()
        row.addWidget(self.keep)
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
        column.addWidget(self.input)

    def _wanted(self, line: ConsoleLine) -> bool:
        levels = _SHOWN[self.levels.currentIndex()]
        loud = levels is None or line.level in levels or line.level in _OWN
        return loud and self.search.wanted in line.text.casefold()

    def _fill(self) -> None:
        self._rows.clear()
        for line in filter(self._wanted, self._workspace.running.lines):
            self._count(line)
        self.list.set_rows([(_row(line, count), line) for line, count in self._rows])
        self.list.scrollToBottom()
        self._stack.setCurrentIndex(0 if self._workspace.running.lines else 1)

    def _add(self, line: ConsoleLine) -> None:
        self._stack.setCurrentIndex(0)
        if not self._wanted(line):
            return
        repeated = self._count(line)
        row = _row(*self._rows[-1])
        if repeated:
            self.list.replace_last(row, line)
        else:
            self.list.add_row(row, line)
            self.list.limit(KEPT_LINES)

    def _count(self, line: ConsoleLine) -> bool:
        """Take a line into the rows; returns whether it only repeats the one before."""
        if self._rows and self._rows[-1][0] == line and line.level not in _OWN:
            self._rows[-1] = (line, self._rows[-1][1] + 1)
            return True
        self._rows.append((line, 1))
        del self._rows[:-KEPT_LINES]
        return False

    def _run(self, code: str) -> None:
        if self._inspection is not None:
            self._workspace.running.add_line(ConsoleLine(INPUT, code, None))
            self._inspection.evaluate(code)

    def _answer(self, answer: Evaluated) -> None:
        self._workspace.running.add_line(ConsoleLine("error" if answer.failed else RESULT, answer.text, None))

    def _go(self, index: QModelIndex) -> None:
        line: ConsoleLine = index.data(VALUE_ROLE)
        if line.at:
            self._workspace.show_place(line.at.path, max(line.at.line, 1), max(line.at.column, 1))


def _row(line: ConsoleLine, count: int) -> Row:
    icon_name, color = (_LOOK | _OWN)[line.level]
    place = f"{line.at.path}:{line.at.line}" if line.at else ""
    return Row(icon_name, color, line.text, place, code=True, count=count)

"""What a page says about itself, in terms of the project: places in its own files, refused addresses once, no flood."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.stage.app_files import AppFiles
from designer.stage.messages import ConsoleLine, Message, Missing, Place, Problem

# A page that logs in a loop must not keep the window busy.
MOST_LINES_A_SECOND = 200


class Reports(QObject):
    """Takes the frame's reports and passes them on with places of the project.

    Signals:
        console: a ConsoleLine.
        problem: a Problem.
        missing: a Missing.
    """

    console = Signal(object)
    problem = Signal(object)
    missing = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: AppFiles | None = None
        self._refused: set[str] = set()
        self._second = 0
        self._lines = 0

    def begin(self, files: AppFiles | None) -> None:
        """Start with another page, of the project that `files` serves."""
        self._files = files
        self._refused.clear()

    def add(self, message: Message) -> None:
        """Pass a report on; messages of other kinds and lines beyond the limit are dropped."""
        if not isinstance(message, ConsoleLine | Problem | Missing) or self._floods():
            return
        placed = replace(message, at=self._in_project(message))
        if isinstance(placed, ConsoleLine):
            self.console.emit(placed)
        elif isinstance(placed, Problem):
            self.problem.emit(placed)
        else:
            self.missing.emit(placed)

    def add_fault(self, text: str) -> None:
        """Report what the stage itself has to say, as a problem of the kind `engine`."""
        self.add(Problem("engine", text, None))

    def add_refused(self, url: str) -> None:
        """Report an address that the page may not reach, each once a page."""
        if url not in self._refused:
            self._refused.add(url)
            self.add(Missing("file", url, None))

    def _floods(self) -> bool:
        second = int(time.monotonic())
        if second != self._second:
            self._second, self._lines = second, 0
        self._lines += 1
        if self._lines == MOST_LINES_A_SECOND:
            text = self.tr("The page reports more than {0} lines a second; the rest is left out.").format(
                MOST_LINES_A_SECOND
            )
            self.console.emit(ConsoleLine("warn", text, None))
        return self._lines >= MOST_LINES_A_SECOND

    def _in_project(self, message: ConsoleLine | Problem | Missing) -> Place | None:
        if message.at is None or self._files is None:
            return None
        path = self._files.project_path(message.at.path)
        marked = self._files.marks.marked(path)
        if marked is None:
            return Place(path, message.at.line, message.at.column)
        return Place(path, *marked.original(message.at.line, message.at.column))

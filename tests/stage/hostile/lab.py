"""A stage on which hostile projects are let loose, and what is measured meanwhile."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from designer.project import Project
from designer.stage.messages import Problem
from designer.stage.mode import Mode
from tests.stage.live import LONGEST_MS, LiveStage

ROUTE = "p/p"
HARMLESS = {
    "app.json": json.dumps({"pages": [ROUTE]}),
    "app.js": "App({})\n",
    "p/p.wxml": "<view>Here</view>\n",
    "p/p.js": "Page({})\n",
}


class Heartbeat(QObject):
    """Beats in the GUI thread as long as it is free.

    Attributes:
        longest_ms: the longest time between two beats so far.
        beats: how many there were.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self.beats = 0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self.beats += 1
        self._last = now


class Lab(LiveStage):
    """Shows one hostile project after the other.

    Attributes:
        problems, lines: what the page that is shown has told.
    """

    def __init__(self, qtbot) -> None:
        super().__init__(qtbot)
        self.problems: list[Problem] = []
        self.lines: list[str] = []
        self.stage.problem.connect(self.problems.append)
        self.stage.console.connect(lambda line: self.lines.append(line.text))

    def write(self, folder: Path, files: Mapping[str, str]) -> Project:
        """A project of these files over harmless ones."""
        for name, text in (HARMLESS | dict(files)).items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        return Project.open(folder)

    def begin(self, project: Project, *, mode: Mode = Mode.RUN) -> None:
        """Ask for the project's page, and wait for nothing."""
        self.project = project
        self.problems.clear()
        self.lines.clear()
        self.stage.set_project(project)
        self.stage.set_mode(mode)
        self.stage.open_page(ROUTE)

    def show(self, project: Project, *, mode: Mode = Mode.RUN) -> None:
        """Show the project's page; returns once it was laid out."""
        self.laid_out(lambda: self.begin(project, mode=mode))

    def told(self, part: str) -> Problem:
        """The first problem that says so, as soon as it is told."""
        found: list[Problem] = []

        def is_told() -> bool:
            found[:] = [each for each in self.problems if part in each.message]
            return bool(found)

        self.qtbot.waitUntil(is_told, timeout=LONGEST_MS)
        return found[0]

    def seconds(self, act: Callable[[], Any]) -> float:
        """How long something takes."""
        start = time.perf_counter()
        act()
        return time.perf_counter() - start

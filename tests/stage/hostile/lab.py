"""A stage on which hostile projects are let loose, and what is measured meanwhile."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from designer.project import Project
from designer.stage.messages import Problem
from designer.stage.mode import Mode
from designer.stage.watchdog import Watchdog
from tests.stage.live import LONGEST_MS, LiveStage

ROUTE = "p/p"
HARMLESS = {
    "app.json": json.dumps({"pages": [ROUTE]}),
    "app.js": "App({})\n",
    "p/p.wxml": "<view>Here</view>\n",
    "p/p.js": "Page({})\n",
}
# The way out of a mini-program's own names, and the end of an attack as a line of the console.
ATTACKER = """const world = Function('return this')(), { document, parent, navigator, location } = world
const until = (name, make) => new Promise((done) => {
  const made = Object.assign(document.createElement(name), make)
  made.onload = () => done('loaded')
  made.onerror = () => done('refused')
  document.body.append(made)
  world.setTimeout(() => done('nothing'), 100)
})
const end = (value) => console.log('OUTCOME ' + JSON.stringify(value ?? null))
const given = (ms, value) => new Promise((done) => world.setTimeout(() => done(value), ms))
const attack = () => Promise.race([given(400, 'nothing'), (async () => (%s))()])
Page({ onReady() { attack().then(end, (error) => end(error.name)) } })
"""


class Heartbeat(QObject):
    """Beats in the GUI thread as long as it is free.

    Attributes:
        beats: how many there were.
    """

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.beats += 1


class Lab(LiveStage):
    """Shows one hostile project after the other.

    Attributes:
        home: a folder of the test.
        problems, lines: what the page that is shown has told.
        hangs: how often it was said not to answer.
    """

    home: Path

    def __init__(self, qtbot) -> None:
        super().__init__(qtbot)
        self.problems: list[Problem] = []
        self.lines: list[str] = []
        self.hangs = 0
        self.stage.problem.connect(self.problems.append)
        self.stage.console.connect(lambda line: self.lines.append(line.text))
        self.stage.hung.connect(self._count_hang)

    def _count_hang(self) -> None:
        self.hangs += 1

    def write(self, files: Mapping[str, str], name: str = "project") -> Project:
        """A project of these files over harmless ones."""
        for path, text in (HARMLESS | dict(files)).items():
            target = self.home / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        return Project.open(self.home / name)

    def begin(self, files: Mapping[str, str], *, mode: Mode = Mode.RUN) -> None:
        """Ask for the page of a project, and wait for nothing."""
        self.begin_project(self.write(files), mode=mode)

    def begin_project(self, project: Project, *, mode: Mode = Mode.RUN) -> None:
        """Ask for the page of a project, and wait for nothing."""
        self.project = project
        self.problems.clear()
        self.lines.clear()
        self.hangs = 0
        self.stage.set_project(project)
        self.stage.set_mode(mode)
        self.stage.open_page(ROUTE)

    def show(self, files: Mapping[str, str], *, mode: Mode = Mode.RUN) -> None:
        """Show the page of a project; returns once it was laid out."""
        self.laid_out(lambda: self.begin(files, mode=mode))

    def outcome(self, attack: str, files: Mapping[str, str] | None = None) -> Any:
        """What an expression of the project's page comes to, or the name of the error that ends it."""
        self.begin({"p/p.js": ATTACKER % attack} | dict(files or {}))
        return json.loads(self.line("OUTCOME ").removeprefix("OUTCOME "))

    def line(self, start: str) -> str:
        """The first line of the console that starts so, as soon as it is there."""
        self.until(lambda: any(line.startswith(start) for line in self.lines))
        return next(line for line in self.lines if line.startswith(start))

    def told(self, part: str) -> Problem:
        """The first problem that says so, as soon as it is told."""
        self.until(lambda: any(part in each.message for each in self.problems))
        return next(each for each in self.problems if part in each.message)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=LONGEST_MS)

    def hang(self, files: Mapping[str, str]) -> None:
        """Show a page that hangs, until it is said to."""
        self.watch_closely()
        self.emitted(self.stage.hung, lambda: self.begin(files))

    def watch_closely(self) -> None:
        """Ask the page often whether it lives."""
        self.stage.findChild(Watchdog).set_interval(100)

    def watch_calmly(self) -> None:
        """Ask the page as often as people's pages are asked."""
        self.stage.findChild(Watchdog).set_interval(1000)

"""From a key that a person presses in the whole window to the page painted with what the key did."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from designer.stage import environment
from designer.ui.application import Session
from designer.ui.inspector.groups import Group
from designer.ui.settings import Settings
from tests.bench.editing import SIZES, wait
from tests.bench.pages import write_project
from tests.bench.table import Row

ROUNDS = 20
REST_MS = 700
# The page has painted once the first task runs behind the next frame; the clock is that of all processes.
_WATCH = """addEventListener('message', ({ data }) => {
  if (data?.type !== 'update') return
  const note = () => { globalThis.painted = performance.timeOrigin + performance.now() }
  requestAnimationFrame(() => scheduler.postTask(note, { priority: 'user-blocking' }))
})"""


def measure_all() -> Iterator[tuple[str, list[Row]]]:
    """A table for each page size: medians and 95th percentiles in ms."""
    environment.prepare()
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    for size in SIZES:
        yield f"Keys in the window, page of {size} elements", measure(application, size)


def measure(application: QApplication, size: int) -> list[Row]:
    """From the key's event to the painted page, and until the window itself is free again."""
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(application, Path(folder), size)
        rows = [row for name, key in bench.keys().items() for row in bench.rows(name, key)]
        bench.close()
    return rows


class _Bench:
    def __init__(self, application: QApplication, folder: Path, size: int) -> None:
        self.session = Session(application, Settings(folder / "settings.json"))
        self.session.start(write_project(folder / "project", size))
        wait(self.session.workspace.running.rendered)
        _rest(REST_MS)
        self.canvas = self.session.window.editor.canvas
        self._frame = self.canvas.stage.findChild(QWebEngineView).page().mainFrame().children()[0]
        self._ask(f"{_WATCH}; 0")
        self._select(1)

    def close(self) -> None:
        self.session.workspace.close_project()
        self.session.window.close()
        self.session.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def keys(self) -> dict[str, Callable[[int], tuple[QWidget, Qt.Key, Qt.KeyboardModifier]]]:
        """What is pressed where; what comes before the key is not measured."""
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        return {
            "Return in an attribute's field": lambda number: (self._typed(f"c{number}"), Qt.Key.Key_Return, none),
            "Ctrl+D on the canvas": lambda _: (self._canvas(), Qt.Key.Key_D, control),
            "Delete on the canvas": lambda number: (self._canvas(3 + number % 3), Qt.Key.Key_Delete, none),
            "Ctrl+Z": lambda _: (self._canvas(), Qt.Key.Key_Z, control),
        }

    def rows(self, name: str, key: Callable[[int], tuple[QWidget, Qt.Key, Qt.KeyboardModifier]]) -> list[Row]:
        taken = [self._round(key, number) for number in range(ROUNDS)]
        painted, free = sorted(each[0] for each in taken), [each[1] for each in taken]
        return [
            Row(f"{name}: until painted, median", median(painted), None, "ms", ""),
            Row(f"{name}: until painted, p95", painted[round(0.95 * (ROUNDS - 1))], None, "ms", ""),
            Row(f"{name}: the window is busy", median(free), None, "ms", ""),
        ]

    def _round(
        self, key: Callable[[int], tuple[QWidget, Qt.Key, Qt.KeyboardModifier]], number: int
    ) -> tuple[float, float]:
        target, code, modifiers = key(number)
        _rest(30)
        self._ask("globalThis.painted = 0")
        began, clock = time.time(), time.perf_counter()
        QTest.keyClick(target, code, modifiers)
        busy = (time.perf_counter() - clock) * 1000
        wait(self.canvas.stage.geometry_changed)
        while not (painted := self._ask("globalThis.painted")):
            pass
        return float(str(painted)) - began * 1000, busy

    def _ask(self, script: str) -> object:
        answers: list[object] = []
        loop = QEventLoop()
        self._frame.runJavaScript(script, lambda value: (answers.append(value), loop.quit()))
        loop.exec()
        return answers[0]

    def _select(self, index: int) -> None:
        document = self.session.workspace.document
        assert document is not None
        page = next(document.elements())
        self.session.workspace.select([list(page.elements)[index].id])

    def _canvas(self, index: int | None = None) -> QWidget:
        if index is not None:
            self._select(index)
        self.canvas.overlay.setFocus()
        return self.canvas.overlay

    def _typed(self, text: str) -> QLineEdit:
        row = self.session.window.editor.inspector.lists[Group.GENERAL].rows["id"]
        line = row.findChild(QLineEdit)
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        return line


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

"""A stage with the real web view, and what tests ask of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QPoint, Qt
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView

from designer.project import Project
from designer.project.change import Change, EditFile
from designer.source.source import Span, Splice
from designer.stage.devices import DEFAULT_DEVICE
from designer.stage.geometry import NodeBox
from designer.stage.mode import Mode
from designer.stage.stage import Stage

LONGEST_MS = 15_000


def shown_stage() -> Stage:
    """A stage as large as a phone."""
    stage = Stage()
    stage.resize(400, 850)
    stage.show()
    return stage


def end(stage: Stage) -> None:
    """End a stage and its web view at once: it must not outlive the application."""
    stage.close()
    stage.deleteLater()
    QCoreApplication.sendPostedEvents(stage, QEvent.Type.DeferredDelete)


def _disconnect_all(stage: Stage) -> None:
    kind = stage.metaObject()
    for method in map(kind.method, range(kind.methodOffset(), kind.methodCount())):
        if method.methodType() is QMetaMethod.MethodType.Signal and stage.isSignalConnected(method):
            getattr(stage, method.name().toStdString()).disconnect()


class LentStages:
    """Stages that tests borrow one after the other.

    A web view of its own for each test would take as long as the app that it runs. Who changes more than the project,
    the mode and the device of a stage, or lets a page hang, is to make one of its own.
    """

    def __init__(self) -> None:
        self._free: list[Stage] = []

    def lend(self, qtbot) -> LiveStage:
        """A stage without a project."""
        return LiveStage(qtbot, self._free.pop() if self._free else shown_stage())

    def take_back(self, live: LiveStage) -> None:
        """Make the stage ready for the next test."""
        live.leave()
        self._free.append(live.stage)

    def end(self) -> None:
        """End all that were given back."""
        while self._free:
            end(self._free.pop())


class LiveStage:
    """Shows pages of a project.

    Attributes:
        stage: the stage.
        project: the project that is open.
    """

    project: Project

    def __init__(self, qtbot, stage: Stage | None = None) -> None:
        """Show pages on `stage`, which the caller lends and ends, or on a new one."""
        self.qtbot = qtbot
        self.stage = stage or shown_stage()

    @property
    def page(self) -> QWebEnginePage:
        """The page of the shell."""
        return self.stage.findChild(QWebEngineView).page()

    def open(self, project: Project, route: str) -> None:
        """Open a page and wait until it is laid out and measured."""
        self.project = project
        self.stage.set_project(project)
        self.laid_out(lambda: self.stage.open_page(route))

    def close(self) -> None:
        """End the web view."""
        end(self.stage)

    def leave(self) -> None:
        """Take the project off the stage and wait until its page is gone, so that nothing of it reaches another."""
        _disconnect_all(self.stage)
        self.stage.set_project(None)
        self.stage.set_mode(Mode.DESIGN)
        self.stage.set_device(DEFAULT_DEVICE)
        self.qtbot.waitUntil(lambda: not self.page.mainFrame().children(), timeout=LONGEST_MS)

    def laid_out(self, act: Callable[[], object]) -> Any:
        """Act, wait for the first layout of a page and its geometry, and return the Rendered."""
        told: list[Any] = []
        connection = self.stage.rendered.connect(told.append)
        with self.qtbot.waitSignals([self.stage.rendered, self.stage.geometry_changed], timeout=LONGEST_MS):
            act()
        self.stage.disconnect(connection)
        return told[-1]

    def emitted(self, signal: Any, act: Callable[[], object], *, longest_ms: int = LONGEST_MS) -> Any:
        """Act, wait for a signal, and return what it carries."""
        with self.qtbot.waitSignal(signal, timeout=longest_ms) as blocker:
            act()
        return blocker.args[0] if blocker.args else None

    def run(self) -> None:
        """Let the page run like a phone; returns once the frame has heard of it."""
        self.stage.set_mode(Mode.RUN)
        self.emitted(self.stage.geometry_changed, self.stage.measure)

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace the only `old` in a file."""
        start = self.project.source(path).text.index(old)
        self.project.apply(Change("Edit", (EditFile(path, (Splice(Span(start, start + len(old)), new),)),)))

    def boxes(self, path: str, start_tag: str) -> list[NodeBox]:
        """Where an element shows, named by the beginning of its start tag."""
        document = self.project.wxml(path)
        text = document.source.text
        node = next(element.id for element in document.elements() if text.startswith(start_tag, element.start))
        return self.stage.snapshot.of(path, node) if self.stage.snapshot else []

    def click_page(self, x: float, y: float) -> None:
        """Click a point of the page area, in CSS px."""
        # Chromium drops what is pressed before the page was painted.
        self.in_frame("new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))")
        point = self.stage.page_origin.toPoint() + QPoint(round(x), round(y))
        target = self.stage.findChild(QWebEngineView).focusProxy()
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=point)

    def in_frame(self, script: str) -> Any:
        """What an expression answers in the world of the app, awaited when it is a promise; an exception's text."""
        started = f"globalThis.answered = undefined; Promise.resolve().then(() => {script})"
        told = "(value) => { answered = JSON.stringify({ value }) }"
        ended = f"then({told}, (error) => ({told})(String(error)))"
        frame = self.page.mainFrame().children()[0]
        frame.runJavaScript(f"{started}.{ended}; null", lambda _: None)
        answers: list[str] = []

        def answered() -> bool:
            self.page.mainFrame().children()[0].runJavaScript("globalThis.answered ?? ''", answers.append)
            return bool(answers and answers[-1])

        self.qtbot.waitUntil(answered, timeout=LONGEST_MS)
        return json.loads(answers[-1]).get("value")

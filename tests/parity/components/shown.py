"""The trees that the stage makes of the probes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWebEngineWidgets import QWebEngineView

from designer.project import Project
from designer.stage.messages import Problem
from designer.stage.stage import Stage
from tests.bench.editing import wait

# The DOM as it is composed; what built-in components are made of inside is their own.
_WALK = r"""(() => {
  const isBuiltIn = (element) => /^wx-/.test(element.__wxElement?.ownerShadowRoot?.getHostNode()?.is ?? '')
  const classes = (element) => [...element.classList].map((name) => name.replace(/^c\d+--/, ''))
  const treeOf = (element) => {
    const children = [...element.children].flatMap(treeOf)
    return !element.__wxElement || isBuiltIn(element) ? children : [[element.tagName.toLowerCase(), classes(element), children]]
  }
  return JSON.stringify([...document.querySelectorAll('wx-probe')].flatMap(treeOf)[0] ?? null)
})()"""  # noqa: E501 - one line of the script


@dataclass(slots=True)
class Shown:
    """What the stage showed of a page.

    Attributes:
        tree: `[tag, classes, children]` of the probe; None when there is none.
        problems: what went wrong.
    """

    tree: list[object] | None = None
    problems: list[str] = field(default_factory=list)


def show_all(folder: Path, routes: list[str]) -> dict[str, Shown]:
    """Open each page of the project one after the other in one app; needs a QApplication."""
    stage = Stage()
    stage.resize(400, 850)
    stage.show()
    stage.set_project(Project.open(folder))
    found: dict[str, Shown] = {}
    stage.problem.connect(lambda problem: found[current[0]].problems.append(_line(problem)))
    current = [""]
    for route in routes:
        current[0] = route
        found[route] = Shown()
        stage.open_page(route)
        wait(stage.rendered)
        stage.settle()
        wait(stage.settled)
        found[route].tree = _tree(stage)
    stage.close()
    stage.deleteLater()
    return found


def _tree(stage: Stage) -> list[object] | None:
    loop, answers = QEventLoop(), []

    def take(answer: object) -> None:
        answers.append(answer)
        loop.quit()

    stage.findChild(QWebEngineView).page().mainFrame().children()[0].runJavaScript(_WALK, take)
    loop.exec()
    return json.loads(str(answers[0])) if answers[0] else None


def _line(problem: Problem) -> str:
    return f"{problem.kind}: {problem.message} ({problem.at})"

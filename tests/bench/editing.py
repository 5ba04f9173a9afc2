"""Edit to laid-out DOM: Weft, which edits a source and runs the real page, beside GrapesJS, which edits a DOM."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from designer import edits
from designer.project import Change, Project
from designer.source.wxml import Element
from designer.stage import environment
from designer.stage.messages import Updated
from designer.stage.stage import Stage
from tests.bench import grapesjs
from tests.bench.pages import ROUTE, write_project
from tests.bench.table import Row

SIZES = (300, 2000)
ROUNDS = 15
PAGE = f"{ROUTE}.wxml"
Edit = Callable[[Project, int], Change]


def measure_in_process() -> Iterator[tuple[str, list[Row]]]:
    """A table for each page size: start, then each kind of edit; medians in ms."""
    environment.prepare()
    application = QApplication.instance() or QApplication(["bench"])
    for size in SIZES:
        own, peer = measure_own(size), grapesjs.measure(size, ROUNDS)
        rows = [
            Row(f"{name}: in the web engine until laid out", own[name][0], peer.get(name), "ms", grapesjs.NAME)
            for name in own
        ]
        rows += [Row(f"{name}: from the edit of the source", own[name][1], None, "ms", "") for name in own]
        yield f"Page of {size} elements", rows
    application.quit()


def measure_own(size: int) -> dict[str, tuple[float, float]]:
    """For each edit the median ms that the web engine took, and the median ms from `project.apply` to the report."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project.open(write_project(Path(folder), size))
        stage = Stage()
        stage.resize(1200, 800)
        stage.show()
        begun = time.perf_counter()
        stage.set_project(project)
        stage.open_page(ROUTE)
        wait(stage.rendered)
        start = (time.perf_counter() - begun) * 1000
        found = {"start": (start, start)}
        found |= {name: _medians(stage, project, edit) for name, edit in EDITS.items()}
        found["undo"] = _medians(stage, project, None)
        stage.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return found


def wait(signal: object) -> list[object]:
    """Run the event loop until the signal comes; returns its arguments."""
    loop, arguments = QEventLoop(), []

    def take(*values: object) -> None:
        arguments.extend(values)
        loop.quit()

    signal.connect(take)  # type: ignore[attr-defined]
    loop.exec()
    signal.disconnect(take)  # type: ignore[attr-defined]
    return arguments


def _medians(stage: Stage, project: Project, edit: Edit | None) -> tuple[float, float]:
    inside, whole = [], []
    for number in range(ROUNDS):
        change = edit(project, number) if edit else None
        begun = time.perf_counter()
        project.apply(change) if change else project.undo()
        [report] = wait(stage.updated)
        whole.append((time.perf_counter() - begun) * 1000)
        assert isinstance(report, Updated)
        inside.append(report.ms)
    return median(inside), median(whole)


def _card(project: Project, index: int) -> Element:
    page = next(project.wxml(PAGE).elements())
    return list(page.elements)[index]


def _attribute(project: Project, number: int) -> Change:
    return edits.set_attribute(project, PAGE, _card(project, 1), "title", f"x{number}")


def _style(project: Project, number: int) -> Change:
    return edits.set_inline_declaration(project, PAGE, _card(project, 1), "padding", f"{number}px")


def _text(project: Project, number: int) -> Change:
    text = next(each for each in project.wxml(PAGE).elements() if each.tag == "text")
    return edits.set_text(project, PAGE, text, f"Title {number}")


def _insert(project: Project, number: int) -> Change:
    page = next(project.wxml(PAGE).elements())
    # Were they all alike, moving one past another would change nothing, and the stage would have nothing to report.
    return edits.insert_markup(project, PAGE, page, _card(project, 2), f"<button>new {number}</button>")


def _move(project: Project, number: int) -> Change:
    page = next(project.wxml(PAGE).elements())
    target = _card(project, 8 if number % 2 else 1)
    return edits.move_elements(project, PAGE, [_card(project, 3)], page, target)


def _remove(project: Project, _number: int) -> Change:
    return edits.remove_elements(project, PAGE, [_card(project, 2)])


EDITS: dict[str, Edit] = {
    "attribute": _attribute,
    "style": _style,
    "text": _text,
    "insert": _insert,
    "move": _move,
    "remove": _remove,
}

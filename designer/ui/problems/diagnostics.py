"""Problems of every kind in one shape, with their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from designer.project.problems import Level
from designer.project.project import Project
from designer.stage.messages import Missing, Problem
from designer.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong.

    Attributes:
        path: the file, relative to the project's root; "" when it has none.
        line: from 1, 0 when unknown; `column` likewise.
    """

    level: Level
    message: str
    path: str = ""
    line: int = 0
    column: int = 0

    @property
    def place(self) -> str:
        """`file:line`, as far as known."""
        return f"{self.path}:{self.line}" if self.line else self.path


def all_diagnostics(workspace: Workspace) -> list[Diagnostic]:
    """What is known to be wrong now: the project, the edited file, the page on the stage; errors first, each once."""
    project = workspace.project
    if project is None:
        return []
    found = [*_of_project(project), *_of_document(workspace), *_of_stage(workspace)]
    order = list(Level)
    return sorted(dict.fromkeys(found), key=lambda each: order.index(each.level))


def _of_project(project: Project) -> Iterator[Diagnostic]:
    for problem in project.problems:
        yield Diagnostic(problem.level, problem.message, problem.path, problem.line, problem.column)
    told = {problem.path for problem in project.problems}
    for fault in project.unreadable:
        if fault.path not in told:
            yield Diagnostic(Level.ERROR, str(fault), fault.path)


def _of_document(workspace: Workspace) -> Iterator[Diagnostic]:
    document = workspace.document
    if document is None:
        return
    for problem in document.problems:
        line, column = document.source.position(problem.span.start)
        yield Diagnostic(Level.ERROR, problem.message, document.source.path, line, column)


def _of_stage(workspace: Workspace) -> Iterator[Diagnostic]:
    for report in workspace.running.problems:
        path, line, column = (report.at.path, report.at.line, report.at.column) if report.at else ("", 0, 0)
        if isinstance(report, Problem):
            yield Diagnostic(Level.ERROR, report.message, path, line, column)
        elif isinstance(report, Missing):
            yield Diagnostic(Level.WARNING, missing_text(report), path, line, column)


def missing_text(report: Missing) -> str:
    """A sentence for something that the page asks for in vain."""
    sentences = {
        "component": QCoreApplication.translate("Missing", "The component {name} was not found."),
        "api": QCoreApplication.translate("Missing", "{name} is not available in the preview yet."),
        "file": QCoreApplication.translate("Missing", "The file {name} was not found."),
        "module": QCoreApplication.translate("Missing", "The module {name} was not found."),
        "network": QCoreApplication.translate("Missing", "The stage has no network: {name}"),
        "plugin": QCoreApplication.translate("Missing", "The plugin {name} cannot run outside WeChat."),
    }
    return sentences[report.kind].format(name=report.name)

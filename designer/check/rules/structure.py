"""What opening the project found: app.json, pages, files that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic
from designer.project import Project
from designer.project.problems import FileFault, Level
from designer.source.source import Position


def check(project: Project) -> Iterator[Diagnostic]:
    """The problems of the project as a whole."""
    for problem in project.problems:
        place = Position(problem.line, problem.column)
        yield Diagnostic(problem.rule, problem.level, problem.path, place, place, problem.message)


def unreadable(fault: FileFault) -> Diagnostic:
    """The finding for a file that cannot be read."""
    nowhere = Position(0, 0)
    return Diagnostic("project/unreadable", Level.ERROR, fault.path, nowhere, nowhere, str(fault))

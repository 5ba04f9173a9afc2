"""What opening the project found: app.json, pages, files that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.edits import create_missing_files
from designer.project import Project, ProjectProblem
from designer.project.problems import FileFault, Level
from designer.source.source import Position

UNREADABLE = Rule("project/unreadable", Level.ERROR, "Every file must be readable.")
MISSING_PAGE = Rule("project/missing-page", Level.ERROR, "A page that app.json lists needs its .wxml and its script.")
NO_PAGES = Rule("project/no-pages", Level.ERROR, "app.json must list a page.")
OBJECT = Rule("json/object", Level.ERROR, "A configuration file must hold an object.")
RULES = (UNREADABLE, MISSING_PAGE, NO_PAGES, OBJECT)


def check(project: Project) -> Iterator[Diagnostic]:
    """The problems of the project as a whole."""
    for problem in project.problems:
        place = Position(problem.line, problem.column)
        fix = _fix(project, problem)
        yield Diagnostic(problem.rule, problem.level, problem.path, place, place, problem.message, fix)


def unreadable(fault: FileFault) -> Diagnostic:
    """The finding for a file that cannot be read."""
    return UNREADABLE.of(fault.path, str(fault))


def _fix(project: Project, problem: ProjectProblem) -> Fix | None:
    if problem.rule != MISSING_PAGE.id:
        return None
    page = next((page for page in project.pages if page.missing and f"page {page.route} " in problem.message), None)
    return Fix("Create the missing files", partial(create_missing_files, page)) if page else None

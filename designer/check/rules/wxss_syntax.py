"""WXSS that WeChat's compiler rejects, or reads otherwise than it looks."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule("wxss/syntax", Level.ERROR, "Style sheets must be proper: WeChat's compiler (wcsc) refuses the app else.")
ODD = Rule("wxss/odd", Level.WARNING, "Style that the compiler accepts but that has no effect.")
RULES = (RULE, ODD)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each problem that the reader met."""
    sheet = project.style_sheet(path)
    for problem in sheet.problems:
        yield (RULE if problem.rejected else ODD).at(sheet.source, problem.span, problem.message)

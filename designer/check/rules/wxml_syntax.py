"""WXML that WeChat's compiler rejects, or reads otherwise than it looks."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule("wxml/syntax", Level.ERROR, "Markup must be well-formed: WeChat's compiler (wcc) refuses the page else.")
ODD = Rule("wxml/odd", Level.WARNING, "Markup that the compiler accepts but that surely means something else.")
RULES = (RULE, ODD)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each problem that the reader met."""
    document = project.wxml(path)
    for problem in document.problems:
        yield (RULE if problem.rejected else ODD).at(document.source, problem.span, problem.message)

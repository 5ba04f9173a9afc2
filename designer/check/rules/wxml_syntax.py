"""WXML that WeChat's compiler rejects."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule("wxml/syntax", Level.ERROR, "Markup must be well-formed: WeChat's compiler (wcc) refuses the page else.")


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each problem that the reader met."""
    document = project.wxml(path)
    for problem in document.problems:
        yield RULE.at(document.source, problem.span, problem.message)

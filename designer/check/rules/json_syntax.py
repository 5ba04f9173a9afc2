"""JSON that cannot be read, or only with tolerance."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule("json/syntax", Level.ERROR, "Configuration files must be JSON.")
LIBERTY = Rule("json/liberty", Level.WARNING, "Strict JSON has no comments, no trailing commas and each key once.")
RULES = (RULE, LIBERTY)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each problem and each liberty that the reader met."""
    document = project.json_document(path)
    for problem in document.problems:
        yield RULE.at(document.source, problem.span, problem.message)
    for problem in document.liberties:
        yield LIBERTY.at(document.source, problem.span, problem.message)

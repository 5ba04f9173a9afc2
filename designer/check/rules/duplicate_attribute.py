"""An attribute that an element gives twice."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule("wxml/duplicate-attribute", Level.WARNING, "An attribute that is given twice counts once.")


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each repetition."""
    document = project.wxml(path)
    for element in document.elements():
        seen: set[str] = set()
        for attribute in element.attributes:
            if attribute.name in seen:
                message = f"<{element.tag}> gives “{attribute.name}” twice; only one of them counts. Remove the other."
                yield RULE.at(document.source, attribute.span, message)
            seen.add(attribute.name)

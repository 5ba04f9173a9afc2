"""An attribute that an element gives twice.

Tried: of two attributes wcc takes the last one, glass-easel's compiler the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.edits import remove_repetitions
from designer.project import Project
from designer.project.problems import Level

RULE = Rule(
    "wxml/duplicate-attribute",
    Level.WARNING,
    "Of an attribute that is given twice WebView takes the last one and Skyline the first.",
)
RULES = (RULE,)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each repetition."""
    document = project.wxml(path)
    for element in document.elements():
        seen: set[str] = set()
        for attribute in element.attributes:
            name = attribute.name
            if name in seen:
                message = (
                    f"<{element.tag}> gives “{name}” twice: WebView takes the last one, Skyline the first. Keep one."
                )
                fix = Fix(f"Keep the last {name}", partial(remove_repetitions, project, path, element, name))
                yield RULE.at(document.source, attribute.span, message, fix)
            seen.add(name)

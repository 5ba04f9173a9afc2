"""Lists without a key."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

RULE = Rule(
    "wxml/for-without-key",
    Level.WARNING,
    "Without wx:key a list is built anew whenever an item comes or goes, and what was typed into it is lost.",
)
RULES = (RULE,)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each wx:for whose element has no wx:key."""
    document = project.wxml(path)
    for element in document.elements():
        repeated = element.attribute("wx:for") or element.attribute("wx:for-items")
        if repeated and element.attribute("wx:key") is None:
            message = f"<{element.tag} wx:for> has no wx:key. Name a property that differs from item to item, or *this."
            yield RULE.at(document.source, repeated.name_span, message)

"""Custom components that are named but not there."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level
from designer.source.source import Span

RULE = Rule("project/missing-component", Level.ERROR, "Every path in usingComponents must lead to a component.")


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each entry of usingComponents that leads nowhere; plugins and placeholders are not looked up."""
    document = project.json_document(path)
    value = document.to_python()
    using = value.get("usingComponents") if isinstance(value, dict) else None
    for tag, written in using.items() if isinstance(using, dict) else ():
        if not isinstance(written, str) or "://" in written or project.resolve_component(written, path):
            continue
        text = document.source.text
        start = max(text.find(f'"{tag}"'), 0)
        message = f"<{tag}> is “{written}”, but there is no such component. Correct the path or build npm."
        yield RULE.at(document.source, Span(start, start + len(tag) + 2), message)

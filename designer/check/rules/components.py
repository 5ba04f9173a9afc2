"""Custom components that are named but not there."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level
from designer.source.json import JsonObject
from designer.source.json.values import JsonScalar

RULE = Rule("project/missing-component", Level.ERROR, "Every path in usingComponents must lead to a component.")
RULES = (RULE,)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each entry of usingComponents that leads nowhere; plugins and placeholders are not looked up."""
    document = project.json_document(path)
    using = document.at(("usingComponents",))
    for member in using.members if isinstance(using, JsonObject) else ():
        written = member.value.value if isinstance(member.value, JsonScalar) else None
        if not isinstance(written, str) or "://" in written or project.resolve_component(written, path):
            continue
        message = f"<{member.key}> is “{written}”, but there is no such component. Correct the path or build npm."
        yield RULE.at(document.source, member.key_span, message)

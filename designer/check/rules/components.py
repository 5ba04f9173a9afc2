"""Custom components that are named but not there, or not used."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.edits import drop_component, unused_components
from designer.project import Project
from designer.project.problems import Level
from designer.source.json import JsonObject
from designer.source.json.values import JsonScalar

MISSING = Rule("project/missing-component", Level.ERROR, "Every path in usingComponents must lead to a component.")
UNUSED = Rule(
    "project/unused-component",
    Level.INFO,
    "A component that a page lists is loaded with it, whether it is used or not.",
)
RULES = (MISSING, UNUSED)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each entry of usingComponents that leads nowhere or that nothing uses.

    Plugins and placeholders are not looked up, and what app.json lists may be used anywhere.
    """
    document = project.json_document(path)
    using = document.at(("usingComponents",))
    if not isinstance(using, JsonObject):
        return
    unused = () if path == project.app_config_path or document.problems else unused_components(project, path)
    for member in using.members:
        tag = member.key
        if tag in unused:
            message = f"Nothing here uses <{tag}>. Remove it from usingComponents, if no script needs it."
            fix = Fix(f"Remove {tag}", partial(drop_component, project, path, tag), certain=False)
            yield UNUSED.at(document.source, member.key_span, message, fix)
        written = member.value.value if isinstance(member.value, JsonScalar) else None
        if isinstance(written, str) and "://" not in written and not project.resolve_component(written, path):
            message = f"<{tag}> is “{written}”, but there is no such component. Correct the path or build npm."
            yield MISSING.at(document.source, member.key_span, message)

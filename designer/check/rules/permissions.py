"""What an app must declare before it may ask for a person's place.

Source: WeChat documentation, app.json, "permission" (desc of at most 30 characters) and "requiredPrivateInfos".
"""

from __future__ import annotations

from collections.abc import Iterator

from designer.catalog import catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import FileFault, Level
from designer.source.json import JsonObject
from designer.source.json.values import JsonScalar
from designer.source.source import Span

DESCRIPTION = Rule("app/permission-text", Level.ERROR, "The reason for a permission has at most 30 characters.")
DECLARED = Rule(
    "app/undeclared-location",
    Level.WARNING,
    "A location API works only when requiredPrivateInfos of app.json lists it.",
)
RULES = (DESCRIPTION, DECLARED)


def check(project: Project) -> Iterator[Diagnostic]:
    """Findings in app.json, and at the first call of each location API that it does not declare."""
    try:
        document = project.json_document(project.app_config_path)
    except FileFault:
        return
    longest = catalog().limits.permission_text_length
    permission = document.at(("permission",))
    for member in permission.members if isinstance(permission, JsonObject) else ():
        text = document.at(("permission", member.key, "desc"))
        if isinstance(text, JsonScalar) and isinstance(text.value, str) and len(text.value) > longest:
            message = f"The reason for {member.key} has {len(text.value)} characters; {longest} are allowed."
            yield DESCRIPTION.at(document.source, text.span, message)
    yield from _undeclared(project)


def _undeclared(project: Project) -> Iterator[Diagnostic]:
    private = catalog().config("app").get("requiredPrivateInfos")
    apis = [str(value) for value in (private.items.values if private and private.items else ())]
    declared = project.app_config.get("requiredPrivateInfos")
    missing = [name for name in apis if not isinstance(declared, list) or name not in declared]
    told: set[str] = set()
    for path in project.walk():
        if not path.endswith((".js", ".ts")) or "miniprogram_npm/" in path:
            continue
        try:
            source = project.source(path)
        except FileFault:
            continue
        for name in missing:
            offset = source.text.find(f"wx.{name}(")
            if offset >= 0 and name not in told:
                told.add(name)
                message = f"wx.{name} works only when requiredPrivateInfos in {project.app_config_path} lists it."
                yield DECLARED.at(source, Span(offset, offset + len(name) + 3), message)

"""Keys and values that WeChat's configuration files do not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.catalog import ConfigKey, catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.check.nearest import nearest
from designer.project import Project
from designer.project.paths import without_suffix
from designer.project.problems import Level
from designer.source.json import JsonArray, JsonDocument, JsonObject, JsonValue
from designer.source.json.values import JsonScalar

KEY = Rule("json/unknown-key", Level.WARNING, "A key that WeChat does not know has no effect.")
TYPE = Rule("json/wrong-type", Level.ERROR, "A value of the wrong kind keeps the file from being accepted.")
VALUE = Rule("json/unknown-value", Level.WARNING, "A key with a fixed list of values takes no other one.")
RULES = (KEY, TYPE, VALUE)

PROJECT_FILES = {"project.config.json": "project", "project.private.config.json": "project-private"}
_OF_PYTHON = {bool: "boolean", str: "string", int: "number", float: "number", type(None): "null"}


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding for each key, kind and value that the catalogue lacks; files that WeChat does not read have none."""
    kind = kind_of(project, path)
    document = project.json_document(path)
    if kind and isinstance(document.value, JsonObject) and not document.problems:
        yield from _object(document, document.value, catalog().config(kind))


def kind_of(project: Project, path: str) -> str | None:
    """Which of the catalogue's configurations a JSON file is; None for another file."""
    if path == project.app_config_path:
        return "app"
    if any(path == page.json for page in project.pages):
        return "page"
    if path in PROJECT_FILES:
        return PROJECT_FILES[path]
    is_component = project.exists(f"{without_suffix(path)}.wxml") and project.json(path).get("component") is True
    return "component" if is_component else None


def _object(document: JsonDocument, value: JsonObject, keys: Mapping[str, ConfigKey]) -> Iterator[Diagnostic]:
    for member in value.members:
        known = keys.get(member.key)
        if known is not None:
            yield from _value(document, member.value, known, member.key)
            continue
        # A name that is like no other is somebody's own remark; and DevTools writes what it likes into its own files.
        meant = None if document.source.path in PROJECT_FILES else nearest(member.key, keys)
        if meant is not None and value.member(meant) is None:
            message = f"There is no key “{member.key}” here. Is “{meant}” meant?"
            yield KEY.at(document.source, member.key_span, message)


def _value(document: JsonDocument, value: JsonValue, known: ConfigKey, name: str) -> Iterator[Diagnostic]:
    kind = _kind(value)
    if kind == "broken":
        return
    if "any" not in known.types and known.types and kind not in known.types:
        wanted = " or ".join(known.types)
        yield TYPE.at(document.source, value.span, f"“{name}” must be of the kind {wanted}, not {kind}.")
        return
    if isinstance(value, JsonObject) and known.keys:
        yield from _object(document, value, known.keys)
    elif isinstance(value, JsonObject) and known.each:
        for member in value.members:
            yield from _value(document, member.value, known.each, member.key)
    elif isinstance(value, JsonArray) and known.items:
        for item in value.items:
            yield from _value(document, item, known.items, name)
    elif isinstance(value, JsonScalar) and known.values and not _allowed(value, known):
        yield VALUE.at(document.source, value.span, f"“{name}” takes: {', '.join(map(str, known.values))}.")


def _allowed(value: JsonScalar, known: ConfigKey) -> bool:
    is_variable = known.themeable and isinstance(value.value, str) and value.value.startswith("@")
    return is_variable or value.value in known.values


def _kind(value: JsonValue) -> str:
    if isinstance(value, JsonObject):
        return "object"
    if isinstance(value, JsonArray):
        return "array"
    return _OF_PYTHON[type(value.value)] if isinstance(value, JsonScalar) else "broken"

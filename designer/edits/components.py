"""Edits that make a custom component usable in a page."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from typing import Any

from designer.edits.refusal import NotEditable
from designer.project.change import Change, CreateFile, EditFile
from designer.project.paths import folder_of, without_suffix
from designer.project.project import Project
from designer.source.json import JsonObject, set_value

_BUILT, _INSTALLED = "miniprogram_npm/", "node_modules/"


def use_component(project: Project, file: str, tag: str, component_path: str) -> Change:
    """Let the page or component of `file` use the component at `component_path` (without extension) as `tag`.

    Writes `usingComponents` of its JSON, which is made when it is missing; the path is absolute or relative as the ones
    beside it are. Without steps when the tag means that component already, in app.json too. Raises NotEditable when the
    tag stands for another component or the JSON cannot be read.
    """
    title = f"Use {tag}"
    using = project.using(file)
    known = using.get(tag)
    if known is not None and known.path == component_path:
        return Change(title, ())
    if tag in using:
        raise NotEditable(f"<{tag}> already stands for {known.path if known else 'a missing component'} here.")
    config = f"{without_suffix(file)}.json"
    if not project.exists(config):
        written = _written_path(project, config, component_path, relative=False)
        text = json.dumps({"usingComponents": {tag: written}}, ensure_ascii=False, indent=2) + "\n"
        return Change(title, (CreateFile(config, text.encode()),))
    document = project.json_document(config)
    if document.problems or not isinstance(document.value, JsonObject):
        place = document.source.position(document.problems[0].span.start if document.problems else 0)
        raise NotEditable(f"{config}:{place.line}:{place.column} is no proper JSON. Correct it first.")
    relative = _prefers_relative(document.to_python().get("usingComponents"))
    written = _written_path(project, config, component_path, relative=relative)
    return Change(title, (EditFile(config, set_value(document, ["usingComponents", tag], written)),))


def _prefers_relative(using: Any) -> bool:
    """Whether most of the paths in `usingComponents` begin with a dot."""
    paths = [path for path in using.values() if isinstance(path, str)] if isinstance(using, dict) else []
    relative = sum(path.startswith(".") for path in paths)
    return relative > sum(path.startswith("/") for path in paths)


def _written_path(project: Project, config: str, component: str, *, relative: bool) -> str:
    for name in _package_names(component):
        found = project.resolve_component(name, config)
        if found is not None and found.path == component:
            return name
    if relative:
        path = posixpath.relpath(component, folder_of(config) or ".")
        return path if path.startswith(".") else f"./{path}"
    return "/" + component.removeprefix(project.app_root)


def _package_names(component: str) -> Iterator[str]:
    """The names under which a component of an npm package may be known, the likeliest first."""
    _, built, name = component.rpartition(_BUILT)
    if built:
        yield name
    _, installed, name = component.rpartition(_INSTALLED)
    parts = name.split("/")
    length = 2 if name.startswith("@") else 1
    if installed:
        # The package's own folder for mini-programs, such as dist, is left out of the name.
        for inside in range(length, len(parts)):
            yield "/".join(parts[:length] + parts[inside:])

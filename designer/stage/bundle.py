"""The texts of an app as the frame loads them in one piece, so that running a page needs no request a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from designer.project.npm import BUILT
from designer.project.opening import PROJECT_CONFIG
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.stage.marks import MarkTable
from designer.stage.private_files import is_private
from designer.stage.references import referenced_package_files
from designer.stage.texts import readable

TEXT_SUFFIXES = (".wxml", ".wxss", ".js", ".ts", ".json", ".wxs", ".less", ".scss", ".css")
_SCRIPT_SUFFIXES = (".js", ".ts", ".wxs")
_MODULE = re.compile(r"(<wxs\b[^>]*>)(.*?)(?=</wxs\s*>)", re.DOTALL)


def make_bundle(project: Project, marks: MarkTable, *, without_scripts: bool = False) -> bytes:
    """`files.json` by the app's paths: `{"files": {path: text}, "marked": [path]}`.

    Holds the app's own texts, its WXML marked, and of npm packages the files that are reached from them. What cannot be
    read is left out.
    """
    files: dict[str, str] = {}
    marked: list[str] = []
    start = len(project.app_root)
    for path in own_texts(project):
        text = stage_text(project, marks, path, without_scripts=without_scripts)
        if text is not None:
            files[path[start:]] = text
            marked += [path[start:]] if path.endswith(".wxml") else []
    if project.app_root and PROJECT_CONFIG not in files:
        # It stands beside the app, which asks for the AppID and the name that it holds.
        configured = stage_text(project, marks, PROJECT_CONFIG)
        files |= {PROJECT_CONFIG: configured} if configured is not None else {}
    for path, text in referenced_package_files(project, files):
        silent = without_scripts and path.endswith(_SCRIPT_SUFFIXES)
        files[path] = _silent_script(project, project.app_root + path) if silent else text
    return json.dumps({"files": files, "marked": marked}, ensure_ascii=False).encode("utf-8", "replace")


def own_texts(project: Project) -> Iterator[str]:
    """The project's paths of the app's own texts, unsaved files included, packages left out."""
    unsaved = {path for path in project.dirty if path.startswith(project.app_root)}
    seen: set[str] = set()
    start = len(project.app_root)
    for path in (*project.walk(), *sorted(unsaved)):
        if (
            path.endswith(TEXT_SUFFIXES)
            and path not in seen
            and not is_from_package(path)
            and not is_private(path[start:])
        ):
            seen.add(path)
            yield path


def is_from_package(path: str) -> bool:
    """Whether a file belongs to an npm package."""
    return f"/{BUILT}/" in f"/{path}"


def stage_text(project: Project, marks: MarkTable, path: str, *, without_scripts: bool = False) -> str | None:
    """The text of one of the app's own files as the frame gets it; None when there is none or it cannot be read."""
    if not project.exists(path):
        return None
    if without_scripts and path.endswith(_SCRIPT_SUFFIXES):
        return _silent_script(project, path)
    try:
        if path.endswith(".wxml"):
            marked = marks.mark(project.wxml(path)).text
            return _MODULE.sub(_silent_module, marked) if without_scripts else marked
        return readable(project.source(path))
    except FileFault:
        return None


def _silent_module(module: re.Match[str]) -> str:
    # What follows keeps its line.
    return module[1] + "\n" * module[2].count("\n")


def _silent_script(project: Project, path: str) -> str:
    if path.endswith(".wxs"):
        return ""
    base = path.rpartition(".")[0]
    if base == f"{project.app_root}app":
        return "App({})"
    if any(page.base == base for page in project.pages):
        return "Page({})"
    return "Component({})" if project.json(f"{base}.json").get("component") is True else ""

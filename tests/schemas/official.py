"""WeChat's own tool, miniprogram-ci, as a judge of what Weft writes; it is used offline and without a key."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from designer.project import Project

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "packaging"))

from node import find_node  # noqa: E402 - lives beside the build, outside the package


def compiled(folders: Sequence[Path]) -> dict[Path, str]:
    """Why the tool does not compile each of these projects; "" for one that it compiles."""
    lines = _run("compiled.mjs", *(str(_root_for_tool(folder.resolve())) for folder in folders))
    return {folder: line["message"] for folder, line in zip(folders, lines, strict=True)}


def _root_for_tool(folder: Path) -> Path:
    """The tool wants app.json where project.config.json says, or else in the folder itself."""
    project = Project.open(folder)
    return folder if "miniprogramRoot" in project.project_config else folder / project.app_root


def schema_faults(project: Project) -> dict[str, list[str]]:
    """What the official schemas find wrong with the JSON of a project as it is now, by path; files without faults too.

    A file that no schema is for is left out, and so is what lies in packages of others.
    """
    values = {path: (kind, project.json(path)) for path, kind in _configurations(project)}
    questions = "".join(json.dumps({"kind": kind, "value": value}) + "\n" for kind, value in values.values())
    return dict(zip(values, _run("validated.mjs", input=questions), strict=True))


def _configurations(project: Project) -> Iterable[tuple[str, str]]:
    known = {
        "project.config.json": "projectconfig",
        project.app_config_path: "app",
        f"{project.app_root}sitemap.json": "sitemap",
        f"{project.app_root}theme.json": "theme",
    }
    for path in sorted({*project.files(), *known}):
        if not path.endswith(".json") or not project.exists(path) or "miniprogram_npm/" in path:
            continue
        if path in known:
            yield path, known[path]
        elif project.exists(path.removesuffix("json") + "wxml"):
            yield path, "page"


def _run(script: str, *arguments: str, input: str = "") -> list[Any]:  # noqa: A002 - as subprocess names it
    node = find_node()
    if node is None:
        raise RuntimeError("Node.js 20 or newer is needed: install it, or run packaging/test, which does.")
    command = [*node.node, str(HERE / script), *arguments]
    # The tool leaves folders where it is called.
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, input=input, capture_output=True, text=True, check=True, cwd=folder)
    # The tool greets on its standard output before anybody can keep it from that.
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(("{", "[]", '["'))]

"""Finding the mini-program in a folder, and saying plainly what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from designer.project.config import Page
from designer.project.disk import Disk
from designer.project.paths import join
from designer.project.problems import FileFault, Level, NotAProject, ProjectProblem
from designer.source.json import JsonDocument

PROJECT_CONFIG = "project.config.json"
APP_CONFIG = "app.json"


def open_folder(folder: Path) -> Disk:
    """The disk below `folder`, which must exist. Raises NotAProject."""
    if not folder.is_dir():
        raise NotAProject(f"{folder} is no folder. Choose the folder that holds app.json or project.config.json.")
    return Disk(folder)


def find_app_root(disk: Disk, project_config: dict[str, Any]) -> str:
    """Where app.json is, with a slash at its end: `miniprogramRoot` of project.config.json, else "".

    Raises NotAProject when there is no app.json in either place.
    """
    named = project_config.get("miniprogramRoot")
    roots = [join("", named)] if isinstance(named, str) else []
    for root in (*roots, "", "miniprogram", "src"):
        prefix = f"{root}/" if root else ""
        if disk.is_file(prefix + APP_CONFIG):
            return prefix
    raise NotAProject(_no_app_json(disk, roots))


def _no_app_json(disk: Disk, roots: list[str]) -> str:
    below = sorted(path.parent for path in disk.root.glob("*/app.json"))
    if roots:
        return (
            f"{disk.root / PROJECT_CONFIG}: miniprogramRoot is “{roots[0]}”, but there is no app.json in that folder. "
            "Correct miniprogramRoot, or build the project first if its tool makes that folder."
        )
    if below:
        return f"{disk.root} holds no app.json, but {below[0].name} does. Open {below[0]} instead."
    return (
        f"{disk.root} holds no app.json, so it is no mini-program. "
        "Choose the folder that holds app.json or project.config.json."
    )


def read_object(read: Callable[[str], JsonDocument], path: str) -> tuple[dict[str, Any], list[ProjectProblem]]:
    """The JSON object in a file and what is wrong with it; what can be read is read, the rest is empty."""
    try:
        document = read(path)
    except FileFault as fault:
        return {}, [ProjectProblem(Level.ERROR, path, 0, 0, str(fault), "project/unreadable")]
    problems = [
        ProjectProblem(Level.ERROR, path, *document.source.position(problem.span.start), problem.message, "json/syntax")
        # One slip makes several complaints; the first is where it happened, and check lists them all.
        for problem in document.problems[:1]
    ]
    value = document.to_python()
    if isinstance(value, dict):
        return value, problems
    if not problems:
        problems.append(ProjectProblem(Level.ERROR, path, 1, 1, f"{path} must hold an object: {{ … }}.", "json/object"))
    return {}, problems


def page_problems(
    pages: tuple[Page, ...], app_config_path: str, line_of: Callable[[str], int]
) -> Iterator[ProjectProblem]:
    """A problem for each page whose files are missing; `line_of` a route in app.json is 0 when it is unknown."""
    for page in pages:
        if page.missing:
            files = " and ".join(page.missing)
            message = (
                f"The page {page.route} is listed, but {files} is missing. "
                "Create the file or remove the page from app.json."
            )
            yield ProjectProblem(Level.ERROR, app_config_path, line_of(page.route), 0, message, "project/missing-page")
    if not pages:
        message = "app.json lists no page. Add one to “pages”."
        yield ProjectProblem(Level.ERROR, app_config_path, 0, 0, message, "project/no-pages")

"""Opens every page of a project, as the canvas or as a phone shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.rendering import PageRenderer, PageReport

_PLACES = ("node_modules", "miniprogram_npm")


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of the pages of a project.

    Attributes:
        name: the name of its folder.
        pages: a report for every page that app.json lists.
        absent: the pages of these of which the project holds no WXML, such as those of a submodule.
        lacking: npm packages that package.json names and that stand nowhere in the project: its pages go without them.
    """

    name: str
    pages: Sequence[PageReport]
    absent: Sequence[str]
    lacking: Sequence[str]


def open_all(folder: Path, mode: Mode, pictures: Path | None) -> Opened:
    """Open every page below `folder`, and leave a picture of each in `pictures`. Raises NotAProject."""
    project = Project.open(folder)
    renderer = PageRenderer(project, mode=mode)
    reports = []
    for page in project.pages:
        report = renderer.render(page.route)
        if pictures is not None and report.picture is not None:
            target = pictures / folder.name / f"{page.route}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            report.picture.save(str(target))
        # Hundreds of pictures would fill the memory.
        report.picture = None
        reports.append(report)
    renderer.close()
    absent = [page.route for page in project.pages if not project.exists(page.wxml)]
    return Opened(folder.resolve().name, reports, absent, lacking_packages(project))


def lacking_packages(project: Project) -> list[str]:
    """The packages that a package.json of the project names and that are neither installed nor built anywhere below it.

    Packages that are installed are read where they stand, as WeChat's tools would build them.
    """
    named: set[str] = set()
    for path in {"package.json", f"{project.app_root}package.json"}:
        file = project.root / path
        if file.is_file():
            named |= set(json.loads(file.read_text("utf-8")).get("dependencies", {}))
    roots = {project.root, project.root / project.app_root}
    return sorted(
        name for name in named if not any((root / place / name).is_dir() for root in roots for place in _PLACES)
    )

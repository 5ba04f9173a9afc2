"""The projects below a folder, each as a copy that may be spoiled."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from designer.project import NotAProject, Project
from designer.project.disk import IGNORED_FOLDERS

KINDS = {
    "WXML": (".wxml",),
    "WXSS": (".wxss",),
    "JSON": (".json",),
    "script": (".js", ".ts"),
}
"""The four languages by the names that the table gives them."""

_MARKS = ("app.json", "project.config.json")
# What no law looks at only costs time to copy.
_COPIED = frozenset({".wxml", ".wxss", ".wxs", ".json", ".js", ".ts", ".less", ".scss", ".sass"})
_PAGE = "pages/index/index"


@dataclass(frozen=True, slots=True)
class Sample:
    """One project to look at.

    Attributes:
        name: tells it from the others; the folders that lead to it.
        folder: the one that was asked for, in which it was found.
        root: the copy.
    """

    name: str
    folder: Path
    root: Path

    @property
    def app_root(self) -> str:
        """Where app.json is: "" or a folder with a slash at its end."""
        return Project.open(self.root).app_root

    def files(self, *suffixes: str, below: str = "") -> list[str]:
        """The paths of its files with one of these suffixes, relative to the root, in order."""
        return sorted(path for path in Project.open(self.root).walk(below) if path.endswith(suffixes))


def copies(folders: list[Path], target: Path) -> list[Sample]:
    """A copy below `target` of every project in `folders`; a folder of components without an app gets one."""
    found = [(folder, root) for folder in folders for root in _roots(folder.resolve())]
    samples = [Sample(_name(folder, root), folder, target / str(number)) for number, (folder, root) in enumerate(found)]
    for (_, root), sample in zip(found, samples, strict=True):
        _copy(root, sample.root)
    return samples


def _name(folder: Path, root: Path) -> str:
    folder = folder.resolve()
    inside = root.relative_to(folder).as_posix()
    # A build folder's own name says little: that of the package is above it.
    outer = folder.parent.name + "/" + folder.name
    return outer if inside == "." else f"{folder.name}/{inside}"


def _roots(folder: Path) -> Iterator[Path]:
    """The folders that open as a project, the outermost first; `folder` itself when there is none."""
    found: list[Path] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        if any((here / mark).is_file() for mark in _MARKS) and _opens(here):
            found.append(here)
            continue
        waiting += sorted(
            (each for each in here.iterdir() if each.is_dir() and not each.is_symlink() and _is_ours(each)),
            reverse=True,
        )
    return iter(found or [folder])


def _is_ours(folder: Path) -> bool:
    return folder.name not in IGNORED_FOLDERS and folder.name != "miniprogram_npm"


def _opens(folder: Path) -> bool:
    try:
        Project.open(folder)
    except NotAProject:
        return False
    return True


def _copy(root: Path, target: Path) -> None:
    library = not any((root / mark).is_file() for mark in _MARKS)
    place = target / "components" if library else target
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in IGNORED_FOLDERS]
        for name in names:
            source = Path(folder, name)
            if source.suffix in _COPIED and source.is_file():
                copy = place / source.relative_to(root)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)
    if library:
        _make_app(target)


def _make_app(target: Path) -> None:
    """What makes a folder of components a project: an app and a page that uses some of them."""
    folder = target / "components"
    configs = sorted(path for path in folder.rglob("*.json") if path.with_suffix(".wxml").is_file())
    using = {f"lib-{path.parent.name}": f"/{path.with_suffix('').relative_to(target).as_posix()}" for path in configs}
    page = target / _PAGE
    page.parent.mkdir(parents=True)
    files = {
        target / "app.json": json.dumps({"pages": [_PAGE]}, indent=2) + "\n",
        target / "app.js": "App({})\n",
        page.with_suffix(".json"): json.dumps({"usingComponents": using}, indent=2) + "\n",
        page.with_suffix(".wxml"): "".join(f'<view class="row">\n  <{tag} />\n</view>\n' for tag in using),
        page.with_suffix(".wxss"): ".row {\n  padding: 20rpx;\n}\n",
        page.with_suffix(".js"): "Page({\n  data: {},\n})\n",
    }
    for path, text in files.items():
        path.write_text(text, encoding="utf-8", newline="\n")

"""Which files of npm packages an app reaches: of a package of a thousand files, two may be used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from designer.project.npm import BUILT, package_of
from designer.project.paths import folder_of, folders_up, join
from designer.project.project import Project
from designer.source.source import Source
from designer.stage.texts import readable

_QUOTED = re.compile(r"""["']([^"'\s{}<>]{1,200})["']""")
_UNQUOTED_IMPORT = re.compile(r"@import\s+url\(\s*([^\s\"')]+)")
_ENDINGS = (
    "",
    ".js",
    ".json",
    ".wxml",
    ".wxss",
    ".wxs",
    ".ts",
    "/index.js",
    "/index.json",
    "/index.wxml",
    "/index.wxss",
)
_TEXTS = (".js", ".json", ".wxml", ".wxss", ".wxs", ".ts")


def referenced_package_files(project: Project, own: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The package files reached from `own` (texts by the app's paths), each with its text, by the app's paths.

    A file is reached when a quoted string in a reached text may name it: this finds components, modules, imports and
    templates alike. It may find a file too many; one that is missing here is still served when the frame asks for it.
    """
    packages = _Packages(project)
    seen: set[str] = set()
    waiting = [found for path, text in own.items() for found in packages.named_in(path, text)]
    waiting += [f"{BUILT}/{package}/index.wxss" for package in project.extended]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        text = packages.read(path)
        if text is not None:
            yield path, text
            waiting += packages.named_in(path, text)


class _Packages:
    """The npm packages of a project: those built into `miniprogram_npm`, and those only installed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        start = len(project.app_root)
        self._files = {path[start:] for path in project.walk() if f"/{BUILT}/" in f"/{path[start:]}"}
        built = {package_of(path.rpartition(f"{BUILT}/")[2]) for path in self._files}
        self._waiting = (_installed_names(project) | project.extended) - built
        self._known = built

    def named_in(self, path: str, text: str) -> Iterator[str]:
        """The files that quoted strings of a text name."""
        folder = folder_of(path)
        inside = f"/{BUILT}/" in f"/{path}"
        names = {match[1] for match in _QUOTED.finditer(text)} | {match[1] for match in _UNQUOTED_IMPORT.finditer(text)}
        for name in names:
            for candidate in self._candidates(name, folder, inside=inside):
                for ending in _ENDINGS:
                    if (found := candidate + ending) in self._files and found.endswith(_TEXTS):
                        yield found

    def read(self, path: str) -> str | None:
        """The text of a package's file; None when it cannot be read."""
        target = self._project.locate(self._project.app_root + path)
        try:
            return readable(Source.read(path, target.read_bytes())) if target is not None else None
        except OSError:
            return None

    def _candidates(self, name: str, folder: str, *, inside: bool) -> Iterator[str]:
        if name.startswith("/"):
            yield join("", name)
        elif inside or BUILT in name:
            yield join(folder, name)
        if not name.startswith((".", "/")) and self._is_package(package_of(name)):
            yield from (join(above, f"{BUILT}/{name}") for above in folders_up(folder, ""))

    def _is_package(self, package: str) -> bool:
        if package in self._waiting:
            self._waiting.remove(package)
            self._known.add(package)
            self._files.update(self._files_of_installed(package))
        return package in self._known

    def _files_of_installed(self, package: str) -> Iterator[str]:
        home = f"{BUILT}/{package}"
        entry = self._project.locate(f"{self._project.app_root}{home}/index.js")
        folder = self._project.locate(f"{self._project.app_root}{home}")
        if entry is not None and entry.is_file():
            yield f"{home}/index.js"
        if folder is not None and folder.is_dir():
            found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in _TEXTS)
            yield from (f"{home}/{path}" for path in found if "node_modules/" not in path)


def _installed_names(project: Project) -> set[str]:
    names: set[str] = set()
    for path in {f"{project.app_root}node_modules", "node_modules"}:
        folder = project.locate(path)
        for entry in sorted(folder.iterdir()) if folder is not None and folder.is_dir() else ():
            is_scope = entry.name.startswith("@") and entry.is_dir()
            names.update([f"{entry.name}/{inner.name}" for inner in entry.iterdir()] if is_scope else [entry.name])
    return names

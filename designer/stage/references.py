"""Which files of npm packages an app reaches: of a package of a thousand files, two may be used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from designer.project.npm import BUILT
from designer.project.paths import folder_of, folders_up, join
from designer.project.project import Project
from designer.source.source import Source

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
    if not packages.names:
        return
    seen: set[str] = set()
    waiting = [found for path, text in own.items() for found in packages.named_in(path, text)]
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
        self._built = {path for path in self._below_app(project.walk()) if f"/{BUILT}/" in f"/{path}"}
        self._installed = {name for name in _dependencies(project) if not self._is_built(name)}
        self.names = bool(self._built or self._installed)

    def named_in(self, path: str, text: str) -> Iterator[str]:
        """The files that quoted strings of a text name."""
        folder = folder_of(path)
        inside = f"/{BUILT}/" in f"/{path}"
        names = {match[1] for match in _QUOTED.finditer(text)} | {match[1] for match in _UNQUOTED_IMPORT.finditer(text)}
        for name in names:
            for candidate in self._candidates(name, folder, inside=inside):
                yield from (candidate + ending for ending in _ENDINGS if self._is_text(candidate + ending))

    def read(self, path: str) -> str | None:
        """The text of a package's file; None when it cannot be read."""
        target = self._project.locate(self._project.app_root + path)
        try:
            return Source.read(path, target.read_bytes()).text if target is not None else None
        except OSError:
            return None

    def _candidates(self, name: str, folder: str, *, inside: bool) -> Iterator[str]:
        if name.startswith("/"):
            yield join("", name)
        elif inside or BUILT in name:
            yield join(folder, name)
        if not name.startswith((".", "/")):
            yield from (join(above, f"{BUILT}/{name}") for above in folders_up(folder, ""))

    def _is_text(self, path: str) -> bool:
        if not path.endswith(_TEXTS):
            return False
        return path in self._built or (self._is_of_installed(path) and self._exists(path))

    def _is_of_installed(self, path: str) -> bool:
        name = path.removeprefix(f"{BUILT}/")
        return name != path and "/".join(name.split("/")[: 2 if name.startswith("@") else 1]) in self._installed

    def _exists(self, path: str) -> bool:
        target = self._project.locate(self._project.app_root + path)
        return target is not None and target.is_file()

    def _is_built(self, name: str) -> bool:
        return any(f"/{BUILT}/{name}/" in f"/{path}" for path in self._built)

    def _below_app(self, paths: Iterator[str]) -> Iterator[str]:
        start = len(self._project.app_root)
        return (path[start:] for path in paths)


def _dependencies(project: Project) -> set[str]:
    names: set[str] = set()
    for path in {f"{project.app_root}package.json", "package.json"}:
        dependencies = project.json(path).get("dependencies")
        names.update(dependencies if isinstance(dependencies, dict) else ())
    return names

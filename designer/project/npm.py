"""npm packages as WeChat sees them: `miniprogram_npm`, or `node_modules` where DevTools has not built them yet.

Source of the rules: WeChat documentation, "npm 支持": a package names its mini-program folder by `miniprogram` in
package.json; it is `miniprogram_dist` otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.project.disk import Disk
from designer.project.paths import folder_of, folders_up, join
from designer.project.problems import FileFault

BUILT = "miniprogram_npm"


@dataclass(frozen=True, slots=True)
class _Published:
    """What of an installed package belongs into `miniprogram_npm`: a folder, and the file that becomes its index.js."""

    folder: str
    entry: str


class Packages:
    """Finds the files of npm packages.

    Attributes:
        extended: folders of packages that come with WeChat, by their names.
    """

    def __init__(self, disk: Disk, app_root: str) -> None:
        self._disk = disk
        self._top = app_root.rstrip("/")
        self._published: dict[str, _Published | None] = {}
        self.extended: Mapping[str, Path] = {}

    def candidates(self, name: str, folder: str) -> Iterator[str]:
        """Where the package path `name` ("@vant/weapp/button/index") may be, as seen from `folder`; nearest first."""
        for above in folders_up(folder, self._top):
            yield join(above, f"{BUILT}/{name}")
        unbuilt = self._unbuilt(name)
        if unbuilt is not None:
            yield unbuilt

    def provided(self, path: str) -> Path | None:
        """Where a file of a package that comes with WeChat lies, outside the project; None for all that is inside."""
        name = path.removeprefix(join(self._top, f"{BUILT}/") + "/")
        package = package_of(name)
        if name == path or package not in self.extended or self._disk.is_file(path) or ".." in name.split("/"):
            return None
        return self.extended[package] / name[len(package) :].lstrip("/")

    def locate(self, path: str) -> str:
        """The file that stands for `path`: itself, or its place in node_modules when `miniprogram_npm` is not built."""
        before, found, name = path.rpartition(f"{BUILT}/")
        if not found or (before and not before.endswith("/")) or self._disk.is_file(path):
            return path
        return self._unbuilt(name) or path

    def _unbuilt(self, name: str) -> str | None:
        package = package_of(name)
        if package not in self._published:
            self._published[package] = self._find_published(package)
        published = self._published[package]
        if published is None:
            return None
        rest = name[len(package) :].lstrip("/")
        return join(published.folder, published.entry if rest == "index.js" else rest)

    def _find_published(self, package: str) -> _Published | None:
        for above in (f"{self._top}/node_modules", "node_modules"):
            home = join(above, package)
            try:
                description = json.loads(self._disk.read(f"{home}/package.json"))
            except (FileFault, ValueError):
                continue
            if isinstance(description, dict):
                return self._published_in(home, description)
        return None

    def _published_in(self, home: str, description: Mapping[str, Any]) -> _Published:
        named = description.get("miniprogram")
        dist = self._disk.locate(join(home, "miniprogram_dist"))
        if isinstance(named, str):
            return _Published(join(home, named), "index.js")
        if dist is not None and dist.is_dir():
            return _Published(join(home, "miniprogram_dist"), "index.js")
        # A package that is not made for mini-programs becomes one file, `index.js`, made from its entry point.
        main = description.get("main")
        entry = join(home, main if isinstance(main, str) else "index.js")
        found = next((path for path in (entry, f"{entry}.js", f"{entry}/index.js") if self._disk.is_file(path)), entry)
        return _Published(folder_of(found), found.rpartition("/")[2])


def package_of(name: str) -> str:
    """The package in a package path: "@vant/weapp" of "@vant/weapp/button/index"."""
    return "/".join(name.split("/")[: 2 if name.startswith("@") else 1])

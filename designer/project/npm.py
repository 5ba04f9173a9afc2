"""npm packages as WeChat sees them: `miniprogram_npm`, or `node_modules` where DevTools has not built them yet.

Source of the rules: WeChat documentation, "npm 支持": a package names its mini-program folder by `miniprogram` in
package.json; it is `miniprogram_dist` otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from designer.project.disk import Disk
from designer.project.paths import folders_up, join
from designer.project.problems import FileFault

BUILT = "miniprogram_npm"


class Packages:
    """Finds the files of npm packages."""

    def __init__(self, disk: Disk, app_root: str) -> None:
        self._disk = disk
        self._top = app_root.rstrip("/")
        self._folders: dict[str, str | None] = {}

    def candidates(self, name: str, folder: str) -> Iterator[str]:
        """Where the package path `name` ("@vant/weapp/button/index") may be, as seen from `folder`; nearest first."""
        for above in folders_up(folder, self._top):
            yield join(above, f"{BUILT}/{name}")
        unbuilt = self._unbuilt(name)
        if unbuilt is not None:
            yield unbuilt

    def locate(self, path: str) -> str:
        """The file that stands for `path`: itself, or its place in node_modules when `miniprogram_npm` is not built."""
        before, found, name = path.rpartition(f"{BUILT}/")
        if not found or (before and not before.endswith("/")) or self._disk.is_file(path):
            return path
        return self._unbuilt(name) or path

    def _unbuilt(self, name: str) -> str | None:
        package = _package_of(name)
        if package not in self._folders:
            self._folders[package] = self._published_folder(package)
        folder = self._folders[package]
        return None if folder is None else join(folder, name[len(package) :])

    def _published_folder(self, package: str) -> str | None:
        for above in (f"{self._top}/node_modules", "node_modules"):
            home = join(above, package)
            try:
                description = json.loads(self._disk.read(f"{home}/package.json"))
            except (FileFault, ValueError):
                continue
            named = description.get("miniprogram") if isinstance(description, dict) else None
            return join(home, named if isinstance(named, str) else "miniprogram_dist")
        return None


def _package_of(name: str) -> str:
    return "/".join(name.split("/")[: 2 if name.startswith("@") else 1])

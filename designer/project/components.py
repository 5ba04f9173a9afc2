"""Which file a tag stands for: `usingComponents` of pages, components and the app.

Source of the rules: WeChat documentation, "自定义组件" and "resolveAlias": relative, absolute, `/index` implied, npm
packages climbing up from the file's folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from designer.project.npm import Packages
from designer.project.paths import folder_of, join


@dataclass(frozen=True, slots=True)
class Component:
    """A custom component.

    Attributes:
        path: its files' common path without extension.
        written: the path as usingComponents gives it.
    """

    path: str
    written: str

    @property
    def wxml(self) -> str:
        """The path of its template."""
        return f"{self.path}.wxml"

    @property
    def from_package(self) -> bool:
        """Whether it belongs to an npm package rather than to the person."""
        return "miniprogram_npm/" in self.path or "node_modules/" in self.path


class Resolver:
    """Finds components by the paths that files use for them."""

    def __init__(self, exists: Callable[[str], bool], packages: Packages, app_root: str) -> None:
        self._exists = exists
        self._packages = packages
        self._app_root = app_root
        self.alias: Mapping[str, str] = {}

    def resolve(self, written: str, from_file: str) -> Component | None:
        """The component that `written` means in `from_file`; None when it is not there or lives in a plugin."""
        if "://" in written:
            return None
        name = self._expand_alias(written)
        for candidate in self._candidates(name, folder_of(from_file)):
            for path in (candidate, f"{candidate}/index"):
                if self._is_component(path):
                    return Component(path, written)
        return None

    def _candidates(self, name: str, folder: str) -> Iterator[str]:
        if name.startswith("/"):
            yield join(self._app_root, name)
            return
        yield join(folder, name)
        if not name.startswith("."):
            yield from self._packages.candidates(name, folder)

    def _is_component(self, path: str) -> bool:
        return self._exists(f"{path}.json") or self._exists(f"{path}.wxml")

    def _expand_alias(self, written: str) -> str:
        for pattern, target in self.alias.items():
            stem = pattern.removesuffix("*")
            if written == pattern or (pattern.endswith("*") and written.startswith(stem)):
                return "/" + join("", target.removesuffix("*")) + "/" + written[len(stem) :]
        return written

"""What app.json says: pages, sub-packages, tab bar.

Source of the rules: WeChat documentation, "全局配置".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from designer.project.paths import join

SCRIPT_SUFFIXES = (".js", ".ts")
STYLE_SUFFIXES = (".wxss", ".less", ".scss", ".sass")


@dataclass(frozen=True, slots=True)
class Page:
    """A page that app.json lists.

    Attributes:
        route: as app.json and urls write it, the sub-package's root included ("pages/index/index").
        base: the files' common path without extension, relative to the project's root.
        package: the sub-package's root, "" for the main package.
        script: the path of its .js or .ts; of the .js that should be there when there is none.
        style: the path of its style sheet; of the .wxss that might be there when there is none.
        missing: the files that a page must have and this one lacks.
        is_tab: whether the tab bar shows it.
        is_home: whether the app opens with it.
    """

    route: str
    base: str
    package: str
    script: str
    style: str
    missing: tuple[str, ...]
    is_tab: bool
    is_home: bool

    @property
    def wxml(self) -> str:
        """The path of its template."""
        return f"{self.base}.wxml"

    @property
    def json(self) -> str:
        """The path of its configuration."""
        return f"{self.base}.json"


def read_pages(config: Mapping[str, Any], app_root: str, exists: Callable[[str], bool]) -> tuple[Page, ...]:
    """The pages of app.json in order, main package first; entries that are no text are left out, repetitions too."""
    tabs = set(tab_routes(config))
    home = config.get("entryPagePath")
    pages: dict[str, Page] = {}
    for package, route in _routes(config):
        is_home = route == home if isinstance(home, str) else not pages
        pages.setdefault(route, _page(route, package, app_root, exists, is_tab=route in tabs, is_home=is_home))
    return tuple(pages.values())


def tab_routes(config: Mapping[str, Any]) -> list[str]:
    """The routes of the tab bar, from left to right."""
    bar = config.get("tabBar")
    items = bar.get("list") if isinstance(bar, dict) else None
    paths = [item.get("pagePath") for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return [path.removeprefix("/").removesuffix(".html") for path in paths if isinstance(path, str)]


def _routes(config: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield from (("", route) for route in _texts(config.get("pages")))
    for key in ("subPackages", "subpackages"):
        packages = config.get(key)
        for package in packages if isinstance(packages, list) else ():
            root = package.get("root") if isinstance(package, dict) else None
            if isinstance(root, str):
                yield from ((join("", root), join(root, route)) for route in _texts(package.get("pages")))


def _texts(value: object) -> list[str]:
    return [join("", text) for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _page(
    route: str, package: str, app_root: str, exists: Callable[[str], bool], *, is_tab: bool, is_home: bool
) -> Page:
    base = join(app_root, route)
    script = _first(base, SCRIPT_SUFFIXES, exists)
    needed = (f"{base}.wxml", script)
    missing = tuple(path for path in needed if not exists(path))
    return Page(route, base, package, script, _first(base, STYLE_SUFFIXES, exists), missing, is_tab, is_home)


def _first(base: str, suffixes: tuple[str, ...], exists: Callable[[str], bool]) -> str:
    return next((base + suffix for suffix in suffixes if exists(base + suffix)), base + suffixes[0])

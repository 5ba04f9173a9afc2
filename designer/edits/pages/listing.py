"""Where app.json lists a page: in `pages`, or in `pages` of a sub-package under either spelling.

Source of the rules: WeChat documentation, "全局配置" and "使用分包".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.edits.config_draft import ConfigDraft
from designer.edits.refusal import NotEditable
from designer.project.config import Page
from designer.project.paths import join
from designer.project.project import Project

PAGES = "pages"
_SPELLINGS = ("subPackages", "subpackages")


@dataclass(frozen=True, slots=True)
class PageList:
    """One list of pages in app.json.

    Attributes:
        package: the sub-package's root, "" for the main package.
        path: the way to the list.
        routes: what it lists, as full routes.
    """

    package: str
    path: tuple[str | int, ...]
    routes: tuple[str, ...]


def known_page(project: Project, route: str) -> Page:
    """The page with this route. Raises NotEditable when app.json lists none."""
    page = project.page(route)
    if page is None:
        raise NotEditable(f"app.json lists no page {route}.")
    return page


def page_lists(app: ConfigDraft) -> Iterator[PageList]:
    """Every list of pages, the main package's first, also when it is missing."""
    yield PageList("", (PAGES,), _routes(app, "", (PAGES,)))
    for spelling in _SPELLINGS:
        for index, package in enumerate(app.items(spelling)):
            root = package.get("root") if isinstance(package, dict) else None
            if isinstance(root, str):
                path = (spelling, index, PAGES)
                yield PageList(join("", root), path, _routes(app, root, path))


def list_of(app: ConfigDraft, package: str) -> PageList:
    """The list of one package. Raises NotEditable when app.json has no such sub-package."""
    found = next((each for each in page_lists(app) if each.package == join("", package)), None)
    if found is None:
        raise NotEditable(f"app.json has no sub-package {package}.")
    return found


def lists_with(app: ConfigDraft, route: str) -> Iterator[tuple[PageList, int]]:
    """Each list that holds `route`, and where in it: more than one only by mistake."""
    return ((each, each.routes.index(route)) for each in page_lists(app) if route in each.routes)


def package_for(app: ConfigDraft, route: str) -> str:
    """The root of the sub-package into whose folder a route leads, "" for the main package."""
    roots = [each.package for each in page_lists(app) if each.package]
    return max((root for root in roots if route.startswith(f"{root}/")), key=len, default="")


def entry(package: str, route: str) -> str:
    """A route as the list of `package` writes it."""
    return route.removeprefix(f"{package}/") if package else route


def _routes(app: ConfigDraft, root: str, path: tuple[str | int, ...]) -> tuple[str, ...]:
    # Entries that are no text keep their place, so that positions in the list stay right.
    return tuple(join(root, each) if isinstance(each, str) else "" for each in app.items(*path))

"""The style sheets that reach the elements of a page or component, in the order in which they count.

Source of the rules: WeChat documentation, "WXSS" and "组件样式隔离"; of a file that is imported more than once the last
place counts, as in wcsc's output.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from designer.project.config import STYLE_SUFFIXES
from designer.project.paths import folder_of, join, without_suffix
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.project.styles.scope import scope_of
from designer.source.wxss import StyleSheet

_STYLE = ".wxss"


class Reach(StrEnum):
    """How much of a sheet reaches the elements."""

    EVERYTHING = "everything"
    WITHOUT_CLASSES = "without classes"


@dataclass(frozen=True, slots=True)
class SheetInUse:
    """One style sheet.

    Attributes:
        reach: rules that name tags and ids only reach into isolated components as well.
        own: whether it is, or is imported by, the page's or component's own sheet rather than the app's.
    """

    path: str
    sheet: StyleSheet
    reach: Reach
    own: bool


def sheets_for(project: Project, wxml_path: str) -> tuple[SheetInUse, ...]:
    """The sheets for a WXML file, weakest first: app.wxss, those of components that share theirs, its own.

    Imports stand before what imports them. A template that others bring in gets those of all of them. Sheets that are
    no WXSS, or cannot be read, are left out.
    """
    found: dict[str, SheetInUse] = {}
    for host in hosts(project, wxml_path):
        base = without_suffix(host)
        isolation = scope_of(project).isolation(base)
        reach = Reach.EVERYTHING if isolation.app_classes else Reach.WITHOUT_CLASSES
        reached = isolation.component or isolation.app_classes
        for path in with_imports(project, app_sheet(project)) if reached else ():
            found.setdefault(path, SheetInUse(path, project.style_sheet(path), reach, own=False))
        for path in _of_shared_components(project, host, isolation.component):
            found.setdefault(path, SheetInUse(path, project.style_sheet(path), Reach.EVERYTHING, own=False))
        for path in with_imports(project, base + _STYLE):
            found.pop(path, None)
            found[path] = SheetInUse(path, project.style_sheet(path), Reach.EVERYTHING, own=True)
    return tuple(found.values())


def app_sheet(project: Project) -> str:
    """Where app.wxss is, or would be."""
    return f"{project.app_root}app{_STYLE}"


def with_imports(project: Project, path: str) -> tuple[str, ...]:
    """A sheet with all that it imports and can be read, in the order in which the rules count."""
    found: list[str] = []
    waiting = [path]
    begun: set[str] = set()
    # Read from the end, so that the last import of a file is the one that stays.
    while waiting:
        current = waiting.pop()
        if current in begun:
            continue
        begun.add(current)
        sheet = readable_sheet(project, current)
        if sheet is None:
            continue
        found.append(current)
        waiting += (target for each in sheet.imports if (target := imported(project, current, each.path)))
    return tuple(reversed(found))


def imported(project: Project, importing: str, written: str) -> str | None:
    """The sheet that `@import "written"` means; None when it is not there."""
    target = join(project.app_root if written.startswith("/") else folder_of(importing), written)
    return next((path for path in (target, target + _STYLE) if project.exists(path)), None)


def readable_sheet(project: Project, path: str) -> StyleSheet | None:
    """The tree of a style sheet; None when it is not there or cannot be read."""
    try:
        return project.style_sheet(path) if project.exists(path) else None
    except FileFault:
        return None


def _of_shared_components(project: Project, host: str, is_component: bool) -> tuple[str, ...]:
    """The sheets of the components on a page that share theirs with it."""
    if is_component:
        return ()
    scope = scope_of(project)
    sharing = (base for base in scope.components(host) if scope.isolation(base).gives_classes)
    return tuple(path for base in sharing for path in with_imports(project, base + _STYLE))


def in_other_language(project: Project, base: str) -> bool:
    """Whether the styles of a page or component are written in a language that becomes WXSS, such as LESS."""
    kinds = (suffix for suffix in STYLE_SUFFIXES if project.exists(base + suffix))
    return next(kinds, _STYLE) != _STYLE

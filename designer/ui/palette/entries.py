"""What the palette offers: WeChat's components by category, and the project's own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from designer.catalog import Component, catalog
from designer.places import resources
from designer.project.project import Project
from designer.ui.language import title_of

COMMON = "common"
PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to insert.

    Attributes:
        tag: what the element will be called.
        title: in the language of the interface.
        detail: the line below the title: the tag, or where a component of the project lies.
        component: path of a component of the project without extension; None for WeChat's own.
        picture: an SVG, None for the usual picture of a custom component.
        found_by: everything that a search looks at, in lower case.
    """

    tag: str
    title: str
    detail: str
    component: str | None
    picture: Path | None
    found_by: str

    def is_called(self, name: str) -> bool:
        """Whether `name` (lower case) is its whole tag or title."""
        return name in {self.tag.casefold(), self.title.casefold()}

    def mime_data(self) -> bytes:
        """What a drag carries as COMPONENT_MIME."""
        return json.dumps({"tag": self.tag, "component": self.component}).encode()


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading; `folded` until the person opens it."""

    id: str
    title: str
    entries: tuple[Entry, ...]
    folded: bool


def catalogue_groups() -> tuple[Group, ...]:
    """The components that nearly every page uses, then all that can still be used, in the catalogue's order."""
    choice = _choice()
    wanted = (catalog().component(tag) for tag in choice["common"])
    common = tuple(_entry(part) for part in wanted if part)
    groups = [Group(COMMON, QCoreApplication.translate("PalettePanel", "Most used"), common, folded=False)]
    for category in catalog().categories:
        members = [part for part in catalog().components if part.category == category.id and not part.deprecated]
        entries = tuple(_entry(part) for part in members if part.sample)
        if entries:
            groups.append(Group(category.id, title_of(category.titles), entries, category.id in choice["folded"]))
    return tuple(groups)


def project_group(project: Project, file: str | None, components: Iterable[str]) -> Group | None:
    """The custom components that `file` uses already, then `components`; None when there are none at all."""
    used = [(tag, found.path) for tag, found in sorted(project.using(file).items()) if found] if file else []
    paths = {path for _, path in used}
    others = [(_tag_of(path), path) for path in components if path not in paths]
    entries = tuple(_custom(tag, path) for tag, path in (*used, *others))
    title = QCoreApplication.translate("PalettePanel", "This project")
    return Group(PROJECT, title, entries, folded=False) if entries else None


def project_components(project: Project) -> Iterator[str]:
    """Paths of the components in the app's folders, without extension; those of npm packages are left out."""
    for path in sorted(project.walk()):
        # A look at the name keeps large projects from having every JSON file read.
        if not path.endswith(".json") or "miniprogram_npm/" in path or not project.exists(f"{path[:-5]}.wxml"):
            continue
        if project.page_of(path) is None and project.json(path).get("component") is True:
            yield path[:-5]


def _choice() -> dict[str, list[str]]:
    facts: dict[str, list[str]] = json.loads((resources() / "palette.json").read_text("utf-8"))
    return facts


def _entry(part: Component) -> Entry:
    words = " ".join((part.tag, *part.titles.values())).casefold()
    return Entry(part.tag, title_of(part.titles), part.tag, None, part.icon, words)


def _custom(tag: str, path: str) -> Entry:
    return Entry(tag, tag, path, path, None, f"{tag} {path}".casefold())


def _tag_of(path: str) -> str:
    """The tag that people would write for a component: the last telling part of its path."""
    *_, folder, name = ("", *path.split("/"))
    chosen = folder if name == "index" and folder else name
    dashed = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in chosen)
    return dashed.replace("_", "-").strip("-")

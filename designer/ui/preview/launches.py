"""Ways to enter the app that have a name: those of the project's own configuration, and those that Weft keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from designer.project.problems import FileFault
from designer.project.project import Project
from designer.stage.surroundings import ORDINARY_SCENE

# The private file is the person's own, so its entries come first.
_FILES = ("project.private.config.json", "project.config.json")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class NamedLaunch:
    """A way into the app.

    Attributes:
        page: route of the page that opens.
        query: "a=1&b=2".
        scene: WeChat's number of the way in.
    """

    name: str
    page: str
    query: str = ""
    scene: int = ORDINARY_SCENE

    def fields(self) -> dict[str, Any]:
        """The launch as the settings keep it; `read_launches` reads it back."""
        return asdict(self)


def declared_launches(project: Project) -> tuple[NamedLaunch, ...]:
    """The compile modes that WeChat's own tools keep in the project (`condition.miniprogram.list`)."""
    found: dict[str, NamedLaunch] = {}
    for path in _FILES:
        for launch in read_launches(_listed(project, path), page="pathName"):
            found.setdefault(launch.name, launch)
    return tuple(found.values())


def read_launches(entries: object, *, page: str = "page") -> tuple[NamedLaunch, ...]:
    """The entries that name a page, under the key `page`; others are left out."""
    listed = entries if isinstance(entries, list) else []
    read = (_read(entry, page) for entry in listed[:_LONGEST] if isinstance(entry, dict))
    return tuple(launch for launch in read if launch is not None)


def with_launch(launches: Iterable[NamedLaunch], added: NamedLaunch) -> tuple[NamedLaunch, ...]:
    """`launches` with `added` in place of the one of its name, or at the end."""
    return (*(each for each in launches if each.name != added.name), added)


def _listed(project: Project, path: str) -> object:
    try:
        config = project.json(path) if project.exists(path) else {}
    except FileFault:
        return None
    condition = config.get("condition")
    kind = condition.get("miniprogram") if isinstance(condition, dict) else None
    return kind.get("list") if isinstance(kind, dict) else None


def _read(entry: Mapping[str, Any], page: str) -> NamedLaunch | None:
    route, name, query, scene = (entry.get(key) for key in (page, "name", "query", "scene"))
    if not isinstance(route, str) or not route.strip("/"):
        return None
    known = scene if isinstance(scene, int) and not isinstance(scene, bool) else ORDINARY_SCENE
    text = query if isinstance(query, str) else ""
    return NamedLaunch(name if isinstance(name, str) and name else route, route.strip("/"), text, known)

"""Which components the tags of a file stand for, looked up as they are met: an app may list more than a page uses."""

from __future__ import annotations

from designer.project.components import Component
from designer.project.paths import without_suffix
from designer.project.project import Project


class UsedComponents:
    """The custom components behind the tags of one page's or component's file."""

    def __init__(self, project: Project, path: str) -> None:
        self._project = project
        self._known: dict[str, Component | None] = {}
        self._written: dict[str, tuple[str, str]] = {}
        for config in (project.app_config_path, f"{without_suffix(path)}.json"):
            using = project.json(config).get("usingComponents")
            for tag, written in using.items() if isinstance(using, dict) else ():
                self._written[tag] = (written if isinstance(written, str) else "", config)

    def get(self, tag: str) -> Component | None:
        """The component for a tag; None when it is none or is not there."""
        if tag not in self._known:
            written, config = self._written.get(tag, ("", ""))
            self._known[tag] = self._project.resolve_component(written, config) if written else None
        return self._known[tag]

"""Names that a project already has: classes and properties of its sheets, handlers and properties of its scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from designer.catalog import AttributeFact
from designer.project.paths import folder_of, join
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.script import Member, Script, read_script
from designer.source.source import Source
from designer.source.wxss import StyleSheet, read_wxss
from designer.ui.workspace import Workspace

_CAPITAL = re.compile(r"(?<!^)([A-Z])")
# `count: Number` and `count: { type: Number, … }`
_TYPE = re.compile(r"\b(String|Number|Boolean|Object|Array|Function)\b")


class _Sheet(NamedTuple):
    source: Source
    sheet: StyleSheet
    properties: frozenset[str]


class KnownNames:
    """Reads the files that belong to the edited one; each is read again only when its text has changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sheets: dict[str, _Sheet] = {}
        self._scripts: dict[str, tuple[Source, Script]] = {}

    def classes(self) -> list[str]:
        """The classes that the sheets of the edited file and of the app name, in alphabetical order."""
        return sorted({name for sheet in self._reachable() for name in sheet.sheet.classes})

    def style_properties(self) -> list[str]:
        """The properties that those sheets declare, in alphabetical order."""
        return sorted({name for sheet in self._reachable() for name in sheet.properties})

    def handlers(self) -> list[str]:
        """The methods of the edited file's script, in the order of the text."""
        project, file = self._workspace.project, self._workspace.file
        script = self._script(project, file.rpartition(".")[0]) if project and file else None
        return list(script.handlers) if script else []

    def component_attributes(self, tag: str) -> list[AttributeFact]:
        """The properties of one of the project's components, as attributes of `tag`; none without a readable script."""
        project, file = self._workspace.project, self._workspace.file
        component = project.using(file).get(tag) if project and file else None
        script = self._script(project, component.path) if project and component else None
        return [_attribute(script, member) for member in script.properties.values()] if script else []

    def _reachable(self) -> Iterator[_Sheet]:
        """The sheets that count for the edited file, imports included, each once."""
        project, file = self._workspace.project, self._workspace.file
        if project is None or file is None:
            return
        waiting = [f"{file.rpartition('.')[0]}.wxss", f"{project.app_root}app.wxss"]
        seen: set[str] = set()
        while waiting:
            path = waiting.pop()
            sheet = None if path in seen else self._sheet(project, path)
            seen.add(path)
            if sheet is not None:
                waiting += (_imported(project, path, each.path) for each in sheet.sheet.imports)
                yield sheet

    def _sheet(self, project: Project, path: str) -> _Sheet | None:
        source = _source(project, path)
        if source is None:
            return None
        known = self._sheets.get(path)
        if known is None or known.source is not source:
            sheet = read_wxss(source)
            properties = (declaration.name for rule in sheet.all_rules() for declaration in rule.declarations)
            known = self._sheets[path] = _Sheet(source, sheet, frozenset(properties))
        return known

    def _script(self, project: Project, stem: str) -> Script | None:
        path = next((path for path in (f"{stem}.ts", f"{stem}.js") if project.exists(path)), None)
        source = _source(project, path) if path else None
        if path is None or source is None:
            return None
        known = self._scripts.get(path)
        if known is None or known[0] is not source:
            known = self._scripts[path] = (source, read_script(source))
        return known[1]


def _attribute(script: Script, member: Member) -> AttributeFact:
    """A property as an attribute: `bigPrice` is written `big-price` in WXML."""
    written = script.source.slice(member.value_span)
    found = _TYPE.search(written)
    return AttributeFact(_CAPITAL.sub(r"-\1", member.name).lower(), (found[1].lower() if found else "any",))


def _imported(project: Project, path: str, written: str) -> str:
    return join(project.app_root, written) if written.startswith("/") else join(folder_of(path), written)


def _source(project: Project, path: str) -> Source | None:
    try:
        return project.source(path) if project.exists(path) else None
    except FileFault:
        return None

"""Finds what the strings of a file lead to.

Source of the rules: WeChat documentation, "页面路由" and "模块化": urls are absolute with a slash or relative to the
page, modules and templates relative to their file or absolute; app.json and its like write routes without a slash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.edits.references.literals import Literal, Role, is_readable, literals_of
from designer.edits.references.reference import Anchor, Reference
from designer.project.npm import BUILT
from designer.project.opening import PROJECT_CONFIG
from designer.project.paths import folder_of, join
from designer.project.project import Project
from designer.source.source import Span

_PRIVATE_CONFIG = "project.private.config.json"
_PATH = re.compile(r"""[^\s<>{}"'|*:;,()\\?#=&]{1,300}""")
_TEMPLATE = ".wxml"
_HTML = ".html"
_MODULE_ENDINGS = ("", ".js", ".ts", ".json", "/index.js", "/index.ts")
_IMPLIED_INDEX = "/index"


class References:
    """The references of one project as it is now.

    Attributes:
        files: every file of the app and the project's own configuration; npm packages are left out unless asked for.
        present: the same as a set.
    """

    def __init__(self, project: Project, *, packages: bool = False) -> None:
        """With `packages`, files of npm packages can be led to, too."""
        self._project = project
        self._top = project.app_root
        own = [path for path in project.files() if packages or f"/{BUILT}/" not in f"/{path}"]
        configs = [path for path in (PROJECT_CONFIG, _PRIVATE_CONFIG) if project.exists(path) and path not in own]
        self.files = (*own, *_cloud_files(project, own), *configs)
        self.present = frozenset(self.files)
        self._folders = {folder_of(path) for path in self.files}
        self._pages = {page.base for page in project.pages}
        self._bases = self._pages | {path.removesuffix(_TEMPLATE) for path in own if path.endswith(_TEMPLATE)}

    @property
    def readable(self) -> Iterator[str]:
        """The files that can name others."""
        return (path for path in self.files if is_readable(path))

    def of(self, path: str) -> Iterator[Reference]:
        """What the file at `path` leads to, in no particular order. Raises FileFault."""
        for literal in literals_of(self._project, path):
            found = self.resolve(literal, path)
            if found is not None:
                yield found

    def pieces_of(self, path: str) -> Iterator[Literal]:
        """The strings of a file that more is joined to. Raises FileFault."""
        return (literal for literal in literals_of(self._project, path) if literal.open)

    def resolve(self, literal: Literal, path: str) -> Reference | None:
        """What one string of the file at `path` leads to; None when it is no path or nothing is there."""
        match = _PATH.match(literal.text)
        if match is None or literal.text.startswith(("//", "data:")) or "://" in literal.text:
            return None
        written, rest = match[0], literal.text[match.end() :]
        if literal.open and not rest:
            return self._page_of_piece(literal, path) or self._folder_of_piece(literal, path)
        if rest and rest[0] not in "?#":
            return None
        if literal.role is Role.COMPONENT:
            return self._component(literal, path)
        return self._by_role(literal.role, literal.span.start, written.removesuffix(_HTML), path)

    def places(self, written: str, path: str) -> Iterator[tuple[Anchor, str]]:
        """The paths that a string in the file at `path` may stand for, the likeliest first."""
        if written.startswith("/"):
            yield Anchor.ROOT, join(self._top, written)
            return
        yield Anchor.FILE, join(folder_of(path), written)
        if not written.startswith("."):
            yield Anchor.BARE, join(self._top, written)

    def _by_role(self, role: Role, start: int, written: str, path: str) -> Reference | None:
        span = Span(start, start + len(written))
        for anchor, place in self.places(written, path):
            found = self._target(role, written, place, path)
            if found is not None:
                target, omitted = found
                return Reference(path, span, written, target, anchor, self._top, role, omitted=omitted)
        return self._by_alias(span, written, path) if role is Role.MODULE else None

    def _target(self, role: Role, written: str, place: str, path: str) -> tuple[str, str] | None:
        if role is Role.MODULE:
            endings: tuple[str, ...] = _MODULE_ENDINGS
        elif role is Role.SOURCE:
            endings = ("", path[path.rfind(".") :])
        elif place in self._bases and ("/" in written or role is Role.ROUTE):
            return place, ""
        else:
            endings = ("",)
        ending = next((ending for ending in endings if place + ending in self.present), None)
        return None if ending is None else (place + ending, ending)

    def _component(self, literal: Literal, path: str) -> Reference | None:
        found = self._project.resolve_component(literal.text, path)
        if found is None or found.from_package:
            return None
        for anchor, place in self.places(literal.text, path):
            for omitted in ("", _IMPLIED_INDEX):
                if place + omitted == found.path:
                    return self._to_component(literal, path, found.path, anchor, omitted)
        return self._by_alias(literal.span, literal.text, path, (found.path,))

    def _to_component(self, literal: Literal, path: str, target: str, anchor: Anchor, omitted: str) -> Reference:
        return Reference(path, literal.span, literal.text, target, anchor, self._top, Role.COMPONENT, omitted=omitted)

    def _by_alias(
        self, span: Span, written: str, path: str, targets: tuple[str, ...] | None = None
    ) -> Reference | None:
        alias = self._project.app_config.get("resolveAlias")
        for pattern, replacement in alias.items() if isinstance(alias, dict) else ():
            prefix = pattern.removesuffix("*")
            if not (isinstance(replacement, str) and pattern.endswith("*") and written.startswith(prefix)):
                continue
            top = join(self._top, replacement.removesuffix("*"))
            top = f"{top}/" if top else ""
            place = join(top, written[len(prefix) :])
            for ending in ("", _IMPLIED_INDEX) if targets else _MODULE_ENDINGS:
                if place + ending in (targets or self.present):
                    role = Role.COMPONENT if targets else Role.MODULE
                    return Reference(path, span, written, place + ending, Anchor.ROOT, top, role, prefix, ending)
        return None

    def _page_of_piece(self, literal: Literal, path: str) -> Reference | None:
        """The page that a string names in full although more is joined to it: a query, most likely."""
        found = self._by_role(Role.ANY, literal.span.start, literal.text, path)
        return found if found is not None and found.target in self._pages else None

    def _folder_of_piece(self, literal: Literal, path: str) -> Reference | None:
        """The folder that the beginning of a path names, counted from the file: it is written anew when that moves."""
        written = literal.text[: literal.text.rfind("/") + 1]
        if not written.startswith("."):
            return None
        folder = join(folder_of(path), written)
        if folder not in self._folders and not any(each.startswith(f"{folder}/") for each in self._folders):
            return None
        span = Span(literal.span.start, literal.span.start + len(written))
        return Reference(path, span, written, f"{folder}/" if folder else "", Anchor.FILE, self._top)


def _cloud_files(project: Project, own: list[str]) -> Iterator[str]:
    """The scripts of the project's cloud functions, which name pages in messages and codes."""
    root = project.project_config.get("cloudfunctionRoot")
    if isinstance(root, str) and join("", root):
        known = set(own)
        yield from (path for path in project.files(join("", root) + "/") if path not in known)

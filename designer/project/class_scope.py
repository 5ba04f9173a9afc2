"""To whose classes a style sheet speaks, and which words scripts may make classes of; kept until a file changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from weakref import WeakKeyDictionary, ref

from designer.project.config import SCRIPT_SUFFIXES
from designer.project.history import Changed
from designer.project.paths import without_suffix
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.styles.fragments import with_fragments
from designer.project.styles.scope import scope_of
from designer.project.styles.sheets import Reach, sheets_for

_STRING = re.compile(r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`""", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_SPEAKING = (*SCRIPT_SUFFIXES, ".wxs", ".json", ".wxml")
_FROM_OTHERS = ("miniprogram_npm/", "node_modules/")


@dataclass(frozen=True, slots=True)
class Words:
    """The words in the strings of a file: whole ones, and beginnings that the script goes on with (`icon-`)."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def tell_of(self, name: str) -> bool:
        """Whether `name` may be made of them."""
        return name in self.whole or name.startswith(self.beginnings)


class _Kept:
    """What is the same for every sheet of a project."""

    def __init__(self, project: Project) -> None:
        self._project = ref(project)
        self.styled: dict[str, tuple[str, ...]] | None = None
        self.words: Words | None = None
        project.subscribe(self._changed)

    def _changed(self, event: Changed) -> None:
        self.styled = None
        if any(path.endswith(_SPEAKING) for path in event.paths):
            self.words = None


def styled_by(project: Project, sheet_path: str) -> tuple[str, ...]:
    """The WXML files to whose classes a style sheet speaks, itself or through an import."""
    kept = _kept(project)
    if kept.styled is None:
        kept.styled = _styled(project)
    return kept.styled.get(sheet_path, ())


def is_from_others(path: str) -> bool:
    """Whether a file belongs to an npm package rather than to the person."""
    return any(part in path for part in _FROM_OTHERS)


def words_of_scripts(project: Project, wxml_path: str) -> Iterator[Words]:
    """The words in the scripts beside a template."""
    base = without_suffix(wxml_path)
    yield from _words(project, (base + suffix for suffix in (*SCRIPT_SUFFIXES, ".wxs")))


def words_of_app(project: Project) -> Words:
    """The words in all scripts, templates and JSON files of the app, packages left out."""
    kept = _kept(project)
    if kept.words is None:
        own = (path for path in project.files() if path.endswith(_SPEAKING) and not is_from_others(path))
        found = list(_words(project, own))
        whole = frozenset[str]().union(*(each.whole for each in found))
        kept.words = Words(whole, tuple(dict.fromkeys(word for each in found for word in each.beginnings)))
    return kept.words


def _styled(project: Project) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    scope = scope_of(project)
    for path in scope.templates():
        if scope.is_host(path):
            reached = dict.fromkeys((*with_fragments(project, path), *_wearing_components(project, path)))
            for each in sheets_for(project, path):
                if each.reach is Reach.EVERYTHING:
                    found.setdefault(each.path, {}).update(reached)
    return {sheet: tuple(paths) for sheet, paths in found.items()}


def _wearing_components(project: Project, path: str) -> Iterator[str]:
    """The templates of the components used in `path` that take the classes of their page."""
    scope = scope_of(project)
    for base in scope.components(path):
        if scope.isolation(base).wears_pages and project.exists(f"{base}.wxml"):
            yield from with_fragments(project, f"{base}.wxml")


def _words(project: Project, paths: Iterable[str]) -> Iterator[Words]:
    for path in paths:
        if not project.exists(path):
            continue
        try:
            yield _words_in(project.source(path).text)
        except FileFault:
            continue


@lru_cache(maxsize=4096)
def _words_in(text: str) -> Words:
    words = frozenset(word for string in _STRING.findall(text) for word in _WORD.findall(string))
    return Words(words, tuple(word for word in words if word.endswith(("-", "_"))))


_KEPT: WeakKeyDictionary[Project, _Kept] = WeakKeyDictionary()


def _kept(project: Project) -> _Kept:
    found = _KEPT.get(project)
    if found is None:
        found = _KEPT[project] = _Kept(project)
    return found

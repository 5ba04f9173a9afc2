"""Templates that other templates bring in, by `<import src>` and `<include src>`: they have no sheet of their own."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from designer.project.paths import folder_of, join
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.styles.scope import scope_of
from designer.source.source import Source

_BRINGING = frozenset({"import", "include"})
_KNOWN: WeakKeyDictionary[Project, dict[str, tuple[Source, tuple[str, ...]]]] = WeakKeyDictionary()


def brought_in(project: Project, path: str) -> tuple[str, ...]:
    """The WXML files that `path` itself imports or includes and that are there."""
    try:
        source = project.source(path)
    except FileFault:
        return ()
    known = _KNOWN.setdefault(project, {})
    if path not in known or known[path][0] is not source:
        known[path] = source, tuple(dict.fromkeys(_targets(project, path, source.text)))
    return known[path][1]


def with_fragments(project: Project, path: str) -> tuple[str, ...]:
    """`path` and every template that it brings in, however many steps away."""
    found = [path]
    for each in found:
        found += (target for target in brought_in(project, each) if target not in found)
    return tuple(found)


def hosts(project: Project, path: str) -> tuple[str, ...]:
    """The pages and components whose rendering `path` takes part in: itself, or those that bring it in."""
    scope = scope_of(project)
    if scope.is_host(path):
        return (path,)
    return tuple(each for each in scope.templates() if scope.is_host(each) and path in with_fragments(project, each))


def _targets(project: Project, path: str, text: str) -> Iterator[str]:
    if not any(f"<{tag}" in text for tag in _BRINGING):
        return
    for element in project.wxml(path).elements():
        attribute = element.attribute("src") if element.tag in _BRINGING else None
        if attribute is None or not attribute.static or not attribute.value:
            continue
        written = attribute.value.strip()
        target = join(project.app_root if written.startswith("/") else folder_of(path), written)
        yield from (each for each in (target, f"{target}.wxml") if each.endswith(".wxml") and project.exists(each))

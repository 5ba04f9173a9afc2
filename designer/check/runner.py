"""Runs every rule over a project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic
from designer.check.registry import FILE_CHECKS, PROJECT_CHECKS, ProjectCheck
from designer.check.rules import structure
from designer.project import Project
from designer.project.npm import BUILT
from designer.project.problems import FileFault


def check_project(project: Project, silenced: Collection[str] = ()) -> list[Diagnostic]:
    """What the rules find but for those `silenced`, by file and place; npm packages are taken as they are."""
    found = (diagnostic for _, check in parts_of(project) for diagnostic in check())
    return _sorted(diagnostic for diagnostic in found if diagnostic.rule not in silenced)


def parts_of(project: Project) -> Iterator[tuple[str, Callable[[], list[Diagnostic]]]]:
    """What `check_project` does, in small parts: each is a file, or "" for one look at the whole, and what finds."""
    for check in PROJECT_CHECKS:
        yield "", partial(_all_of, check, project)
    for path in project.walk():
        if f"{BUILT}/" not in path:
            yield path, partial(check_file, project, path)


def check_file(project: Project, path: str, silenced: Collection[str] = ()) -> list[Diagnostic]:
    """What the rules for its kind of file find in one file; a file that cannot be read is one finding."""
    checks = next((checks for suffix, checks in FILE_CHECKS.items() if path.endswith(suffix)), ())
    try:
        found = [diagnostic for check in checks for diagnostic in check(project, path)]
    except FileFault as fault:
        found = [structure.unreadable(fault)]
    return _sorted(diagnostic for diagnostic in found if diagnostic.rule not in silenced)


def check_structure(project: Project) -> list[Diagnostic]:
    """What opening the project found, without a look at any other file than its configuration."""
    return _sorted(structure.check(project))


def _all_of(check: ProjectCheck, project: Project) -> list[Diagnostic]:
    return list(check(project))


def _sorted(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return sorted(dict.fromkeys(found), key=lambda each: (each.path, each.start, each.rule, each.message))

"""Runs every rule over a project."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from designer.check.diagnostics import Diagnostic
from designer.check.rules import components, duplicate_attribute, json_syntax, structure, wxml_syntax
from designer.project import Project
from designer.project.npm import BUILT
from designer.project.problems import FileFault

FileRule = Callable[[Project, str], Iterator[Diagnostic]]

RULES_BY_SUFFIX: dict[str, tuple[FileRule, ...]] = {
    ".wxml": (wxml_syntax.check, duplicate_attribute.check),
    ".json": (json_syntax.check, components.check),
}


def check_project(project: Project) -> list[Diagnostic]:
    """Everything that the rules find, by file and place. npm packages are taken as they are."""
    found = list(structure.check(project))
    for path in project.walk():
        if f"{BUILT}/" not in path:
            found += check_file(project, path)
    return sorted(set(found), key=lambda diagnostic: (diagnostic.path, diagnostic.start, diagnostic.rule))


def check_file(project: Project, path: str) -> list[Diagnostic]:
    """What the rules for its kind of file find in one file; a file that cannot be read is one finding."""
    rules = next((rules for suffix, rules in RULES_BY_SUFFIX.items() if path.endswith(suffix)), ())
    try:
        return [diagnostic for rule in rules for diagnostic in rule(project, path)]
    except FileFault as fault:
        return [structure.unreadable(fault)]

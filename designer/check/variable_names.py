"""Which variables of style sheets anything in a project may define."""

from __future__ import annotations

import re

from designer.project import Project
from designer.project.class_scope import is_from_others
from designer.project.config import SCRIPT_SUFFIXES, STYLE_SUFFIXES
from designer.project.problems import FileFault
from designer.project.styles.sheets import imported, readable_sheet

_STYLE = ".wxss"
# Styles, but also markup and scripts, which may write `--x: …` into a `style`.
_DEFINING = (*STYLE_SUFFIXES, *SCRIPT_SUFFIXES, ".wxml", ".wxs", ".json")
_NAME = re.compile(r"(?<![\w-])(?P<used>var\(\s*)?(?P<name>--[A-Za-z_][\w-]*)", re.ASCII)
_INSTALLED = "node_modules/"
# Components of libraries that make variables of data: `theme-vars="{{ { buttonColor: 'red' } }}"`.
_MAKING = re.compile(r"theme-?vars", re.IGNORECASE)


def all_defined(project: Project) -> frozenset[str]:
    """The names that stand anywhere in the project, npm packages included, other than inside `var()`."""
    paths = (path for path in project.files() if path.endswith(_DEFINING))
    return frozenset[str]().union(*(_names_in(project, path) for path in paths))


def may_come_from_elsewhere(project: Project) -> bool:
    """Whether files that are not there, or data, may define variables of any name."""
    if project.extended:
        return True
    for path in project.files():
        if is_from_others(path):
            continue
        if path.endswith(_STYLE) and not _has_all_imports(project, path):
            return True
        if path.endswith(".wxml") and (_makes_variables(project, path) or _uses_unbuilt(project, path)):
            return True
    return False


def _names_in(project: Project, path: str) -> frozenset[str]:
    try:
        text = project.source(path).text
    except FileFault:
        return frozenset()
    return frozenset(match["name"] for match in _NAME.finditer(text) if not match["used"])


def _has_all_imports(project: Project, path: str) -> bool:
    sheet = readable_sheet(project, path)
    targets = (imported(project, path, each.path) for each in sheet.imports) if sheet else ()
    return all(target and _INSTALLED not in target for target in targets)


def _uses_unbuilt(project: Project, path: str) -> bool:
    """Whether a template may use components that are not there, or only in node_modules."""
    return any(each is None or _INSTALLED in each.path for each in project.using(path).values())


def _makes_variables(project: Project, path: str) -> bool:
    try:
        return _MAKING.search(project.source(path).text) is not None
    except FileFault:
        return False

"""All rules: which module finds what, and in which files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.rules import (
    attributes,
    classes,
    compiler_plugins,
    components,
    config_keys,
    data,
    duplicate_attribute,
    events,
    files,
    first_page_images,
    handlers,
    json_syntax,
    lists,
    packages,
    page_size,
    permissions,
    structure,
    tab_bar,
    tags,
    variables,
    wxml_syntax,
    wxss_syntax,
)
from designer.project import Project

FileCheck = Callable[[Project, str], Iterator[Diagnostic]]
ProjectCheck = Callable[[Project], Iterator[Diagnostic]]

FILE_CHECKS: Mapping[str, tuple[FileCheck, ...]] = {
    ".wxml": (
        wxml_syntax.check,
        duplicate_attribute.check,
        tags.check,
        attributes.check,
        events.check,
        handlers.check,
        data.check,
        classes.check_wxml,
        lists.check,
        page_size.check,
        files.check_wxml,
    ),
    ".wxss": (wxss_syntax.check, files.check_wxss, classes.check_wxss),
    ".json": (json_syntax.check, components.check, config_keys.check),
}
"""What looks at one file, by its extension."""

PROJECT_CHECKS: tuple[ProjectCheck, ...] = (
    structure.check,
    tab_bar.check,
    packages.check,
    permissions.check,
    first_page_images.check,
    compiler_plugins.check,
    variables.check,
)
"""What looks at the project as a whole."""


def rules() -> tuple[Rule, ...]:
    """Every rule, by its id: `RULES` of each module that has a check."""
    checks = (*PROJECT_CHECKS, *(check for checks in FILE_CHECKS.values() for check in checks))
    found: dict[str, Rule] = {}
    for module in {check.__module__ for check in checks}:
        found |= {rule.id: rule for rule in import_module(module).RULES}
    return tuple(found[rule] for rule in sorted(found))

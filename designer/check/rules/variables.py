"""Variables of style sheets that nothing defines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.nearest import nearest
from designer.check.variable_names import all_defined, may_come_from_elsewhere
from designer.project import Project
from designer.project.class_scope import is_from_others
from designer.project.problems import Level
from designer.project.styles.sheets import readable_sheet
from designer.source.source import Span
from designer.source.wxss import StyleSheet
from designer.source.wxss.grammar import COMMENT

RULE = Rule(
    "wxss/undefined-variable",
    Level.WARNING,
    "A variable that nothing defines, used without a fallback, makes its declaration void.",
)
RULES = (RULE,)

_STYLE = ".wxss"
# With a comma behind the name it has a fallback.
_USE = re.compile(r"\bvar\(\s*(--[\w-]+)\s*\)", re.ASCII)
_COMMENT = re.compile(COMMENT, re.DOTALL)


def check(project: Project) -> Iterator[Diagnostic]:
    """A finding at each `var(--x)` of which no file of the project, packages included, gives the value.

    Nothing is said where packages that are not there, or data, may give some.
    """
    own = [path for path in project.files() if path.endswith(_STYLE) and not is_from_others(path)]
    sheets = [sheet for path in own if (sheet := readable_sheet(project, path)) and "var(" in sheet.source.text]
    if not sheets or may_come_from_elsewhere(project):
        return
    defined = all_defined(project)
    for sheet in sheets:
        for name, place in _uses(sheet):
            if name not in defined:
                yield RULE.at(sheet.source, place, _message(name, defined))


def _uses(sheet: StyleSheet) -> Iterator[tuple[str, Span]]:
    """The variables that are used without a fallback."""
    for rule in sheet.all_rules():
        for declaration in rule.declarations:
            if "var(" in declaration.value:
                start = declaration.value_span.start
                plain = _COMMENT.sub(lambda comment: " " * len(comment[0]), declaration.value)
                for use in _USE.finditer(plain):
                    yield use[1], Span(start + use.start(1), start + use.end(1))


def _message(name: str, defined: frozenset[str]) -> str:
    meant = nearest(name, defined)
    told = f"Nothing defines {name}, so that this declaration has no effect."
    return f"{told} Is {meant} meant?" if meant else f"{told} Define it, or give a fallback: var({name}, …)."

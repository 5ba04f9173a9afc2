"""Variables of style sheets (`--x`): where they are defined, and where they are used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from designer.project.project import Project
from designer.project.styles.sheets import sheets_for
from designer.source.source import Span
from designer.source.wxml import Element
from designer.source.wxss import Declaration, Rule, read_inline_style

_USE = re.compile(r"\bvar\(\s*(--(?:[\w-]|[^\x00-\x7f])+)")


@dataclass(frozen=True, slots=True, eq=False)
class VariableDefinition:
    """A declaration of a variable.

    Attributes:
        path: the file.
        rule: the rule that it stands in; None in a `style` attribute.
    """

    name: str
    path: str
    rule: Rule | None
    declaration: Declaration


@dataclass(frozen=True, slots=True)
class VariableUse:
    """`var(--x)`; `span` is the name."""

    name: str
    path: str
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Variables:
    """The variables in all that styles a WXML file, in the order of the sheets and of their texts."""

    definitions: tuple[VariableDefinition, ...]
    uses: tuple[VariableUse, ...]

    def definitions_of(self, name: str) -> tuple[VariableDefinition, ...]:
        """Where a variable is defined."""
        return tuple(each for each in self.definitions if each.name == name)


def variables(project: Project, wxml_path: str) -> Variables:
    """The variables of the sheets that reach a WXML file, and of its `style` attributes. Raises FileFault."""
    written = [*_in_sheets(project, wxml_path), *_inline(project, wxml_path)]
    definitions = (
        VariableDefinition(each.name, path, rule, each) for path, rule, each in written if each.name.startswith("--")
    )
    uses = (
        VariableUse(use[1], path, Span(each.value_span.start + use.start(1), each.value_span.start + use.end(1)))
        for path, _, each in written
        if "var(" in each.value
        for use in _USE.finditer(each.value)
    )
    return Variables(tuple(definitions), tuple(uses))


def _in_sheets(project: Project, wxml_path: str) -> Iterator[tuple[str, Rule | None, Declaration]]:
    for used in sheets_for(project, wxml_path):
        for rule in used.sheet.all_rules():
            yield from ((used.path, rule, each) for each in rule.declarations)


def _inline(project: Project, wxml_path: str) -> Iterator[tuple[str, Rule | None, Declaration]]:
    for element in project.wxml(wxml_path).elements():
        yield from ((wxml_path, None, each) for each in _style_of(element))


def _style_of(element: Element) -> tuple[Declaration, ...]:
    attribute = element.attribute("style")
    if attribute is None or attribute.value_span is None or "--" not in (attribute.value or ""):
        return ()
    mustaches = [mustache.span for mustache in attribute.mustaches]
    return read_inline_style(attribute.source_text, attribute.value_span, mustaches).declarations

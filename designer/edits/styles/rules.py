"""Edits of the rules and declarations of a style sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from designer.edits.refusal import NotEditable
from designer.edits.scripts import edit_steps
from designer.edits.styles.sheets import (
    edited_sheet,
    generation_notes,
    refusals,
    sheet_to_edit,
    sheet_with_rule,
)
from designer.project.change import Change, Step
from designer.project.project import Project
from designer.source.source import Splice
from designer.source.wxss import Declaration, Rule, Selector, StyleSheet, editing, read_wxss, rule_editing
from designer.source.wxss.selectors import Kind

_Edit = Callable[[StyleSheet, Rule], tuple[Splice, ...]]


def set_declaration(project: Project, sheet_path: str, rule: Rule, property_name: str, value: str) -> Change:
    """Give `rule` this declaration, or change the one that counts there; a variable (`--x`) is set in the same way.

    `value` may end with `!important`. Raises NotEditable for a name or value that WeChat's compiler rejects, and when
    the rule is not there any more.
    """

    def edit(sheet: StyleSheet, rule: Rule) -> tuple[Splice, ...]:
        return editing.set_declaration(sheet, rule, property_name, value)

    return _edited(project, sheet_path, rule, f"Set {property_name}", edit)


def remove_declaration(project: Project, sheet_path: str, rule: Rule, which: Declaration | str) -> Change:
    """Take one declaration from `rule`, or all of a property. Raises NotEditable when the rule is gone."""

    def edit(sheet: StyleSheet, rule: Rule) -> tuple[Splice, ...]:
        if isinstance(which, str):
            return editing.remove_declaration(sheet, rule, which)
        found = next((each for each in rule.declarations if each.span == which.span), None)
        return editing.remove_declaration(sheet, rule, found) if found else ()

    return _edited(project, sheet_path, rule, f"Remove {which if isinstance(which, str) else which.name}", edit)


def add_rule(
    project: Project,
    sheet_path: str,
    selector: str,
    declarations: Iterable[tuple[str, str]] = (),
    after: Rule | None = None,
) -> Change:
    """Write a rule directly behind `after`, or at the end of the sheet, which is made when it is missing.

    Raises NotEditable for what WeChat's compiler rejects, and for a sheet that is written in another language.
    """
    title = f"Add {selector}"
    with refusals():
        if not project.exists(sheet_path):
            return Change(title, sheet_with_rule(project, sheet_path, selector, declarations))
        sheet = sheet_to_edit(project, sheet_path)
        behind = rule_now(sheet, after) if after else None
        return edited_sheet(project, sheet_path, title, rule_editing.add_rule(sheet, selector, declarations, behind))


def remove_rule(project: Project, sheet_path: str, rule: Rule) -> Change:
    """Take `rule` out of its sheet. Raises NotEditable when it is not there any more."""
    title = f"Remove {_name(rule)}"
    return _edited(project, sheet_path, rule, title, rule_editing.remove_rule)


def split_rule(project: Project, sheet_path: str, rule: Rule, selector: Selector) -> Change:
    """Give one selector of a list a rule of its own with the same declarations, directly behind `rule`.

    Raises NotEditable when the rule is not closed, or not there any more.
    """
    return _edited(
        project,
        sheet_path,
        rule,
        f"Split off {selector.text}",
        lambda sheet, rule: rule_editing.split_rule(sheet, rule, selector),
    )


def set_selector(project: Project, sheet_path: str, rule: Rule, selector: Selector, to: str) -> Change:
    """Write `to`, one selector or several, for one of those of `rule`.

    Raises NotEditable for what WeChat's compiler rejects, and when the rule is not there any more.
    """
    return _edited(
        project,
        sheet_path,
        rule,
        f"Rename {selector.text}",
        lambda sheet, rule: rule_editing.rename_selector(sheet, rule, selector, to),
    )


def remove_class_rules(project: Project, sheet_path: str, name: str) -> Change:
    """Take out every selector that asks for the class `name`, and the rules that have no other.

    Where a selector asks for its absence (`:not(.a)`), it stays.
    """
    sheet = sheet_to_edit(project, sheet_path)
    steps: list[Step] = []
    while (found := _asking_for(sheet, name)) is not None:
        splices = rule_editing.remove_selector(sheet, *found)
        steps += edit_steps(sheet_path, splices)
        sheet = read_wxss(sheet.source.splice(splices))
    return Change(f"Remove .{name}", tuple(steps), notes=generation_notes(project, sheet_path) if steps else ())


def rule_now(sheet: StyleSheet, rule: Rule) -> Rule:
    """`rule`, which may come from an earlier reading of the same text. Raises NotEditable when the text has changed."""
    found = next((each for each in sheet.all_rules() if each.span == rule.span), None)
    if found is None or rule.source_text != sheet.source.text:
        raise NotEditable("The rule is not there any more. Select it again.")
    return found


def _edited(project: Project, path: str, rule: Rule, title: str, edit: _Edit) -> Change:
    sheet = sheet_to_edit(project, path)
    with refusals():
        return edited_sheet(project, path, title, edit(sheet, rule_now(sheet, rule)))


def _asking_for(sheet: StyleSheet, name: str) -> tuple[Rule, Selector] | None:
    for rule in sheet.all_rules():
        for selector in rule.selectors:
            simples = (each for compound in selector.compounds for each in compound.simples)
            if any(each.kind is Kind.CLASS and each.name == name for each in simples):
                return rule, selector
    return None


def _name(rule: Rule) -> str:
    prelude = " ".join(rule.source_text[slice(*rule.prelude)].split())
    return f"@{rule.keyword} {prelude}".strip() if rule.keyword else prelude

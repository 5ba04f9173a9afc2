"""Verbs on what elements look like: rules of style sheets, one property of an element, names of classes."""

from designer.edits.styles.landing import (
    InlineTarget,
    NewClassTarget,
    RuleTarget,
    StyleTarget,
    default_target,
    rule_targets,
    set_style,
    touched_elements,
)
from designer.edits.styles.renaming import rename_class, rename_class_on
from designer.edits.styles.rules import (
    add_rule,
    remove_class_rules,
    remove_declaration,
    remove_rule,
    set_declaration,
    set_selector,
    split_rule,
)

__all__ = [
    "InlineTarget",
    "NewClassTarget",
    "RuleTarget",
    "StyleTarget",
    "add_rule",
    "default_target",
    "remove_class_rules",
    "remove_declaration",
    "remove_rule",
    "rename_class",
    "rename_class_on",
    "rule_targets",
    "set_declaration",
    "set_selector",
    "set_style",
    "split_rule",
    "touched_elements",
]

"""Every change that a person can make, one verb a function: `(project, what, how) -> Change`. None has effects."""

from designer.edits.attributes import (
    remove_attribute,
    remove_repetitions,
    rename_attribute,
    set_attribute,
)
from designer.edits.classes import add_class, remove_class, set_classes, static_class_names
from designer.edits.clipboard import Clipboard, copy_markup
from designer.edits.components import drop_component, unused_components, use_component
from designer.edits.data import insert_data, move_data, remove_data, rename_data, set_data
from designer.edits.directives import set_condition, set_loop
from designer.edits.extraction import extract_component, inline_component
from designer.edits.handlers import add_handler, bind_event, remove_handler, rename_handler
from designer.edits.inline_style import read_style, set_inline_declaration
from designer.edits.insertion import insert_markup
from designer.edits.moving import duplicate_elements, move_elements
from designer.edits.pages import (
    add_page,
    add_tab,
    create_missing_files,
    delete_page,
    move_tab,
    remove_tab,
    remove_tab_bar,
    rename_component,
    rename_page,
    reorder_pages,
    set_home,
)
from designer.edits.pasting import move_elements_between, paste_markup
from designer.edits.refusal import NotEditable, UnquotableValue
from designer.edits.removal import remove_elements
from designer.edits.styles import (
    InlineTarget,
    NewClassTarget,
    RuleTarget,
    add_rule,
    default_target,
    remove_class_rules,
    remove_declaration,
    remove_rule,
    rename_class,
    rename_class_on,
    rule_targets,
    set_declaration,
    set_selector,
    set_style,
    split_rule,
    touched_elements,
)
from designer.edits.text import set_text
from designer.edits.wrapping import change_tag, unwrap_element, wrap_elements

__all__ = [
    "Clipboard",
    "InlineTarget",
    "NewClassTarget",
    "NotEditable",
    "RuleTarget",
    "UnquotableValue",
    "add_class",
    "add_handler",
    "add_page",
    "add_rule",
    "add_tab",
    "bind_event",
    "change_tag",
    "copy_markup",
    "create_missing_files",
    "default_target",
    "delete_page",
    "drop_component",
    "duplicate_elements",
    "extract_component",
    "inline_component",
    "insert_data",
    "insert_markup",
    "move_data",
    "move_elements",
    "move_elements_between",
    "move_tab",
    "paste_markup",
    "read_style",
    "remove_attribute",
    "remove_class",
    "remove_class_rules",
    "remove_data",
    "remove_declaration",
    "remove_elements",
    "remove_handler",
    "remove_repetitions",
    "remove_rule",
    "remove_tab",
    "remove_tab_bar",
    "rename_attribute",
    "rename_class",
    "rename_class_on",
    "rename_component",
    "rename_data",
    "rename_handler",
    "rename_page",
    "reorder_pages",
    "rule_targets",
    "set_attribute",
    "set_classes",
    "set_condition",
    "set_data",
    "set_declaration",
    "set_home",
    "set_inline_declaration",
    "set_loop",
    "set_selector",
    "set_style",
    "set_text",
    "split_rule",
    "static_class_names",
    "touched_elements",
    "unused_components",
    "unwrap_element",
    "use_component",
    "wrap_elements",
]

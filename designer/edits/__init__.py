"""Every change that a person can make, one verb a function: `(project, what, how) -> Change`. None has effects."""

from designer.edits.attributes import (
    bind_event,
    remove_attribute,
    remove_repetitions,
    rename_attribute,
    set_attribute,
)
from designer.edits.classes import add_class, remove_class, set_classes, static_class_names
from designer.edits.components import use_component
from designer.edits.inline_style import read_style, set_inline_declaration
from designer.edits.insertion import insert_markup
from designer.edits.moving import duplicate_elements, move_elements
from designer.edits.pages import create_missing_files
from designer.edits.refusal import NotEditable, UnquotableValue
from designer.edits.removal import remove_elements
from designer.edits.text import set_text
from designer.edits.wrapping import change_tag, unwrap_element, wrap_elements

__all__ = [
    "NotEditable",
    "UnquotableValue",
    "add_class",
    "bind_event",
    "change_tag",
    "create_missing_files",
    "duplicate_elements",
    "insert_markup",
    "move_elements",
    "read_style",
    "remove_attribute",
    "remove_class",
    "remove_elements",
    "remove_repetitions",
    "rename_attribute",
    "set_attribute",
    "set_classes",
    "set_inline_declaration",
    "set_text",
    "static_class_names",
    "unwrap_element",
    "use_component",
    "wrap_elements",
]

"""Edits of scripts: splices that write what the person would have typed, in the manner of the file.

Every function takes a script as `read_script` gives it and returns the splices of its source. Spans refer to that text.
NoPlaceInScript says that an edit cannot be made.
"""

from designer.source.script.editing.data import (
    insert_entry,
    insert_item,
    move_item,
    remove_entry,
    remove_item,
    rename_key,
    set_value,
)
from designer.source.script.editing.handlers import add_handler, remove_handler, rename_handler
from designer.source.script.editing.modules import add_dependency, add_import, add_require
from designer.source.script.editing.properties import add_property
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.editing.renaming import rename_data
from designer.source.script.editing.templates import new_component_script, new_page_script

__all__ = [
    "NoPlaceInScript",
    "add_dependency",
    "add_handler",
    "add_import",
    "add_property",
    "add_require",
    "insert_entry",
    "insert_item",
    "move_item",
    "new_component_script",
    "new_page_script",
    "remove_entry",
    "remove_handler",
    "remove_item",
    "rename_data",
    "rename_handler",
    "rename_key",
    "set_value",
]

"""Edits of pages as a whole: their files, their place in app.json, and what leads to them."""

from designer.edits.pages.adding import add_page
from designer.edits.pages.deleting import delete_page
from designer.edits.pages.missing import create_missing_files
from designer.edits.pages.order import reorder_pages, set_home
from designer.edits.pages.renaming import rename_component, rename_page
from designer.edits.pages.tabs import add_tab, move_tab, remove_tab, remove_tab_bar

__all__ = [
    "add_page",
    "add_tab",
    "create_missing_files",
    "delete_page",
    "move_tab",
    "remove_tab",
    "remove_tab_bar",
    "rename_component",
    "rename_page",
    "reorder_pages",
    "set_home",
]

"""What menus and keys do with the selected elements."""

from __future__ import annotations

from designer.edits import (
    copy_markup,
    duplicate_elements,
    paste_markup,
    remove_elements,
    unwrap_element,
    wrap_elements,
)
from designer.project.problems import FileFault, Level
from designer.project.project import Project
from designer.source.wxml import Document, Element
from designer.ui.elements import clipboard
from designer.ui.elements.insertion import insertion_place
from designer.ui.elements.placing import outermost
from designer.ui.workspace import Workspace


def delete(workspace: Workspace) -> bool:
    """Remove the selected elements; returns whether anything was removed."""
    project, path, elements = _target(workspace)
    if project is None or not elements:
        return False
    return workspace.edit(lambda: remove_elements(project, path, elements))


def duplicate(workspace: Workspace) -> bool:
    """Put a copy of each selected element behind it; returns whether that was done."""
    project, path, elements = _target(workspace)
    if project is None or not elements:
        return False
    return workspace.edit(lambda: duplicate_elements(project, path, elements))


def wrap(workspace: Workspace) -> bool:
    """Put the selected elements into a new view; returns whether that was done."""
    project, path, elements = _target(workspace)
    if project is None or not elements:
        return False
    return workspace.edit(lambda: wrap_elements(project, path, elements, "<view></view>"))


def unwrap(workspace: Workspace) -> bool:
    """Replace the selected element by its children; returns whether that was done."""
    project, path, elements = _target(workspace)
    if project is None or not elements:
        return False
    return workspace.edit(lambda: unwrap_element(project, path, elements[-1]))


def copy(workspace: Workspace) -> bool:
    """Put the selected elements, with what they need elsewhere, on the clipboard; returns whether there were any."""
    project, path, elements = _target(workspace)
    if project is None or not elements:
        return False
    try:
        clipboard.put(project, copy_markup(project, path, elements))
    except FileFault as error:
        workspace.tell(str(error), Level.WARNING)
        return False
    return True


def cut(workspace: Workspace) -> bool:
    """Copy and remove the selected elements; returns whether there were any."""
    return copy(workspace) and delete(workspace)


def paste(workspace: Workspace) -> bool:
    """Insert what the clipboard holds behind the selection, with rules and components; returns whether that was done.

    Text that is no markup is left alone: it was copied for something else.
    """
    project, path = workspace.project, workspace.file
    document = workspace.document
    if project is None or path is None or document is None:
        return False
    copied = clipboard.take(project)
    if copied is None:
        return False
    parent, before = insertion_place(workspace, "view")
    holder = document.node(parent) if parent is not None else None
    following = document.node(before) if before is not None else None
    inside = holder if isinstance(holder, Element) else None
    return workspace.edit(lambda: paste_markup(project, path, inside, following, copied))


def select_parent(workspace: Workspace) -> bool:
    """Select the element around the selected one; at the top, nothing; from there, leave a component for its page.

    Returns whether there was anywhere to go.
    """
    document, element = workspace.document, workspace.selected_element
    if document is None:
        return False
    if element is not None:
        parent = document.parent(element)
        workspace.select((parent.id,) if parent else ())
    elif workspace.page is not None and workspace.file != workspace.page.wxml:
        workspace.edit_file(workspace.page.wxml)
    else:
        return False
    return True


def show_source(workspace: Workspace) -> bool:
    """Show the start tag of the selected element in the source; without one, the beginning of the file."""
    document, element = workspace.document, workspace.selected_element
    if document is None:
        return False
    place = document.source.position(element.start if element else 0)
    workspace.show_source(document.source.path, place.line, place.column)
    return True


def _target(workspace: Workspace) -> tuple[Project | None, str, list[Element]]:
    document: Document | None = workspace.document
    if document is None or workspace.file is None:
        return None, "", []
    return workspace.project, workspace.file, outermost(document, workspace.selected_elements)

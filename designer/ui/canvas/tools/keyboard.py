"""Keys on the canvas: walking through the tree, moving, removing, editing text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from designer.edits import move_elements, remove_elements
from designer.source.wxml import Document, Element
from designer.ui.canvas.surface import Surface
from designer.ui.element_actions import select_parent
from designer.ui.elements.placing import outermost

_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier


def press_key(surface: Surface, event: QKeyEvent) -> bool:
    """Do what the key means on the canvas; returns whether it means something there."""
    # Arrow keys carry KeypadModifier on some systems.
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    action = _ACTIONS.get((Qt.Key(event.key()), modifiers))
    return action is not None and action(surface)


def select_sibling(surface: Surface, step: int) -> bool:
    """Select the element before (`step` -1) or after (1) the selected one; without a selection, the first one."""
    document, element = surface.document, surface.workspace.selected_element
    if document is None:
        return False
    if element is None:
        first = next(document.elements(), None)
        surface.workspace.select((first.id,) if first else ())
        return first is not None
    siblings = _elements(document, element)
    index = siblings.index(element) + step
    if 0 <= index < len(siblings):
        surface.workspace.select((siblings[index].id,))
    return True


def enter(surface: Surface) -> bool:
    """Edit the text of the selected element, or select its first child."""
    element = surface.workspace.selected_element
    if element is None:
        return False
    child = next(element.elements, None)
    if child is not None:
        surface.workspace.select((child.id,))
    else:
        surface.edit_text_requested.emit(element.id)
    return True


def move_among_siblings(surface: Surface, step: int) -> bool:
    """Move the selected element one place back (`step` -1) or forth (1) among its siblings."""
    workspace, document, element = surface.workspace, surface.document, surface.workspace.selected_element
    project, file = workspace.project, workspace.file
    if document is None or element is None or project is None or file is None:
        return False
    siblings = _elements(document, element)
    index = siblings.index(element) + step
    if not 0 <= index < len(siblings):
        return True
    place = index if step < 0 else index + 1
    before = siblings[place] if place < len(siblings) else None
    parent = document.parent(element)
    return workspace.edit(lambda: move_elements(project, file, [element], parent, before))


def remove_selected(surface: Surface) -> bool:
    """Remove the selected elements as one step and select what comes next to them."""
    workspace, document = surface.workspace, surface.document
    project, file = workspace.project, workspace.file
    if document is None or project is None or file is None or not workspace.selection:
        return False
    elements = outermost(document, workspace.selected_elements)
    return workspace.edit(lambda: remove_elements(project, file, elements))


def _elements(document: Document, element: Element) -> list[Element]:
    return [node for node in document.siblings(element) if isinstance(node, Element)]


_ACTIONS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[Surface], bool]] = {
    (Qt.Key.Key_Escape, _NONE): lambda surface: select_parent(surface.workspace),
    (Qt.Key.Key_Return, _NONE): enter,
    (Qt.Key.Key_Enter, _NONE): enter,
    (Qt.Key.Key_Up, _NONE): lambda surface: select_sibling(surface, -1),
    (Qt.Key.Key_Left, _NONE): lambda surface: select_sibling(surface, -1),
    (Qt.Key.Key_Down, _NONE): lambda surface: select_sibling(surface, 1),
    (Qt.Key.Key_Right, _NONE): lambda surface: select_sibling(surface, 1),
    (Qt.Key.Key_Up, _ALT): lambda surface: move_among_siblings(surface, -1),
    (Qt.Key.Key_Left, _ALT): lambda surface: move_among_siblings(surface, -1),
    (Qt.Key.Key_Down, _ALT): lambda surface: move_among_siblings(surface, 1),
    (Qt.Key.Key_Right, _ALT): lambda surface: move_among_siblings(surface, 1),
    (Qt.Key.Key_Delete, _NONE): remove_selected,
    (Qt.Key.Key_Backspace, _NONE): remove_selected,
}

"""Dragging selected elements to another place of the tree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from designer.edits import move_elements
from designer.source.wxml import Element
from designer.stage.geometry import DropTarget
from designer.ui.canvas.marks import Marks
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.tools.tool import Tool
from designer.ui.elements.naming import element_name
from designer.ui.elements.placing import copy_elements, outermost, with_descendants


class MoveDrag(Tool):
    """Follows the mouse with the selected elements; Alt copies them; Escape leaves them where they are."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, surface: Surface, before: Tool) -> None:
        super().__init__(surface)
        self._before = before
        document = surface.document
        self._elements = outermost(document, surface.workspace.selected_elements) if document else []
        self._excluded = with_descendants(self._elements)
        self._point = QPointF()
        self._target: DropTarget | None = None
        self._copying = False

    @property
    def drag_point(self) -> QPointF | None:
        """Where the mouse is."""
        return self._point

    def move(self, event: QMouseEvent) -> Tool:
        """Find the place under the mouse."""
        self._point = event.position()
        self._copying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._find()
        return self

    def release(self, event: QMouseEvent) -> Tool:
        """Move or copy the elements to the place that is marked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return self
        self._point = event.position()
        self._find()
        if self._target is not None:
            self._drop(self._target)
        return self._before

    def key(self, event: QKeyEvent) -> Tool | None:
        """Escape ends the drag; Alt switches between moving and copying; nothing else reaches the window meanwhile."""
        if event.key() == Qt.Key.Key_Escape:
            return self.cancel()
        if event.key() == Qt.Key.Key_Alt:
            self._copying = True
        return self

    def cancel(self) -> Tool:
        """Leave everything where it is."""
        return self._before

    def scrolled(self) -> None:
        """Another place may be under the mouse now."""
        self._find()

    def draw(self, marks: Marks) -> None:
        """The place, and the name of what is dragged at the mouse."""
        names = [element_name(element) for element in self._elements]
        text = names[0] if len(names) == 1 else self._count(len(names))
        marks.ghost = (self._point, f"+ {text}" if self._copying else text)
        marks.refused = self._target is None
        if self._target is not None:
            marks.drop = self.surface.drop_mark(self._target)

    @staticmethod
    def _count(count: int) -> str:
        return QCoreApplication.translate("MoveDrag", "{count} elements").format(count=count)

    def _find(self) -> None:
        excluded = () if self._copying else self._excluded
        tags = [element.tag for element in self._elements]
        self._target = self.surface.drop_target(self._point, tags, excluded) if tags else None

    def _drop(self, target: DropTarget) -> None:
        workspace, document = self.surface.workspace, self.surface.document
        project, file = workspace.project, workspace.file
        if project is None or file is None or document is None:
            return
        parent = self.surface.element(target.parent) if target.parent is not None else None
        before = document.node(target.before) if target.before is not None else None
        elements: list[Element] = self._elements
        if self._copying:
            workspace.edit(lambda: copy_elements(project, file, elements, parent, before))
        else:
            workspace.edit(lambda: move_elements(project, file, elements, parent, before))

"""The resting tool: it shows what is under the mouse, selects, and begins drags."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from designer.stage.geometry import NodeBox
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.tools.keyboard import press_key
from designer.ui.canvas.tools.move_drag import MoveDrag
from designer.ui.canvas.tools.tool import Tool

_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class SelectTool(Tool):
    """Waits for a click, a drag or a key."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._pressed: QPointF | None = None
        self._hit: NodeBox | None = None
        self._narrow_on_release = False

    def press(self, event: QMouseEvent) -> Tool:
        """Select what is under the mouse; with Shift or Ctrl, add it or take it away.

        The right button, which opens the menu, keeps a selection of several when it is pressed on one of them.
        """
        if event.button() == Qt.MouseButton.RightButton:
            hit = self.surface.hit(event.position())
            if hit is None:
                self.surface.workspace.select(())
            elif hit.node not in self.surface.workspace.selection:
                self._choose(hit)
        if event.button() != Qt.MouseButton.LeftButton:
            return self
        self._pressed = event.position()
        self._hit = self.surface.hit(event.position())
        self._narrow_on_release = False
        selection = self.surface.workspace.selection
        if self._hit is None:
            if not event.modifiers() & _ADDING:
                self.surface.workspace.select(())
        elif event.modifiers() & _ADDING:
            self._toggle(self._hit.node, selection)
        elif self._hit.node in selection and len(selection) > 1:
            # A drag takes all selected elements along; only a click without a drag narrows the selection.
            self._narrow_on_release = True
            self.surface.instance = self._hit.items
        else:
            self._choose(self._hit)
        return self

    def move(self, event: QMouseEvent) -> Tool:
        """Show what is under the mouse, or begin to drag what was pressed."""
        if self._pressed is not None and self._hit is not None and event.buttons() & Qt.MouseButton.LeftButton:
            distance = (event.position() - self._pressed).manhattanLength()
            if distance >= QApplication.startDragDistance():
                return self._begin_drag(event)
            return self
        hit = self.surface.hit(event.position())
        self.surface.workspace.hover(hit.node if hit else None)
        return self

    def release(self, event: QMouseEvent) -> Tool:
        """End a click."""
        if self._narrow_on_release and self._hit is not None:
            self._choose(self._hit)
        self._pressed = None
        return self

    def double_click(self, event: QMouseEvent) -> Tool:
        """Edit the text under the mouse in place."""
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() & _ADDING:
            return self.press(event)
        hit = self.surface.hit(event.position())
        if hit is not None:
            self._choose(hit)
            self.surface.edit_text_requested.emit(hit.node)
        return self

    def key(self, event: QKeyEvent) -> Tool | None:
        """Walk through the tree, or change it."""
        return self if press_key(self.surface, event) else None

    def _begin_drag(self, event: QMouseEvent) -> Tool:
        assert self._pressed is not None
        assert self._hit is not None
        if self._hit.node not in self.surface.workspace.selection:
            self._choose(self._hit)
        self._pressed = None
        self.surface.workspace.hover(None)
        return MoveDrag(self.surface, self).move(event)

    def _choose(self, hit: NodeBox) -> None:
        self.surface.instance = hit.items
        self.surface.workspace.select((hit.node,))

    def _toggle(self, node: int, selection: tuple[int, ...]) -> None:
        if node in selection:
            self.surface.workspace.select(other for other in selection if other != node)
        else:
            self.surface.workspace.select((*selection, node))

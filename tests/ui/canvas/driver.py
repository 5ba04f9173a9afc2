"""Driving the canvas as a person does: with the mouse and the keys of the real window."""

from __future__ import annotations

import json
import warnings

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.canvas.canvas import Canvas
from designer.ui.elements.dragged import COMPONENT_MIME

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
_STEPS = 6


class CanvasDriver:
    """Presses, moves, releases, drags, types and hovers on a canvas that is shown.

    Places are points of the canvas in logical px, or ids of elements, which mean the middle of their first box.

    Attributes:
        canvas: the canvas.
        buttons: the mouse buttons that are down.
    """

    def __init__(self, qtbot: QtBot, canvas: Canvas) -> None:
        self.canvas = canvas
        self.buttons = Qt.MouseButton.NoButton
        self._qtbot = qtbot

    def wait_for_layout(self, timeout_ms: int = 20_000) -> None:
        """Wait until the page is laid out and its elements can be hit."""
        self._qtbot.waitUntil(lambda: self.canvas.stage.snapshot is not None, timeout=timeout_ms)

    # Places ----------------------------------------------------------------------------------------------------

    def box(self, node: int, instance: int = 0) -> tuple[QPoint, QPoint]:
        """Top left and bottom right corner of one of an element's boxes."""
        boxes = self.canvas.surface.instances(node)
        rect = self.canvas.surface.to_view(boxes[instance].bounds).toRect()
        return rect.topLeft(), rect.bottomRight()

    def middle(self, node: int, instance: int = 0) -> QPoint:
        """The middle of one of an element's boxes."""
        top_left, bottom_right = self.box(node, instance)
        return (top_left + bottom_right) / 2

    def edge_above(self, node: int) -> QPoint:
        """A place just inside the upper edge of an element."""
        top_left, bottom_right = self.box(node)
        return QPoint((top_left.x() + bottom_right.x()) // 2, top_left.y() + 2)

    def edge_below(self, node: int) -> QPoint:
        """A place just inside the lower edge of an element."""
        top_left, bottom_right = self.box(node)
        return QPoint((top_left.x() + bottom_right.x()) // 2, bottom_right.y() - 2)

    # The mouse -------------------------------------------------------------------------------------------------

    def hover(self, place: QPoint | int) -> None:
        """Move the mouse without a button."""
        self.move(place)

    def press(self, place: QPoint | int, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a button and keep it down."""
        self.buttons |= button
        self._send(QMouseEvent.Type.MouseButtonPress, place, button, modifiers)

    def move(self, place: QPoint | int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Move the mouse, with whatever buttons are down."""
        self._send(QMouseEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, modifiers)

    def release(
        self, place: QPoint | int, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        """Let a button go."""
        self.buttons &= ~button
        self._send(QMouseEvent.Type.MouseButtonRelease, place, button, modifiers)

    def click(self, place: QPoint | int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release."""
        self.press(place, LEFT, modifiers)
        self.release(place, LEFT, modifiers)

    def double_click(self, place: QPoint | int) -> None:
        """Click twice quickly."""
        self.click(place)
        self.buttons |= LEFT
        self._send(QMouseEvent.Type.MouseButtonDblClick, place, LEFT, NONE)
        self.release(place)

    def carry(
        self,
        start: QPoint | int,
        end: QPoint | int,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        """Press at `start` and move to `end` in a few steps, with the button still down."""
        first, last = self._point(start), self._point(end)
        self.press(first, button, modifiers)
        for step in range(1, _STEPS + 1):
            self.move(first + (last - first) * step / _STEPS, modifiers)

    def drag(
        self,
        start: QPoint | int,
        end: QPoint | int,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        """Carry from `start` to `end` and let go there."""
        last = self._point(end)
        self.carry(start, last, button, modifiers)
        self.release(last, button, modifiers)

    def wheel(
        self,
        place: QPoint | int,
        notches: float,
        modifiers: Qt.KeyboardModifier = NONE,
        *,
        over_the_page: bool = False,
    ) -> None:
        """Turn the wheel; away from the person is positive. In the preview the page takes it, not the overlay."""
        point = QPointF(self._point(place))
        target = self.canvas.stage.findChild(QWebEngineView).focusProxy() if over_the_page else self.canvas.overlay
        event = QWheelEvent(
            point,
            QPointF(target.mapToGlobal(point)),
            QPoint(),
            QPoint(0, round(notches * 120)),
            self.buttons,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    # A drag from the palette -----------------------------------------------------------------------------------

    def drag_component(self, tag: str, place: QPoint | int, component: str | None = None) -> bool:
        """Carry a component of the palette over the canvas to `place`; returns whether it may be dropped there."""
        self._mime = QMimeData()
        self._mime.setData(COMPONENT_MIME, QByteArray(json.dumps({"tag": tag, "component": component}).encode()))
        point = self._point(place)
        with warnings.catch_warnings():
            # Qt means these two for its own use only, and has no other way to make a drag without a real mouse.
            warnings.simplefilter("ignore", DeprecationWarning)
            enter = QDragEnterEvent(point, Qt.DropAction.CopyAction, self._mime, LEFT, NONE)
            move = QDragMoveEvent(point, Qt.DropAction.CopyAction, self._mime, LEFT, NONE)
        QApplication.sendEvent(self.canvas.overlay, enter)
        QApplication.sendEvent(self.canvas.overlay, move)
        return move.isAccepted()

    def drop_component(self, tag: str, place: QPoint | int, component: str | None = None) -> None:
        """Drag a component of the palette to `place` and drop it."""
        self.drag_component(tag, place, component)
        point = QPointF(self._point(place))
        drop = QDropEvent(point, Qt.DropAction.CopyAction, self._mime, LEFT, NONE)
        QApplication.sendEvent(self.canvas.overlay, drop)

    # The keys --------------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key where the focus is."""
        QTest.keyClick(self._focused(), key, modifiers)

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(self._focused(), text)

    def _focused(self) -> QWidget:
        return self.canvas.window().focusWidget() or self.canvas.overlay

    def _point(self, place: QPoint | int) -> QPoint:
        return self.middle(place) if isinstance(place, int) else place

    def _send(
        self, kind: QMouseEvent.Type, place: QPoint | int, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
    ) -> None:
        point = self._point(place)
        target = self.canvas.childAt(point) if self.buttons == button else self.canvas.overlay
        target = target if target is not None and kind == QMouseEvent.Type.MouseButtonPress else self.canvas.overlay
        local = QPointF(target.mapFrom(self.canvas, point))
        event = QMouseEvent(kind, local, QPointF(target.mapToGlobal(local)), button, self.buttons, modifiers)
        QApplication.sendEvent(target, event)

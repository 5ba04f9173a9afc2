"""The mouse in front of a window: it presses where a person would, and Qt decides which widget gets it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
_STEPS = 6


class Mouse:
    """Presses, moves and drags on widgets that are shown.

    A window is named before its QWindow is used: for Python the one lives as long as the other.

    Attributes:
        carried: what the last drag from one widget to another carried.
    """

    def __init__(self) -> None:
        self.carried = QMimeData()

    def press(self, widget: QWidget, place: QPoint | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press the left button on a widget and keep it down."""
        window = widget.window()
        QTest.mousePress(window.windowHandle(), LEFT, modifiers, _in_window(widget, place))

    def move(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Move the mouse, with whatever is down."""
        window = widget.window()
        QTest.mouseMove(window.windowHandle(), _in_window(widget, place))

    def release(self, widget: QWidget, place: QPoint | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Let the left button go."""
        window = widget.window()
        QTest.mouseRelease(window.windowHandle(), LEFT, modifiers, _in_window(widget, place))

    def click(self, widget: QWidget, place: QPoint | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click a widget, in its middle or at a place of it, which has to be in sight."""
        point = widget.rect().center() if place is None else place
        assert widget.isVisible(), widget
        self.move(widget, point)
        self.press(widget, point, modifiers)
        self.release(widget, point, modifiers)

    def double_click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click twice quickly."""
        window = widget.window()
        QTest.mouseDClick(window.windowHandle(), LEFT, NONE, _in_window(widget, place))

    def carry(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at one place of a widget and move to another in a few steps, with the button still down."""
        self.press(widget, start)
        for step in range(1, _STEPS + 1):
            self.move(widget, start + (end - start) * step / _STEPS)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Carry and let go."""
        self.carry(widget, start, end)
        self.release(widget, end)

    def drag_and_drop(self, source: QWidget, start: QPoint, target: QWidget, to: QPoint) -> None:
        """Begin a drag on a widget with the mouse, and drop what it carries on whatever takes it at a place.

        Without a screen nothing can carry a drag from window to window, so Qt gives it up as soon as it has begun:
        what the mouse began to carry is taken from the QDrag then, and arrives where it was to be dropped.
        """
        self.press(source, start)
        drag = self._pull(source, start)
        assert drag is not None, "The mouse carries nothing."
        action, self.carried = drag.defaultAction(), _copy(drag.mimeData())
        self.release(source, start)
        self.bring(target, to, action)

    def _pull(self, source: QWidget, start: QPoint) -> QDrag | None:
        # Sent straight to the pressed widget: going through the window would let Qt clear the finished drag away.
        for step in range(1, 5):
            place = (start + QPoint(step * QApplication.startDragDistance(), 0)).toPointF()
            move = QMouseEvent(
                QEvent.Type.MouseMove, place, source.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, NONE
            )
            QApplication.sendEvent(source, move)
            for holder in (source, source.parentWidget()):
                found = holder.findChild(QDrag, options=Qt.FindChildOption.FindDirectChildrenOnly)
                if found is not None:
                    return found
        return None

    def bring(self, target: QWidget, to: QPoint, action: Qt.DropAction) -> None:
        """Move what is carried over a place of a widget, and let it go there."""
        widget = target.childAt(to) or target
        # As Qt does: the nearest widget around the mouse that takes drops and does not refuse this one.
        while not (widget.acceptDrops() and self._enter(widget, target, to, action)):
            widget = widget.parentWidget()
            assert widget is not None, "Nothing takes the drop."
        place = widget.mapFrom(target, to).toPointF()
        move = QDragMoveEvent(place.toPoint(), action, self.carried, LEFT, NONE)
        # Who takes the entering drag takes it everywhere, unless it says otherwise.
        move.accept()
        QApplication.sendEvent(widget, move)
        assert move.isAccepted(), "It cannot be dropped there."
        QApplication.sendEvent(widget, QDropEvent(place, action, self.carried, LEFT, NONE))

    def _enter(self, widget: QWidget, target: QWidget, to: QPoint, action: Qt.DropAction) -> bool:
        enter = QDragEnterEvent(widget.mapFrom(target, to), action, self.carried, LEFT, NONE)
        QApplication.sendEvent(widget, enter)
        return enter.isAccepted()


def _copy(carried: QMimeData) -> QMimeData:
    copied = QMimeData()
    for kind in carried.formats():
        copied.setData(kind, QByteArray(carried.data(kind)))
    return copied


def _in_window(widget: QWidget, place: QPoint | None) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center() if place is None else place)

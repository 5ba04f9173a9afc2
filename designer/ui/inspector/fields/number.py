"""A number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from designer.catalog import AttributeFact
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.line import CommitLine
from designer.ui.inspector.values import Value, as_written_like, number


class NumberLine(CommitLine):
    """A line whose number the arrow keys count up and down; the wheel does so only while it has the focus."""

    step = 1.0
    start = 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down change by one step, with Shift by ten."""
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not direction:
            super().keyPressEvent(event)
            return
        self._count(direction * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Count while focused; else leave the wheel to the panel."""
        if self.hasFocus() and event.angleDelta().y():
            self._count(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def _count(self, steps: int) -> None:
        present = number(self.text())
        if present is None and self.text():
            return
        self.setText(f"{(self.start if present is None else present) + steps * self.step:.10g}")
        self.setModified(True)


class NumberField(Field):
    """A number as text; `{{12}}` stays in mustaches, and what is no number can still be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = NumberLine(self)
        self.line.committed.connect(self._typed)
        self._row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self._default = ""

    def set_fact(self, fact: AttributeFact) -> None:
        """Show the default as the placeholder; counting begins there."""
        self.line.drop_typing()
        self._default = "" if fact.default is None else str(fact.default)
        self.line.start = number(self._default) or 0.0
        self.line.step = 0.1 if "." in self._default else 1.0

    def show_value(self, value: Value) -> None:
        """Show the number without its mustaches."""
        super().show_value(value)
        amount = number(value.text)
        text = value.text or "" if amount is None else f"{amount:.10g}"
        self.line.setPlaceholderText("—" if value.mixed else self._default)
        self.line.show_text("" if value.mixed else text)

    def _typed(self, text: str) -> None:
        plain = text.strip()
        self._commit(as_written_like(plain, self.value.text) if number(plain) is not None else plain)

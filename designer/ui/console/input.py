"""The line in which a person types expressions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.ui.parts.role import with_role
from designer.ui.theme import icon, theme

_REMEMBERED = 100


class InputLine(QLineEdit):
    """Enter runs what is typed; the arrow keys bring back what was run before.

    Signals:
        entered: the expression to run.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "console-input")
        self._history: list[str] = []
        self._at = 0
        self.setFont(theme().code_font())
        self.setPlaceholderText(self.tr("Run an expression in the app, such as getCurrentPages()[0].data"))
        self.setAccessibleName(self.tr("Expression"))
        self.addAction(icon("caret-right", "accent"), QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        code = self.text().strip()
        if not code:
            return
        if self._history[-1:] != [code]:
            self._history = [*self._history, code][-_REMEMBERED:]
        self._at = len(self._history)
        self.clear()
        self.entered.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through what was run."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._at + step <= len(self._history):
            self._at += step
            self.setText(self._history[self._at] if self._at < len(self._history) else "")
        elif not step:
            super().keyPressEvent(event)

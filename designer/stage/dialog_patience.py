"""How often an app may open a dialog of the computer, which stands in the person's way until it is closed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from designer.stage.mode import Mode

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin})


class _Stage(Protocol):
    """The stage, as far as its dialogs need it."""

    @property
    def mode(self) -> Mode: ...
    def isAncestorOf(self, widget: QWidget, /) -> bool: ...


class DialogPatience(QObject):
    """Lets one dialog open at a time, in Preview alone, and after one that was cancelled none until the person acts.

    Without that an app could ask again and again, and nobody could reach the window any more.
    """

    def __init__(self, stage: _Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._is_open = False
        self._was_cancelled = False

    def allows(self) -> bool:
        """Whether the app may open a dialog now."""
        return self._stage.mode is Mode.RUN and not self._is_open and not self._was_cancelled

    def show(self, dialog: QDialog) -> None:
        """Open a dialog, which is destroyed at its end."""
        self._is_open = True
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the person press something on the stage."""
        if event.type() in _PRESSES and isinstance(watched, QWidget) and self._stage.isAncestorOf(watched):
            self._forgive()
        return False

    def _on_finished(self, result: int) -> None:
        self._is_open = False
        application = QApplication.instance()
        if result != QDialog.DialogCode.Accepted and application is not None:
            self._was_cancelled = True
            # Only while it matters: every event of the program passes here.
            application.installEventFilter(self)

    def _forgive(self) -> None:
        self._was_cancelled = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

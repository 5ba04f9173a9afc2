"""How often an app may open a dialog of the computer, which stands in the person's way until it is closed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QDialog

from designer.stage.mode import Mode


class _Stage(Protocol):
    """The stage, as far as its dialogs need it."""

    @property
    def mode(self) -> Mode: ...
    @property
    def pressed(self) -> SignalInstance: ...


class DialogPatience(QObject):
    """Lets one dialog open at a time, in Preview alone, and after a cancelled one none until the page is pressed.

    Without that an app could ask again and again, and nobody could reach the window any more.
    """

    def __init__(self, stage: _Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._is_open = False
        self._was_cancelled = False
        stage.pressed.connect(self._forgive)

    def allows(self) -> bool:
        """Whether the app may open a dialog now."""
        return self._stage.mode is Mode.RUN and not self._is_open and not self._was_cancelled

    def show(self, dialog: QDialog) -> None:
        """Open a dialog, which is destroyed at its end."""
        self._is_open = True
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_finished(self, result: int) -> None:
        self._is_open = False
        self._was_cancelled = result != QDialog.DialogCode.Accepted.value

    def _forgive(self) -> None:
        self._was_cancelled = False

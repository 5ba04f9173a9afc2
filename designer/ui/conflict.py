"""What happens to files that another program changed while they had unsaved edits here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from designer.project.problems import Level
from designer.ui.parts.message_box import message_box

_LISTED_FILES = 8


class Answer(Enum):
    """What the person wants."""

    OVERWRITE = auto()
    RELOAD = auto()
    CANCEL = auto()


def ask_about_conflict(parent: QWidget | None, paths: Sequence[str]) -> Answer:
    """Ask in a dialog which of the two texts counts."""
    box = message_box(
        parent,
        Level.WARNING,
        QCoreApplication.translate("Conflict", "Changed by another program"),
        QCoreApplication.translate(
            "Conflict", "Another program has changed these files since they were read. Save your edits over them?"
        ),
        "\n".join(paths[:_LISTED_FILES]) + ("\n…" if len(paths) > _LISTED_FILES else ""),
    )
    roles = QMessageBox.ButtonRole
    overwrite = box.addButton(QCoreApplication.translate("Conflict", "Overwrite"), roles.DestructiveRole)
    theirs = box.addButton(QCoreApplication.translate("Conflict", "Keep theirs (reload)"), roles.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    if box.clickedButton() is overwrite:
        return Answer.OVERWRITE
    return Answer.RELOAD if box.clickedButton() is theirs else Answer.CANCEL

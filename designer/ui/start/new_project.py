"""The dialog that begins a new project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.ui.layer_messages import translated_message
from designer.ui.parts.role import label
from designer.ui.start.starters import STORE, CannotCreate, create_project

_FORBIDDEN = set('/\\:*?"<>|')


class NewProjectDialog(QDialog):
    """Asks for a name and a place, and copies the store starter there.

    Attributes:
        folder: the new project, once the dialog was accepted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New store"))
        self.setMinimumWidth(480)
        self.name = QLineEdit(self.tr("my-store"))
        self.place = QLineEdit(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.note = label("", "small", wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        self._lay_out()
        self.name.textChanged.connect(self._look)
        self.place.textChanged.connect(self._look)
        self.buttons.accepted.connect(self._create)
        self.buttons.rejected.connect(self.reject)
        self._look()
        self.name.selectAll()

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Browse…"))
        # Enter in a field makes the project.
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Place"), row)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(self.tr("A new store"), "heading"))
        about = self.tr("Home, categories, product, cart, orders: a whole small shop to change as you like.")
        column.addWidget(label(about, "soft", wrap=True))
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.buttons)

    @property
    def folder(self) -> Path:
        """Where the project goes."""
        return Path(self.place.text()).expanduser() / self.name.text().strip()

    def _look(self) -> None:
        name = self.name.text().strip()
        usable = bool(name) and not set(name) & _FORBIDDEN and name not in {".", ".."} and bool(self.place.text())
        taken = usable and self.folder.exists()
        self.make.setEnabled(usable and not taken)
        self.note.setText(
            self.tr("{folder} is there already. Choose another name.").format(folder=self.folder)
            if taken
            else str(self.folder)
            if usable
            else self.tr("Give the project a name that a folder can have.")
        )

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to put the project"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _create(self) -> None:
        try:
            create_project(STORE, self.folder)
        except CannotCreate as error:
            self.note.setText(translated_message(str(error)))
            return
        self.accept()

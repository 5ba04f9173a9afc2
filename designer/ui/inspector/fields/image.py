"""The path of a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from designer.ui.inspector.fields.line import TextField
from designer.ui.parts.buttons import icon_button

_PICTURES = "*.png *.jpg *.jpeg *.gif *.webp *.svg"


class ImageField(TextField):
    """A path or address as text, with a button that chooses a picture of the project.

    Attributes:
        app_folder: where the app's files are; what lies outside cannot be shown by WeChat. None while nothing is open.
        refuse: takes the message that a picture outside the app cannot be chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app_folder: Path | None = None
        self.refuse: Callable[[str], object] | None = None
        self.button = icon_button("image", self.tr("Choose a picture"), role="small")
        self.button.setFixedWidth(24)
        self.button.clicked.connect(self._choose)
        self._row.addWidget(self.button)

    def take(self, picture: Path) -> None:
        """Write the path of a picture inside the app: absolute from the app's folder, as every page understands it."""
        if self.app_folder is None:
            return
        try:
            inside = picture.resolve().relative_to(self.app_folder.resolve())
        except ValueError:
            if self.refuse:
                text = self.tr("{name} lies outside the project. Copy it into {folder} first.")
                self.refuse(text.format(name=picture.name, folder=self.app_folder.name))
            return
        self._commit(f"/{inside.as_posix()}")

    def _choose(self) -> None:
        start = str(self.app_folder) if self.app_folder else ""
        filters = self.tr("Pictures ({patterns})").format(patterns=_PICTURES)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a picture"), start, filters)
        if chosen:
            self.take(Path(chosen))

"""A bar above the page that says why it is not up to date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from designer.stage.messages import Place
from designer.ui.layer_messages import translated_message
from designer.ui.parts.role import label, with_role
from designer.ui.theme import icon, pixmap, theme
from designer.ui.workspace import Workspace

_WIDEST_LINK = 200


class Banner(QWidget):
    """One message with the way to its place in the source; the last good picture stays in sight below it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "banner-danger")
        self._workspace = workspace
        self._place: Place | None = None
        self._picture = QLabel(self)
        theme().changed.connect(self._draw_picture)
        self._draw_picture()
        self._heading = label(self.tr("This page cannot be built."), "strong")
        self.message = label("", wrap=True)
        self._go = with_role(QPushButton(self), "link")
        self._go.clicked.connect(self._show_place)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._heading)
        row.addWidget(self.message, 1)
        row.addWidget(self._go)
        self.hide()

    def say(self, message: str, place: Place | None) -> None:
        """Show `message`; with a place, also the way to it."""
        self._place = place
        self.message.setText(translated_message(message))
        self._go.setVisible(place is not None)
        if place is not None:
            name = place.path.rpartition("/")[2]
            named = f"{name}:{place.line}" if place.line else name
            self._go.setText(self.fontMetrics().elidedText(named, Qt.TextElideMode.ElideMiddle, _WIDEST_LINK))
            self._go.setToolTip(place.path)
        self.show()

    def _draw_picture(self) -> None:
        self._picture.setPixmap(pixmap(icon("warning-circle", "danger"), 18, self.devicePixelRatioF()))

    def _show_place(self) -> None:
        if self._place is not None:
            self._workspace.show_source(self._place.path, max(self._place.line, 1), max(self._place.column, 1))

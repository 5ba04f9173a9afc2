"""What is selected, at the top of the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.ui.elements.titles import icon_of, title_of_tag
from designer.ui.inspector.subject import Subject
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.role import label, with_role
from designer.ui.theme import pixmap, theme
from designer.ui.workspace import Workspace

_ICON = 20


class Header(QWidget):
    """Icon, title and tag of the selected element, and the way to its line."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._subject: Subject | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON, _ICON)
        self._title = with_role(ElidedLabel(mode=Qt.TextElideMode.ElideRight), "strong")
        self._tag = label("", "faint")
        self.place = with_role(QPushButton(), "link")
        self.place.setToolTip(self.tr("Show in the source"))
        self.place.clicked.connect(self._show_place)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._tag)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(names, 1)
        row.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        theme().changed.connect(self._draw_icon)

    def show_subject(self, subject: Subject) -> None:
        """Name what is selected."""
        self._subject = subject
        tag = subject.tag
        if len(subject.elements) == 1:
            title = title_of_tag(subject.main.tag)
            self._title.setText(title)
            self._tag.setText(f"<{subject.main.tag}>")
        else:
            self._title.setText(self.tr("{count} elements").format(count=len(subject.elements)))
            self._tag.setText(f"<{tag}>" if tag else self.tr("of different kinds"))
        line = subject.document.source.position(subject.main.start).line
        self.place.setText(f"{subject.path.rpartition('/')[2]}:{line}")
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._subject is not None:
            icon = icon_of(self._subject.main.tag, self._subject.custom)
            self._icon.setPixmap(pixmap(icon, _ICON, self.devicePixelRatioF()))

    def _show_place(self) -> None:
        if self._subject is not None:
            position = self._subject.document.source.position(self._subject.main.start)
            self._workspace.show_source(self._subject.path, position.line, position.column)

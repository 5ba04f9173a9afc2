"""A part of a panel that folds away under its heading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from designer.ui.parts.role import with_role
from designer.ui.theme import icon


class Section(QWidget):
    """A heading with a triangle, and `content` below it.

    Signals:
        toggled: the person opened (True) or closed the section.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.heading = with_role(QToolButton(), "section")
        self.heading.setText(title)
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(content)
        self._show(open_=True)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.heading.isChecked()

    def set_open(self, open_: bool) -> None:
        """Show or hide the content without telling anybody."""
        self.heading.setChecked(open_)
        self._show(open_=open_)

    def _toggle(self, checked: bool) -> None:
        self._show(open_=checked)
        self.toggled.emit(checked)

    def _show(self, *, open_: bool) -> None:
        self.content.setVisible(open_)
        self.heading.setIcon(icon("caret-down" if open_ else "caret-right", "text_faint", on="text_faint"))

"""A switch between a few ways, all in sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from designer.ui.parts.role import with_role
from designer.ui.theme import icon

_HEIGHT = 30


class Segments(QWidget):
    """One choice out of segments side by side; the arrow keys move between them.

    Signals:
        chosen: the person took the segment with this key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "segments")
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._keys[index]))
        self.setFixedHeight(_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)

    def add(self, key: str, title: str, icon_name: str, tip: str) -> None:
        """Add a segment at the end."""
        button = QToolButton()
        # Qt leaves hardly any room between icon and text.
        button.setText(f" {title}")
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(with_role(button, "segment"), len(self._keys))
        self._keys.append(key)
        self._row.addWidget(button)

    @property
    def current(self) -> str:
        """The key of the segment that is on; "" when none is."""
        index = self._group.checkedId()
        return self._keys[index] if index >= 0 else ""

    def set_current(self, key: str) -> None:
        """Turn a segment on without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QToolButton:
        """The button of a segment."""
        button = self._group.button(self._keys.index(key))
        assert isinstance(button, QToolButton)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right take the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        target = self._group.checkedId() + step
        if step and 0 <= target < len(self._keys):
            self._group.button(target).setFocus()
            self._group.button(target).click()
            return
        super().keyPressEvent(event)

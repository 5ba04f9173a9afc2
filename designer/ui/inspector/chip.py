"""A name in a small box that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.ui.parts.buttons import icon_button
from designer.ui.parts.role import label
from designer.ui.theme import theme

_HEIGHT = 24


class Chip(QWidget):
    """One class of an element; its cross or the Delete key removes it, F2 or its menu renames it.

    Attributes:
        rename_here, rename_everywhere: on the selected elements alone, or with the rules and all other elements.

    Signals:
        removed: the name.
        renaming: the name, and whether it is to be renamed everywhere.
    """

    removed = Signal(str)
    renaming = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.cross = icon_button("x", self.tr("Remove {name}").format(name=name), role="small")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setFixedSize(18, 20)
        self.cross.clicked.connect(lambda: self.removed.emit(self.name))
        self.rename_everywhere = self._action(self.tr("Rename everywhere…"), everywhere=True)
        self.rename_everywhere.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self.rename_everywhere.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rename_here = self._action(self.tr("Rename here only…"), everywhere=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(label(name))
        row.addWidget(self.cross)

    def _action(self, text: str, *, everywhere: bool) -> QAction:
        action = QAction(text, self)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: self.renaming.emit(self.name, everywhere))
        self.addAction(action)
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.name)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().color("field"))
        painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

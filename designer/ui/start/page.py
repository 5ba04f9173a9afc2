"""What the window shows while no project is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from designer.places import resources
from designer.ui.parts.role import label, line, with_role
from designer.ui.settings import Settings
from designer.ui.start.recent_card import RecentCard
from designer.ui.theme import icon

_WIDTH = 640


class StartPage(QWidget):
    """Begin a store, open a folder, or go on with a recent project.

    Signals:
        chosen: the person wants this folder opened.
    """

    chosen = Signal(object)

    def __init__(self, settings: Settings, new: QAction, open_: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "chrome")
        self._settings = settings
        self.cards: list[RecentCard] = []
        self.new = self._button(self.tr("New store"), "storefront", new, primary=True)
        self.open = self._button(self.tr("Open folder…"), "folder-open", open_, primary=False)
        self._recent = QVBoxLayout()
        self._lay_out()
        self.refresh()

    def _button(self, text: str, icon_name: str, action: QAction, *, primary: bool) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icon(icon_name, "on_accent" if primary else "text_soft"))
        button.setIconSize(QSize(18, 18))
        button.setMinimumHeight(36)
        button.clicked.connect(action.trigger)
        return with_role(button, "primary") if primary else button

    def _lay_out(self) -> None:
        card = with_role(QFrame(), "card")
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 36, 40, 28)
        column.setSpacing(4)
        column.addLayout(self._heading())
        column.addSpacing(20)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new)
        buttons.addWidget(self.open)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addSpacing(20)
        column.addWidget(line())
        column.addSpacing(12)
        column.addWidget(label(self.tr("Recent projects"), "section"))
        column.addWidget(self._recent_list())
        column.addSpacing(8)
        column.addWidget(label(self.tr("Or drop the folder of a mini-program anywhere on this window."), "faint"))
        middle = QHBoxLayout(self)
        middle.addStretch()
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch()

    def _heading(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(QIcon(str(resources() / "icons" / "weft.svg")).pixmap(QSize(56, 56), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("Weft", "title"))
        words.addWidget(label(self.tr("Design WeChat mini-programs, in the files you already have."), "soft"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(logo)
        row.addLayout(words, 1)
        return row

    def _recent_list(self) -> QScrollArea:
        content = with_role(QWidget(), "panel")
        content.setLayout(self._recent)
        self._recent.setContentsMargins(0, 4, 0, 4)
        self._recent.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(220)
        return scroll

    def refresh(self) -> None:
        """List the recent projects as they are now."""
        while (item := self._recent.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.cards = [self._card(folder) for folder in self._settings.recent]
        if not self.cards:
            self._recent.addWidget(label(self.tr("Projects that you open are listed here."), "faint"))
        self._recent.addStretch()

    def _card(self, folder: Path) -> RecentCard:
        card = RecentCard(folder)
        card.clicked.connect(lambda: self.chosen.emit(folder))
        card.forgotten.connect(lambda: self._forget(folder))
        self._recent.addWidget(card)
        return card

    def _forget(self, folder: Path) -> None:
        self._settings.forget(folder)
        self.refresh()

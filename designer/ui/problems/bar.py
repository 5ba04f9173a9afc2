"""The bar above the list of problems."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QToolButton, QWidget

from designer.check import rules
from designer.ui.layer_messages import translated_message
from designer.ui.parts.role import label, with_role
from designer.ui.problems.checker import Checker
from designer.ui.problems.silence import Silence

_PROGRESS_WIDTH = 120


class ProblemsBar(QWidget):
    """Checks the whole project, mends the page, and lists the silenced rules.

    Attributes:
        whole: starts the check of the whole project, stops it, or goes back to the page alone.
        progress: how far that check is.
        fix_all: mends what is certain on the page.
        silenced: a menu of the rules that are silenced; choosing one lets it speak again.
    """

    def __init__(self, checker: Checker, silence: Silence) -> None:
        super().__init__()
        with_role(self, "panel-bar")
        self._checker = checker
        self._silence = silence
        self.whole = QPushButton()
        self.whole.clicked.connect(self._press)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(_PROGRESS_WIDTH, 4)
        self.said = label("", "small")
        self.fix_all = QPushButton()
        self.silenced = QToolButton()
        self.silenced.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.silenced)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.silenced.setMenu(self.menu)
        self._lay_out()
        checker.progressed.connect(self._show_progress)
        checker.changed.connect(self._show_state)
        silence.changed.connect(self._show_silenced)
        self._show_state()
        self._show_silenced()
        self.set_fixable(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.whole)
        row.addWidget(self.progress)
        row.addWidget(self.said)
        row.addStretch()
        row.addWidget(self.silenced)
        row.addWidget(self.fix_all)

    def set_fixable(self, count: int) -> None:
        """Say how many problems of the page can be mended without a guess."""
        self.fix_all.setVisible(count > 0)
        self.fix_all.setText(self.tr("Fix all on this page ({count})").format(count=count))

    def _press(self) -> None:
        if self._checker.busy:
            self._checker.stop()
        elif self._checker.whole:
            self._checker.only_page()
        else:
            self._checker.check_whole()

    def _show_progress(self, done: int, parts: int) -> None:
        self.progress.setRange(0, parts)
        self.progress.setValue(done)
        self._show_state()

    def _show_state(self) -> None:
        busy, whole = self._checker.busy, self._checker.whole
        ready = self.tr("Show this page only") if whole else self.tr("Check the whole project")
        self.whole.setText(self.tr("Stop") if busy else ready)
        self.progress.setVisible(busy)
        checked = self.tr("{done} of {parts}").format(done=self.progress.value(), parts=self.progress.maximum())
        self.said.setText(checked if busy else "")

    def _show_silenced(self) -> None:
        count = len(self._silence.rules)
        self.silenced.setVisible(count > 0)
        self.silenced.setText(self.tr("Silenced rules ({count})").format(count=count))

    def _fill_menu(self) -> None:
        self.menu.clear()
        summaries = {rule.id: rule.summary for rule in rules()}
        for rule in self._silence.rules:
            action = self.menu.addAction(self.tr("Show {rule} again").format(rule=rule))
            action.setToolTip(translated_message(summaries.get(rule, rule)))
            action.triggered.connect(lambda _checked=False, rule=rule: self._silence.remove(rule))

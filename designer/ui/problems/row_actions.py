"""What can be done with one problem of the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from designer.check import Diagnostic
from designer.ui.layer_messages.fixes import translated_fix
from designer.ui.problems.diagnostics import NOTE, STAGE


class RowActions(QObject):
    """The actions of the current row, with keys that work while the list has the focus.

    Attributes:
        fix: carries out what mends the problem.
        silence: lets nothing of the same rule be shown any more.
        dismiss: takes a note off the list.
    """

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.fix = self._action(target, "Ctrl+.")
        self.silence = self._action(target, None)
        self.dismiss = self._action(target, "Del")
        self.dismiss.setText(self.tr("Done: take it off the list"))
        self.refresh(None)

    @staticmethod
    def _action(target: QWidget, key: str | None) -> QAction:
        action = QAction(target)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        if key:
            action.setShortcut(QKeySequence(key))
        target.addAction(action)
        return action

    @property
    def all(self) -> list[QAction]:
        """The actions in the order of the menu, as far as they can do something."""
        return [each for each in (self.fix, self.silence, self.dismiss) if each.isEnabled()]

    def refresh(self, found: Diagnostic | None) -> None:
        """Say what can be done with `found`."""
        fix = found.fix if found is not None else None
        self.fix.setEnabled(fix is not None)
        fixing = self.tr("Fix: {fix}").format(fix=translated_fix(fix.title)) if fix else self.tr("Fix")
        self.fix.setText(fixing.replace("&", "&&"))
        rule = found.rule if found is not None else STAGE
        self.silence.setEnabled(rule not in {STAGE, NOTE})
        self.dismiss.setEnabled(rule == NOTE)
        self.silence.setText(self.tr("Do not show this rule") + (f"  ({rule})" if rule else ""))

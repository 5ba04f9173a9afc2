"""The rules that a person does not want to hear of, kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from designer.ui.settings import Settings

_KEY = "silenced_rules"


class Silence(QObject):
    """The ids of silenced rules; `weft check` reads the same setting.

    Signals:
        changed: `rules` differs.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def rules(self) -> list[str]:
        """The ids in the order in which they were silenced."""
        return self._settings.names(_KEY)

    def add(self, rule: str) -> None:
        """Silence a rule."""
        self._set([*(each for each in self.rules if each != rule), rule])

    def remove(self, rule: str) -> None:
        """Let a rule speak again."""
        self._set([each for each in self.rules if each != rule])

    def _set(self, rules: list[str]) -> None:
        self._settings.set(_KEY, rules)
        self.changed.emit()

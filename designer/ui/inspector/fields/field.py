"""What every editor of a value has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.catalog import AttributeFact
from designer.ui.inspector.values import Value


class Field(QWidget):
    """An editor of one attribute value; it holds no state of its own between two `show_value`.

    Signals:
        committed: the text that the attribute shall have; sent only when it differs from the shown one.
        cleared: the attribute shall go, so that the default holds.
    """

    committed = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Value()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def set_fact(self, fact: AttributeFact) -> None:
        """Prepare for another attribute: its choices, its default."""

    def accepts(self, value: Value) -> bool:
        """Whether the field can show `value` for what it is; otherwise the raw text is edited."""
        return not value.bound

    def show_value(self, value: Value) -> None:
        """Show what stands in the source."""
        self.value = value

    def _commit(self, text: str) -> None:
        """Send `text` when it says something else than the source; an empty text clears."""
        if text == "" and not self.value.mixed:
            if self.value.present:
                self.cleared.emit()
        elif text != self.value.text or not self.value.present or self.value.mixed:
            self.committed.emit(text)

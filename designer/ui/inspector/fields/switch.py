"""On or off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from designer.catalog import AttributeFact
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.toggle import Toggle
from designer.ui.inspector.values import Value, boolean


class SwitchField(Field):
    """A boolean attribute. What equals the default is not written; else `{{true}}` or `{{false}}` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Toggle(self)
        self.switch.clicked.connect(self._clicked)
        self._row.addWidget(self.switch)
        self._row.addStretch(1)
        self.setFocusProxy(self.switch)
        self._default = False

    def set_fact(self, fact: AttributeFact) -> None:
        """Remember the default."""
        self._default = fact.default in {True, "true"}

    def accepts(self, value: Value) -> bool:
        """Plain booleans; a text such as `false` is shown raw, because WeChat takes it for true."""
        return value.mixed or boolean(value, self._default) is not None

    def show_value(self, value: Value) -> None:
        """Show the state that the attribute amounts to."""
        super().show_value(value)
        self.switch.show_state(on=bool(boolean(value, self._default)), mixed=value.mixed)

    def _clicked(self, on: bool) -> None:
        if on != self._default:
            self.committed.emit("{{true}}" if on else "{{false}}")
        elif self.value.present or self.value.mixed:
            self.cleared.emit()

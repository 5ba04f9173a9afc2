"""One value out of a few."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from designer.catalog import AttributeFact
from designer.catalog import Value as Choice
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.values import Value
from designer.ui.language import title_of


class CalmComboBox(QComboBox):
    """A combo box whose value the mouse wheel changes only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value, shortened where it does not fit."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = self.currentText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 4)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel, which scrolls, unless the box is being used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """A list of values; the first entry stands for the default and removes the attribute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CalmComboBox(self)
        self.box.setMinimumContentsLength(4)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._chosen)
        self._row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)
        self._fact: AttributeFact | None = None

    def set_fact(self, fact: AttributeFact) -> None:
        """Offer the values of `fact`."""
        if fact is self._fact:
            return
        self._fact = fact
        self.box.clear()
        default = "" if fact.default is None else str(fact.default)
        self.box.addItem(self._default_title(default), None)
        for choice in fact.values:
            title = _title(choice)
            self.box.addItem(title, str(choice.value))

    def _default_title(self, default: str) -> str:
        if not default:
            return self.tr("Not set")
        return self.tr("Default") if default == "default" else self.tr("{0} (default)").format(default)

    def show_value(self, value: Value) -> None:
        """Select the entry of the value; a value that is not in the list becomes an entry of its own."""
        super().show_value(value)
        self._drop_foreign()
        if value.mixed:
            self.box.setCurrentIndex(-1)
            return
        text = value.text if value.present else None
        index = 0 if text is None else self.box.findData(text)
        if index < 0:
            self.box.addItem(text or self.tr("(empty)"), text)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)

    def _drop_foreign(self) -> None:
        known = 1 + (len(self._fact.values) if self._fact else 0)
        while self.box.count() > known:
            self.box.removeItem(known)

    def _chosen(self, index: int) -> None:
        text = self.box.itemData(index)
        if text is None:
            self._commit("")
        elif text != self.value.text:
            self.committed.emit(text)


def _title(choice: Choice) -> str:
    value = str(choice.value)
    title = title_of(choice.titles) if choice.titles else ""
    return f"{value}  ·  {title}" if title and title.casefold() != value.casefold() else value

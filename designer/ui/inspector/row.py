"""One attribute in the inspector: name, editor, binding toggle, reset."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from designer.catalog import AttributeFact
from designer.catalog.facts import NONE, SHOWN
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.line import ExpressionField, TextField
from designer.ui.inspector.values import Value
from designer.ui.language import title_of
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.theme import icon, theme

LABEL_WIDTH = 108
_BUTTON = 20


class AttributeRow(QWidget):
    """Shows one attribute; made once for a kind of editor, and given one attribute after the other.

    Attributes:
        name: the attribute that is shown.
        field: the editor of its type; `expression` edits the raw text where that is needed.
        bind, reset: the buttons behind it; `extra` is one more that `offer` shows.

    Signals:
        committed: name and text of an attribute to be written.
        removed: name of an attribute to be taken away.
    """

    committed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.field = field
        self.expression: ExpressionField | None = None
        self.extra: QToolButton | None = None
        self._do_extra: Callable[[], object] = lambda: None
        self._value = Value()
        self._fact: AttributeFact | None = None
        self._label = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._label.setFixedWidth(LABEL_WIDTH)
        self.bind = icon_button("brackets-curly", self.tr("Bind to an expression"), role="small")
        self.bind.setCheckable(True)
        self.bind.clicked.connect(self._toggle_binding)
        self.reset = icon_button("x", self.tr("Remove the attribute"), role="small")
        self.reset.setIcon(icon("x", "text_faint"))
        self.reset.clicked.connect(lambda: self.removed.emit(self.name))
        for button in (self.bind, self.reset):
            button.setFixedWidth(_BUTTON)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.bind.setSizePolicy(kept)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 1, 4, 1)
        self._row.setSpacing(2)
        self._row.addWidget(self._label)
        self._row.addWidget(field, 1)
        self._row.addWidget(self.bind)
        self._row.addWidget(self.reset)
        self.bind.setVisible(not isinstance(field, ExpressionField))
        self._listen_to(field)

    def show_fact(self, fact: AttributeFact) -> None:
        """Prepare for another attribute."""
        self.name = fact.name
        if fact is self._fact:
            return
        self._fact = fact
        title = title_of(fact.titles) if fact.titles else fact.name
        self._label.setText(title)
        self._label.setAccessibleDescription(fact.name)
        self.field.setAccessibleName(title)
        self.setToolTip(self._describe(fact))
        self.field.set_fact(fact)
        if self.expression is not None:
            self.expression.set_fact(fact)

    def show_value(self, value: Value) -> None:
        """Show what stands in the source."""
        self._value = value
        font = theme().font("font_small", weight=QFont.Weight.DemiBold if value.present else QFont.Weight.Normal)
        self._label.setFont(font)
        self.reset.setVisible(value.present or value.mixed)
        self.field.show_value(value)
        self._show_raw(raw=not self.field.accepts(value))

    def offer(self, icon_name: str, tip: str, do: Callable[[], object] | None) -> None:
        """Show a button behind the field that does something with the value; hide it for None."""
        if self.extra is None:
            if do is None:
                return
            self.extra = icon_button(icon_name, tip, role="small")
            self.extra.setFixedWidth(_BUTTON)
            self.extra.clicked.connect(self._press_extra)
            self._row.insertWidget(self._row.indexOf(self.bind), self.extra)
        self.extra.setVisible(do is not None)
        if do is not None:
            self._do_extra = do
            self.extra.setIcon(icon(icon_name))
            self.extra.setToolTip(tip)
            self.extra.setAccessibleName(tip)

    def _press_extra(self) -> None:
        name = self.name
        if isinstance(self.field, TextField):
            self.field.line.finish()
        # What was typed is written now, and the row can stand for another attribute since.
        if self.name == name:
            self._do_extra()

    def says(self, wanted: str) -> bool:
        """Whether name or title of the attribute contain `wanted`, which is in lower case."""
        return wanted in self.name.casefold() or wanted in self._label.text().casefold()

    @property
    def first_in_tab_order(self) -> QWidget:
        """The widget that Tab comes to first."""
        return _focus_end(self.field)

    @property
    def last_in_tab_order(self) -> QWidget:
        """The widget that Tab leaves from."""
        return _focus_end(self.expression or self.field)

    def _show_raw(self, *, raw: bool) -> None:
        if raw and self.expression is None:
            self.expression = ExpressionField(self)
            self._listen_to(self.expression)
            self._row.insertWidget(2, self.expression, 1)
        self.bind.setChecked(raw)
        self.bind.setIcon(icon("brackets-curly", "accent" if raw else "text_faint"))
        self.field.setVisible(not raw)
        if self.expression is not None:
            self.expression.setVisible(raw)
            if raw:
                self.expression.show_value(self._value)

    def _toggle_binding(self, on: bool) -> None:
        self._show_raw(raw=on)
        if on and self.expression is not None:
            self.expression.begin()
        else:
            self.field.show_value(Value())
            self.field.setFocus()

    def _listen_to(self, field: Field) -> None:
        field.committed.connect(lambda text: self.committed.emit(self.name, text))
        field.cleared.connect(lambda: self.removed.emit(self.name))

    def _describe(self, fact: AttributeFact) -> str:
        parts = [fact.name, " | ".join(fact.types)]
        if fact.default is not None:
            parts.append(self.tr("default: {default}").format(default=default_text(fact)))
        if fact.since:
            parts.append(self.tr("since {version}").format(version=fact.since))
        if fact.deprecated:
            parts.append(self.tr("deprecated"))
        if fact.support == SHOWN:
            parts.append(self.tr("here only drawn"))
        elif fact.support == NONE:
            parts.append(self.tr("here without effect"))
        if fact.why:
            parts.append(title_of(fact.why))
        return "  ·  ".join(parts)


def _focus_end(field: Field) -> QWidget:
    proxy = field.focusProxy()
    return proxy if isinstance(proxy, QWidget) else field


def default_text(fact: AttributeFact) -> str:
    """The default as WXML writes it."""
    if isinstance(fact.default, bool):
        return "true" if fact.default else "false"
    return str(fact.default)

"""A line of text, and the raw expression."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.catalog import AttributeFact
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.values import Value


class CommitLine(QLineEdit):
    """A line that commits once: on Enter, or when the focus leaves it; Escape takes the typing back.

    Signals:
        committed: the text, when a person changed it.
    """

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editingFinished.connect(self.finish)

    def show_text(self, text: str) -> None:
        """Show `text` as the state that typing is compared with; half-typed text is kept while it has the focus."""
        typing = self.hasFocus() and self.isModified()
        self._shown = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def drop_typing(self) -> None:
        """Forget what was typed and not committed."""
        self.setText(self._shown)
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape restores the shown text."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.drop_typing()
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Commit what was typed."""
        if self.text() == self._shown:
            return
        self._shown = self.text()
        self.setModified(False)
        self.committed.emit(self._shown)


class TextField(Field):
    """One line of literal text; the default stands as the placeholder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = CommitLine(self)
        self.line.committed.connect(self._commit)
        self._row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self._default = ""

    def set_fact(self, fact: AttributeFact) -> None:
        """Show the default as the placeholder."""
        self.line.drop_typing()
        self._default = "" if fact.default is None else str(fact.default)

    def show_value(self, value: Value) -> None:
        """Show the text; elements that differ show a dash."""
        super().show_value(value)
        self.line.setPlaceholderText("—" if value.mixed else self._default)
        self.line.show_text("" if value.mixed else value.text or "")


class ExpressionField(TextField):
    """The raw text of a value with `{{…}}`, in a typewriter face."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setObjectName("expression")

    def accepts(self, value: Value) -> bool:
        """Any text can be shown raw."""
        return True

    def set_fact(self, fact: AttributeFact) -> None:
        """The default of the attribute is no expression, so none is shown."""
        self.line.drop_typing()

    def begin(self) -> None:
        """Offer an empty binding with the cursor between the braces; nothing changes until it is committed."""
        text = self.value.text or ""
        self.line.setText(text if "{{" in text else f"{{{{{text}}}}}")
        self.line.setModified(True)
        self.line.setFocus()
        self.line.setCursorPosition(len(self.line.text()) - 2)

    def _commit(self, text: str) -> None:
        super()._commit("" if text.replace(" ", "") == "{{}}" else text)

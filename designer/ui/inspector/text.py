"""The section of the text that an element shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from designer.edits import set_text
from designer.ui.elements.text import shown_text, takes_text
from designer.ui.inspector.subject import Subject
from designer.ui.parts.role import with_role

_LINES = 4


class TextSection(QWidget):
    """A field with the text of the selected element, `{{…}}` as written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.field = TextBox()
        self.field.setAccessibleName(self.tr("Text"))
        self.field.setPlaceholderText(self.tr("No text"))
        self.field.committed.connect(self._commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 10)
        column.addWidget(self.field)

    def show_subject(self, subject: Subject) -> bool:
        """Show the text of a single element; returns whether there is one that can be edited here."""
        self._subject = subject
        editable = len(subject.elements) == 1 and takes_text(subject.workspace, subject.main)
        if editable:
            self.field.show_text(shown_text(subject.main))
        return editable

    def _commit(self, text: str) -> None:
        subject = self._subject
        if subject is not None:
            subject.change(lambda element: set_text(subject.project, subject.path, element, text))


class TextBox(QPlainTextEdit):
    """As high as its text, up to a few lines. Enter or leaving commits, Shift+Enter breaks the line, Escape gives up.

    Signals:
        committed: the text, when a person changed it.
    """

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "field")
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self.updateGeometry)
        self.setFixedHeight(self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show `text` as the state that typing is compared with."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)
        self.setFixedHeight(self.sizeHint().height())

    def finish(self) -> None:
        """Commit what was typed."""
        if self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.committed.emit(self._shown)

    def drop_typing(self) -> None:
        """Forget what was typed and not committed."""
        self.setPlainText(self._shown)

    def sizeHint(self) -> QSize:
        """Room for the lines of the text."""
        lines = min(max(self.toPlainText().count("\n") + 1, 1), _LINES)
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Escape gives up."""
        breaking = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not breaking:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.drop_typing()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, but for a context menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

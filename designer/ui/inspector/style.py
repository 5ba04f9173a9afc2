"""The section of the inline style: a small table of properties and values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.edits import read_style, set_attribute, set_inline_declaration
from designer.project.change import Change
from designer.source.wxml import Element
from designer.ui.inspector.completion import complete
from designer.ui.inspector.fields.line import CommitLine, ExpressionField
from designer.ui.inspector.row import LABEL_WIDTH
from designer.ui.inspector.subject import Subject
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.role import label


class Written(NamedTuple):
    """A declaration in a `style` attribute; one that depends on data is edited as raw text only."""

    name: str
    value: str


class StyleSection(QWidget):
    """A row for each declaration, an empty one to add another, and the raw text where data decides a part.

    Attributes:
        rows: one for each declaration of the main element, in the order of the text.
        adding: the empty row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._made: list[DeclarationRow] = []
        self.rows: list[DeclarationRow] = []
        self.adding = self._make_row()
        self.adding.name_line.setPlaceholderText(self.tr("property"))
        self.adding.value_line.setPlaceholderText(self.tr("value"))
        self.adding.remove.hide()
        self._hint = label(self.tr("Parts of this style come from data:"), "faint", wrap=True)
        self.expression = ExpressionField()
        self.expression.setAccessibleName(self.tr("Style expression"))
        self.expression.committed.connect(self._set_raw)
        self.expression.cleared.connect(self._clear)
        self._table = QVBoxLayout()
        self._table.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 4, 10)
        column.setSpacing(2)
        column.addLayout(self._table)
        column.addWidget(self.adding)
        column.addWidget(self._hint)
        column.addWidget(self.expression)

    def show_subject(self, subject: Subject, properties: Sequence[str], *, same: bool) -> None:
        """Show the style of the elements; `properties` are offered while typing."""
        self._subject = subject
        written = shared_declarations(subject.elements)
        while len(self._made) < len(written):
            row = self._make_row()
            self._table.addWidget(row)
            self._made.append(row)
        self.rows = self._made[: len(written)]
        for row, declaration in zip(self.rows, written, strict=True):
            row.show_declaration(declaration)
            row.show()
        for row in self._made[len(written) :]:
            row.hide()
        if not same:
            self.adding.show_declaration(Written("", ""))
        for row in (*self.rows, self.adding):
            complete(row.name_line, properties)
        value = subject.value("style")
        for part in (self._hint, self.expression):
            part.setVisible(value.bound)
        self.expression.show_value(value)

    @property
    def count(self) -> int:
        """How many declarations are shown."""
        return len(self.rows)

    def _make_row(self) -> DeclarationRow:
        row = DeclarationRow(self)
        row.changed.connect(self._change)
        row.removed.connect(self._remove)
        return row

    def _change(self, before: str, name: str, value: str) -> None:
        subject = self._subject
        if subject is None:
            return
        if not (name and value):
            self._remove(before)
        elif before and before != name:
            subject.change(lambda element: _rename(subject, element, before, Written(name, value)))
        else:
            subject.change(lambda element: set_inline_declaration(subject.project, subject.path, element, name, value))
            if not before:
                self.adding.show_declaration(Written("", ""))
                self.adding.name_line.setFocus()

    def _remove(self, name: str) -> None:
        subject = self._subject
        if subject is not None and name:
            subject.change(lambda element: set_inline_declaration(subject.project, subject.path, element, name, None))

    def _set_raw(self, text: str) -> None:
        if self._subject is not None:
            self._subject.set("style", text)

    def _clear(self) -> None:
        if self._subject is not None:
            self._subject.remove("style")


class DeclarationRow(QWidget):
    """Property, value and a cross.

    Signals:
        changed: the property as it was, and both as they are now.
        removed: the property.
    """

    changed = Signal(str, str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Written("", "")
        self.name_line = CommitLine()
        self.name_line.setAccessibleName(self.tr("Property"))
        self.name_line.setFixedWidth(LABEL_WIDTH)
        self.value_line = CommitLine()
        self.value_line.setAccessibleName(self.tr("Value"))
        self.remove = icon_button("x", self.tr("Remove the declaration"), role="small")
        self.remove.setFixedWidth(20)
        kept = self.remove.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(kept)
        self.remove.clicked.connect(lambda: self.removed.emit(self._shown.name))
        self.name_line.committed.connect(self._commit)
        self.value_line.committed.connect(self._commit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.name_line)
        row.addWidget(self.value_line, 1)
        row.addWidget(self.remove)

    def show_declaration(self, declaration: Written) -> None:
        """Show what stands in the source."""
        self._shown = declaration
        self.name_line.show_text(declaration.name)
        self.value_line.show_text(declaration.value)

    def _commit(self) -> None:
        name, value = self.name_line.text().strip().rstrip(":"), self.value_line.text().strip().rstrip(";")
        if self._shown.name or value:
            self.changed.emit(self._shown.name, name, value)


def plain_declarations(element: Element) -> list[Written]:
    """The declarations of an element's `style` that do not depend on data."""
    style = read_style(element)
    return [Written(each.name, each.value) for each in style.declarations] if style else []


def shared_declarations(elements: Sequence[Element]) -> list[Written]:
    """The plain declarations that all elements have alike, in the order of the last one."""
    others = [plain_declarations(element) for element in elements[:-1]]
    return [each for each in plain_declarations(elements[-1]) if all(each in other for other in others)]


def _rename(subject: Subject, element: Element, before: str, after: Written) -> Change:
    """Another property and value in the place of the declaration `before`, the rest of the style as it is."""
    style = read_style(element)
    declaration = style.declaration(before) if style else None
    if style is None or declaration is None:
        return set_inline_declaration(subject.project, subject.path, element, *after)
    text = element.source_text
    head = text[style.span.start : declaration.name_span.start]
    colon = text[declaration.name_span.end : declaration.value_span.start]
    tail = text[declaration.value_span.end : style.span.end]
    return set_attribute(
        subject.project, subject.path, element, "style", f"{head}{after.name}{colon}{after.value}{tail}"
    )

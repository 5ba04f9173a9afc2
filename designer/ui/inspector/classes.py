"""The section of the classes of the selected elements."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.edits import remove_class, set_classes, static_class_names
from designer.edits.styles import rename_class, rename_class_on
from designer.project.change import Change
from designer.source.wxml import Element
from designer.source.wxss.acceptance import checked_class
from designer.ui.inspector.chip import Chip
from designer.ui.inspector.completion import complete
from designer.ui.inspector.fields.line import CommitLine, ExpressionField
from designer.ui.inspector.flow_layout import FlowLayout
from designer.ui.inspector.subject import Subject
from designer.ui.parts.name_dialog import NameDialog


class ClassSection(QWidget):
    """A chip for each class that all elements have, a line to add one, and the raw text where a class is computed.

    Attributes:
        chips: by class name.
        line: takes new classes; several at once when there are spaces between them.
        ask: shows a dialog and returns whether it was accepted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.ask: Callable[[NameDialog], bool] = lambda dialog: bool(dialog.exec())
        self.chips: dict[str, Chip] = {}
        self.line = CommitLine()
        self.line.setPlaceholderText(self.tr("Add a class"))
        self.line.setAccessibleName(self.tr("Add a class"))
        self.line.committed.connect(self._add)
        self.expression = ExpressionField()
        self.expression.setAccessibleName(self.tr("Class expression"))
        self.expression.committed.connect(self._set_expression)
        self.expression.cleared.connect(self._clear)
        self._box = QWidget()
        self._flow = FlowLayout(self._box)
        self._flow.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addWidget(self.line)
        column.addWidget(self.expression)

    def show_subject(self, subject: Subject, known: Sequence[str]) -> None:
        """Show the classes of the elements; `known` are offered while typing."""
        self._subject = subject
        names = shared_classes(subject.elements)
        if names != list(self.chips):
            self._make_chips(names)
        complete(self.line, [name for name in known if name not in self.chips])
        self.line.show_text("")
        value = subject.value("class")
        self.expression.setVisible(value.bound)
        self.expression.show_value(value)

    def _make_chips(self, names: Sequence[str]) -> None:
        for chip in self.chips.values():
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = {name: Chip(name, self._box) for name in names}
        for chip in self.chips.values():
            chip.removed.connect(self._remove)
            chip.renaming.connect(self._rename)
            self._flow.addWidget(chip)
            chip.show()
        self._box.setVisible(bool(names))
        self._box.updateGeometry()

    def _add(self, text: str) -> None:
        subject = self._subject
        names = [name.lstrip(".") for name in text.split()]
        self.line.show_text("")
        self.line.clear()
        if subject is not None and names:
            subject.change(lambda element: _with_classes(subject, element, names))

    def _remove(self, name: str) -> None:
        subject = self._subject
        if subject is not None:
            subject.change(lambda element: remove_class(subject.project, subject.path, element, name))

    def _rename(self, name: str, everywhere: bool) -> None:
        subject = self._subject
        if subject is None:
            return
        heading = self.tr("Rename .{name} everywhere") if everywhere else self.tr("Rename .{name} on these elements")
        dialog = NameDialog(heading.format(name=name), self.tr("Rename"), self)
        dialog.begin(name, checked_class)
        if not self.ask(dialog) or dialog.text == name:
            return
        if everywhere:
            subject.workspace.edit(lambda: rename_class(subject.project, subject.path, name, dialog.text))
        else:
            chosen = subject.elements
            subject.workspace.edit(lambda: rename_class_on(subject.project, subject.path, chosen, name, dialog.text))

    def _clear(self) -> None:
        if self._subject is not None:
            self._subject.remove("class")

    def _set_expression(self, text: str) -> None:
        if self._subject is not None:
            self._subject.set("class", text)


def shared_classes(elements: Sequence[Element]) -> list[str]:
    """The classes that all elements have whatever the data, in the order of the last one."""
    others = [static_class_names(element) for element in elements[:-1]]
    names = dict.fromkeys(static_class_names(elements[-1]))
    return [name for name in names if all(name in other for other in others)]


def _with_classes(subject: Subject, element: Element, names: Sequence[str]) -> Change:
    present = static_class_names(element)
    added = [name for name in names if name not in present]
    return set_classes(subject.project, subject.path, element, [*present, *added])

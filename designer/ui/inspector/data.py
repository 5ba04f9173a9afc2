"""The section of `data-…` attributes, which handlers find in `event.currentTarget.dataset`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.ui.inspector.attribute_list import AttributeList
from designer.ui.inspector.fields.line import CommitLine
from designer.ui.inspector.groups import Shown
from designer.ui.inspector.subject import Subject

_PREFIX = "data-"
_NOT_IN_NAMES = re.compile(r"[^a-z0-9-]+")


class DataSection(QWidget):
    """The data that elements carry, and a line that adds a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.list = AttributeList()
        self.line = CommitLine()
        self.line.setPlaceholderText(self.tr("Add a name"))
        self.line.setAccessibleName(self.tr("Add a name"))
        self.line.committed.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.list)
        adding = QHBoxLayout()
        adding.setContentsMargins(12, 0, 12, 0)
        adding.addWidget(self.line)
        column.addLayout(adding)

    def show_attributes(self, shown: Sequence[Shown], subject: Subject) -> None:
        """Show the data attributes that the elements write."""
        self._subject = subject
        self.list.show_attributes(shown, subject)
        self.list.setVisible(bool(shown))

    def filter(self, wanted: str) -> bool:
        """Show only attributes that say `wanted`; returns whether the section has something to show."""
        found = self.list.filter(wanted)
        self.line.setVisible(not wanted)
        return found or not wanted

    def _add(self, text: str) -> None:
        self.line.show_text("")
        self.line.clear()
        name = attribute_name(text)
        if self._subject is None or name == _PREFIX:
            return
        self._subject.set(name, "")
        if name in self.list.rows:
            self.list.rows[name].field.setFocus()


def attribute_name(text: str) -> str:
    """The data attribute for what a person typed: "Item Id", "itemId" and "data-item-id" all mean `data-item-id`."""
    words = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", text.strip()).lower().removeprefix(_PREFIX)
    return _PREFIX + _NOT_IN_NAMES.sub("-", words).strip("-")

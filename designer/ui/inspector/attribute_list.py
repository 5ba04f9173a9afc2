"""Rows of attributes, reused from one selection to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.image import ImageField
from designer.ui.inspector.fields.kinds import field_for
from designer.ui.inspector.groups import Shown
from designer.ui.inspector.row import AttributeRow
from designer.ui.inspector.subject import Subject


class AttributeList(QWidget):
    """The attributes of one section; rows of a kind of editor are made once and then show other attributes.

    Attributes:
        rows: what is shown, by attribute name.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        choose_field: Callable[[Shown], type[Field]] | None = None,
        prepare: Callable[[AttributeRow], None] | None = None,
    ) -> None:
        """`choose_field` replaces the choice by type; `prepare` is called for each new row."""
        super().__init__(parent)
        self.rows: dict[str, AttributeRow] = {}
        self._choose_field = choose_field or _field_by_type
        self._prepare = prepare
        self._made: defaultdict[type[Field], list[AttributeRow]] = defaultdict(list)
        self._subject: Subject | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(1)

    def show_attributes(self, shown: Sequence[Shown], subject: Subject) -> None:
        """Show `shown` with the values of `subject`."""
        self._subject = subject
        names = [each.fact.name for each in shown]
        if names != list(self.rows):
            self._assign(shown)
        for each in shown:
            row = self.rows[each.fact.name]
            row.show_fact(each.fact)
            if isinstance(row.field, ImageField):
                row.field.app_folder = subject.project.root / subject.project.app_root
                row.field.refuse = subject.workspace.tell
            row.show_value(subject.value(each.fact.name))

    def filter(self, wanted: str) -> bool:
        """Show only rows whose name or title says `wanted`; returns whether there is one."""
        any_shown = False
        for row in self.rows.values():
            matches = row.says(wanted)
            row.setVisible(matches)
            any_shown = any_shown or matches
        return any_shown

    def _assign(self, shown: Sequence[Shown]) -> None:
        """Give each attribute a row of its kind and put the rows in order."""
        self.setUpdatesEnabled(False)
        used: defaultdict[type[Field], int] = defaultdict(int)
        self.rows = {}
        for place, each in enumerate(shown):
            kind = self._choose_field(each)
            if used[kind] == len(self._made[kind]):
                self._made[kind].append(self._make_row(kind))
            row = self._made[kind][used[kind]]
            used[kind] += 1
            self.rows[each.fact.name] = row
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show()
        for kind, rows in self._made.items():
            for row in rows[used[kind] :]:
                row.hide()
        self._order_by_tab()
        self.setUpdatesEnabled(True)

    def _make_row(self, kind: type[Field]) -> AttributeRow:
        row = AttributeRow(kind(), self)
        row.committed.connect(self._commit)
        row.removed.connect(self._remove)
        if self._prepare:
            self._prepare(row)
        return row

    def _order_by_tab(self) -> None:
        rows = list(self.rows.values())
        for before, after in pairwise(rows):
            QWidget.setTabOrder(before.last_in_tab_order, after.first_in_tab_order)

    def _commit(self, name: str, text: str) -> None:
        if self._subject is not None:
            self._subject.set(name, text)

    def _remove(self, name: str) -> None:
        if self._subject is not None:
            self._subject.remove(name)


def _field_by_type(shown: Shown) -> type[Field]:
    return field_for(shown.fact, expression=shown.expression)

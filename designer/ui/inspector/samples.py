"""The section of sample data: how many items a list shows, which branch of a condition, and what stands in them."""

from __future__ import annotations

import re
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from designer.project.samples import MOST_ITEMS
from designer.source.wxml import Element
from designer.stage.samples import Samples
from designer.stage.samples.branches import NONE_OF_THEM, chain
from designer.stage.samples.leaves import MOST_LEAVES, covered, leaves, list_path, used_paths
from designer.ui.inspector.fields.choice import CalmComboBox
from designer.ui.inspector.fields.line import CommitLine
from designer.ui.inspector.row import LABEL_WIDTH
from designer.ui.inspector.subject import Subject
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.role import label

Leaf = str | int | float | bool
_AS_IT_COMES = -1
_INDEX = re.compile(r"\[(\d+)\]")


class SampleSection(QWidget):
    """What the selected element shows instead of missing data. Nothing of it is written into the project.

    Attributes:
        count: how many items its list shows.
        branch: which member of its chain of conditions is shown.
        lines: a line for each sample, by path.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: Samples | None = None
        self._subject: Subject | None = None
        self._list = ""
        self.lines: dict[str, CommitLine] = {}
        self.count = QSpinBox()
        self.count.setRange(_AS_IT_COMES, MOST_ITEMS)
        self.count.setSpecialValueText(self.tr("As the data has"))
        self.count.setKeyboardTracking(False)
        self.count.valueChanged.connect(self._set_count)
        self.branch = CalmComboBox()
        self.branch.activated.connect(self._set_branch)
        self._count_row = self._row(self.tr("Items"), self.count)
        self._branch_row = self._row(self.tr("Show"), self.branch)
        self._note = label(
            self.tr("Shown in place of missing data, in Design only. It is kept in your settings, not in the project."),
            "faint",
            wrap=True,
        )
        self._values = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._count_row)
        column.addWidget(self._branch_row)
        column.addLayout(self._values)
        column.addWidget(self._note)

    def attach(self, samples: Samples) -> None:
        """Show and set the samples of this stage."""
        self._samples = samples

    def show_subject(self, subject: Subject) -> bool:
        """Show what can be chosen for a single element; returns whether there is anything."""
        self._subject = subject if len(subject.elements) == 1 else None
        return self._refresh()

    def _refresh(self) -> bool:
        subject, samples = self._subject, self._samples
        if subject is None or samples is None or subject.document is not subject.workspace.document:
            return False
        self._list = list_path(subject.document, subject.main) or ""
        self._show_count(subject, samples)
        members = chain(subject.document, subject.main)
        self._show_branches(members, samples.branch(subject.path, subject.main))
        found = self._leaves(subject, samples)
        self._show_values(found)
        self._note.setVisible(bool(found))
        return bool(self._list or members or found)

    # Items and branches ------------------------------------------------------------------------------------------

    def _show_count(self, subject: Subject, samples: Samples) -> None:
        self._count_row.setVisible(bool(self._list))
        chosen = samples.count(subject.path, self._list)
        self.count.blockSignals(True)
        self.count.setValue(_AS_IT_COMES if chosen is None else chosen)
        self.count.blockSignals(False)

    def _set_count(self, count: int) -> None:
        if self._samples is not None and self._subject is not None:
            chosen = None if count == _AS_IT_COMES else count
            self._samples.set_count(self._subject.path, self._list, chosen)

    def _show_branches(self, members: tuple[Element, ...], chosen: int | None) -> None:
        self._branch_row.setVisible(bool(members))
        self.branch.clear()
        self.branch.addItem(self.tr("As the data says"), None)
        for index, member in enumerate(members):
            self.branch.addItem(_condition(member), index)
        if members and not members[-1].attribute("wx:else"):
            self.branch.addItem(self.tr("None of them"), NONE_OF_THEM)
        self.branch.setCurrentIndex(max(self.branch.findData(chosen), 0) if chosen is not None else 0)

    def _set_branch(self, index: int) -> None:
        if self._samples is not None and self._subject is not None:
            branch = self.branch.itemData(index)
            self._samples.set_branch(self._subject.path, self._subject.main, branch)

    # Values ------------------------------------------------------------------------------------------------------

    def _leaves(self, subject: Subject, samples: Samples) -> dict[str, Leaf]:
        """The samples that the element shows, by path."""
        known = samples.values.get(subject.path)
        shown = samples.shown.get(subject.path, ())
        # Most pages show none, and looking for what an element uses means reading the whole page.
        if known is None or not shown:
            return {}
        paths = (path for path in used_paths(subject.document, subject.main) if covered(path, shown))
        return dict(islice((leaf for path in paths for leaf in leaves(known.values, path)), MOST_LEAVES))

    def _show_values(self, found: dict[str, Leaf]) -> None:
        if list(found) != list(self.lines):
            self._make_lines(list(found))
        for path, value in found.items():
            self.lines[path].show_text(_as_text(value))

    def _make_lines(self, paths: list[str]) -> None:
        self.lines = {}
        while (item := self._values.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for path in paths:
            line = self.lines[path] = CommitLine()
            line.setAccessibleName(path)
            line.committed.connect(lambda text, path=path: self._set_value(path, text))
            reset = icon_button("x", self.tr("Show the sample that suits the name"), role="small")
            reset.clicked.connect(lambda _=False, path=path: self._reset_value(path))
            self._values.addWidget(self._row(_short(path), line, reset, whole=path))

    def _set_value(self, path: str, text: str) -> None:
        subject, samples = self._subject, self._samples
        if subject is None or samples is None:
            return
        present = self._leaves(subject, samples).get(path, "")
        samples.set_value(subject.path, path, _like(present, text))

    def _reset_value(self, path: str) -> None:
        if self._samples is not None and self._subject is not None:
            self._samples.set_value(self._subject.path, path, None)

    def _row(self, title: str, *parts: QWidget, whole: str = "") -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        name = ElidedLabel(mode=Qt.TextElideMode.ElideLeft)
        name.setText(title)
        row.setToolTip(whole)
        name.setFixedWidth(LABEL_WIDTH)
        across.addWidget(name)
        for index, part in enumerate(parts):
            across.addWidget(part, 0 if index else 1)
        return row


def _condition(member: Element) -> str:
    """A member of a chain by its condition as written."""
    for name in ("wx:if", "wx:elif"):
        attribute = member.attribute(name)
        if attribute is not None:
            return f"{name}  {attribute.value or ''}"
    return "wx:else"


def _short(path: str) -> str:
    """Which items, counted from 1, and what of them: `2.1  name` for `orders[1].items[0].name`."""
    numbers = [str(int(each) + 1) for each in _INDEX.findall(path)]
    last = _INDEX.sub("", path).rpartition(".")[2]
    return f"{'.'.join(numbers)}  {last}" if numbers else path


def _as_text(value: Leaf) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _like(present: Leaf, text: str) -> Leaf:
    """What was typed, as a value of the kind that stands there."""
    if isinstance(present, bool):
        return text.strip().lower() in {"true", "1", "yes"}
    if isinstance(present, int | float):
        try:
            return int(text)
        except ValueError:
            pass
        try:
            return float(text)
        except ValueError:
            return text
    return text

"""What the app asks for and the preview does not play, counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from designer.stage.messages import Missing, Place
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.parts.table import Cell, Table
from designer.ui.problems.diagnostics import missing_text
from designer.ui.workspace import Workspace

_COUNTED = frozenset({"api", "component", "plugin"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A missing name, on how many opened pages it was asked for, and where first."""

    report: Missing
    pages: int
    at: Place | None


class MissingPanel(QWidget):
    """One row for each name; choosing one goes to its place.

    Signals:
        counted: how many names there are.
    """

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        titles = [self.tr("Name"), self.tr("What it means"), self.tr("Pages"), self.tr("First asked for at")]
        self.table = Table(titles, [200, 200, 60, 180], wide=1, spare=(2,))
        self.table.setAccessibleName(self.tr("Not played"))
        self.table.activated.connect(self._go)
        nothing = EmptyState(
            "check-circle",
            self.tr("Everything is played so far"),
            self.tr("Calls and components that the preview does not play are listed here."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        workspace.running.problems_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is missing now."""
        found = count_missing(self._workspace.running.problems)
        self.table.set_rows([(_cells(each), each) for each in found])
        self._stack.setCurrentIndex(0 if found else 1)
        self.counted.emit(len(found))

    def _go(self, index: QModelIndex) -> None:
        found = self.table.value(index)
        if isinstance(found, Counted) and found.at is not None:
            self._workspace.show_place(found.at.path, max(found.at.line, 1), max(found.at.column, 1))


def count_missing(reports: Iterable[object]) -> list[Counted]:
    """Each name of a call, component or plugin that reports name, in the order in which they were first told."""
    found: dict[tuple[str, str], Counted] = {}
    for report in reports:
        if isinstance(report, Missing) and report.kind in _COUNTED:
            key = (report.kind, report.name)
            known = found.get(key, Counted(report, 0, report.at))
            found[key] = Counted(known.report, known.pages + 1, known.at or report.at)
    return list(found.values())


def _cells(counted: Counted) -> list[Cell]:
    place = str(counted.at) if counted.at else ""
    name = Cell(counted.report.name, code=True)
    return [name, Cell(missing_text(counted.report)), Cell(str(counted.pages)), Cell(place, "text_faint")]

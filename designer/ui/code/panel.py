"""The source text below the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from designer.project.problems import FileFault
from designer.source.source import Source
from designer.ui.code.highlighter import paints
from designer.ui.code.view import CodeView
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.workspace import Workspace


class CodePanel(QWidget):
    """Shows the edited WXML with the selected element marked; a click in it selects the element there.

    Another file is shown when a problem or a console line leads to it, until the next selection.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._stale = True
        self.view = CodeView()
        self.view.setAccessibleName(self.tr("Source"))
        self.path = with_role(ElidedLabel(mode=Qt.TextElideMode.ElideLeft), "small")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(EmptyState("code", self.tr("No file is open")))
        self._lay_out()
        self.view.pointed.connect(self._point)
        for signal in (
            workspace.page_changed,
            workspace.project_changed,
            workspace.edited,
            workspace.selection_changed,
        ):
            signal.connect(self._follow)
        workspace.place_requested.connect(self._show_place)
        self._follow()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self.path)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self._stack)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow(self) -> None:
        """A panel that nobody sees costs nothing."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the edited file and mark the selected element."""
        self._stale = False
        document = self._workspace.document
        self._stack.setCurrentIndex(0 if document else 1)
        self.path.setText(self._workspace.file or "")
        if document is None:
            self.view.show_source(Source("", ""), [])
            return
        if document.source is not self.view.source:
            self.view.show_source(document.source, list(paints(document)))
        element = self._workspace.selected_element
        self.view.mark(element.span if element else None)

    def _point(self, offset: int) -> None:
        document = self._workspace.document
        if document is None or self.view.source.path != self._workspace.file:
            return
        element = document.element_at(offset)
        self._workspace.select((element.id,) if element else ())

    def _show_place(self, path: str, line: int, column: int) -> None:
        project = self._workspace.project
        if project is None or not project.exists(path):
            return
        try:
            source = project.source(path)
        except FileFault as fault:
            self._workspace.tell(str(fault))
            return
        if path != self._workspace.file:
            self._stack.setCurrentIndex(0)
            self.path.setText(path)
            self.view.mark(None)
            self.view.show_source(source, [])
            self._stale = False
        elif self._stale:
            self.refresh()
        self.view.reveal(source.offset(line, column))

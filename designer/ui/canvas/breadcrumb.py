"""The way from the page down to the selected element."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from designer.source.wxml import Element
from designer.ui.elements.naming import element_name
from designer.ui.parts.role import with_role
from designer.ui.theme import icon, pixmap
from designer.ui.workspace import Workspace


class Breadcrumb(QWidget):
    """The names of the selected element and of those around it; a click selects, the mouse shows what is named."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._crumbs: list[_Crumb] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        workspace.selection_changed.connect(self.refresh)
        workspace.edited.connect(self.refresh)
        workspace.page_changed.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, 26)

    def refresh(self) -> None:
        """Show the way to the selected element."""
        path = self._path()
        while len(self._crumbs) < len(path):
            crumb = _Crumb(self._workspace, first=not self._crumbs, parent=self)
            self._row.insertWidget(len(self._crumbs), crumb)
            self._crumbs.append(crumb)
        for index, crumb in enumerate(self._crumbs):
            crumb.setVisible(index < len(path))
            if index < len(path):
                crumb.show_element(path[index], last=index == len(path) - 1)

    def _path(self) -> list[Element | None]:
        document, element = self._workspace.document, self._workspace.selected_element
        path: list[Element | None] = []
        while element is not None and document is not None:
            path.append(element)
            element = document.parent(element)
        if document is not None:
            path.append(None)
        return path[::-1]


class _Crumb(QWidget):
    """A small arrow and a name."""

    def __init__(self, workspace: Workspace, *, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._node: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if not first:
            arrow = QLabel(self)
            arrow.setPixmap(pixmap(icon("caret-right", "text_faint"), 10, self.devicePixelRatioF()))
            row.addWidget(arrow)
        self.button = with_role(QToolButton(self), "crumb")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._choose)
        row.addWidget(self.button)

    def show_element(self, element: Element | None, *, last: bool) -> None:
        """Name `element`, or the page for None."""
        self._node = element.id if element else None
        self.button.setText(element_name(element) if element else self.tr("Page"))
        font = self.button.font()
        font.setBold(last)
        self.button.setFont(font)

    def enterEvent(self, event: QEvent) -> None:
        """Show the element on the page."""
        self._workspace.hover(self._node)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        self._workspace.hover(None)

    def _choose(self) -> None:
        self._workspace.select(() if self._node is None else (self._node,))

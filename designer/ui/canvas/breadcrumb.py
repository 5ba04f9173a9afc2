"""The way from the page down to the selected element."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from designer.ui.elements.naming import element_name
from designer.ui.parts.role import with_role
from designer.ui.theme import icon, pixmap, theme
from designer.ui.workspace import Workspace


class Breadcrumb(QWidget):
    """The names of the selected element and of those around it; a click selects, the mouse shows what is named."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._crumbs: list[Crumb] = []
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
            crumb = Crumb(self._workspace, first=not self._crumbs, parent=self)
            self._row.insertWidget(len(self._crumbs), crumb)
            self._crumbs.append(crumb)
        for index, crumb in enumerate(self._crumbs):
            crumb.setVisible(index < len(path))
            if index < len(path):
                crumb.show_stop(path[index], last=index == len(path) - 1)

    @property
    def names(self) -> list[str]:
        """What is shown, from the page downwards."""
        return [crumb.button.text() for crumb in self._crumbs if not crumb.isHidden()]

    def crumb(self, place: int) -> Crumb:
        """The name at a place of the way, the page first."""
        return self._crumbs[place]

    def _path(self) -> list[Stop]:
        workspace = self._workspace
        document, element = workspace.document, workspace.selected_element
        if document is None:
            return []
        path: list[Stop] = []
        while element is not None:
            path.append(Stop(element_name(element), element.id))
            element = document.parent(element)
        page = workspace.page
        if page is None or workspace.file == page.wxml:
            path.append(Stop(self.tr("Page")))
        else:
            name = (workspace.file or "").rpartition("/")[2].removesuffix(".wxml")
            path += [Stop(self.tr("Component {name}").format(name=name)), Stop(self.tr("Page"), file=page.wxml)]
        return path[::-1]


class Stop(NamedTuple):
    """A place on the way down: an element, or a whole file.

    Attributes:
        node: the element; None for a file.
        file: another file than the edited one, to go to.
    """

    name: str
    node: int | None = None
    file: str | None = None


class Crumb(QWidget):
    """A small arrow and a name."""

    def __init__(self, workspace: Workspace, *, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop = Stop("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._arrow = QLabel(self)
        self._arrow.setHidden(first)
        row.addWidget(self._arrow)
        theme().changed.connect(self._draw_arrow)
        self._draw_arrow()
        self.button = with_role(QToolButton(self), "crumb")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._choose)
        row.addWidget(self.button)

    def show_stop(self, stop: Stop, *, last: bool) -> None:
        """Show another place."""
        self._stop = stop
        self.button.setText(stop.name)
        font = self.button.font()
        font.setBold(last)
        self.button.setFont(font)

    def enterEvent(self, event: QEvent) -> None:
        """Show the element on the page."""
        self._workspace.hover(self._stop.node)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        self._workspace.hover(None)

    def _draw_arrow(self) -> None:
        self._arrow.setPixmap(pixmap(icon("caret-right", "text_faint"), 10, self.devicePixelRatioF()))

    def _choose(self) -> None:
        if self._stop.file is not None:
            self._workspace.edit_file(self._stop.file)
        else:
            self._workspace.select(() if self._stop.node is None else (self._stop.node,))

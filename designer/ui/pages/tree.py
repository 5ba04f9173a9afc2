"""The tree of pages, in which a page can be dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QTreeView

from designer.project.config import Page
from designer.ui.pages.delegate import PageDelegate
from designer.ui.pages.model import PAGE_ROLE


class PageTree(QTreeView):
    """Pages by package.

    Signals:
        dropped: a page (its route) was let go before another one; "" for the end of the list.
    """

    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(PageDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the page goes; the list follows app.json, not the mouse."""
        dragged: Page | None = self.currentIndex().data(PAGE_ROLE)
        target = self.indexAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if dragged is not None:
            self.dropped.emit(dragged.route, self._before(target))
        self.viewport().update()

    def _before(self, target: QModelIndex) -> str:
        """The route of the page that follows the place of the drop."""
        if not target.isValid():
            return ""
        below = self.dropIndicatorPosition() == QTreeView.DropIndicatorPosition.BelowItem
        following = target.siblingAtRow(target.row() + 1) if below else target
        page: Page | None = following.data(PAGE_ROLE) if following.isValid() else None
        return page.route if page is not None else ""

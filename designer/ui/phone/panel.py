"""The panel below the phone while it runs: a list of parts at the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from designer.stage.inspection import Inspection
from designer.stage.stage import Stage
from designer.ui.parts.role import with_role
from designer.ui.phone.app_data.panel import AppDataPanel
from designer.ui.phone.events import EventsPanel
from designer.ui.phone.missing import MissingPanel
from designer.ui.phone.network.panel import NetworkPanel
from designer.ui.phone.storage import StoragePanel
from designer.ui.theme import icon
from designer.ui.workspace import Workspace

_LIST_WIDTH = 148


class PhonePanel(QWidget):
    """What the running app shows of itself.

    Attributes:
        parts: the list at the left.
        app_data, storage, network, events, missing: the parts.

    Signals:
        counted: how many missing names there are.
    """

    counted = Signal(int)

    def __init__(
        self, workspace: Workspace, stage: Stage, inspection: Inspection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self.app_data = AppDataPanel(inspection)
        self.events = EventsPanel(stage, inspection)
        self.storage = StoragePanel(stage.storage)
        self.network = NetworkPanel(stage.network)
        self.missing = MissingPanel(workspace)
        self.parts = with_role(QListWidget(), "side-list")
        self.parts.setFixedWidth(_LIST_WIDTH)
        self.parts.setIconSize(QSize(16, 16))
        self.parts.setAccessibleName(self.tr("Parts of the running app"))
        self._shown = QStackedWidget()
        self._add(self.app_data, self.tr("App data"), "tree-structure")
        self._add(self.storage, self.tr("Storage"), "database")
        self._add(self.network, self.tr("Network"), "globe")
        self._add(self.events, self.tr("Events"), "lightning")
        self._add(self.missing, self.tr("Not played"), "question")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.parts)
        row.addWidget(self._shown, 1)
        self.parts.currentRowChanged.connect(self._shown.setCurrentIndex)
        self.parts.setCurrentRow(0)
        self.setFocusProxy(self.parts)
        self.missing.counted.connect(self._count)
        self.missing.refresh()

    def _add(self, part: QWidget, title: str, icon_name: str) -> None:
        item = QListWidgetItem(icon(icon_name), title, self.parts)
        item.setData(Qt.ItemDataRole.UserRole, title)
        self._shown.addWidget(part)

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front."""
        self.parts.setCurrentRow(self._shown.indexOf(part))

    def _count(self, count: int) -> None:
        item = self.parts.item(self._shown.indexOf(self.missing))
        title = item.data(Qt.ItemDataRole.UserRole)
        item.setText(f"{title} ({count})" if count else title)
        self.counted.emit(count)

"""The list of the running app's requests."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from designer.stage.network.exchange import Exchange
from designer.stage.network.service import Network
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.parts.table import Cell, Table
from designer.ui.parts.tool_row import tool_row
from designer.ui.phone.network.detail import ExchangeDetail
from designer.ui.phone.network.reach import ReachSwitch
from designer.ui.phone.sizes import size_text, time_text

_MOST_ROWS = 500


class NetworkPanel(QWidget):
    """One row a request; the chosen one is told in full beside the table.

    Attributes:
        table: the requests, the last one below.
        detail: the chosen one.
        reach: the switch of the network.
    """

    def __init__(self, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._network = network
        self._row_of: dict[int, int] = {}
        titles = [self.tr("Address"), self.tr("Method"), self.tr("Status"), self.tr("Size"), self.tr("Time")]
        self.table = Table([*titles, self.tr("Answered by")], [180, 64, 130, 72, 72, 110], wide=0, spare=(1, 3, 4, 5))
        self.table.setAccessibleName(self.tr("Requests"))
        self.detail = ExchangeDetail()
        self.reach = ReachSwitch(network)
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(160)
        self.clear = icon_button("prohibit", self.tr("Clear the list"))
        self._lay_out()
        network.began.connect(self._begin)
        network.ended.connect(self._end)
        network.cleared.connect(self._fill)
        self.clear.clicked.connect(network.clear)
        self.search.textChanged.connect(self._fill)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self._fill()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.addWidget(self.table)
        parts.addWidget(self.detail)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self._nothing = EmptyState(
            "globe",
            self.tr("No request so far"),
            self.tr("What the app asks of servers appears here, also when the network is off."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(parts)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tool_row(self.reach, self.search, self.clear))
        column.addLayout(self._stack, 1)

    def _fill(self) -> None:
        shown = [each for each in self._network.requests if self._wanted(each)]
        self.table.set_rows([(self._cells(each), each) for each in shown])
        self._row_of = {each.id: row for row, each in enumerate(shown)}
        self._stack.setCurrentIndex(0 if len(self._network.requests) else 1)
        self._choose()

    def _wanted(self, exchange: Exchange) -> bool:
        return self.search.wanted in f"{exchange.method} {exchange.url}".casefold()

    def _begin(self, exchange: Exchange) -> None:
        self._stack.setCurrentIndex(0)
        if not self._wanted(exchange):
            return
        if self.table.count >= _MOST_ROWS:
            self._fill()
            return
        self._row_of[exchange.id] = self.table.count
        self.table.add_row(self._cells(exchange), exchange)

    def _end(self, exchange: Exchange) -> None:
        row = self._row_of.get(exchange.id)
        if row is not None:
            self.table.set_row(row, self._cells(exchange), exchange)
            self._choose()

    def _choose(self) -> None:
        chosen = self.table.current
        exchange = chosen if isinstance(chosen, Exchange) else None
        self.detail.show_exchange(exchange)
        self.detail.setVisible(exchange is not None)

    def _cells(self, exchange: Exchange) -> list[Cell]:
        bad = bool(exchange.error) or exchange.status >= 400
        return [
            Cell(_short(exchange.url), "danger" if bad else "text"),
            Cell(exchange.method, "text_soft"),
            Cell(self._status(exchange), "danger" if bad else "text_soft"),
            Cell(size_text(exchange.size) if exchange.done and exchange.size else "", "text_soft"),
            Cell(time_text(exchange.ms) if exchange.done else "", "text_soft"),
            Cell(self._sources().get(exchange.source, ""), "text_faint"),
        ]

    def _status(self, exchange: Exchange) -> str:
        if not exchange.done:
            return self.tr("waiting…")
        return exchange.error or str(exchange.status or "")

    def _sources(self) -> dict[str, str]:
        return {
            "real": self.tr("network"),
            "recorded": self.tr("recording"),
            "similar": self.tr("similar recording"),
            "off": self.tr("nobody: off"),
            "refused": self.tr("nobody: refused"),
        }


def _short(url: str) -> str:
    """An address with its host last, since the path tells requests apart."""
    parts = urlsplit(url)
    path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    return f"{path}  —  {parts.netloc}" if parts.netloc else url

"""The events that reach handlers of the running app, and those that a person lets happen."""

from __future__ import annotations

import json
from collections import deque

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from designer.catalog.facts import EventFact
from designer.stage.inspection import Inspection
from designer.stage.messages.inspection import Handled, HandledEvent
from designer.stage.messages.triggers import TriggerBox
from designer.stage.stage import Stage
from designer.stage.triggers import PageTriggers, triggerable
from designer.ui.language import title_of
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import label, with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.parts.table import Cell, Table
from designer.ui.parts.tool_row import tool_row
from designer.ui.theme import theme

_KEPT = 1000


class TriggerRow(QWidget):
    """Lets a component of the page send an event that cannot happen by itself; hidden on pages without such a one.

    Attributes:
        boxes, events, detail, send: component, event, its detail as JSON, and the button.
    """

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._triggers = PageTriggers(stage, self)
        self.boxes, self.events = QComboBox(), QComboBox()
        self.boxes.setAccessibleName(self.tr("Component"))
        self.events.setAccessibleName(self.tr("Event"))
        self.detail = QLineEdit()
        self.detail.setFont(theme().code_font())
        self.detail.setAccessibleName(self.tr("Detail as JSON"))
        self.send = QPushButton(self.tr("Let it happen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tool_row(label(self.tr("Event of"), "small"), self.boxes, self.events, self.detail, self.send))
        self._triggers.boxes_changed.connect(self._show_boxes)
        self.boxes.currentIndexChanged.connect(self._show_events)
        self.events.currentIndexChanged.connect(self._show_detail)
        self.detail.textChanged.connect(self._look)
        self.send.clicked.connect(self._send)
        for signal in (stage.rendered, stage.route_changed, stage.updated):
            signal.connect(lambda _: self.ask())
        self.setVisible(False)

    def ask(self) -> None:
        """Look for components on the page, while somebody sees the panel."""
        panel = self.parentWidget()
        if panel is not None and panel.isVisible():
            self._triggers.ask()

    def _show_boxes(self, boxes: tuple[TriggerBox, ...]) -> None:
        known = [self.boxes.itemData(at) for at in range(self.boxes.count())]
        if known != list(boxes):
            self.boxes.clear()
            for box in boxes:
                self.boxes.addItem(f"{box.tag}#{box.id}" if box.id else box.tag, box)
        self.setVisible(bool(boxes))

    def _show_events(self) -> None:
        box = self.boxes.currentData()
        self.events.clear()
        for event in triggerable(box.tag) if isinstance(box, TriggerBox) else ():
            self.events.addItem(event.name, event)
            self.events.setItemData(self.events.count() - 1, title_of(event.titles or {}), Qt.ItemDataRole.ToolTipRole)

    def _show_detail(self) -> None:
        event = self.events.currentData()
        example = dict(event.trigger or {}) if isinstance(event, EventFact) else {}
        self.detail.setText(json.dumps(example, ensure_ascii=False))

    def _look(self) -> None:
        self.send.setEnabled(self._value() is not None and self.events.currentIndex() >= 0)

    def _value(self) -> dict[str, object] | None:
        try:
            value = json.loads(self.detail.text() or "{}")
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None

    def _send(self) -> None:
        box, value = self.boxes.currentData(), self._value()
        if isinstance(box, TriggerBox) and value is not None:
            self._triggers.trigger(box, self.events.currentText(), value)


class EventsPanel(QWidget):
    """One row an event, the last one below; nothing is told while the panel is hidden or pauses.

    Attributes:
        table: the events.
        pause, clear: the buttons.
        triggers: lets events happen.
    """

    def __init__(self, stage: Stage, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._inspection = inspection
        self._events: deque[HandledEvent] = deque(maxlen=_KEPT)
        titles = [self.tr("Event"), self.tr("Handler"), self.tr("Page or component"), self.tr("Sent by")]
        self.table = Table([*titles, self.tr("Detail")], [110, 130, 180, 110, 120], wide=4, spare=(3,))
        self.table.setAccessibleName(self.tr("Events"))
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(240)
        self.pause = icon_button("pause", self.tr("Pause"))
        self.pause.setCheckable(True)
        self.clear = icon_button("prohibit", self.tr("Clear the list"))
        self.triggers = TriggerRow(stage, self)
        self._lay_out()
        inspection.handled.connect(self._take)
        self.search.textChanged.connect(self._fill)
        self.pause.toggled.connect(self._watch)
        self.clear.clicked.connect(self._clear)
        self._fill()

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "lightning", self.tr("No event so far"), self.tr("Use the page: what reaches a handler is listed here.")
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tool_row(self.search, None, self.pause, self.clear))
        column.addWidget(self.triggers)
        column.addLayout(self._stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen while it is seen."""
        super().showEvent(event)
        self._watch()
        self.triggers.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees costs the page nothing."""
        super().hideEvent(event)
        self._inspection.watch_events(on=False)

    def _watch(self) -> None:
        self._inspection.watch_events(on=self.isVisible() and not self.pause.isChecked())

    def _take(self, handled: Handled) -> None:
        self._events.extend(handled.events)
        self._stack.setCurrentIndex(0 if self._events else 1)
        for event in filter(self._wanted, handled.events):
            self.table.add_row(_cells(event), event)
        self.table.limit(_KEPT)

    def _fill(self) -> None:
        self.table.set_rows([(_cells(event), event) for event in filter(self._wanted, self._events)])
        self._stack.setCurrentIndex(0 if self._events else 1)

    def _clear(self) -> None:
        self._events.clear()
        self._fill()

    def _wanted(self, event: HandledEvent) -> bool:
        return self.search.wanted in f"{event.name} {event.handler} {event.component} {event.target}".casefold()


def _cells(event: HandledEvent) -> list[Cell]:
    name = f"{event.name} ×{event.count}" if event.count > 1 else event.name
    return [
        Cell(name, "code_tag", code=True),
        Cell(event.handler, "code_attribute", code=True),
        Cell(event.component, "text_soft"),
        Cell(event.target, "text_soft"),
        Cell(event.detail, "text_soft", code=True),
    ]

"""The section that connects events with handlers of the page's script."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from designer.catalog import AttributeFact, EventFact, catalog
from designer.edits.manner import event_attribute, manner_of
from designer.ui.inspector.adding import add_button, indented
from designer.ui.inspector.attribute_list import AttributeList
from designer.ui.inspector.completion import complete
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.line import TextField
from designer.ui.inspector.groups import Shown, split_event
from designer.ui.inspector.row import AttributeRow
from designer.ui.inspector.subject import Subject
from designer.ui.language import title_of


class EventSection(QWidget):
    """The bound events with their handlers, and a button that offers the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._handlers: Sequence[str] = ()
        self._begun: list[str] = []
        self.list = AttributeList(choose_field=_handler_field, prepare=self._prepare)
        self.add = add_button(self.tr("Add an event"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self.menu)
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addWidget(self.list)
        column.addLayout(indented(self.add))
        column.setContentsMargins(0, 0, 0, 8)

    def show_subject(self, subject: Subject, handlers: Sequence[str], *, same: bool) -> None:
        """Show the events that the elements bind; with `same`, events begun and not named yet stay."""
        self._subject, self._handlers = subject, handlers
        bound = [name for name in subject.shared_names() if split_event(name)]
        self._begun = [name for name in self._begun if name not in bound] if same else []
        self.list.show_attributes([Shown(self._fact(name)) for name in (*bound, *self._begun)], subject)
        for row in self.list.rows.values():
            self._prepare(row)

    def filter(self, wanted: str) -> bool:
        """Show only events that say `wanted`; returns whether the section has something to show."""
        found = self.list.filter(wanted)
        self.add.setVisible(not wanted)
        return found or not wanted

    def begin(self, event: str) -> None:
        """Add a row for `event` and wait for its handler there; nothing is written before that."""
        subject = self._subject
        if subject is None:
            return
        name = event_attribute(event, manner_of(subject.document))
        self._begun.append(name)
        self.show_subject(subject, self._handlers, same=True)
        self.list.rows[name].field.setFocus()

    def _fill_menu(self) -> None:
        self.menu.clear()
        subject = self._subject
        if subject is None:
            return
        taken = {split[1] for name in (*subject.names(), *self._begun) if (split := split_event(name))}
        component = subject.component
        for events in (component.events if component else (), catalog().common_events):
            for event in events:
                if event.name not in taken and not event.deprecated and not event.worklet:
                    action = self.menu.addAction(_event_title(event))
                    action.triggered.connect(lambda _=False, name=event.name: self.begin(name))
            self.menu.addSeparator()

    def _prepare(self, row: AttributeRow) -> None:
        if isinstance(row.field, TextField):
            complete(row.field.line, self._handlers)

    def _fact(self, name: str) -> AttributeFact:
        split = split_event(name)
        event = self._event(split[1]) if split else None
        return AttributeFact(
            name, ("string",), titles=event.titles if event else None, since=event.since if event else ""
        )

    def _event(self, name: str) -> EventFact | None:
        component = self._subject.component if self._subject else None
        own = component.event(name) if component else None
        return own or next((event for event in catalog().common_events if event.name == name), None)


def _handler_field(_shown: Shown) -> type[Field]:
    return TextField


def _event_title(event: EventFact) -> str:
    title = title_of(event.titles) if event.titles else ""
    return f"{event.name}  ·  {title}" if title else event.name

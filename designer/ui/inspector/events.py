"""The section that connects events with handlers of the page's script."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from designer.catalog import AttributeFact, EventFact, catalog
from designer.catalog.facts import WORKS
from designer.edits import bind_event
from designer.edits.manner import event_attribute, manner_of
from designer.edits.scripts import scripts_of
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
            self._offer_handler(row, subject)

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

    # Handlers ----------------------------------------------------------------------------------------------------

    def _offer_handler(self, row: AttributeRow, subject: Subject) -> None:
        """A button that goes to the handler of an event, or makes one; none where data names it."""
        value, split = subject.value(row.name), split_event(row.name)
        if split is None or value.bound or value.mixed or len(subject.elements) > 1:
            row.offer("code", "", None)
            return
        event = split[1]
        handler = value.text or self._free_handler(event)
        if handler in self._handlers:
            tip = self.tr("Go to {handler} in the script").format(handler=handler)
            row.offer("code", tip, lambda: self._show_handler(subject, handler))
        else:
            tip = self.tr("Create {handler} in the script").format(handler=handler)
            row.offer("plus", tip, lambda: self._create_handler(subject, event, handler))

    def _free_handler(self, event: str) -> str:
        """A name for a new handler of an event: `onTap`, `onTap2`."""
        name = f"on{event[:1].upper()}{re.sub('[^A-Za-z0-9]', '', event[1:])}"
        count = 2
        free = name
        while free in self._handlers:
            free, count = f"{name}{count}", count + 1
        return free

    def _create_handler(self, subject: Subject, event: str, handler: str) -> None:
        project, path, element = subject.project, subject.path, subject.main
        if subject.workspace.edit(lambda: bind_event(project, path, element, event, handler, create=True)):
            self._show_handler(subject, handler)

    @staticmethod
    def _show_handler(subject: Subject, handler: str) -> None:
        for script in scripts_of(subject.project, subject.path):
            member = subject.project.script(script).handlers.get(handler)
            if member is not None:
                place = subject.project.source(script).position(member.name_span.start)
                subject.workspace.show_source(script, place.line, place.column)
                return

    def _fact(self, name: str) -> AttributeFact:
        split = split_event(name)
        event = self._event(split[1]) if split else None
        return AttributeFact(
            name,
            ("string",),
            titles=event.titles if event else None,
            since=event.since if event else "",
            support=event.support if event else WORKS,
            why=event.why if event else None,
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

"""The inspector: everything that can be said about the selected elements, and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from designer.project.history import Changed
from designer.stage.mode import Mode
from designer.stage.samples import Samples
from designer.ui.inspector.attribute_list import AttributeList
from designer.ui.inspector.classes import ClassSection
from designer.ui.inspector.data import DataSection
from designer.ui.inspector.events import EventSection
from designer.ui.inspector.fields.line import CommitLine
from designer.ui.inspector.groups import Group, Shown, attribute_groups
from designer.ui.inspector.header import Header
from designer.ui.inspector.known_names import KnownNames
from designer.ui.inspector.samples import SampleSection
from designer.ui.inspector.style import StyleSection
from designer.ui.inspector.subject import Subject
from designer.ui.inspector.text import TextBox, TextSection
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import line, with_role
from designer.ui.parts.search_field import SearchField
from designer.ui.parts.section import Section
from designer.ui.workspace import Workspace

_OPEN_AT_FIRST = frozenset({"text", "samples", "classes", Group.OWN, Group.OTHER, "events", Group.GENERAL})
_EDITING_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Inspector(QWidget):
    """Shows the workspace's selection in sections.

    Attributes:
        header: what is selected.
        search: filters attributes and events.
        text, samples, classes, events, data, style_section: the sections of that name.
        lists: the sections of attributes.
        sections: every section with its heading, from top to bottom.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "panel")
        self._workspace = workspace
        self._subject: Subject | None = None
        self._has_text = False
        self._has_samples = False
        self._orders: dict[Group, list[str]] = {}
        self._known = KnownNames(workspace)
        self.header = Header(workspace)
        self.search = SearchField(self.tr("Search attributes"))
        self.text = TextSection()
        self.samples = SampleSection()
        self.classes = ClassSection()
        self.style_section = StyleSection()
        self.events = EventSection()
        self.data = DataSection()
        self.lists: dict[Group, AttributeList] = {group: AttributeList() for group in Group if group is not Group.DATA}
        self.sections = self._make_sections()
        self._empty = EmptyState("cursor", self.tr("Nothing is selected"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._lay_out())
        self._connect()
        self.refresh()

    def _make_sections(self) -> dict[str, Section]:
        contents: list[tuple[str, str, QWidget]] = [
            ("text", self.tr("Text"), self.text),
            ("samples", self.tr("Sample data"), self.samples),
            ("classes", self.tr("Classes"), self.classes),
            (Group.OWN, self.tr("Attributes"), self.lists[Group.OWN]),
            (Group.OTHER, self.tr("Other attributes"), self.lists[Group.OTHER]),
            ("events", self.tr("Events"), self.events),
            (Group.CONTROL, self.tr("Conditions and lists"), self.lists[Group.CONTROL]),
            ("style", self.tr("Inline style"), self.style_section),
            (Group.GENERAL, self.tr("General"), self.lists[Group.GENERAL]),
            (Group.DATA, self.tr("Data for handlers"), self.data),
            (Group.SKYLINE, self.tr("Skyline only"), self.lists[Group.SKYLINE]),
            (Group.ACCESSIBILITY, self.tr("Accessibility"), self.lists[Group.ACCESSIBILITY]),
        ]
        self._titles = {key: title for key, title, _ in contents}
        sections = {key: Section(title, content) for key, title, content in contents}
        for key, section in sections.items():
            section.set_open(key in _OPEN_AT_FIRST)
            section.toggled.connect(self._fill)
        return sections

    def _lay_out(self) -> QWidget:
        body = with_role(QWidget(), "panel")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 12)
        rows.setSpacing(0)
        for section in self.sections.values():
            rows.addWidget(line())
            rows.addWidget(section)
        rows.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        bar = QWidget()
        bar_column = QVBoxLayout(bar)
        bar_column.setContentsMargins(12, 0, 12, 8)
        bar_column.addWidget(self.search)
        page = with_role(QWidget(), "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(bar)
        column.addWidget(self._area, 1)
        return page

    def _connect(self) -> None:
        self._workspace.selection_changed.connect(self._show_selection)
        self._workspace.page_changed.connect(self.refresh)
        self._workspace.mode_changed.connect(self.refresh)
        self._workspace.edited.connect(self._follow_edit)
        self.search.textChanged.connect(self._fill)

    def attach(self, samples: Samples) -> None:
        """Let the samples of this stage be chosen here."""
        self.samples.attach(samples)
        samples.changed.connect(self._show_samples)

    # What is shown ---------------------------------------------------------------------------------------------

    def _show_selection(self) -> None:
        self._finish_typing()
        self.refresh()
        self._area.verticalScrollBar().setValue(0)

    def _follow_edit(self, changed: Changed) -> None:
        """An edit that chose another element was shown with that element already."""
        subject = self._subject
        was_shown = subject is not None and subject.document is self._workspace.document
        if not was_shown or subject is None or changed.paths != {subject.path}:
            self.refresh()

    def _way_to_select(self) -> str:
        if self._workspace.mode is Mode.RUN:
            return self.tr("The preview is the app itself. To select an element, go back to Design or use the outline.")
        return self.tr("Choose an element on the page or in the outline.")

    def refresh(self) -> None:
        """Show the selected elements as they are now."""
        before = self._subject
        subject = self._subject = Subject.of(self._workspace)
        self._pages.setCurrentIndex(0 if subject is None else 1)
        if subject is None:
            self._empty.say(self.tr("Nothing is selected"), self._way_to_select())
            return
        same = before is not None and _ids(before) == _ids(subject)
        if not same:
            self._orders.clear()
        self.header.show_subject(subject)
        self._has_text = self.text.show_subject(subject)
        self._has_samples = self.samples.show_subject(subject)
        self.classes.show_subject(subject, self._known.classes())
        self.style_section.show_subject(subject, self._known.style_properties(), same=same)
        self.events.show_subject(subject, self._known.handlers(), same=same)
        self._fill()

    def _fill(self) -> None:
        """Show the attributes of the open sections, and of all while searching."""
        subject = self._subject
        if subject is None:
            return
        wanted = self.search.wanted
        properties = self._known.component_attributes(subject.tag) if subject.tag else []
        groups = attribute_groups(subject, properties)
        for group, shown in groups.items():
            section = self.sections[group]
            if group is Group.DATA:
                self.data.show_attributes(shown, subject)
                found = self.data.filter(wanted)
            else:
                found = bool(shown) and self._fill_list(group, shown, subject, wanted)
            section.setVisible(found)
            self._count(group, sum(subject.value(each.fact.name).present for each in shown))
        self._count("style", self.style_section.count)
        self.sections["events"].setVisible(self.events.filter(wanted))
        for key in ("classes", "style"):
            self.sections[key].setVisible(not wanted)
        self.sections["text"].setVisible(self._has_text and not wanted)
        self.sections["samples"].setVisible(self._has_samples and not wanted)

    def _show_samples(self) -> None:
        if self._subject is not None:
            self._has_samples = self.samples.show_subject(self._subject)
            self.sections["samples"].setVisible(self._has_samples and not self.search.wanted)

    def _fill_list(self, group: Group, shown: list[Shown], subject: Subject, wanted: str) -> bool:
        section, rows = self.sections[group], self.lists[group]
        if not section.is_open and not wanted:
            return True
        rows.show_attributes(self._in_order(group, shown), subject)
        found = rows.filter(wanted)
        section.content.setVisible(section.is_open or (bool(wanted) and found))
        return found

    def _count(self, key: str, written: int) -> None:
        """Tell in the heading of a closed section how much is written in it."""
        section, title = self.sections[key], self._titles[key]
        section.heading.setText(title if section.is_open or not written else f"{title}  ·  {written}")

    def _in_order(self, group: Group, shown: list[Shown]) -> list[Shown]:
        """`shown` in the order of the first time, so that no row jumps away under the person's hands."""
        order = self._orders.setdefault(group, [each.fact.name for each in shown])
        places = {name: place for place, name in enumerate(order)}
        return sorted(shown, key=lambda each: places.get(each.fact.name, len(places)))

    # Keys and focus --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Delete pressed in the inspector edits the inspector's fields and never removes the element."""
        if isinstance(event, QKeyEvent) and _is_editing_key(event):
            event.accept()
            return True
        return super().event(event)

    def _finish_typing(self) -> None:
        """Commit what was typed for the former selection, unless its text has changed since."""
        focused = QApplication.focusWidget()
        if not isinstance(focused, CommitLine | TextBox) or not self.isAncestorOf(focused):
            return
        if self._subject is not None and self._subject.document is self._workspace.document:
            focused.finish()
        else:
            focused.drop_typing()


def _is_editing_key(event: QKeyEvent) -> bool:
    overriding = event.type() == QEvent.Type.ShortcutOverride
    return overriding and Qt.Key(event.key()) in _EDITING_KEYS and not event.modifiers()


def _ids(subject: Subject) -> tuple[int, ...]:
    return tuple(element.id for element in subject.elements)

"""Sends the samples of the page that is shown to its frame whenever they may have changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from designer.project.history import Changed
from designer.project.paths import without_suffix
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.samples import Choices, SampleValue, Templates, TemplateSamples, page_samples, sample_query
from designer.source.wxml import Element
from designer.stage.messages import Rendered, Sampled
from designer.stage.mode import Mode
from designer.stage.samples.branches import chain, element_at, forced, way_to
from designer.stage.samples.memory import choices_file, read_choices, write_choices
from designer.stage.stage import Stage

_K = TypeVar("_K")
_V = TypeVar("_V")
# What decides which samples a page needs.
_DECIDING = (".wxml", ".json", ".js", ".ts")
# An edit is shown first; what it means for samples comes when the person pauses.
_PAUSE_MS = 300


class Samples(QObject):
    """Keeps a stage supplied with samples, and with what the person chose to see of them.

    Attributes:
        shown: the paths that show samples, by the WXML file of the project.
        visible: whether the page shows samples at all, or only what its own data say.

    Signals:
        changed: `shown`, a sample or a choice differs.
    """

    changed = Signal()

    def __init__(self, stage: Stage) -> None:
        """Serve `stage` for as long as it lives."""
        super().__init__(stage)
        self.shown: Mapping[str, tuple[str, ...]] = {}
        self.visible = True
        self._stage = stage
        self._folder: Path | None = None
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._choices = Choices()
        # The heads of chains of which a branch was chosen, by file; kept by the way to them.
        self._branches: dict[str, dict[int, int]] = {}
        self._route = ""
        self._sent: dict[str, TemplateSamples] = {}
        self._templates: Templates | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow_now)
        stage.hear(Sampled, self._on_sampled)
        stage.rendered.connect(self._on_rendered)
        stage.mode_changed.connect(lambda _: self._force())

    def keep_in(self, folder: Path) -> None:
        """Keep the choices for each project in `folder` from now on; it is no part of any project."""
        self._folder = folder
        self.set_project(self._project)

    def set_project(self, project: Project | None) -> None:
        """Take the samples from another project from now on."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = project.subscribe(self._follow) if project is not None else None
        self._project = project
        self._templates = None
        self._sent = {}
        file = self._file()
        self._choices = read_choices(file) if file is not None else Choices()
        self._branches = {path: self._heads(path) for path, each in self._choices.templates.items() if each.branches}
        self._force()
        self._show({})

    # What is shown -----------------------------------------------------------------------------------------------

    @property
    def values(self) -> Mapping[str, TemplateSamples]:
        """The samples of the page that is shown, by WXML file."""
        return self._sent

    def query(self, route: str) -> str:
        """The query with which to open a page that nobody opens another way."""
        if self._project is None:
            return ""
        chosen = self._choices.queries.get(route)
        return sample_query(self._project, route) if chosen is None else chosen

    def count(self, path: str, of: str) -> int | None:
        """How many items of a list the person chose to see in the WXML file `path`; None: as many as come."""
        return self._choices.of(path).counts.get(of)

    def branch(self, path: str, element: Element) -> int | None:
        """Which member of the chain around an element is shown, -1 for none; None: as the data says."""
        members = self._chain(path, element)
        return self._branches.get(path, {}).get(members[0].id) if members else None

    # What the person chooses -------------------------------------------------------------------------------------

    def set_visible(self, visible: bool) -> None:
        """Show samples from now on, or the page as its own data say."""
        if visible != self.visible:
            self.visible = visible
            self._send()
            self.changed.emit()

    def set_query(self, route: str, query: str | None) -> None:
        """Open a page with this query from now on; None: with one that suits its script."""
        if query is None:
            self._choices.queries.pop(route, None)
        else:
            self._choices.queries[route] = query
        self._remember()

    def set_count(self, path: str, of: str, count: int | None) -> None:
        """Show so many items of a list, real ones repeated where they do not suffice; None: as many as come."""
        _choose(self._choices.at(path).counts, of, count)
        self._apply()

    def set_value(self, path: str, of: str, value: SampleValue | None) -> None:
        """Show another sample at a path (`list[0].name`); None: the one that suits its name."""
        _choose(self._choices.at(path).values, of, value)
        self._apply()

    def set_branch(self, path: str, element: Element, branch: int | None) -> None:
        """Show this member of the chain around an element, -1 for none; None: as the data says."""
        members = self._chain(path, element)
        if members:
            _choose(self._branches.setdefault(path, {}), members[0].id, branch)
            self._force()
            self._apply()

    # The stage and the project -----------------------------------------------------------------------------------

    def _apply(self) -> None:
        self._remember()
        self._send()
        self.changed.emit()

    def _samples_of(self, project: Project) -> dict[str, TemplateSamples]:
        if self._templates is None:
            self._templates = Templates(project)
        return page_samples(project, self._route, self._choices, self._templates)

    def _send(self) -> None:
        if self._project is None:
            return
        self._sent = self._samples_of(self._project)
        sent = self._sent if self.visible else {}
        templates = {self._template(path): samples.as_fields() for path, samples in sent.items()}
        self._stage.tell("samples", page=self._route, templates=templates)

    def _force(self) -> None:
        """Let the stage show the chosen branches, in Design mode alone."""
        designing = self._stage.mode is Mode.DESIGN
        for path, branches in self._branches.items():
            if self._project is not None and self._project.exists(path):
                document = self._project.wxml(path)
                self._stage.force_conditions(path, forced(document, branches) if designing else {})

    def _follow(self, event: Changed) -> None:
        if event.origin != "save" and any(path.endswith(_DECIDING) for path in event.paths):
            if self._templates is not None:
                self._templates.forget()
            self._pause.start()

    def _follow_now(self) -> None:
        if self._project is None:
            return
        if self._branches:
            # A chain may have got a member, and the way to it may be another.
            self._force()
            self._remember()
        before = self._sent
        if self._samples_of(self._project) != before:
            self._send()
            self.changed.emit()

    def _on_rendered(self, rendered: Rendered) -> None:
        self._route = rendered.page
        self._send()

    def _on_sampled(self, sampled: Sampled) -> None:
        if self._project is None or sampled.page != self._route:
            return
        root = self._project.app_root
        self._show({f"{root}{template}.wxml": paths for template, paths in sampled.templates.items()})

    def _show(self, shown: Mapping[str, tuple[str, ...]]) -> None:
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def _template(self, path: str) -> str:
        root = self._project.app_root if self._project is not None else ""
        return without_suffix(path.removeprefix(root))

    # Memory ------------------------------------------------------------------------------------------------------

    def _file(self) -> Path | None:
        if self._folder is None or self._project is None:
            return None
        return choices_file(self._folder, self._project.root)

    def _remember(self) -> None:
        for path in self._branches:
            self._choices.at(path).branches = self._ways(path)
        file = self._file()
        if file is not None:
            write_choices(file, self._choices)

    def _chain(self, path: str, element: Element) -> tuple[Element, ...]:
        return chain(self._project.wxml(path), element) if self._project is not None else ()

    def _ways(self, path: str) -> dict[str, int]:
        """The chosen branches of a file by the ways to their chains; chains that are gone are left out."""
        if self._project is None or not self._project.exists(path):
            return {}
        document = self._project.wxml(path)
        found = ((document.node(head), branch) for head, branch in self._branches[path].items())
        return {way_to(document, head): branch for head, branch in found if isinstance(head, Element)}

    def _heads(self, path: str) -> dict[int, int]:
        """The chosen branches of a file by the ids of their chains' heads, as they were kept."""
        if self._project is None or not self._project.exists(path):
            return {}
        try:
            document = self._project.wxml(path)
        except FileFault:
            return {}
        found = ((element_at(document, way), branch) for way, branch in self._choices.of(path).branches.items())
        return {head.id: branch for head, branch in found if head is not None and chain(document, head)}


def _choose(choices: dict[_K, _V], key: _K, value: _V | None) -> None:
    if value is None:
        choices.pop(key, None)
    else:
        choices[key] = value

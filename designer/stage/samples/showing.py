"""Sends the samples of the page that is shown to its frame whenever they may have changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from designer.project.history import Changed
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.samples import TemplateSamples, page_samples, sample_query
from designer.stage.messages import Rendered, Sampled
from designer.stage.stage import Stage

# What decides which samples a page needs.
_DECIDING = (".wxml", ".json", ".js", ".ts")
# An edit is shown first; what it means for samples comes when the person pauses.
_PAUSE_MS = 300


class Samples(QObject):
    """Keeps a stage supplied with samples.

    Attributes:
        shown: the paths that show samples, by the WXML file of the project.

    Signals:
        changed: `shown` differs.
    """

    changed = Signal()

    def __init__(self, stage: Stage) -> None:
        """Serve `stage` for as long as it lives."""
        super().__init__(stage)
        self.shown: Mapping[str, tuple[str, ...]] = {}
        self._stage = stage
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._route = ""
        self._sent: dict[str, TemplateSamples] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._send_changed)
        stage.hear(Sampled, self._on_sampled)
        stage.rendered.connect(self._on_rendered)

    def set_project(self, project: Project | None) -> None:
        """Take the samples from another project from now on."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = project.subscribe(self._follow) if project is not None else None
        self._project = project
        self._show({})

    def query(self, route: str) -> str:
        """The query with which to open a page that nobody opens another way."""
        return "" if self._project is None else sample_query(self._project, route)

    def _follow(self, event: Changed) -> None:
        if event.origin != "save" and any(path.endswith(_DECIDING) for path in event.paths):
            self._pause.start()

    def samples(self) -> dict[str, TemplateSamples]:
        """The samples of the page that is shown, by WXML file."""
        return {} if self._project is None else page_samples(self._project, self._route)

    def send(self) -> None:
        """Send the samples to the page."""
        self._sent = self.samples()
        templates = {self._template(path): samples.as_fields() for path, samples in self._sent.items()}
        self._stage.tell("samples", page=self._route, templates=templates)

    def _send_changed(self) -> None:
        if self._project is not None and self.samples() != self._sent:
            self.send()

    def _on_rendered(self, rendered: Rendered) -> None:
        self._route = rendered.page
        self.send()

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

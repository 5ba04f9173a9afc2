"""Which elements of the edited file show sample data, for the views that mark them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from designer.stage.mode import Mode
from designer.stage.samples import Samples
from designer.stage.samples.leaves import sampled_elements
from designer.ui.workspace import Workspace

# Finding them reads every expression of the page, so it waits until a person pauses.
_PAUSE_MS = 150


class SampledElements(QObject):
    """Follows the edited file and its samples.

    Signals:
        changed: the ids of the elements that show samples now.
    """

    changed = Signal(object)

    def __init__(self, workspace: Workspace, samples: Samples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._samples = samples
        self._elements: frozenset[int] = frozenset()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for signal in (samples.changed, workspace.edited, workspace.page_changed, workspace.mode_changed):
            signal.connect(self._pause.start)

    def _look(self) -> None:
        document = self._workspace.document
        designing = self._workspace.mode is Mode.DESIGN and self._samples.visible
        shown = self._samples.shown.get(self._workspace.file or "", ())
        elements = sampled_elements(document, shown) if document is not None and designing else frozenset()
        if elements != self._elements:
            self._elements = elements
            self.changed.emit(elements)

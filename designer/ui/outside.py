"""Shows what other programs change in the open project as soon as they have written it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from designer.project.watching import Watcher
from designer.ui.workspace import Workspace


class OutsideWatch(QObject):
    """Watches the folder of the workspace's project.

    Signals:
        changed: the paths (a frozenset) that another program wrote, before they are read; empty once it watches.
    """

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watcher: Watcher | None = None
        workspace.project_changed.connect(self._follow)
        # The signal comes from the watcher's thread; it is received in the one of the window.
        self.changed.connect(self._read)
        self._follow()

    def _follow(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
        project = self._workspace.project
        self._watcher = Watcher(project.root, self.changed.emit) if project is not None else None

    def _read(self, paths: frozenset[str]) -> None:
        # What changed before the watch began is found by looking at everything once.
        self._workspace.read_anew(among=paths or None)

"""Keeps the texts that the frame holds those of the project."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from designer.stage.app_files import AppFiles
from designer.stage.bundle import TEXT_SUFFIXES, stage_text
from designer.stage.messages import Outdated
from designer.stage.private_files import is_private
from designer.stage.shell_view import ShellView
from designer.stage.text_changes import text_change


class TextFeed(QObject):
    """Sends a frame what changes of the files that it was loaded with."""

    def __init__(self, shell: ShellView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._files: AppFiles | None = None
        self._is_running = False
        self._serial = 0
        self._changed: set[str] = set()
        self._known: dict[str, str | None] = {}
        self._pause = QTimer(self, interval=0, singleShot=True)
        self._pause.timeout.connect(self.flush)

    def load(self, files: AppFiles) -> None:
        """A frame loads these files: what changes meanwhile waits."""
        self.stop()
        self._files = files

    def run(self) -> None:
        """The frame takes updates from now on."""
        self._is_running = True
        self.flush()

    def stop(self) -> None:
        """The frame is gone."""
        self._files = None
        self._is_running = False
        self._changed.clear()
        self._known.clear()

    def follow(self, paths: Iterable[str]) -> None:
        """Send files of the project that changed.

        The first change of a turn of the event loop goes at once, all others of it together.
        """
        if self._files is None:
            return
        self._changed.update(paths)
        if not self._pause.isActive():
            self.flush()
            self._pause.start()

    def flush(self) -> None:
        """Send what waits."""
        if self._files is None or not self._is_running:
            return
        names = (self._files.app_path(path) for path in sorted(self._changed) if path.endswith(TEXT_SUFFIXES))
        self._changed.clear()
        self._send(self._files, [name for name in names if name is not None and not is_private(name)])

    def send_whole(self, outdated: Outdated) -> None:
        """Send files again that the frame holds other texts of."""
        names = [name for name in outdated.files if name in self._known]
        for name in names:
            del self._known[name]
        if self._files is not None and self._is_running:
            self._send(self._files, names)

    def _send(self, files: AppFiles, names: Iterable[str]) -> None:
        """Send files by the app's paths; of those that were sent to this frame before only what changed."""
        updates: dict[str, object] = {}
        for name in names:
            known = self._known.get(name)
            path = files.project_path(name)
            text = stage_text(files.project, files.marks, path, without_scripts=files.without_scripts)
            self._known[name] = text
            updates[name] = text_change(known, text)
        if updates:
            self._serial += 1
            self._shell.send("update", files=updates, serial=self._serial)

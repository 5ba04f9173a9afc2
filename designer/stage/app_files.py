"""The files of an app as its frame asks for them: by their path below the app's root, unsaved text first."""

from __future__ import annotations

from collections.abc import Callable

from designer.project.npm import BUILT
from designer.project.paths import join
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.stage.bundle import make_bundle
from designer.stage.marks import MarkTable
from designer.stage.network.remote import RemoteFiles
from designer.stage.private_files import is_private
from designer.stage.schemes import app_host


class AppFiles:
    """What one project serves to its frame.

    Attributes:
        project: where the files come from.
        host: the host of the project's origin.
        marks: the marks given to its WXML so far.
        remote: what it reaches of the internet; None: nothing.
        served: what parts of the stage serve to the frame beside its files, by name.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.host = app_host(project.root)
        self.marks = MarkTable()
        self.served: dict[str, Callable[[], bytes]] = {"files.json": self.bundle}
        self.remote: RemoteFiles | None = None
        self._without_scripts = False
        self._bundle: bytes | None = None

    @property
    def without_scripts(self) -> bool:
        """Whether every script is replaced by an empty one, as after a page that had to be stopped."""
        return self._without_scripts

    @without_scripts.setter
    def without_scripts(self, silent: bool) -> None:
        self._without_scripts = silent
        self.forget_bundle()

    def project_path(self, path: str) -> str:
        """The project's path for a path of the app."""
        return join(self.project.app_root, path)

    def app_path(self, path: str) -> str | None:
        """The app's path for a path of the project; None for files outside the app."""
        root = self.project.app_root
        return path[len(root) :] if path.startswith(root) else None

    def read(self, path: str) -> bytes | None:
        """The bytes of a file of the app; None when it is not there, is private, lies outside or cannot be read."""
        if is_private(path):
            return None
        wanted = self.project_path(path)
        try:
            if self.project.exists(wanted):
                return self.project.read(wanted)
            return self._read_unbuilt(wanted)
        except (FileFault, OSError):
            return None

    def bundle(self) -> bytes:
        """`files.json`: all texts of the app, its own WXML marked; made once until something changes."""
        if self._bundle is None:
            self._bundle = make_bundle(self.project, self.marks, without_scripts=self._without_scripts)
        return self._bundle

    def forget_bundle(self) -> None:
        """Note that a text changed: the next bundle is made anew."""
        self._bundle = None

    def _read_unbuilt(self, wanted: str) -> bytes | None:
        if f"{BUILT}/" not in wanted:
            return None
        target = self.project.locate(wanted)
        return target.read_bytes() if target is not None and target.is_file() else None

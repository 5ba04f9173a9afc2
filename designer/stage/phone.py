"""The phone from the computer's side: what surrounds the app, how it is entered, and the computer's files for it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.stage.dialog_patience import DialogPatience
from designer.stage.media_types import media_type
from designer.stage.messages.phone import LARGEST_FILE, ChooseFiles, SaveFile
from designer.stage.mode import Mode
from designer.stage.surroundings import Launch, Surroundings

_M = TypeVar("_M")
# All files of one choice travel to the page in one message.
_LARGEST_CHOICE = 40_000_000
_PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "bmp", "svg")
_VIDEOS = ("mp4", "mov", "webm", "m4v")
_EXTENSIONS = {"image": _PICTURES, "video": _VIDEOS, "media": _PICTURES + _VIDEOS, "file": ()}


class _Line(Protocol):
    """The stage, as far as its phone needs it."""

    def hear(self, kind: type[_M], receive: Callable[[_M], None]) -> None: ...
    def tell(self, kind: str, **fields: object) -> None: ...
    def window(self) -> QWidget: ...
    @property
    def pressed(self) -> SignalInstance: ...
    @property
    def mode(self) -> Mode: ...


class Phone(QObject):
    """Belongs to a stage and outlives the apps that run there.

    Attributes:
        launch: how the next app is entered.
        surroundings: what surrounds the app.

    Signals:
        remarked: a sentence for the console, why a file does not reach the app.
    """

    remarked = Signal(str)

    def __init__(self, line: _Line, parent: QObject) -> None:
        super().__init__(parent)
        self.launch = Launch()
        self.surroundings = Surroundings()
        self._line = line
        self._patience = DialogPatience(line, self)
        line.hear(ChooseFiles, self._choose)
        line.hear(SaveFile, self._save)

    def set_launch(self, launch: Launch) -> None:
        """Enter the app in this way from its next start on; `Stage.open_page(…, fresh=True)` or `reload` starts it."""
        self.launch = launch

    def set_surroundings(self, surroundings: Surroundings) -> None:
        """Change what surrounds the app; one that runs hears of it at once."""
        self.surroundings = surroundings
        self._line.tell("surroundings", surroundings=surroundings.fields())

    def send_to_background(self) -> None:
        """Let the app run its onHide as when the person leaves WeChat."""
        self._line.tell("appShown", shown=False, launch=None)

    def bring_to_foreground(self, launch: Launch | None = None) -> None:
        """Let the app run its onShow; `launch` where it is entered in another way than before."""
        self._line.tell("appShown", shown=True, launch=launch.fields() if launch else None)

    def warn_of_memory(self, level: int = 10) -> None:
        """Tell the app that memory is short: 5 moderate, 10 low, 15 critical, as Android counts."""
        self._line.tell("memory", level=level)

    def open_menu(self) -> None:
        """Open what the three dots of the capsule open: share, favourites, settings."""
        self._line.tell("menu")

    def _choose(self, asked: ChooseFiles) -> None:
        dialog = self._dialog(self.tr("Files for the app"))
        if dialog is None:
            self._give(asked, None)
            return
        many = QFileDialog.FileMode.ExistingFiles if asked.count > 1 else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(many)
        extensions = asked.extensions or _EXTENSIONS[asked.kind]
        if extensions:
            dialog.setNameFilter(" ".join(f"*.{each}" for each in extensions))
        dialog.finished.connect(lambda accepted: self._give(asked, dialog.selectedFiles() if accepted else None))
        self._patience.show(dialog)

    def _dialog(self, title: str) -> QFileDialog | None:
        """A dialog, or None where the app must not open one now."""
        return QFileDialog(self._line.window(), title) if self._patience.allows() else None

    def _give(self, asked: ChooseFiles, names: list[str] | None) -> None:
        files = self._read([Path(name) for name in names[: asked.count]]) if names else None
        self._line.tell("filesChosen", id=asked.id, files=files)

    def _save(self, asked: SaveFile) -> None:
        dialog = self._dialog(self.tr("Keep a file of the app"))
        if dialog is None:
            self._write(asked, [])
            return
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(Path(asked.name).name)
        dialog.finished.connect(lambda accepted: self._write(asked, dialog.selectedFiles() if accepted else []))
        self._patience.show(dialog)

    def _write(self, asked: SaveFile, names: list[str]) -> None:
        saved = False
        for name in names[:1]:
            try:
                Path(name).write_bytes(asked.data)
                saved = True
            except OSError as error:
                self.remarked.emit(self.tr("{0} could not be saved: {1}").format(Path(name).name, error.strerror))
        self._line.tell("fileSaved", id=asked.id, saved=saved)

    def _read(self, paths: list[Path]) -> list[dict[str, str]] | None:
        """The files as the frame takes them; of what cannot be read or is too large the console tells."""
        given: list[dict[str, str]] = []
        total = 0
        for path in paths:
            try:
                size = path.stat().st_size
                if size > LARGEST_FILE or total + size > _LARGEST_CHOICE:
                    self.remarked.emit(self.tr("{0} is too large for a page here.").format(path.name))
                    continue
                data = path.read_bytes()
            except OSError as error:
                self.remarked.emit(self.tr("{0} could not be read: {1}").format(path.name, error.strerror))
                continue
            total += len(data)
            kind = media_type(path.name).partition(";")[0]
            given.append({"name": path.name, "kind": kind, "data": base64.b64encode(data).decode("ascii")})
        return given or None

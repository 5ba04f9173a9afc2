"""The unsaved edits of a project, written down as they are made, so that a killed process loses none of them."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from designer.project.change import Change, MoveFile
from designer.project.locking import exclusive, try_lock
from designer.project.records import Record, encode, fingerprint
from designer.source.source import Source

SUFFIX = ".journal"
_LOCK = "lock"

_log = logging.getLogger(__name__)


def journal_folder(home: Path, root: Path) -> Path:
    """Where the journals of the project at `root` are kept below `home`: one file for each process that edits it."""
    return home / hashlib.blake2b(os.fsencode(root), digest_size=16).hexdigest()


def folder_lock(folder: Path) -> Path:
    """The file to lock while journals of a project are made or looked for."""
    return folder / _LOCK


class Journal:
    """One file of records that this process appends to and holds locked.

    A record is handed to the system at once, so it outlives the process; it is not forced to the disk, for which
    typing would have to wait. A journal that cannot be written stops, is logged, and never keeps anybody from editing.

    Attributes:
        fault: why nothing is written down any more; "" while all is well.
    """

    def __init__(self, folder: Path) -> None:
        """Write below `folder`, which is made with the first record."""
        self._folder = folder
        self._path: Path | None = None
        self._handle = -1
        self._noted: set[str] = set()
        self._moved: set[str] = set()
        self.fault = ""

    def note_change(self, change: Change, saved: Callable[[str], Source | None]) -> None:
        """Write down a change that was just made; `saved` gives a file as the disk had it when it was last read."""
        fresh = change.paths - self._noted
        known = {path: fingerprint(saved(path)) for path in sorted(fresh)}
        self._noted |= fresh
        self._moved |= {step.to for step in change.steps if isinstance(step, MoveFile)}
        self._write(Record(time.time(), known=known, steps=change.steps))

    def note_saving(self, files: Mapping[str, Source | None]) -> None:
        """Write down what files will be on disk once they are saved, which is about to happen."""
        known = {path: fingerprint(source) for path, source in files.items()}
        # What was moved came from a file that may be gone before the new one is written.
        moved = {path: bytes(source) for path, source in files.items() if path in self._moved and source is not None}
        self._write(Record(time.time(), known=known, contents=moved))

    def note_saved(self, files: Mapping[str, Source | None]) -> None:
        """Write down that the disk holds these files as they are now."""
        known = {path: fingerprint(source) for path, source in files.items() if path in self._noted}
        if known:
            self._write(Record(time.time(), known=known, saved=tuple(known)))

    def clear(self) -> None:
        """Forget everything: all of it is on disk. A journal that had stopped begins again."""
        self._noted.clear()
        self._moved.clear()
        self.fault = ""
        if self._path is not None:
            self._guarded(self._empty)

    def close(self) -> None:
        """Remove the file: its edits are saved or given up."""
        path, self._path = self._path, None
        if path is not None:
            os.close(self._handle)
            with suppress(OSError):
                path.unlink()

    def _write(self, record: Record) -> None:
        if not self.fault:
            self._guarded(lambda: self._append(encode(record)))

    def _append(self, line: bytes) -> None:
        if self._path is None:
            self._create()
        written = os.write(self._handle, line)
        if written < len(line):
            raise OSError(f"Only {written} of {len(line)} bytes could be written.")

    def _create(self) -> None:
        with exclusive(folder_lock(self._folder)):
            handle, name = tempfile.mkstemp(suffix=SUFFIX, dir=self._folder)
            try_lock(handle)
        self._handle, self._path = handle, Path(name)

    def _empty(self) -> None:
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)

    def _guarded(self, action: Callable[[], object]) -> None:
        try:
            action()
        except OSError as error:
            self.fault = f"Unsaved edits are no longer written down in {self._folder}: {error}"
            _log.warning("%s", self.fault)

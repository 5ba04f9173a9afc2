"""Bringing back the edits that a process had not saved when it was killed."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from designer.project.change import Change, CreateFile, DeleteFile, EditFile, MoveFile, Step
from designer.project.disk import Disk
from designer.project.journal import SUFFIX, folder_lock
from designer.project.locking import exclusive, try_lock
from designer.project.problems import FileFault
from designer.project.records import Record, decode, fingerprint
from designer.source.source import OverlappingSplices, Source

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What can be brought back.

    Attributes:
        when: the time of the last change, in UTC.
        changes: how many changes were made to these files.
        paths: the files that can be brought back as they were.
        lost: the files whose edits cannot be: the disk holds another text than the one that was edited.
        damage: what of the journal could not be read, in a sentence; "" when it is whole.
    """

    when: datetime
    changes: int
    paths: tuple[str, ...]
    lost: tuple[str, ...]
    damage: str


class Orphan:
    """A journal whose process is gone, kept locked so that nobody else offers it.

    Attributes:
        recovery: what it holds.
        contents: the files that can be brought back, as they were; None for one that was removed.
        folders: the folders of all files that it tells of, relative to the project's root.
    """

    def __init__(self, path: Path, handle: int, disk: Disk) -> None:
        self._path = path
        self._handle = handle
        records, whole = decode(path.read_bytes())
        replay = _Replay(disk)
        fitting = replay.run(records)
        self.contents = replay.unsaved()
        lost = replay.lost()
        self.folders = frozenset(path.rpartition("/")[0] for path in replay.seen)
        self.recovery = Recovery(
            datetime.fromtimestamp(records[-1].when if records else path.stat().st_mtime, UTC),
            sum(bool(_paths(record.steps) & (self.contents.keys() | lost)) for record in records),
            tuple(sorted(self.contents)),
            tuple(sorted(lost)),
            "" if whole and fitting else "The journal is damaged: what was changed last could not be read.",
        )

    @property
    def empty(self) -> bool:
        """Whether there is nothing to bring back and nothing lost."""
        return not (self.recovery.paths or self.recovery.lost)

    def remove(self) -> None:
        """Remove the journal; its edits are brought back or given up."""
        self.release()
        with suppress(OSError):
            self._path.unlink()

    def release(self) -> None:
        """Leave the journal for the next start."""
        os.close(self._handle)


def find_orphan(folder: Path, disk: Disk) -> Orphan | None:
    """The latest journal in `folder` with something to bring back; those with nothing are removed."""
    if not folder.is_dir():
        return None
    try:
        with exclusive(folder_lock(folder)):
            return _first_filled(folder, disk)
    except OSError as error:
        _log.warning("The journals in %s cannot be read: %s", folder, error)
        return None


def _first_filled(folder: Path, disk: Disk) -> Orphan | None:
    for path in _latest_first(folder):
        orphan = _adopt(path, disk)
        if orphan is not None and not orphan.empty:
            return orphan
        if orphan is not None:
            orphan.remove()
    return None


def _latest_first(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)


def _adopt(path: Path, disk: Disk) -> Orphan | None:
    """The journal at `path`, unless a running process still writes it."""
    handle = os.open(path, os.O_RDWR)
    if try_lock(handle):
        return Orphan(path, handle, disk)
    os.close(handle)
    return None


class _Replay:
    """The files of a journal, as far as the disk still holds what was edited.

    A file is known as soon as its fingerprint in the journal is the disk's: before its edits, or, when a save was
    interrupted, behind those that had reached the disk.

    Attributes:
        seen: every file that the journal tells of.
    """

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._on_disk: dict[str, Source | None] = {}
        self._now: dict[str, Source | None] = {}
        self._trusted: set[str] = set()
        self._changed: set[str] = set()
        self.seen: set[str] = set()

    def run(self, records: Iterable[Record]) -> bool:
        """Go through the records; False when one does not fit the files, which ends it."""
        try:
            for record in records:
                self._note(record)
                for step in record.steps:
                    self._apply(step)
        except (IndexError, OverlappingSplices):
            return False
        return True

    def unsaved(self) -> dict[str, Source | None]:
        """The files that the disk holds otherwise than they were left."""
        known = {path: self._now[path] for path in self._changed - self.lost()}
        return {path: source for path, source in known.items() if fingerprint(source) != self._fingerprint(path)}

    def lost(self) -> set[str]:
        """The files whose last text cannot be told."""
        return {path for path in self._changed if path not in self._trusted or path not in self._now}

    def _note(self, record: Record) -> None:
        self.seen |= record.known.keys()
        for path, data in record.contents.items():
            self._now[path] = None if data is None else Source.read(path, data)
        for path, mark in record.known.items():
            if mark == self._fingerprint(path):
                self._now[path] = self._on_disk[path]
                self._trusted.add(path)
        self._changed -= set(record.saved)

    def _apply(self, step: Step) -> None:
        self._changed |= _paths((step,))
        before = self._now.pop(step.path, None)
        match step:
            case EditFile(path, splices) if before is not None:
                self._now[path] = before.splice(splices)
            case CreateFile(path, data):
                self._now[path] = Source.read(path, data)
            case DeleteFile(path):
                self._now[path] = None
            case MoveFile(path, to):
                self._now[path] = None
                self._now.pop(to, None)
                if before is not None:
                    self._now[to] = Source(to, before.text, before.bom)

    def _fingerprint(self, path: str) -> str | None:
        """The fingerprint of a file on disk; None when it cannot be read or lies outside the project."""
        if self._disk.locate(path) is None:
            return None
        if path not in self._on_disk:
            try:
                there = self._disk.is_file(path)
                self._on_disk[path] = Source.read(path, self._disk.read(path)) if there else None
            except FileFault:
                return None
        return fingerprint(self._on_disk[path])


def _paths(steps: tuple[Step, ...]) -> frozenset[str]:
    return Change("", steps).paths

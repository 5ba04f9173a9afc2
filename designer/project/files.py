"""The files of a project as they are in memory: what was read, and what a person changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from designer.project.change import Change, CreateFile, DeleteFile, EditFile, MoveFile, Step
from designer.project.disk import IGNORED_FOLDERS, Disk
from designer.project.problems import FileFault
from designer.source.source import Source, Span, Splice, narrowed


class Applied(NamedTuple):
    """What came of a change.

    Attributes:
        inverse: the change that takes it back.
        texts: for each of its steps, the file that the step made or edited, right behind it; None when it removed one.
    """

    inverse: Change
    texts: tuple[Source | None, ...]


class Files:
    """Sources by path. A file is read from disk once, when it is first asked for.

    Attributes:
        disk: where the files come from.
        faults: by path, why a file that is there could not be read when it was last asked for.
    """

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.faults: dict[str, FileFault] = {}
        self._now: dict[str, Source | None] = {}
        self._saved: dict[str, Source | None] = {}

    def exists(self, path: str) -> bool:
        """Whether the file is there, counting what was created or removed since the last save."""
        if path in self._now:
            return self._now[path] is not None
        return self.disk.is_file(path)

    def listed(self) -> Callable[[str], bool]:
        """What answers as `exists` does now, at less cost for many questions."""
        on_disk = self.disk.listed()
        return lambda path: self._now[path] is not None if path in self._now else on_disk(path)

    def source(self, path: str) -> Source:
        """The text of a file as it is now. Raises FileFault when there is none or it cannot be read."""
        if path not in self._now:
            self._now[path] = self._saved[path] = Source.read(path, self._read(path))
        source = self._now[path]
        if source is None:
            raise FileFault(path, f"{path} has been removed. Undo brings it back.")
        return source

    def _read(self, path: str) -> bytes:
        self.faults.pop(path, None)
        try:
            return self.disk.read(path)
        except FileFault as fault:
            if self.disk.is_file(path):
                self.faults[path] = fault
            raise

    def saved(self, path: str) -> Source | None:
        """The file as it was last read from or written to disk; None when it was not there."""
        return self._saved.get(path)

    def current(self, path: str) -> Source | None:
        """The file as it is now, for a path that was read or changed before; None when it is gone."""
        return self._now.get(path)

    @property
    def dirty(self) -> frozenset[str]:
        """The paths whose text differs from the disk's."""
        return frozenset(path for path, now in self._now.items() if _differs(now, self._saved.get(path)))

    def mark_saved(self, path: str) -> None:
        """Note that the disk now holds what is in memory."""
        self._saved[path] = self._now[path]

    def steps_to_disk(self, path: str) -> tuple[Step, ...]:
        """What makes a file that was read before what the disk now holds; () when it is that already.

        Raises FileFault when it cannot be read.
        """
        there = self.disk.is_file(path)
        return self.steps_to(path, Source.read(path, self._read(path)) if there else None)

    def steps_to(self, path: str, wanted: Source | None) -> tuple[Step, ...]:
        """What makes a file `wanted`, or removes it for None; () when it is that already. Raises FileFault."""
        now = self.source(path) if self.exists(path) else None
        if now is None or wanted is None:
            return () if now is wanted else (_removed_or_made(path, wanted),)
        if wanted.bom != now.bom:
            return DeleteFile(path), CreateFile(path, bytes(wanted))
        if wanted.text == now.text:
            return ()
        # Only what differs: elements before and behind it stay the same ones, and so does the selection.
        return (EditFile(path, (narrowed(now.text, Splice(Span(0, len(now.text)), wanted.text)),)),)

    def knows(self, path: str) -> bool:
        """Whether the file was read or changed before."""
        return path in self._now

    def walk(self, below: str) -> Iterator[str]:
        """Every file below a folder as it is now, in order of path; tool folders and node_modules are left out."""
        on_disk = {path for path in self.disk.walk(below) if path not in self._now}
        present = (path for path, now in self._now.items() if now is not None and path.startswith(below))
        own = {path for path in present if IGNORED_FOLDERS.isdisjoint(path.split("/")[:-1])}
        yield from sorted(on_disk | own)

    def apply(self, change: Change) -> Applied:
        """Carry out every step, or none of them when one fails.

        Raises FileFault when a step cannot be done, OverlappingSplices or IndexError when its splices do not fit.
        """
        before = dict(self._now)
        back: list[Step] = []
        texts: list[Source | None] = []
        try:
            for step in change.steps:
                back.append(self._apply_step(step))
                texts.append(self._now[step.to if isinstance(step, MoveFile) else step.path])
        except Exception:
            self._now = before
            raise
        return Applied(Change(change.title, tuple(reversed(back))), tuple(texts))

    def _apply_step(self, step: Step) -> Step:
        match step:
            case EditFile(path, splices):
                source = self.source(path)
                self._now[path] = source.splice(splices)
                return EditFile(path, source.inverse(splices))
            case CreateFile(path, data):
                self._refuse_existing(path)
                self._saved.setdefault(path, None)
                self._now[path] = Source.read(path, data)
                return DeleteFile(path)
            case DeleteFile(path):
                data = bytes(self.source(path))
                self._now[path] = None
                return CreateFile(path, data)
            case MoveFile(path, to):
                self._refuse_existing(to)
                self._saved.setdefault(to, None)
                source = self.source(path)
                self._now[to] = Source(to, source.text, source.bom)
                self._now[path] = None
                return MoveFile(to, path)

    def _refuse_existing(self, path: str) -> None:
        if self.exists(path):
            raise FileFault(path, f"{path} exists already. Choose another name.")


def _removed_or_made(path: str, wanted: Source | None) -> Step:
    return DeleteFile(path) if wanted is None else CreateFile(path, bytes(wanted))


def _differs(now: Source | None, saved: Source | None) -> bool:
    if now is saved:
        return False
    return now is None or saved is None or now.text != saved.text or now.bom != saved.bom

"""What a project has not saved: written down while it is open, offered again after its process was killed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from designer.project.change import Change, Step
from designer.project.files import Files
from designer.project.journal import Journal, journal_folder
from designer.project.recovery import Orphan, Recovery, find_orphan
from designer.project.save import sweep


class Unsaved:
    """The journal of this process and those that others left behind; none of it without a folder for them."""

    def __init__(self, files: Files, home: Path | None) -> None:
        """Keep journals below `home`."""
        self._files = files
        self._folder = journal_folder(home, files.disk.root) if home is not None else None
        self._journal = Journal(self._folder) if self._folder is not None else None
        self._orphan: Orphan | None = None

    @property
    def fault(self) -> str:
        """Why nothing is written down any more; "" while all is well."""
        return self._journal.fault if self._journal is not None else ""

    def note_change(self, change: Change) -> None:
        """Write down a change that was just made."""
        if self._journal is not None:
            self._journal.note_change(change, self._files.saved)

    def note_saved(self, paths: Iterable[str]) -> None:
        """Write down that the disk holds files as they are now."""
        if self._journal is not None:
            self._journal.note_saved({path: self._files.current(path) for path in paths})

    @contextmanager
    def saving(self, paths: Iterable[str]) -> Iterator[None]:
        """While files are being saved: the journal can tell those that reached the disk from those that did not."""
        files = {path: self._files.current(path) for path in paths}
        if self._journal is None or not files:
            yield
            return
        self._journal.note_saving(files)
        yield
        dirty = self._files.dirty
        if dirty:
            self._journal.note_saved({path: source for path, source in files.items() if path not in dirty})
        else:
            self._journal.clear()

    @property
    def recoverable(self) -> Recovery | None:
        """What the latest journal that another process left behind holds; None when there is none."""
        if self._orphan is None and self._folder is not None:
            self._orphan = find_orphan(self._folder, self._files.disk)
            for folder in self._orphan.folders if self._orphan is not None else ():
                place = self._files.disk.locate(folder)
                if place is not None:
                    sweep(place)
        return self._orphan.recovery if self._orphan is not None else None

    def steps_of_recovery(self) -> tuple[Step, ...]:
        """What brings back `recoverable`, from the files as they are now. Raises FileFault."""
        contents = self._orphan.contents if self.recoverable is not None and self._orphan is not None else {}
        return tuple(step for path, source in contents.items() for step in self._files.steps_to(path, source))

    def discard(self) -> None:
        """Remove the journal that `recoverable` tells of."""
        if self.recoverable is not None and self._orphan is not None:
            self._orphan.remove()
            self._orphan = None

    def close(self) -> None:
        """Remove the journal of this process; leave those of others for the next start."""
        if self._journal is not None:
            self._journal.close()
        if self._orphan is not None:
            self._orphan.release()
            self._orphan = None

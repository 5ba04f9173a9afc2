"""The project's folder on disk: reading inside the root, and nothing outside it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from designer.project.problems import FileFault

IGNORED_FOLDERS = frozenset({"node_modules", ".git", ".svn", ".hg", "__pycache__", ".idea", ".vscode"})
UNFINISHED_PREFIX, UNFINISHED_SUFFIX = ".", ".saving"
_UNFINISHED = re.compile(rf"\{UNFINISHED_PREFIX}\w{{8}}\{UNFINISHED_SUFFIX}")


def is_unfinished(name: str) -> bool:
    """Whether a file of this name was being written when the process that saved it was killed."""
    return _UNFINISHED.fullmatch(name) is not None


class Disk:
    """Reads the files below one folder.

    Attributes:
        root: the folder, absolute, links resolved.
    """

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def locate(self, path: str) -> Path | None:
        """Where `path` is on disk, or None when it would lie outside the root, through `..` or a link, or nowhere.

        No file has a name with a NUL or half a surrogate pair in it, both of which JSON can write.
        """
        target = Path(os.path.normpath(self.root / path))
        try:
            real = target.resolve()
        except (OSError, RuntimeError, ValueError):
            return None
        return target if real.is_relative_to(self.root) else None

    def is_file(self, path: str) -> bool:
        """Whether there is a file at `path` inside the root."""
        target = self.locate(path)
        # Unlike Path.is_file, this answers for a folder that may not be looked into, too.
        return target is not None and os.path.isfile(target)  # noqa: PTH113

    def listed(self) -> Callable[[str], bool]:
        """What answers as `is_file` does now, looking into each folder only once: for many questions at one moment."""

        @cache
        def names(folder: str) -> tuple[frozenset[str], frozenset[str]]:
            plain, others = self._names(folder)
            # A name in other letters is the same file on some disks: such a disk has to be asked.
            return plain, others | {name.casefold() for name in plain}

        def is_file(path: str) -> bool:
            folder, _, name = path.rpartition("/")
            plain, doubtful = names(folder)
            return name in plain or (name.casefold() in doubtful and self.is_file(path))

        return is_file

    def _names(self, folder: str) -> tuple[frozenset[str], frozenset[str]]:
        """The files in a folder, and the links in it, in lower case."""
        place = self.locate(folder)
        try:
            entries = list(os.scandir(place)) if place is not None else []
        except OSError:
            entries = []
        plain = frozenset(entry.name for entry in entries if entry.is_file(follow_symlinks=False))
        return plain, frozenset(entry.name.casefold() for entry in entries if entry.is_symlink())

    def read(self, path: str) -> bytes:
        """The bytes of a file. Raises FileFault when it cannot be read."""
        target = self.locate(path)
        if target is None:
            raise FileFault(path, f"{path} lies outside the project's folder and was not read.")
        try:
            return target.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise FileFault(
                path, f"{path} cannot be read: {reason}. Check that the file exists and that you may read it."
            ) from error

    def walk(self, below: str = "") -> Iterator[str]:
        """Every file below a folder, in order of name; tool folders, node_modules and unfinished files are left out."""
        start = self.root / below
        for folder, folders, files in os.walk(start):
            folders[:] = sorted(name for name in folders if name not in IGNORED_FOLDERS)
            prefix = Path(folder).relative_to(self.root).as_posix()
            for name in sorted(name for name in files if not is_unfinished(name)):
                yield name if prefix == "." else f"{prefix}/{name}"

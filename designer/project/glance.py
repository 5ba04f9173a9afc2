"""What the files of the app look like from outside, to notice what other programs change."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from designer.project.disk import Disk

_Look = tuple[int, int, int]


class Glance:
    """Remembers time, size and identity of every file; their text is not read for it."""

    def __init__(self, disk: Disk, paths: Callable[[], Iterator[str]]) -> None:
        """`paths` lists the files to look at, each time anew."""
        self._disk = disk
        self._paths = paths
        self._seen: dict[str, _Look] | None = None

    def differing(self) -> frozenset[str]:
        """The files that came, went or changed since this was last asked; none the first time."""
        before, self._seen = self._seen, dict(self._look())
        if before is None:
            return frozenset()
        return frozenset(path for path, _ in before.items() ^ self._seen.items())

    def _look(self) -> Iterator[tuple[str, _Look]]:
        for path in self._paths():
            try:
                state = os.stat(self._disk.root / path)  # noqa: PTH116 - thousands of files: a Path each is slow
            except OSError:
                continue
            yield path, (state.st_mtime_ns, state.st_size, state.st_ino)

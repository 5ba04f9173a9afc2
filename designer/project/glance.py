"""What the files of the app look like from outside, to notice what other programs change."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator

from designer.project.disk import Disk

_Look = tuple[int, int, int]


class Glance:
    """Remembers time, size and identity of every file; their text is not read for it."""

    def __init__(self, disk: Disk, paths: Callable[[], Iterator[str]]) -> None:
        """`paths` lists the files to look at, each time anew."""
        self._disk = disk
        self._paths = paths
        self._seen: dict[str, _Look] | None = None

    def differing(self, among: Collection[str] | None = None) -> frozenset[str]:
        """The files that came, went or changed since this was last asked; none the first time.

        Where it is known that only files `among` some changed, the others are not looked at; a folder there means all.
        """
        if among is None or self._seen is None or not all(self._may_be_file(path) for path in among):
            before, self._seen = self._seen, dict(self._look(self._paths()))
            return frozenset() if before is None else _unlike(before, self._seen)
        before = {path: look for path in among if (look := self._seen.pop(path, None))}
        now = dict(self._look(among))
        self._seen |= now
        return _unlike(before, now)

    def _may_be_file(self, path: str) -> bool:
        return path in (self._seen or ()) or self._disk.is_file(path)

    def _look(self, paths: Iterable[str]) -> Iterator[tuple[str, _Look]]:
        for path in paths:
            try:
                state = os.stat(self._disk.root / path)  # noqa: PTH116 - thousands of files: a Path each is slow
            except OSError:
                continue
            yield path, (state.st_mtime_ns, state.st_size, state.st_ino)


def _unlike(before: dict[str, _Look], now: dict[str, _Look]) -> frozenset[str]:
    return frozenset(path for path, _ in before.items() ^ now.items())

"""Notices at once what other programs change below a folder, without looking at its files."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from threading import Event, Thread

from watchfiles._rust_notify import RustNotify

from designer.project.disk import IGNORED_FOLDERS, is_unfinished

# Quiet for as long as this, a group of changes counts as done: editors write a file in several steps.
_QUIET_MS = 40
# A program that writes on and on is followed in steps of this length.
_LONGEST_GROUP_MS = 160
_LONGEST_END_S = 2.0
_LOG = logging.getLogger(__name__)


class Watcher:
    """Watches a folder and all in it from a thread of its own, until it is closed."""

    def __init__(self, root: Path, changed: Callable[[frozenset[str]], None]) -> None:
        """Call `changed` from the thread: once with no path as soon as it watches, then with the paths that changed.

        Paths are relative to `root`, which has to be absolute and without links, with forward slashes. A path may be a
        folder's: then anything in it may have changed. Tool folders are left out. A folder that cannot be watched is
        told to the log only; what changes in it is found when somebody looks.
        """
        self._root = root
        self._changed = changed
        self._end = Event()
        self._thread = Thread(target=self._watch, name=f"watch {root.name}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the watch; `changed` is not called any more."""
        self._end.set()
        self._thread.join(_LONGEST_END_S)

    def _watch(self) -> None:
        try:
            with RustNotify([str(self._root)], False, False, 0, True, True) as notify:
                self._tell(frozenset())
                while not self._end.is_set():
                    found = notify.watch(_LONGEST_GROUP_MS, _QUIET_MS, 0, self._end)
                    if isinstance(found, set) and (paths := self._own(path for _, path in found)):
                        self._tell(paths)
        except (OSError, RuntimeError) as error:
            # The system may have no watch left to give, or the folder is gone.
            _LOG.warning("Changes of other programs in %s are not noticed at once: %s", self._root, error)

    def _tell(self, paths: frozenset[str]) -> None:
        if not self._end.is_set():
            self._changed(paths)

    def _own(self, paths: Iterable[str]) -> frozenset[str]:
        start = len(str(self._root)) + 1
        relative = (PurePosixPath(path[start:].replace(os.sep, "/")) for path in paths)
        return frozenset(
            str(path) for path in relative if IGNORED_FOLDERS.isdisjoint(path.parts) and not is_unfinished(path.name)
        )

"""One layout after the other, each told whole or in terms of the one before."""

from __future__ import annotations

from collections.abc import Callable

from designer.stage.marks import NodeKey
from designer.stage.messages import GeometryMessage
from designer.stage.snapshot import Snapshot


class Layouts:
    """Remembers the last layout that a frame told."""

    def __init__(self) -> None:
        self._last: Snapshot | None = None
        self._serial = 0

    def read(self, message: GeometryMessage, key: Callable[[str], NodeKey | None]) -> Snapshot | None:
        """The layout in a message; None for one that builds on a layout which was not read: then ask for a whole one.

        `key` tells which element a mark means. Raises MalformedMessage.
        """
        last, self._last = self._last, None
        if message.runs is None:
            found = Snapshot.read(message.fields, key)
        elif last is None or message.serial != self._serial + 1:
            return None
        else:
            found = last.changed(message.fields, message.runs, key)
        self._last, self._serial = found, message.serial
        return found

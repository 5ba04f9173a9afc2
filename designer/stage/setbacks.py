"""What goes wrong again and again, so that it is not tried for ever."""

from __future__ import annotations

import time

MOST = 3
WITHIN_S = 20.0


class Setbacks:
    """Counts setbacks of one kind."""

    def __init__(self) -> None:
        self._moments: list[float] = []

    def forget(self) -> None:
        """Start counting afresh."""
        self._moments.clear()

    def add(self) -> bool:
        """Note one more; answers whether there were too many within a short time, and starts counting afresh then."""
        now = time.monotonic()
        self._moments = [moment for moment in self._moments if now - moment < WITHIN_S] + [now]
        if len(self._moments) < MOST:
            return False
        self.forget()
        return True

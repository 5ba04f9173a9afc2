"""How sure it is that a selector matches, before data has decided."""

from __future__ import annotations

from enum import IntEnum


class Certainty(IntEnum):
    """The minimum of two is that of both together, the maximum that of either."""

    NO = 0
    POSSIBLE = 1
    YES = 2

    def negated(self) -> Certainty:
        """That of the opposite."""
        return Certainty(2 - self)

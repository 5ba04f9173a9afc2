"""How far an app reaches."""

from __future__ import annotations

from enum import StrEnum


class NetworkMode(StrEnum):
    """What becomes of the requests of an app."""

    OFF = "off"
    """Every request fails."""
    RECORDED = "recorded"
    """A request is answered by what the network answered before, or fails."""
    REAL = "real"
    """A request is sent, and its answer recorded."""

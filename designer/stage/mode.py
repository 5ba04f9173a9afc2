"""The two ways in which a page stands on the stage."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """DESIGN: to be edited, events off, timers and network quiet. RUN: a phone."""

    DESIGN = "design"
    RUN = "run"

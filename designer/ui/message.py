"""What the editor tells the person about something that just happened."""

from __future__ import annotations

from dataclasses import dataclass

from designer.project.problems import Level


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in the status bar or, when it must be read before work goes on, in a dialog.

    Attributes:
        level: how much attention it asks for.
        text: a plain sentence that names the file and the remedy where there is one.
        blocking: whether it must be read first (an open or a save that failed).
    """

    level: Level
    text: str
    blocking: bool = False

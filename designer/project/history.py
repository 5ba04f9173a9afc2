"""Undo and redo: the inverses of what was applied, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.project.change import Change, Focus

Origin = Literal["apply", "undo", "redo", "save", "disk"]


@dataclass(frozen=True, slots=True)
class Changed:
    """What a project tells those who show it.

    Attributes:
        paths: the files whose text is another one now.
        title: the change's title.
        focus: what the person should see selected, if the change says so.
        origin: which door it came through.
    """

    paths: frozenset[str]
    title: str
    focus: Focus | None
    origin: Origin


class History:
    """Two stacks of changes, each ready to be applied."""

    def __init__(self) -> None:
        self._undo: list[Change] = []
        self._redo: list[Change] = []

    def record(self, inverse: Change) -> None:
        """Note a change that was just applied by its inverse; what could be redone is gone."""
        self._undo.append(inverse)
        self._redo.clear()

    @property
    def next_undo(self) -> Change | None:
        """The change that takes the last one back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> Change | None:
        """The change that does again what was last taken back."""
        return self._redo[-1] if self._redo else None

    def undone(self, inverse: Change) -> None:
        """Note that `next_undo` was applied."""
        self._undo.pop()
        self._redo.append(inverse)

    def redone(self, inverse: Change) -> None:
        """Note that `next_redo` was applied."""
        self._redo.pop()
        self._undo.append(inverse)

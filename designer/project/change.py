"""The one way in which a project changes: a named value that says what differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from designer.source.source import Span, Splice


@dataclass(frozen=True, slots=True)
class EditFile:
    """Splices the text of a file; the spans refer to its text before the change."""

    path: str
    splices: tuple[Splice, ...]


@dataclass(frozen=True, slots=True)
class CreateFile:
    """Makes a file that is not there yet."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class DeleteFile:
    """Removes a file; the inverse holds its bytes."""

    path: str


@dataclass(frozen=True, slots=True)
class MoveFile:
    """Gives a file another path."""

    path: str
    to: str


Step = EditFile | CreateFile | DeleteFile | MoveFile


class Focus(NamedTuple):
    """What is selected after a change: the element whose start tag begins at `offset` of the new text."""

    path: str
    offset: int


class Note(NamedTuple):
    """What a change leaves to the person: a place that it could not follow, or something worth knowing.

    `span` is a place in the file as it is before the change; an empty one at 0 stands for the whole file.
    """

    path: str
    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Change:
    """One gesture of a person, over one or several files.

    Attributes:
        title: what was done, in the imperative ("Set type"), for the undo menu.
        steps: in the order in which they apply.
        focus: what to select afterwards; None leaves the selection alone.
        notes: what the change leaves to the person.
    """

    title: str
    steps: tuple[Step, ...]
    focus: Focus | None = None
    notes: tuple[Note, ...] = ()

    @property
    def paths(self) -> frozenset[str]:
        """Every file that the change touches, before and after."""
        moved = {step.to for step in self.steps if isinstance(step, MoveFile)}
        return frozenset({step.path for step in self.steps} | moved)

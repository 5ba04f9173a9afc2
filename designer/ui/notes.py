"""What a change leaves to the person, at its place in the files as they are after the change."""

from __future__ import annotations

from dataclasses import dataclass

from designer.project.change import Change, EditFile, MoveFile, Note
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.source import Position


@dataclass(frozen=True, slots=True)
class Noted:
    """One note.

    Attributes:
        place: line and column from 1, both 0 for the file as a whole.
    """

    path: str
    place: Position
    message: str


def located(project: Project, change: Change) -> tuple[Noted, ...]:
    """The notes of a change that `project` has just carried out."""
    return tuple(_located(project, change, note) for note in change.notes)


def _located(project: Project, change: Change, note: Note) -> Noted:
    path, offset = note.path, note.span.start
    for step in change.steps:
        if isinstance(step, EditFile) and step.path == path:
            offset += sum(
                len(splice.text) - (splice.span.end - splice.span.start)
                for splice in step.splices
                if splice.span.end <= note.span.start
            )
        elif isinstance(step, MoveFile) and step.path == path:
            path = step.to
    return Noted(path, _position(project, path, offset) if note.span.end else Position(0, 0), note.message)


def _position(project: Project, path: str, offset: int) -> Position:
    try:
        source = project.source(path)
    except FileFault:
        return Position(0, 0)
    return source.position(min(max(offset, 0), len(source.text)))

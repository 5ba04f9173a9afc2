"""What can be wrong with a project as a whole; none of it keeps the project from opening, but for NotAProject."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class ProjectProblem:
    """One thing that is wrong.

    Attributes:
        path: the file, relative to the project's root; "" for the folder itself.
        line: counted from 1; 0 when the problem has no line.
        column: counted from 1; 0 when the problem has no column.
        message: one or two plain sentences: what is wrong and what to do.
        rule: a stable name of the kind of problem, such as `project/missing-page`.
    """

    level: Level
    path: str
    line: int
    column: int
    message: str
    rule: str

    def __str__(self) -> str:
        """`file:line:column: level: message`, the form that terminals and editors follow."""
        place = ":".join(str(part) for part in (self.path or ".", self.line, self.column) if part)
        return f"{place}: {self.level}: {self.message}"


class NotAProject(Exception):
    """The folder cannot be opened as a mini-program; the message says why and what to do."""


class FileFault(Exception):
    """A file of the project cannot be read or changed; the message names it and says what to do."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.path = path

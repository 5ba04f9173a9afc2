"""What a check finds: a rule, a place, a sentence, and often what would mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from designer.project.change import Change
from designer.project.problems import Level
from designer.source.source import Position, Source, Span

NOWHERE = Position(0, 0)


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a finding.

    Attributes:
        title: what it does, in the imperative.
        make: gives the change, as long as the project is what it was when the finding was made; it may raise
            NotEditable.
        certain: whether nothing is guessed, so that it can be carried out unseen.
    """

    title: str
    make: Callable[[], Change]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    Attributes:
        rule: the id of the rule, such as `wxml/duplicate-attribute`.
        path: the file, relative to the project's root; "" for the project as a whole.
        start: where it begins; line and column count from 1, both 0 when the finding has no place in the file.
        end: where it ends.
        message: what is wrong and what to do.
        fix: what mends it; None when only a person can tell.
    """

    rule: str
    level: Level
    path: str
    start: Position
    end: Position
    message: str
    fix: Fix | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        """`file:line:column: level: message [rule]`, the form that terminals and editors follow."""
        place = ":".join(str(part) for part in (self.path or ".", self.start.line, self.start.column) if part)
        return f"{place}: {self.level}: {self.message} [{self.rule}]"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a finding is called and how much it matters.

    Attributes:
        id: `area/name`, stable: settings and reports use it.
        summary: what the rule demands and why, in one sentence.
    """

    id: str
    level: Level
    summary: str

    def at(self, source: Source, span: Span, message: str, fix: Fix | None = None) -> Diagnostic:
        """A finding at `span` of `source`."""
        start, end = source.position(span.start), source.position(span.end)
        return Diagnostic(self.id, self.level, source.path, start, end, message, fix)

    def of(self, path: str, message: str, fix: Fix | None = None) -> Diagnostic:
        """A finding about a whole file, or about the project when `path` is ""."""
        return Diagnostic(self.id, self.level, path, NOWHERE, NOWHERE, message, fix)

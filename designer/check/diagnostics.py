"""What a check finds: a rule, a place, a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from designer.project.problems import Level
from designer.source.source import Position, Source, Span


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    Attributes:
        rule: the id of the rule, such as `wxml/duplicate-attribute`.
        path: the file, relative to the project's root.
        start: where it begins; line and column count from 1, both 0 when the finding has no place in the file.
        end: where it ends.
        message: what is wrong and what to do.
    """

    rule: str
    level: Level
    path: str
    start: Position
    end: Position
    message: str

    def __str__(self) -> str:
        """`file:line:column: level: message [rule]`, the form that terminals and editors follow."""
        return f"{self.path}:{self.start.line}:{self.start.column}: {self.level}: {self.message} [{self.rule}]"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a finding is called and how much it matters.

    Attributes:
        id: `area/name`, stable: settings and reports use it.
        summary: what the rule demands, in one sentence.
    """

    id: str
    level: Level
    summary: str

    def at(self, source: Source, span: Span, message: str) -> Diagnostic:
        """A finding at `span` of `source`."""
        return Diagnostic(
            self.id, self.level, source.path, source.position(span.start), source.position(span.end), message
        )

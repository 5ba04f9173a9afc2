"""What WeChat's compiler (wcsc) rejects in a style sheet, and where.

The grammar is that of wcsc (`compiler_tokens`, `compiler_grammar`); designer/check/COMPILERS.md tells what it means for
people who write style sheets.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.source.problem import Problem
from designer.source.source import Span
from designer.source.wxss.compiler_grammar import (
    CLOSE_ARGUMENT,
    CLOSE_CONDITIONAL,
    GRAMMAR,
    OPEN_ARGUMENT,
    OPEN_CONDITIONAL,
)
from designer.source.wxss.compiler_tokens import (
    IN_CONDITION,
    PROPERTIES,
    Kind,
    Token,
    as_compiled,
    compiler_tokens,
)

if TYPE_CHECKING:
    from designer.source.wxss.rules import StyleSheet

_COMPLETE = frozenset({"rule", "directive end"})
_IN_BLOCK = frozenset({"block", "property", "colon", "declared"})
_QUOTED_LENGTH = 20
_MESSAGES = {
    "directive": "@import and @charset take a text in quotes.",
    "conditional": "What the at-rule is about is missing before this brace.",
    "block": "A declaration is missing before {}.",
    "colon": "A value is missing before {}.",
}


def rejections(sheet: StyleSheet) -> tuple[Problem, ...]:
    """What wcsc rejects, nothing when it accepts the text; the first one is what wcsc names.

    wcsc stops at its first complaint; the others, at most one for each rule at the top level, are what it would tell
    next. Whether imported files exist is a question to the project and not asked here.
    """
    return tuple(problem for problem in _complaints(sheet) if problem.rejected)


def all_problems(sheet: StyleSheet) -> tuple[Problem, ...]:
    """What wcsc rejects, and what it accepts though it was surely not meant, by place."""
    told = _complaints(sheet)
    ends = [rule.span.end for rule in sheet.rules]
    last = max(len(sheet.source.text) - 1, 0)

    def piece(problem: Problem) -> int:
        return bisect_right(ends, min(problem.span.start, last))

    # One mistake is told once: where wcsc has something to say of a rule, that is enough.
    pieces = {piece(problem) for problem in told}
    others = (replace(problem, rejected=False) for problem in sheet.structure if piece(problem) not in pieces)
    return tuple(sorted((*told, *others), key=lambda problem: problem.span))


def _complaints(sheet: StyleSheet) -> tuple[Problem, ...]:
    """Everything found on wcsc's way through the text, what it names first in front."""
    text = as_compiled(sheet.source.text)
    reading = _Reading(text, 0)
    found = (
        [Problem(Span(0, 0), "The file begins with a byte order mark: save it without.")] if sheet.source.bom else []
    )
    # wcsc makes tokens of the whole file first, so that what it cannot read comes before any mistake in the grammar.
    illegal = reading.next_illegal()
    found += [reading.problem(illegal)] if illegal else []
    ends = [rule.span.end for rule in sheet.rules]
    while reading.failure:
        found.append(reading.problem(reading.failure))
        failed = reading.failure.start
        index = bisect_right(ends, failed)
        if reading.failure.kind in {Kind.UNCLOSED, Kind.END} or index == len(ends):
            break
        rule = sheet.rules[index].span
        reading = _Reading(text, rule.start if rule.start > failed else rule.end)
    if reading.dangling:
        found.append(replace(reading.problem(reading.dangling), rejected=False, noticed=None))
    first_at_each_place: dict[Span, Problem] = {}
    for problem in found:
        first_at_each_place.setdefault(problem.span, problem)
    return tuple(first_at_each_place.values())


class _Reading:
    """The grammar's way through the text from a place outside of every block, up to the first token that does not fit.

    Attributes:
        failure: that token; None when all of the text fits.
        dangling: a string or comment without an end that wcsc lets pass, for it stands behind the last rule.
    """

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._tokens = compiler_tokens(text, start)
        self._state = "rule"
        self._last = Span(start, start)
        self._brace = start
        self._conditionals: list[int] = []
        self._arguments: list[str] = []
        self.dangling: Token | None = None
        self.failure = self._run()

    def next_illegal(self) -> Token | None:
        """The first character behind the failure that makes no token."""
        if not self.failure:
            return None
        for token in self._tokens:
            if token.kind == "{":
                self._brace = token.start
            if token.kind is Kind.ILLEGAL:
                return token
        return None

    def _run(self) -> Token | None:
        for token in self._tokens:
            kind = token.kind
            step = GRAMMAR[self._state].get(kind)
            if step is None or (step == CLOSE_CONDITIONAL and not self._conditionals):
                if kind not in {Kind.END, Kind.UNCLOSED} or self._state not in _COMPLETE or self._conditionals:
                    return token
                self.dangling = token if kind is Kind.UNCLOSED else None
                return None
            if kind == "{":
                self._brace = token.start
            self._state = step if step in GRAMMAR else self._step(step)
            self._last = Span(token.start, token.end)
        return None

    def _step(self, step: str) -> str:
        """The state behind a step that opens or closes something."""
        if step == OPEN_CONDITIONAL:
            self._conditionals.append(self._brace)
            return "first rule"
        if step == OPEN_ARGUMENT:
            self._arguments.append("list" if self._state == "pseudo name of list" else "argument")
            return "first of argument"
        if step == CLOSE_ARGUMENT:
            return self._arguments.pop()
        if step == CLOSE_CONDITIONAL:
            self._conditionals.pop()
        return "rule"

    def problem(self, token: Token) -> Problem:
        """What is wrong with `token`, for a person."""
        written = f"`{self._text[token.start : token.end][:_QUOTED_LENGTH]}`"
        if token.kind is Kind.UNCLOSED:
            return Problem(
                Span(token.start, token.start + 1), f"What {written} opens is not closed.", noticed=self._last
            )
        if token.start == len(self._text):
            return self._problem_at_the_end(token)
        place = Span(token.start, token.end)
        if token.kind is Kind.ILLEGAL:
            return Problem(place, self._message_of_illegal(token, written))
        # wcsc counts the lines within a string before it tells of it.
        noticed = Span(token.end - 1, token.end) if token.kind is Kind.STRING else None
        return Problem(place, self._message(token, written), noticed=noticed)

    def _message(self, token: Token, written: str) -> str:
        if token.kind == "}" and self._state == "first rule":
            return "An at-rule with nothing in its braces is rejected: write a rule in it, or remove it."
        if token.kind == "}" and self._state in _COMPLETE:
            return "The brace `}` closes nothing."
        begins = self._state in {*_COMPLETE, "first rule"}
        message = "{} cannot begin a rule." if begins else "{} cannot stand here in a selector."
        return _MESSAGES.get(self._state, message).format(written)

    def _message_of_illegal(self, token: Token, written: str) -> str:
        if token.mode != PROPERTIES:
            return f"{written} cannot stand in a selector: only ASCII letters, digits, `-`, `_` and no escapes."
        if written == "`{`":
            return "Rules cannot stand inside rules. Is the brace `}` of the rule before missing?"
        return f"{written} cannot stand in a property."

    def _problem_at_the_end(self, token: Token) -> Problem:
        """What is open when the text ends, at the place that opens it; wcsc tells of it at the end of its reading."""
        end = Span(token.start, token.end)
        if token.mode == IN_CONDITION:
            return Problem(self._last, "A block in braces is missing behind the at-rule.", noticed=end)
        noticed = end if token.kind is Kind.ILLEGAL else self._last
        if token.kind is Kind.ILLEGAL or self._state in _IN_BLOCK:
            brace = self._brace
        elif self._conditionals:
            brace = self._conditionals[-1]
        else:
            return Problem(self._last, "A block in braces is missing behind the selector.")
        return Problem(Span(brace, brace + 1), "The block is not closed: `}` is missing.", noticed=noticed)

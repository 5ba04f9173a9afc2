"""The manner in which a style sheet is written, so that new rules and declarations look like their neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import TypeVar

from designer.source.source import Span
from designer.source.wxss.declarations import Declaration
from designer.source.wxss.rules import Rule, StyleSheet

# Enough to see a habit; a sheet may have thousands of rules.
_SAMPLE = 300
_LINE_END = re.compile(r"\r\n|\n|\r")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Manner:
    """How rules are written.

    Attributes:
        eol: the line ending.
        unit: one step of indentation.
        colon: a colon with the white space around it.
        brace: the white space before `{`.
        lines: whether each declaration has a line of its own.
        padding: inside the braces of a rule on one line.
        between: behind the semicolon, between declarations on one line.
        final: whether the last declaration ends with a semicolon too.
        gap: between two rules.
    """

    eol: str
    unit: str
    colon: str
    brace: str
    lines: bool
    padding: str
    between: str
    final: bool
    gap: str

    def declaration(self, name: str, value: str) -> str:
        """A declaration without its semicolon."""
        return f"{name}{self.colon}{value}"

    def block(self, declarations: Sequence[str], indent: str) -> str:
        """What stands between the braces of a rule that is indented by `indent`."""
        if not declarations:
            return ""
        end = ";" if self.final else ""
        if self.lines:
            line = f"{self.eol}{indent}{self.unit}"
            return line + f";{line}".join(declarations) + end + self.eol + indent
        return self.padding + f";{self.between}".join(declarations) + end + self.padding

    def rule(self, selector: str, declarations: Sequence[str], indent: str) -> str:
        """A whole rule; its first line is not indented."""
        return f"{selector}{self.brace}{{{self.block(declarations, indent)}}}"


@lru_cache(maxsize=32)
def manner_of(sheet: StyleSheet) -> Manner:
    """What `sheet` does more often than not; two spaces, one declaration a line, where it shows no habit."""
    rules = list(islice((rule for rule in sheet.all_rules() if rule.closed), _SAMPLE))
    written = [_Written(sheet.source.text, rule) for rule in rules if rule.declarations]
    lines = _most_common((rule.lines for rule in written), default=True)
    flat = [rule for rule in written if not rule.lines]
    padding = _most_common((rule.padding for rule in flat), default=" ")
    brace = _most_common((brace_of(sheet.source.text, rule) for rule in rules), default=" ")
    tight = bool(written) and not (lines or padding or brace) and "\n" not in sheet.source.text.strip()
    return Manner(
        eol=sheet.source.eol,
        unit=_most_common((rule.unit for rule in written if rule.unit), default="  "),
        colon=_most_common((colon for rule in written for colon in rule.colons), default=": "),
        brace=brace,
        lines=lines,
        padding=padding,
        between=_most_common((each for rule in flat for each in rule.betweens), default=padding),
        final=_most_common((rule.final for rule in written), default=True),
        gap=_most_common(_gaps(sheet), default="" if tight else sheet.source.eol * (2 if lines else 1)),
    )


def manner_beside(sheet: StyleSheet, rule: Rule) -> Manner:
    """The manner of `sheet`, but for what `rule` itself shows otherwise."""
    common = manner_of(sheet)
    if not rule.declarations:
        return common
    own = _Written(sheet.source.text, rule)
    return Manner(
        eol=common.eol,
        unit=own.unit or common.unit,
        colon=_most_common(own.colons, default=common.colon),
        brace=brace_of(sheet.source.text, rule),
        lines=own.lines,
        padding=common.padding if own.lines else own.padding,
        between=_most_common(own.betweens, default=common.between if own.lines else own.padding),
        final=own.final if rule.closed else common.final,
        gap=common.gap,
    )


def indent_at(text: str, offset: int) -> str:
    """The white space at the beginning of the line of `offset`."""
    start = line_start(text, offset)
    end = start
    while end < offset and text[end] in " \t":
        end += 1
    return text[start:end]


def line_start(text: str, offset: int) -> int:
    """Where the line of `offset` begins."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of `offset` ends, its line ending left out."""
    match = _LINE_END.search(text, offset)
    return match.start() if match else len(text)


def next_line(text: str, offset: int) -> int:
    """Where the line behind that of `offset` begins; the end of the text when there is none."""
    match = _LINE_END.search(text, offset)
    return match.end() if match else len(text)


def begins_line(text: str, offset: int) -> bool:
    """Whether only white space stands before `offset` in its line."""
    return not text[line_start(text, offset) : offset].strip()


def blank_start(text: str, offset: int) -> int:
    """Where the spaces and tabs before `offset` begin."""
    while offset > 0 and text[offset - 1] in " \t":
        offset -= 1
    return offset


def skip_blank(text: str, offset: int, end: int) -> int:
    """Where the spaces and tabs from `offset` on end, at most `end`."""
    while offset < end and text[offset] in " \t":
        offset += 1
    return offset


def without_indent(gap: str) -> str:
    """White space between rules without the indentation of its lines; as it is where it breaks no line."""
    return "".join(_LINE_END.findall(gap)) or gap


def brace_of(text: str, rule: Rule) -> str:
    """The white space before the opening brace."""
    between = text[rule.prelude.end : rule.block.start - 1]
    return between if not between.strip() else " "


class _Written:
    """One rule with declarations, as it is written."""

    def __init__(self, text: str, rule: Rule) -> None:
        self._text = text
        self._rule = rule
        self._declarations = rule.declarations

    @cached_property
    def lines(self) -> bool:
        last = self._declarations[-1]
        return begins_line(self._text, last.span.start) and last.span.start > self._rule.block.start

    @property
    def unit(self) -> str:
        """What the declarations are indented more than the rule."""
        if not self.lines:
            return ""
        outer = indent_at(self._text, self._rule.span.start)
        inner = indent_at(self._text, self._declarations[-1].span.start)
        return inner.removeprefix(outer) if inner.startswith(outer) else ""

    @property
    def colons(self) -> Iterator[str]:
        return (colon for each in self._declarations if (colon := _colon(self._text, each)))

    @property
    def padding(self) -> str:
        return self._blank(Span(self._rule.block.start, self._declarations[0].span.start)) or ""

    @property
    def betweens(self) -> Iterator[str]:
        for one, other in zip(self._declarations, self._declarations[1:], strict=False):
            blank = self._blank(Span(one.semicolon.end, other.span.start)) if one.semicolon else None
            if blank is not None and not self.lines:
                yield blank

    @property
    def final(self) -> bool:
        return self._declarations[-1].semicolon is not None

    def _blank(self, span: Span) -> str | None:
        """The white space at `span`; None when there is something else, or a line ending."""
        between = self._text[slice(*span)]
        return between if not between.strip(" \t") else None


def _colon(text: str, declaration: Declaration) -> str | None:
    between = text[declaration.name_span.end : declaration.value_span.start]
    return between if between.strip(" \t") == ":" else None


def _gaps(sheet: StyleSheet) -> Iterator[str]:
    """The white space between neighbours at the top level."""
    text = sheet.source.text
    for one, other in zip(sheet.rules[:_SAMPLE], sheet.rules[1 : _SAMPLE + 1], strict=False):
        between = text[one.span.end : other.span.start]
        if not between.strip():
            yield without_indent(between)


def _most_common(values: Iterable[_T], default: _T) -> _T:
    found = Counter(values).most_common(1)
    return found[0][0] if found else default

"""Edits of declarations: the splices that a person would have typed, and nothing beside them."""

from __future__ import annotations

import re

from designer.source.source import Span, Splice
from designer.source.wxss.acceptance import NotWxss, checked_property, checked_value
from designer.source.wxss.declarations import Declaration, separators, skip_space
from designer.source.wxss.grammar import IMPORTANT
from designer.source.wxss.inline import InlineStyle
from designer.source.wxss.manner import (
    Manner,
    begins_line,
    blank_start,
    indent_at,
    line_end,
    line_start,
    manner_beside,
    next_line,
    skip_blank,
)
from designer.source.wxss.rules import Rule, StyleSheet

_CLOSED_COMMENTS = re.compile(r"(?:[ \t]++|/\*[^\r\n]*?\*/)*")
_LINE_COMMENT = re.compile(r"[ \t]*+//")
_HOLDS_DECLARATIONS = frozenset({"font-face", "page"})
_LINE_ENDS = frozenset({"\n", "\r"})


def set_declaration(
    sheet: StyleSheet, rule: Rule, name: str, value: str, important: bool | None = None
) -> tuple[Splice, ...]:
    """Give `rule` this declaration: change the one that counts, else add one behind the last.

    `important` None leaves `!important` as it is; a value may also end with it. Nothing where all is so already.
    Raises NotWxss for a name or value that WeChat's compiler rejects.
    """
    mark = IMPORTANT.search(value)
    if mark:
        value, important = value[: mark.start()], True
    name, value = checked_property(name), checked_value(value)
    present = effective_declaration(rule, name)
    if present is None:
        return _add(sheet, rule, name, f"{value} !important" if important else value)
    splices = [] if present.value == value else [Splice(present.value_span, value)]
    if important is not None and important != present.important:
        mark_span = Span(present.value_span.end, present.span.end if present.important else present.value_span.end)
        splices.append(Splice(mark_span, " !important" if important else ""))
    return tuple(splices)


def remove_declaration(sheet: StyleSheet, rule: Rule, which: Declaration | str) -> tuple[Splice, ...]:
    """Take one declaration from `rule`, or all of a property, each with the line that it alone stands on.

    Comments stay, but for one behind the declaration on such a line.
    """
    taken = [which] if isinstance(which, Declaration) else declarations_of(rule, which)
    if not taken:
        return ()
    return _Removal(sheet, rule, taken).splices()


def rename_declaration(sheet: StyleSheet, rule: Rule, name: str, to: str) -> tuple[Splice, ...]:
    """Write `to` for the property `name` wherever `rule` sets it. Raises NotWxss when `to` is no property."""
    to = checked_property(to)
    written = ((each, sheet.source.slice(each.name_span)) for each in declarations_of(rule, name))
    return tuple(Splice(each.name_span, to) for each, present in written if present != to)


def set_variable(sheet: StyleSheet, name: str, value: str, rule: Rule) -> tuple[Splice, ...]:
    """Give the variable `name` (`--x`) a value where `rule` defines it, else define it there.

    Raises NotWxss for a name without its two hyphens, and for a value that WeChat's compiler rejects.
    """
    if not name.startswith("--"):
        raise NotWxss(f"`{name}` is no variable: its name begins with `--`.")
    return set_declaration(sheet, rule, name, value)


def declarations_of(rule: Rule | InlineStyle, name: str) -> list[Declaration]:
    """The declarations of a property; names are equal in either case, those of variables only as written."""
    if name.startswith("--"):
        return [each for each in rule.declarations if each.name == name]
    return [each for each in rule.declarations if each.name.lower() == name.lower()]


def effective_declaration(rule: Rule | InlineStyle, name: str) -> Declaration | None:
    """The declaration of a property that counts in `rule`: the last important one, else the last."""
    found = declarations_of(rule, name)
    return next((each for each in reversed(found) if each.important), found[-1] if found else None)


def _add(sheet: StyleSheet, rule: Rule, name: str, value: str) -> tuple[Splice, ...]:
    if rule.keyword and not rule.declarations and rule.keyword.lower() not in _HOLDS_DECLARATIONS:
        raise NotWxss(f"`@{rule.keyword}` holds rules: choose one of them.")
    manner = manner_beside(sheet, rule)
    written = manner.declaration(name, value)
    text = sheet.source.text
    if not rule.declarations or not _is_complete(text, rule.declarations[-1]):
        return (_add_first(text, rule, manner, written),)
    last = rule.declarations[-1]
    inner = any(each.span.start > last.span.end for each in rule.rules)
    return _add_behind(text, last, manner, written, semicolon=last.semicolon is not None or inner)


def _add_behind(text: str, last: Declaration, manner: Manner, written: str, *, semicolon: bool) -> tuple[Splice, ...]:
    end = last.semicolon.end if last.semicolon else last.span.end
    place = behind_comments(text, end)
    if manner.lines:
        written = manner.eol + indent_at(text, last.span.start) + written
    elif _LINE_COMMENT.match(text, place):
        written = manner.eol + written
    else:
        written = (manner.between or " " * (place > end)) + written
    if _LINE_COMMENT.match(text, place):
        place = line_end(text, place)
    written += ";" if semicolon else ""
    if last.semicolon:
        return (Splice(Span(place, place), written),)
    if place == end:
        return (Splice(Span(place, place), ";" + written),)
    return Splice(Span(end, end), ";"), Splice(Span(place, place), written)


def _add_first(text: str, rule: Rule, manner: Manner, written: str) -> Splice:
    """The only declaration of a rule, or one before what cannot be read in it."""
    start, end = rule.block
    indent = indent_at(text, rule.span.start)
    if not text[start:end].strip():
        block = manner.block([written], indent)
        return Splice(rule.block, block if rule.closed else block.rstrip())
    after = skip_space(text, start, end)
    written += "" if text.startswith(";", after) else ";"
    if manner.lines:
        line = manner.eol + indent + manner.unit
        if not text[start : line_end(text, start)].strip():
            return Splice(Span(start, start), line + written)
        return Splice(Span(start, skip_blank(text, start, end)), line + written + line)
    return Splice(Span(start, start), manner.padding + written)


def _is_complete(text: str, declaration: Declaration) -> bool:
    """Whether a semicolon behind the declaration ends it: no bracket or quote in it is left open."""
    if declaration.semicolon:
        return True
    probe = text[slice(*declaration.span)] + ";"
    return list(separators(probe, 0, len(probe), ";")) == [len(probe) - 1]


def behind_comments(text: str, offset: int) -> int:
    """The end of the comments that stand behind `offset` on its line."""
    match = _CLOSED_COMMENTS.match(text, offset)
    assert match is not None
    return offset + len(text[offset : match.end()].rstrip(" \t"))


class _Removal:
    """Takes declarations from a rule."""

    def __init__(self, sheet: StyleSheet, rule: Rule, taken: list[Declaration]) -> None:
        self._text = sheet.source.text
        self._rule = rule
        self._taken = taken
        self._kept = [each for each in rule.declarations if all(each is not other for other in taken)]

    def splices(self) -> tuple[Splice, ...]:
        if not self._kept and self._only_declarations():
            lines = begins_line(self._text, self._taken[0].span.start)
            if not lines:
                return (Splice(self._rule.block, ""),)
        cuts: list[Span] = []
        for declaration in self._taken:
            cut = self._cut(declaration)
            if cuts and cut.start < cuts[-1].end:
                cut = Span(cuts[-1].end, max(cut.end, cuts[-1].end))
            cuts.append(cut)
        surplus = self._surplus_semicolon(cuts)
        return tuple(Splice(cut, "") for cut in (*surplus, *cuts))

    def _only_declarations(self) -> bool:
        """Whether nothing stands in the block but what is taken."""
        done = self._rule.block.start
        for each in self._taken:
            if self._text[done : each.span.start].strip():
                return False
            done = _full_end(each)
        return not self._text[done : self._rule.block.end].strip()

    def _cut(self, declaration: Declaration) -> Span:
        start, end = declaration.span.start, _full_end(declaration)
        block = self._rule.block
        first = line_start(self._text, start)
        if first > block.start and begins_line(self._text, start):
            behind = behind_comments(self._text, end)
            if _LINE_COMMENT.match(self._text, behind):
                behind = line_end(self._text, behind)
            following = next_line(self._text, behind)
            if not self._text[behind:following].strip() and following <= block.end:
                return Span(first, following)
            return Span(start, skip_blank(self._text, end, block.end))
        before = max(blank_start(self._text, start), block.start)
        following = skip_blank(self._text, end, block.end)
        first_of_line = before == block.start and self._text[following : following + 1] not in _LINE_ENDS
        return Span(start, following) if first_of_line else Span(before, end)

    def _surplus_semicolon(self, cuts: list[Span]) -> tuple[Span, ...]:
        """The semicolon of what becomes the last declaration, where the last one that goes had none."""
        if self._rule.declarations[-1].semicolon or not self._kept or self._kept[-1].semicolon is None:
            return ()
        last = self._kept[-1].semicolon
        clear = not any(cut.start < last.end and last.start < cut.end for cut in cuts)
        rules_behind = any(each.span.start > last.start for each in self._rule.rules)
        return (last,) if clear and not rules_behind else ()


def _full_end(declaration: Declaration) -> int:
    return declaration.semicolon.end if declaration.semicolon else declaration.span.end

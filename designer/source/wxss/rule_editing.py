"""Edits of rules and their selectors: the splices that a person would have typed, and nothing beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from designer.source.source import Span, Splice
from designer.source.wxss.acceptance import NotWxss, checked_class, checked_property, checked_selector, checked_value
from designer.source.wxss.declarations import separators, skip_space
from designer.source.wxss.editing import behind_comments
from designer.source.wxss.grammar import IMPORTANT
from designer.source.wxss.manner import (
    begins_line,
    blank_start,
    indent_at,
    line_end,
    line_start,
    manner_of,
    next_line,
    without_indent,
)
from designer.source.wxss.rules import Rule, StyleSheet
from designer.source.wxss.selectors import Selector

_LINE_COMMENT = re.compile(r"[ \t]*+//")


def add_rule(
    sheet: StyleSheet, selector: str, declarations: Iterable[tuple[str, str]], after: Rule | None = None
) -> tuple[Splice, ...]:
    """Write a rule directly behind `after`, or at the end of the sheet.

    Raises NotWxss for a selector, name or value that WeChat's compiler rejects, and where an unclosed block before
    would swallow the rule.
    """
    selector = checked_selector(selector)
    written = [(checked_property(name), _checked_declared(value)) for name, value in declarations]
    manner = manner_of(sheet)
    parts = [manner.declaration(name, value) for name, value in written]
    if after is not None:
        return (_behind(sheet, after, lambda indent: manner.rule(selector, parts, indent)),)
    return (_at_end(sheet, manner.rule(selector, parts, "")),)


def remove_rule(sheet: StyleSheet, rule: Rule) -> tuple[Splice, ...]:
    """Take `rule` out, with its lines and the empty lines that set it apart.

    Comments stay, but for one behind the rule on its last line. With the last rule in it an `@media` goes too, as wcsc
    rejects an empty one.
    """
    text = sheet.source.text
    start, end = _outermost_that_empties(sheet, rule).span
    behind = behind_comments(text, end)
    if _LINE_COMMENT.match(text, behind):
        behind = line_end(text, behind)
    following = next_line(text, behind)
    if not begins_line(text, start) or text[behind:following].strip():
        return (Splice(Span(blank_start(text, start), end), ""),)
    return (Splice(_lines_of(text, Span(line_start(text, start), following)), ""),)


def remove_selector(sheet: StyleSheet, rule: Rule, selector: Selector) -> tuple[Splice, ...]:
    """Take one selector and its comma out of the list of `rule`; with the last one the rule goes."""
    selectors = rule.selectors
    index = _index(rule, selector)
    if len(selectors) == 1:
        return remove_rule(sheet, rule)
    text = sheet.source.text
    one, other = (index, index + 1) if index + 1 < len(selectors) else (index - 1, index)
    gap = Span(selectors[one].span.end, selectors[other].span.start)
    if text[slice(*gap)].strip() == ",":
        start, end = (selector.span.start, gap.end) if one == index else (gap.start, selector.span.end)
        return (Splice(Span(start, end), ""),)
    comma = next(separators(text, gap.start, gap.end, ","))
    return tuple(sorted((Splice(selector.span, ""), Splice(Span(comma, comma + 1), ""))))


def rename_class(sheet: StyleSheet, old: str, new: str) -> tuple[Splice, ...]:
    """Write the class `new` wherever a selector names the class `old`. Raises NotWxss when `new` is no name."""
    checked_class(new)
    return tuple(Splice(span, new) for span in class_spans(sheet, old)) if new != old else ()


def class_spans(sheet: StyleSheet, name: str) -> tuple[Span, ...]:
    """Where the selectors of `sheet` name a class, the dot left out."""
    return tuple(
        each.span
        for rule in sheet.all_rules()
        for selector in rule.selectors
        for each in selector.classes
        if each.name == name
    )


def rename_selector(sheet: StyleSheet, rule: Rule, selector: Selector, to: str) -> tuple[Splice, ...]:
    """Write `to`, one selector or several, for one of `rule`. Raises NotWxss when WeChat's compiler rejects it."""
    _index(rule, selector)
    to = checked_selector(to)
    return () if sheet.source.slice(selector.span) == to else (Splice(selector.span, to),)


def split_rule(sheet: StyleSheet, rule: Rule, selector: Selector) -> tuple[Splice, ...]:
    """Give one selector of a list a rule of its own with the same block, directly behind `rule`.

    Nothing where it stands alone already. Raises NotWxss when the rule is not closed.
    """
    _index(rule, selector)
    if len(rule.selectors) == 1:
        return ()
    copied = selector.text + sheet.source.text[rule.prelude.end : rule.span.end]
    added = _behind(sheet, rule, lambda _: copied)
    return (*remove_selector(sheet, rule, selector), added)


def _checked_declared(value: str) -> str:
    mark = IMPORTANT.search(value)
    return checked_value(value[: mark.start()]) + " !important" if mark else checked_value(value)


def _index(rule: Rule, selector: Selector) -> int:
    for index, each in enumerate(rule.selectors):
        if each.span == selector.span:
            return index
    raise NotWxss(f"`{selector.text:.80}` is no selector of this rule any more.")


def _behind(sheet: StyleSheet, rule: Rule, write: Callable[[str], str]) -> Splice:
    """Puts what `write` makes of the indentation directly behind `rule` and the comments on its line."""
    if not rule.closed:
        raise NotWxss("The rule before is not closed: write its `}` first.")
    text = sheet.source.text
    indent = indent_at(text, rule.span.start) if begins_line(text, rule.span.start) else ""
    place = behind_comments(text, rule.span.end)
    gap = _gap_beside(sheet, rule)
    if _LINE_COMMENT.match(text, place):
        place = line_end(text, place)
        gap = gap if _breaks(gap) else manner_of(sheet).eol
    return Splice(Span(place, place), gap + (indent if _breaks(gap) else "") + write(indent))


def _gap_beside(sheet: StyleSheet, rule: Rule) -> str:
    """The white space that sets `rule` apart from its neighbours, the indentation left out."""
    text = sheet.source.text
    siblings = _siblings(sheet, rule)
    index = next(index for index, each in enumerate(siblings) if each is rule)
    for one, other in ((index, index + 1), (index - 1, index)):
        if one >= 0 and other < len(siblings):
            between = text[siblings[one].span.end : siblings[other].span.start]
            if not between.strip():
                return without_indent(between)
    if begins_line(text, rule.span.start):
        return manner_of(sheet).gap
    return text[blank_start(text, rule.span.start) : rule.span.start]


def _siblings(sheet: StyleSheet, rule: Rule) -> tuple[Rule, ...]:
    level = sheet.rules
    while not any(each is rule for each in level):
        around = next((each for each in level if each.span.covers(rule.span)), None)
        if around is None:
            return (rule,)
        level = around.rules
    return level


def _at_end(sheet: StyleSheet, written: str) -> Splice:
    text = sheet.source.text
    manner = manner_of(sheet)
    if sheet.rules and not sheet.rules[-1].closed:
        raise NotWxss("The last rule is not closed: write its `}` first.")
    if not text.strip():
        return Splice(Span(0, 0), written if text else written + manner.eol)
    ends = [*(rule.span.end for rule in sheet.rules), *(each.span.end for each in sheet.imports)]
    last = max(ends, default=0)
    place = len(text.rstrip())
    open_comment = text.rfind("/*", last) > text.rfind("*/", last)
    if open_comment or (sheet.problems and skip_space(text, last, len(text)) < len(text)):
        place = last
    if place == 0:
        return Splice(Span(0, 0), written + manner.eol)
    behind_line_comment = "//" in text[max(last, line_start(text, place)) : place]
    gap = manner.gap if _breaks(manner.gap) or not behind_line_comment else manner.eol
    return Splice(Span(place, place), gap + written)


def _outermost_that_empties(sheet: StyleSheet, rule: Rule) -> Rule:
    """`rule`, or the block around it of which it is all, or the one around that."""
    around: list[Rule] = []
    level = sheet.rules
    while not any(each is rule for each in level):
        outer = next((each for each in level if each.span.covers(rule.span)), None)
        if outer is None:
            return rule
        around.append(outer)
        level = outer.rules
    for outer in reversed(around):
        if not outer.keyword or len(outer.rules) > 1 or outer.declarations:
            break
        rule = outer
    return rule


def _lines_of(text: str, lines: Span) -> Span:
    """Whole lines with the empty ones that set them apart, so that their neighbours are as far apart as before."""
    start, end = lines
    before, after = _behind_last_text(text, start), end
    while after < len(text) and not text[after : (below := next_line(text, after))].strip():
        after = below
    if before == 0 or _opens_block(text, before):
        return Span(start, after)
    if after < len(text):
        return Span(before if after > end or _closes_block(text, after) else start, end)
    # The file ends as it did: with a line ending, or without.
    if text.endswith(("\n", "\r")):
        return Span(before, end)
    return Span(len(text[:before].rstrip("\r\n")), after)


def _behind_last_text(text: str, offset: int) -> int:
    """Where the first of the empty lines before the line at `offset` begins."""
    while offset > 0:
        above = line_start(text, offset - (2 if text.endswith("\r\n", 0, offset) else 1))
        if text[above:offset].strip():
            break
        offset = above
    return offset


def _opens_block(text: str, offset: int) -> bool:
    return text[:offset].rstrip().endswith("{")


def _closes_block(text: str, offset: int) -> bool:
    return text[offset : offset + 200].lstrip().startswith("}")


def _breaks(gap: str) -> bool:
    return "\n" in gap or "\r" in gap

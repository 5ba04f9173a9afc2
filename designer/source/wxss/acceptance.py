"""What WeChat's compiler takes as a name, a value or a selector, asked before anything is written."""

from __future__ import annotations

import re

from designer.source.source import Source, Span
from designer.source.wxss.declarations import read_declaration, separators
from designer.source.wxss.reader import read_wxss
from designer.source.wxss.selectors import Kind, Selector, read_selectors

_NAME = re.compile(r"-?-?[A-Za-z_][A-Za-z0-9_-]*")
_COMBINATORS = frozenset({"", " ", ">", "+"})
_KINDS = frozenset({Kind.CLASS, Kind.ID, Kind.TAG, Kind.ATTRIBUTE, Kind.PSEUDO_CLASS, Kind.PSEUDO_ELEMENT})
_OUTSIDE_ASCII = re.compile(r"[^\x00-\x7f]")


class NotWxss(ValueError):
    """What was asked would make a style sheet that WeChat's compiler rejects; the message says why, for the person."""


def checked_property(name: str) -> str:
    """`name` without white space around it. Raises NotWxss when it is no property."""
    name = name.strip()
    if not _NAME.fullmatch(name):
        raise NotWxss(f"`{name}` is no property: use ASCII letters, digits and `-`.")
    return name


def checked_class(name: str) -> str:
    """`name` as it is. Raises NotWxss when it is no class."""
    if not _NAME.fullmatch(name):
        raise NotWxss(f"`{name}` is no name for a class: use ASCII letters, digits, `-` and `_`.")
    return name


def checked_value(value: str) -> str:
    """`value` without white space around it. Raises NotWxss when it would not stay one value of one declaration."""
    value = value.strip()
    probe = f"a:{value};"
    stops = list(separators(probe, 0, len(probe), ";{}"))
    read = read_declaration(probe, 0, len(probe) - 1, None)
    whole = read is not None and read.span.end == len(probe) - 1 and read.value_span.start == len("a:")
    if not value or stops != [len(probe) - 1] or not whole or "\n" in value or "\r" in value:
        raise NotWxss(f"`{value:.80}` is no value for one declaration: close quotes and brackets, and leave `;` out.")
    return value


def checked_selector(selector: str) -> str:
    """`selector`, one or several with commas, without white space around. Raises NotWxss when wcsc rejects it."""
    selector = selector.strip()
    probe = selector + "{}"
    sheet = read_wxss(Source("", probe))
    read = read_selectors(selector, 0, len(selector))
    one_rule = len(sheet.rules) == 1 and not sheet.problems and not sheet.rules[0].keyword
    if not one_rule or sheet.rules[0].span != Span(0, len(probe)) or not all(map(_is_accepted, read)):
        raise NotWxss(f"`{selector:.80}` is no selector that WeChat's compiler takes.")
    if sum(1 for _ in separators(selector, 0, len(selector), ",")) != len(read) - 1:
        raise NotWxss(f"`{selector:.80}` has a comma too many.")
    return selector


def _is_accepted(selector: Selector) -> bool:
    """Whether wcsc takes it: no `~`, `*`, `&`, escapes, names outside ASCII, or lists inside `:not()`."""
    compounds = selector.compounds
    if not compounds or compounds[0].combinator or compounds[-1].simples[-1].span.end != selector.span.end:
        return False
    if "\\" in selector.text or any(compound.combinator not in _COMBINATORS for compound in compounds):
        return False
    for simple in selector.simples:
        named = selector.text[simple.name_span.start - selector.span.start : simple.name_span.end - selector.span.start]
        if simple.kind not in _KINDS or _OUTSIDE_ASCII.search(named) or len(simple.arguments) > 1:
            return False
        if simple.kind is Kind.PSEUDO_ELEMENT and simple.value:
            return False
    return _covered(selector)


def _covered(selector: Selector) -> bool:
    """Whether every character belongs to what was understood."""
    done = selector.span.start
    for compound in selector.compounds:
        for simple in compound.simples:
            gap = selector.text[done - selector.span.start : simple.span.start - selector.span.start]
            if gap.strip(" \t\r\n>+") or (gap and simple is not compound.simples[0]):
                return False
            done = simple.span.end
    return True

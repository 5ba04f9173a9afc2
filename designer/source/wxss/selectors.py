"""Selectors: what each part of them asks of an element, with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from designer.source.source import Span
from designer.source.wxss.declarations import separators, skip_space
from designer.source.wxss.grammar import COMMENT

# Selectors inside selectors are read down to this depth; people stop at two.
_DEEPEST = 16

_IDENTIFIER = r"(?:\\[0-9a-fA-F]{1,6}\s?|\\[^\n]|[A-Za-z0-9_-]|[^\x00-\x7f])+"
_SIMPLE = re.compile(
    rf"""
      (?P<gap>(?:\s++|{COMMENT})+)
    | (?P<combinator>\|\||>>>|[>+~])
    | \.(?P<class>{_IDENTIFIER})
    | \#(?P<id>{_IDENTIFIER})
    | :(?P<element>:?)(?P<pseudo>{_IDENTIFIER})(?P<open>\()?
    | \[\s*+(?P<attribute>(?:{_IDENTIFIER}|[:|])+)\s*+
      (?:(?P<operator>[~|^$*]?=)\s*+(?P<value>"[^"]*"|'[^']*'|[^\]\s"']+)\s*+(?:[iIsS]\s*+)?)?\]
    | (?P<tag>{_IDENTIFIER})
    | (?P<any>\*)
    | (?P<nesting>&)
    | (?P<odd>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_TAKES_SELECTORS = frozenset({"not", "is", "where", "matches", "has", "host", "host-context", "slotted", "any"})
# Source: Selectors Level 4, "Pseudo-element syntax": these may be written with one colon.
_OLD_PSEUDO_ELEMENTS = frozenset({"before", "after", "first-line", "first-letter"})


class Kind(StrEnum):
    """What a simple selector asks for."""

    CLASS = "class"
    ID = "id"
    TAG = "tag"
    ANY = "any"
    ATTRIBUTE = "attribute"
    PSEUDO_CLASS = "pseudo-class"
    PSEUDO_ELEMENT = "pseudo-element"
    NESTING = "nesting"


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class in a selector; `span` leaves the dot out."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Simple:
    """One condition: `.a`, `#a`, `view`, `*`, `[a=b]`, `:hover`, `::after` or `&`.

    Attributes:
        name: the class, id, tag, attribute or pseudo name, without escapes.
        name_span: where the name stands.
        span: all of it, with dots, colons, brackets and arguments.
        operator: of an attribute selector with a value: `=`, `~=` and so on; "" otherwise.
        value: of an attribute selector, unquoted; the raw argument of a pseudo-class; "" otherwise.
        arguments: the selectors in `:not(…)` and its like.
    """

    kind: Kind
    name: str
    name_span: Span
    span: Span
    operator: str = ""
    value: str = ""
    arguments: tuple[Selector, ...] = ()


@dataclass(frozen=True, slots=True)
class Compound:
    """Conditions on one element.

    Attributes:
        combinator: what leads here from the compound before: " ", ">", "+" or "~"; "" for a first one without.
        combinator_span: where it stands, with the white space around it.
    """

    combinator: str
    combinator_span: Span
    simples: tuple[Simple, ...]

    def names(self, kind: Kind) -> Iterator[str]:
        """The names of one kind that it asks for."""
        return (simple.name for simple in self.simples if simple.kind is kind)


@dataclass(frozen=True)
class Selector:
    """One of the selectors of a rule, as it is written.

    Attributes:
        depth: in how many other selectors it stands, as an argument of `:not` and its like.
    """

    text: str
    span: Span
    depth: int = 0

    @cached_property
    def compounds(self) -> tuple[Compound, ...]:
        """What it asks for, from left to right. Characters that mean nothing in a selector are passed over."""
        return tuple(_read_compounds(self))

    @property
    def subject(self) -> Compound:
        """The compound that the matching element itself fulfils; one without conditions when there is none."""
        return self.compounds[-1] if self.compounds else Compound("", Span(self.span.start, self.span.start), ())

    @cached_property
    def simples(self) -> tuple[Simple, ...]:
        """Every condition in the order of the text, inside `:not()` and its like too."""
        found: list[Simple] = []
        waiting = [self]
        while waiting:
            for compound in waiting.pop().compounds:
                found += compound.simples
                waiting += (inner for simple in compound.simples for inner in simple.arguments)
        return tuple(sorted(found, key=lambda simple: simple.span))

    @cached_property
    def classes(self) -> tuple[ClassName, ...]:
        """The classes that it names, inside `:not()` and its like too."""
        return tuple(ClassName(each.name, each.name_span) for each in self.simples if each.kind is Kind.CLASS)

    @property
    def pseudo_element(self) -> str:
        """The pseudo-element that it draws ("before"); "" when it draws the element itself."""
        return next(self.subject.names(Kind.PSEUDO_ELEMENT), "")


def read_selectors(text: str, start: int, end: int, depth: int = 0) -> tuple[Selector, ...]:
    """The selectors of a prelude, split at its commas."""
    found = []
    for stop in (*separators(text, start, end, ","), end):
        begin = skip_space(text, start, stop)
        written = text[begin:stop].rstrip()
        if written:
            found.append(Selector(written, Span(begin, begin + len(written)), depth))
        start = stop + 1
    return tuple(found)


def unescaped(identifier: str) -> str:
    r"""An identifier without its CSS escapes: `a\:b` is `a:b`, `\31 a` is `1a`."""
    return _ESCAPE.sub(_escaped_character, identifier) if "\\" in identifier else identifier


def _escaped_character(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code) if 0 < code < 0x110000 else "\ufffd"


def _read_compounds(selector: Selector) -> Iterator[Compound]:
    text = selector.text
    combinator, begin = "", 0
    simples: list[Simple] = []
    offset = 0
    while offset < len(text):
        match = _SIMPLE.match(text, offset)
        assert match is not None
        end = match.end()
        sign = " " if match["gap"] else match["combinator"]
        if sign:
            if simples:
                yield _compound(selector, combinator, begin, simples)
                combinator, begin, simples = sign, offset, []
            elif sign != " ":
                combinator = sign
        elif not match["odd"]:
            if match["open"]:
                end = next(separators(text, end, len(text), ")"), len(text) - 1) + 1
            simples.append(_simple(selector, match, end))
        offset = end
    if simples:
        yield _compound(selector, combinator, begin, simples)


def _compound(selector: Selector, combinator: str, begin: int, simples: list[Simple]) -> Compound:
    return Compound(combinator, Span(selector.span.start + begin, simples[0].span.start), tuple(simples))


def _simple(selector: Selector, match: re.Match[str], end: int) -> Simple:
    kind, group = _kind(match)
    shift = selector.span.start
    pseudo = match["pseudo"] is not None
    value = match["value"] or ""
    arguments: tuple[Selector, ...] = ()
    if match["open"]:
        inside = Span(match.end(), end - selector.text.endswith(")", match.end(), end))
        value = selector.text[slice(*inside)]
        name = match["pseudo"].lower().removeprefix("-webkit-").removeprefix("-moz-")
        if name in _TAKES_SELECTORS and selector.depth < _DEEPEST:
            arguments = tuple(
                Selector(inner.text, Span(inner.span.start + shift, inner.span.end + shift), inner.depth)
                for inner in read_selectors(selector.text, *inside, selector.depth + 1)
            )
    elif value[:1] in {'"', "'"}:
        value = value[1:-1]
    name = unescaped(match[group])
    return Simple(
        kind=kind,
        name=name.lower() if pseudo else name,
        name_span=Span(match.start(group) + shift, match.end(group) + shift),
        span=Span(match.start() + shift, end + shift),
        operator=match["operator"] or "",
        value=value,
        arguments=arguments,
    )


def _kind(match: re.Match[str]) -> tuple[Kind, str]:
    """The kind of a simple selector, and the group that holds its name."""
    if match["pseudo"] is not None:
        element = match["element"] or match["pseudo"].lower() in _OLD_PSEUDO_ELEMENTS
        return (Kind.PSEUDO_ELEMENT if element else Kind.PSEUDO_CLASS), "pseudo"
    group = next(name for name in ("class", "id", "attribute", "tag", "any", "nesting") if match[name] is not None)
    return Kind(group), group

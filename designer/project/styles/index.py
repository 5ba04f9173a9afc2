"""The rules of one sheet by what they ask of the element itself, so that few of thousands are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from weakref import WeakKeyDictionary

from designer.project.styles.matching import states
from designer.project.styles.subjects import Subject
from designer.source.source import Span
from designer.source.wxss import Rule, Selector, StyleSheet
from designer.source.wxss.selectors import Kind
from designer.source.wxss.specificity import Specificity, specificity

# The most telling first.
_KINDS = (Kind.ID, Kind.CLASS, Kind.TAG)
_LEADS_UP = frozenset({" ", ">"})
# Blocks whose rules count for elements; keyframes and font faces hold others.
_CONDITIONAL = frozenset({"media", "supports", "layer", "container"})


class _Facts(NamedTuple):
    """What is the same wherever a selector stands.

    Attributes:
        asks_for: the id, class or tag that the element itself must have; None when it need have none.
        above: the classes that elements around it must have.
    """

    specificity: Specificity
    states: tuple[str, ...]
    pseudo_element: str
    asks_for: tuple[Kind, str] | None
    above: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One selector of a rule.

    Attributes:
        order: the place of the rule in its sheet.
        conditions: what must hold besides: `@media (…)` around it, from the outside in, then states such as `:hover`.
    """

    rule: Rule
    selector: Selector
    facts: _Facts
    order: int
    conditions: tuple[str, ...]

    @property
    def specificity(self) -> Specificity:
        """How strong the selector is."""
        return self.facts.specificity

    @property
    def pseudo_element(self) -> str:
        """The box that it draws: "before" and so on; "" for the element itself."""
        return self.facts.pseudo_element


class SheetIndex:
    """The selectors of one sheet by the id, class or tag of their subject."""

    def __init__(self, sheet: StyleSheet) -> None:
        self._by: dict[Kind, dict[str, list[Entry]]] = {kind: {} for kind in _KINDS}
        self._other: list[Entry] = []
        for order, (rule, conditions) in enumerate(_style_rules(sheet)):
            for selector in rule.selectors:
                facts = _facts(selector.text)
                self._place_of(facts).append(Entry(rule, selector, facts, order, (*conditions, *facts.states)))

    def candidates(self, subject: Subject) -> Iterator[Entry]:
        """The selectors that may match; all others do not."""
        around = subject.classes_around
        if around is None:
            return self._by_subject(subject)
        return (entry for entry in self._by_subject(subject) if entry.facts.above <= around)

    def _by_subject(self, subject: Subject) -> Iterator[Entry]:
        found = subject.attribute("id")
        if found is not None:
            value, plain = found
            yield from self._by[Kind.ID].get(value, ()) if plain else _all_of(self._by[Kind.ID])
        for name in subject.sure_classes | subject.possible_classes:
            yield from self._by[Kind.CLASS].get(name, ())
        classes = subject.class_value
        if classes is not None and classes.patterns:
            written = subject.sure_classes | subject.possible_classes
            names = (name for name in self._by[Kind.CLASS] if name not in written and classes.may_give(name))
            yield from (entry for name in names for entry in self._by[Kind.CLASS][name])
        yield from self._by[Kind.TAG].get(subject.tag, ())
        yield from self._other

    def _place_of(self, facts: _Facts) -> list[Entry]:
        if facts.asks_for is None:
            return self._other
        kind, name = facts.asks_for
        return self._by[kind].setdefault(name, [])


_KNOWN: WeakKeyDictionary[StyleSheet, SheetIndex] = WeakKeyDictionary()


def index_of(sheet: StyleSheet) -> SheetIndex:
    """The index of a sheet, made once for its text."""
    found = _KNOWN.get(sheet)
    if found is None:
        found = _KNOWN[sheet] = SheetIndex(sheet)
    return found


def _style_rules(sheet: StyleSheet) -> Iterator[tuple[Rule, tuple[str, ...]]]:
    """Every rule with selectors and the conditions around it; rules inside rules, which wcsc rejects, are left out."""
    waiting: list[tuple[Rule, tuple[str, ...]]] = [(rule, ()) for rule in reversed(sheet.rules)]
    while waiting:
        rule, conditions = waiting.pop()
        if not rule.keyword:
            yield rule, conditions
        elif rule.keyword.lower() in _CONDITIONAL:
            inner = (*conditions, f"@{rule.keyword} {sheet.source.slice(rule.prelude)}")
            waiting += ((each, inner) for each in reversed(rule.rules))


# An edit of one rule leaves the selectors of thousands as they were.
@lru_cache(maxsize=50_000)
def _facts(text: str) -> _Facts:
    selector = Selector(text, Span(0, len(text)))
    compounds, subject = selector.compounds, selector.subject
    asked = ((kind, name) for kind in _KINDS for name in subject.names(kind))
    above = (
        name
        for compound, following in pairwise(compounds)
        if following.combinator in _LEADS_UP
        for name in compound.names(Kind.CLASS)
    )
    return _Facts(specificity(selector), states(selector), selector.pseudo_element, next(asked, None), frozenset(above))


def _all_of(index: dict[str, list[Entry]]) -> Iterable[Entry]:
    return (entry for entries in index.values() for entry in entries)

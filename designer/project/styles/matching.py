"""Whether a selector matches an element of a template, as far as can be told before data has decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from designer.project.styles.certainty import Certainty
from designer.project.styles.subjects import Subject
from designer.source.wxss.selectors import Compound, Kind, Selector, Simple

_NTH = re.compile(r"\s*(?:(odd|even)|([+-]?\d*)n\s*(?:([+-])\s*(\d+))?|([+-]?\d+))\s*\Z", re.IGNORECASE)
_HOST = ":host"
_YES, _NO, _POSSIBLE = Certainty.YES, Certainty.NO, Certainty.POSSIBLE


class Test(Protocol):
    """Compares a value with the one that is wanted."""

    def __call__(self, have: str, want: str) -> bool:
        """Whether `have` is as `want` asks."""


OPERATORS: dict[str, Test] = {
    "": lambda have, want: True,
    "=": lambda have, want: have == want,
    "~=": lambda have, want: want in have.split(),
    "|=": lambda have, want: have == want or have.startswith(f"{want}-"),
    "^=": lambda have, want: bool(want) and have.startswith(want),
    "$=": lambda have, want: bool(want) and have.endswith(want),
    "*=": lambda have, want: bool(want) and want in have,
}
"""What the operators of attribute selectors ask of a value."""


def match(selector: Selector, subject: Subject, *, classes: bool = True) -> Certainty:
    """Whether `selector` matches; states such as `:hover` and pseudo-elements count as there.

    Without `classes` those of the sheet are not those of the elements, so that no class matches.
    """
    compounds = selector.compounds
    if not compounds:
        return _NO
    reached = {subject: _compound(compounds[-1], subject, classes)}
    for index in range(len(compounds) - 1, -1, -1):
        reached = {each: certainty for each, certainty in reached.items() if certainty}
        if not reached:
            return _NO
        if index == 0:
            break
        before: dict[Subject, Certainty] = {}
        for current, certainty in reached.items():
            for other, sure in _step(compounds[index].combinator, current):
                found = min(certainty, sure, _compound(compounds[index - 1], other, classes))
                before[other] = max(found, before.get(other, _NO))
        reached = before
    return _NO if compounds[0].combinator else max(reached.values())


def states(selector: Selector) -> tuple[str, ...]:
    """The states that the elements must be in for `selector` to match, as they are written: `:hover`."""
    return tuple(
        f":{simple.name}"
        for compound in selector.compounds
        for simple in compound.simples
        if simple.kind is Kind.PSEUDO_CLASS and simple.name not in _PSEUDO_CLASSES
    )


def _step(combinator: str, subject: Subject) -> Iterator[tuple[Subject, Certainty]]:
    """Where a combinator leads to from the right, and how surely."""
    if combinator == " ":
        above = subject.parent
        while above is not None:
            yield above, _YES
            above = above.parent if above.parent is not above else None
    elif combinator == ">":
        if subject.parent is not None:
            yield subject.parent, _POSSIBLE if subject.parent.custom else _YES
    elif combinator in {"+", "~"}:
        yield from _siblings_before(combinator, subject)


def _siblings_before(combinator: str, subject: Subject) -> Iterator[tuple[Subject, Certainty]]:
    siblings = subject.siblings
    index = next((index for index, each in enumerate(siblings) if each is subject), 0)
    if subject.repeated:
        yield subject, _POSSIBLE
    certainty = _POSSIBLE if subject.repeated and combinator == "+" else _YES
    for each in reversed(siblings[:index]):
        unsure = each.optional or each.repeated
        yield each, min(certainty, _POSSIBLE if unsure else _YES)
        if combinator == "+":
            if not unsure:
                return
            certainty = _POSSIBLE


def _compound(compound: Compound, subject: Subject, classes: bool) -> Certainty:
    if subject.unknown:
        return _POSSIBLE
    certainty = _YES
    for simple in compound.simples:
        certainty = min(certainty, _simple(simple, subject, classes))
        if not certainty:
            break
    return certainty


def _simple(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    certainty = _YES
    match simple.kind:
        case Kind.CLASS:
            certainty = _class(simple.name, subject) if classes else _NO
        case Kind.TAG:
            certainty = _sure(subject.tag == simple.name)
        case Kind.ID:
            certainty = _value(subject.attribute("id"), "=", simple.name)
        case Kind.ATTRIBUTE:
            certainty = _value(subject.attribute(simple.name), simple.operator, simple.value)
        case Kind.PSEUDO_CLASS if simple.name in _PSEUDO_CLASSES:
            certainty = _PSEUDO_CLASSES[simple.name](simple, subject, classes)
        case Kind.NESTING:
            certainty = _NO
    return certainty


def _class(name: str, subject: Subject) -> Certainty:
    if name in subject.sure_classes:
        return _YES
    value = subject.class_value
    return _POSSIBLE if value and (name in subject.possible_classes or value.may_give(name)) else _NO


def _value(found: tuple[str, bool] | None, operator: str, wanted: str) -> Certainty:
    if found is None:
        return _NO
    value, plain = found
    if not operator:
        return _YES
    return _sure(OPERATORS[operator](value, wanted)) if plain else _POSSIBLE


def _sure(holds: bool) -> Certainty:
    return _YES if holds else _NO


def _any_of(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    return max((_argument(each, subject, classes) for each in simple.arguments), default=_NO)


def _none_of(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    return _any_of(simple, subject, classes).negated()


def _argument(selector: Selector, subject: Subject, classes: bool) -> Certainty:
    certainty = match(selector, subject, classes=classes)
    return min(certainty, _POSSIBLE) if states(selector) else certainty


def _host(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    if subject.tag != _HOST:
        return _NO
    return _POSSIBLE if simple.arguments else _YES


def _root(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    # What is above the page has no place here; what it hands down, the page hands down as well.
    return _sure(subject.element is None and subject.tag == "page")


def _empty(simple: Simple, subject: Subject, classes: bool) -> Certainty:
    if subject.element is None:
        return _NO
    return _sure(not subject.element.source_text[slice(*subject.element.content)].strip())


def _position(from_end: bool, same_tag: bool, formula: str) -> Callable[[Simple, Subject, bool], Certainty]:
    """The test of a place among the siblings; `formula` "" takes that of the selector."""

    def holds(simple: Simple, subject: Subject, classes: bool) -> Certainty:
        siblings = [each for each in subject.siblings if not same_tag or each.tag == subject.tag]
        if not siblings or (subject.parent is not None and (subject.parent.unknown or subject.parent.custom)):
            return _POSSIBLE
        index = next(index for index, each in enumerate(siblings) if each is subject)
        before = siblings[index + 1 :] if from_end else siblings[:index]
        if subject.repeated or any(each.optional or each.repeated for each in before):
            return _POSSIBLE
        return _nth(formula or simple.value, len(before) + 1)

    return holds


def _only(same_tag: bool) -> Callable[[Simple, Subject, bool], Certainty]:
    first, last = _position(False, same_tag, "1"), _position(True, same_tag, "1")
    return lambda simple, subject, classes: min(first(simple, subject, classes), last(simple, subject, classes))


def _nth(formula: str, position: int) -> Certainty:
    """Whether the element at `position`, counted from 1, is one that `an+b` means."""
    found = _NTH.match(formula)
    if not found:
        return _POSSIBLE
    word, step_text, sign, offset_text, number = found.groups()
    if number is not None:
        return _sure(position == int(number))
    if word:
        return _sure(position % 2 == (word.lower() == "odd"))
    step = int(step_text + "1") if step_text in {"", "+", "-"} else int(step_text)
    offset = int(f"{sign}{offset_text}") if sign else 0
    if step == 0:
        return _sure(position == offset)
    return _sure((position - offset) % step == 0 and (position - offset) // step >= 0)


_PSEUDO_CLASSES: dict[str, Callable[[Simple, Subject, bool], Certainty]] = {
    "not": _none_of,
    "is": _any_of,
    "where": _any_of,
    "matches": _any_of,
    "host": _host,
    "root": _root,
    "empty": _empty,
    "first-child": _position(False, False, "1"),
    "last-child": _position(True, False, "1"),
    "only-child": _only(False),
    "nth-child": _position(False, False, ""),
    "nth-last-child": _position(True, False, ""),
    "first-of-type": _position(False, True, "1"),
    "last-of-type": _position(True, True, "1"),
    "only-of-type": _only(True),
    "nth-of-type": _position(False, True, ""),
    "nth-last-of-type": _position(True, True, ""),
}

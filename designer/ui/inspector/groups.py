"""Which attributes the inspector shows for an element, and in which section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from designer.catalog import AttributeFact, ControlAttribute, catalog
from designer.source.wxml import Element
from designer.ui.inspector.subject import Subject

SHOWN_ELSEWHERE = frozenset({"class", "style"})
"""Attributes with a section of their own."""


class Group(StrEnum):
    """A section of attributes."""

    OWN = "own"
    GENERAL = "general"
    CONTROL = "control"
    DATA = "data"
    ACCESSIBILITY = "accessibility"
    SKYLINE = "skyline"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Shown:
    """An attribute in the inspector.

    Attributes:
        fact: what is known about it; for an attribute that nobody knows, a text without a default.
        expression: whether it is an expression by nature, such as `wx:if`.
    """

    fact: AttributeFact
    expression: bool = False


def attribute_groups(subject: Subject, properties: Sequence[AttributeFact] = ()) -> dict[Group, list[Shown]]:
    """Every attribute that the elements may have or do write, by section; written ones first in each.

    `properties` are those of the project's component that the elements are.
    """
    written = subject.names()
    groups: dict[Group, list[Shown]] = {group: [] for group in Group}
    component = subject.component
    for fact in component.attributes if component else ():
        if not fact.deprecated or fact.name in written:
            groups[Group.SKYLINE if fact.renderer == "skyline" else Group.OWN].append(Shown(fact))
    groups[Group.OWN] += (Shown(_as_written(fact, written)) for fact in properties)
    if component is None:
        taken = _names(groups)
        groups[Group.OWN] += (Shown(plain_fact(name)) for name in _used_names(subject) if name not in taken)
    _add_common(groups, taken=_names(groups))
    groups[Group.CONTROL] += _control(subject, written)
    _add_unknown(groups, subject.shared_names())
    return {group: _written_first(shown, written) for group, shown in groups.items()}


def plain_fact(name: str) -> AttributeFact:
    """The fact about an attribute of which only the name is known."""
    return AttributeFact(name, ("string",))


def is_event(name: str) -> bool:
    """Whether an attribute binds an event."""
    return split_event(name) is not None


def split_event(name: str) -> tuple[str, str] | None:
    """Prefix and event of an attribute that binds one (`bindtap`, `capture-catch:touchstart`); None for others."""
    prefix, colon, event = name.rpartition(":")
    for binding in sorted(catalog().bindings, key=lambda binding: -len(binding.prefix)):
        if colon and prefix == binding.prefix:
            return f"{prefix}:", event
        if not colon and binding.bare and name.startswith(binding.prefix) and len(name) > len(binding.prefix):
            return binding.prefix, name[len(binding.prefix) :]
    return None


def _as_written(fact: AttributeFact, written: Sequence[str]) -> AttributeFact:
    """The fact under the name that the source uses: a property may be written `big-price` or `bigPrice`."""
    parts = fact.name.split("-")
    camel = parts[0] + "".join(part.capitalize() for part in parts[1:])
    return replace(fact, name=camel) if camel in written else fact


def _used_names(subject: Subject) -> Iterable[str]:
    """What elements with the same tag write anywhere in the file, each once."""
    if subject.tag is None:
        return []
    known = {fact.name for fact in catalog().common_attributes}
    same = (element for element in subject.document.elements() if element.tag == subject.tag)
    names = dict.fromkeys(attribute.name for element in same for attribute in element.attributes)
    return [name for name in names if name not in known and not is_event(name) and not _belongs_elsewhere(name)]


def _control(subject: Subject, written: Sequence[str]) -> Iterator[Shown]:
    """The control attributes that the elements write or could use where they stand."""
    repeats = any(
        fact.name in written for fact in catalog().control_attributes if _is_main(fact) and fact.group == "list"
    )
    for fact in catalog().control_attributes:
        useful = _follows(subject, fact) if fact.after else (_is_main(fact) or repeats) and not fact.alias_of
        if fact.name in written or useful:
            types = ("boolean",) if fact.type == "none" else ("string",)
            known = AttributeFact(fact.name, types, fact.default, titles=fact.titles)
            yield Shown(known, expression=fact.type == "expression")


def _is_main(fact: ControlAttribute) -> bool:
    return fact.type == "expression"


def _follows(subject: Subject, fact: ControlAttribute) -> bool:
    """Whether the element before the main one opens the way for a branch."""
    siblings = [node for node in subject.document.siblings(subject.main) if isinstance(node, Element)]
    place = siblings.index(subject.main)
    return place > 0 and any(siblings[place - 1].attribute(name) for name in fact.after)


def _belongs_elsewhere(name: str) -> bool:
    return name in SHOWN_ELSEWHERE or ":" in name or name.startswith("data-")


def _names(groups: dict[Group, list[Shown]]) -> set[str]:
    return {shown.fact.name for group in groups.values() for shown in group}


def _add_common(groups: dict[Group, list[Shown]], taken: set[str]) -> None:
    for fact in catalog().common_attributes:
        if fact.name in taken or fact.name in SHOWN_ELSEWHERE:
            continue
        group = Group.ACCESSIBILITY if fact.name.startswith("aria-") else Group.GENERAL
        groups[group].append(Shown(fact))


def _add_unknown(groups: dict[Group, list[Shown]], written: Sequence[str]) -> None:
    known = _names(groups)
    for name in written:
        if name in known or name in SHOWN_ELSEWHERE or is_event(name):
            continue
        groups[Group.DATA if name.startswith("data-") else Group.OTHER].append(Shown(plain_fact(name)))


def _written_first(shown: list[Shown], written: Sequence[str]) -> list[Shown]:
    unique = {each.fact.name: each for each in shown}.values()
    return sorted(unique, key=lambda each: each.fact.name not in written)

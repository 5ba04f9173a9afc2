"""Small marks beside an element: what repeats it or shows it only sometimes."""

from __future__ import annotations

from typing import NamedTuple

from designer.catalog import catalog
from designer.source.wxml import Element


class Badge(NamedTuple):
    """A word such as "for", and the whole attribute for the tool tip."""

    text: str
    tip: str


def badges_of(element: Element) -> tuple[Badge, ...]:
    """The control attributes of `element` that stand on their own: `wx:if`, `wx:elif`, `wx:else`, `wx:for`."""
    names = {fact.name for fact in catalog().control_attributes if fact.type in {"expression", "none"}}
    return tuple(
        Badge(attribute.name.removeprefix("wx:"), _written(attribute.name, attribute.value))
        for attribute in element.attributes
        if attribute.name in names
    )


def _written(name: str, value: str | None) -> str:
    return name if value is None else f"{name}: {value}"

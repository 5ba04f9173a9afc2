"""The names that markup may use: those of WeChat's catalogue, and those of the project's own components."""

from __future__ import annotations

import re
from functools import cache

from designer.catalog import Component, catalog
from designer.check.nearest import folded

# Names with a meaning of their own on every element; see "WXML 语法参考" and "自定义组件" in WeChat's documentation.
_FREE = re.compile(r"(?:model|change|generic|worklet|let|mark|data|aria|l|wx|exparser|bind|catch)[:-].*")


def is_free(name: str) -> bool:
    """Whether an attribute's name has a part that the author chooses, such as `data-id` or `change:value`."""
    return _FREE.fullmatch(name) is not None or name.endswith(("-class", "Class"))


@cache
def built_in(tag: str) -> Component | None:
    """WeChat's component or syntax tag with this name."""
    return catalog().component(tag)


@cache
def tags() -> tuple[str, ...]:
    """The tags that WeChat knows."""
    return tuple(component.tag for component in catalog().components)


@cache
def attribute_names(tag: str) -> tuple[str, ...]:
    """The names of all attributes that one of WeChat's components has."""
    component = catalog().component(tag)
    own = [fact.name for fact in component.attributes] if component else []
    return (*own, *(fact.name for fact in catalog().common_attributes))


@cache
def folded_attribute_names(tag: str) -> frozenset[str]:
    """`attribute_names` without capitals and dashes, in which spellings differ."""
    return frozenset(folded(name) for name in attribute_names(tag))


@cache
def control_names() -> tuple[str, ...]:
    """The attributes that begin with `wx:`."""
    return tuple(attribute.name for attribute in catalog().control_attributes)


@cache
def event_names(tag: str) -> tuple[str, ...]:
    """The events of one of WeChat's components and those that all have."""
    component = catalog().component(tag)
    own = [fact.name for fact in component.events] if component else []
    return (*own, *(fact.name for fact in catalog().common_events))

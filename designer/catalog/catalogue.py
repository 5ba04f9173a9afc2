"""The catalogue: every fact is read from disk when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from designer import places
from designer.catalog import reading
from designer.catalog.facts import (
    ApiFact,
    AttributeFact,
    Binding,
    Category,
    Component,
    ConfigKey,
    ControlAttribute,
    EventFact,
    Limits,
)


class Catalogue:
    """What WeChat offers. Every property raises UnreadableFact when its file is damaged."""

    def __init__(self, widgets: Path, resources: Path) -> None:
        self._widgets = widgets
        self._facts = resources / "catalog"
        self._config: dict[str, Mapping[str, ConfigKey]] = {}

    def component(self, tag: str) -> Component | None:
        """The built-in component with this tag, None when WeChat has none."""
        return self._components.get(tag)

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """All built-in components and syntax tags, by category and then by tag."""
        order = {category.id: index for index, category in enumerate(self.categories)}
        return tuple(sorted(self._components.values(), key=lambda each: (order[each.category], each.tag)))

    @cached_property
    def categories(self) -> tuple[Category, ...]:
        """The groups of components, in the order of the palette."""
        return reading.read_categories(self._read("categories.json"))

    @cached_property
    def common_attributes(self) -> tuple[AttributeFact, ...]:
        """Attributes that every element may have."""
        return reading.read_attributes(self._read("attributes.json")["attributes"])

    @cached_property
    def attribute_families(self) -> tuple[AttributeFact, ...]:
        """Attributes with a free part in their name, which the name shows as `*` (`data-*`, `mark:*`)."""
        return reading.read_attributes(self._read("attributes.json")["families"])

    @cached_property
    def control_attributes(self) -> tuple[ControlAttribute, ...]:
        """The `wx:` attributes for conditions and lists."""
        return reading.read_control(self._read("control.json"))

    @cached_property
    def common_events(self) -> tuple[EventFact, ...]:
        """Bubbling events that every element fires."""
        return reading.read_events(self._read("events.json")["events"])

    @cached_property
    def bindings(self) -> tuple[Binding, ...]:
        """The prefixes that bind an event to a handler."""
        return reading.read_bindings(self._read("events.json")["prefixes"])

    @cached_property
    def apis(self) -> Mapping[str, ApiFact]:
        """The members of `wx` by name."""
        return reading.read_apis(self._read("apis.json"))

    @cached_property
    def inherited_properties(self) -> frozenset[str]:
        """The CSS properties that an element takes over from the one around it. Source: the CSS modules' tables."""
        return frozenset(self._read("css.json")["inherited"])

    @cached_property
    def shorthands(self) -> Mapping[str, frozenset[str]]:
        """The CSS properties that set several others, with those that they set."""
        return {name: frozenset(parts) for name, parts in self._read("css.json")["shorthands"].items()}

    @cached_property
    def limits(self) -> Limits:
        """What WeChat demands or advises of a project."""
        return reading.read_limits(self._read("limits.json"))

    def config(self, file: str) -> Mapping[str, ConfigKey]:
        """The keys of one kind of file: app, page, component, project, project-private, sitemap or theme."""
        if file not in self._config:
            self._config[file] = reading.read_config(self._read(f"config/{file}.json"))
        return self._config[file]

    @cached_property
    def _components(self) -> dict[str, Component]:
        folders = sorted(path.parent for path in self._widgets.glob("*/component.json"))
        return {component.tag: component for component in map(reading.read_component, folders)}

    def _read(self, name: str) -> Any:
        return reading.read_json(self._facts / name)


@cache
def catalog() -> Catalogue:
    """The catalogue of this installation."""
    return Catalogue(places.widgets(), places.resources())

"""From the data files to facts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.catalog.facts import (
    NONE,
    WORKS,
    ApiFact,
    AttributeFact,
    Binding,
    Category,
    Component,
    ConfigKey,
    ControlAttribute,
    EventFact,
    Limits,
    Value,
)

Json = dict[str, Any]
_KINDS_OF_STRING = frozenset({"color", "image"})


class UnreadableFact(ValueError):
    """A data file of the catalogue is damaged; the message names the file, the place and what is wrong."""


def read_json(path: Path) -> Any:
    """The content of a data file. Raises UnreadableFact when it is missing or no JSON."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise UnreadableFact(f"{path}: {error.strerror}. Install Weft again.") from error
    except json.JSONDecodeError as error:
        raise UnreadableFact(f"{path}:{error.lineno}:{error.colno}: {error.msg}. Correct the file.") from error


def read_component(folder: Path) -> Component:
    """The component that a folder of `widgets/` describes. Raises UnreadableFact."""
    path = folder / "component.json"
    facts: Json = read_json(path)
    try:
        return _component(facts, folder)
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableFact(f"{path}: {type(error).__name__}: {error}. Compare it with another component.") from error


def _component(facts: Json, folder: Path) -> Component:
    children = facts["children"]
    present = {entry.name for entry in folder.iterdir()}
    support = facts.get("support", WORKS)
    default = support if support == NONE else WORKS
    return Component(
        tag=facts["tag"],
        category=facts["category"],
        titles=facts["title"],
        attributes=tuple(read_attribute(name, fact, default) for name, fact in facts["attributes"].items()),
        events=tuple(_event(name, fact, default) for name, fact in facts["events"].items()),
        holds_children=children == "any" or isinstance(children, list),
        allowed_children=_names(children) if isinstance(children, list) else (),
        allowed_parents=_names(facts.get("parents")),
        allowed_ancestors=_names(facts.get("ancestors")),
        forbidden_descendants=_names(facts.get("forbiddenDescendants")),
        slots=_names(facts.get("slots")),
        child_count=facts.get("childCount"),
        max_per_page=facts.get("maxPerPage"),
        renderers=_names(facts.get("renderers")),
        since=facts.get("since", ""),
        native=facts.get("native", False),
        virtual=facts.get("virtual", False),
        form_field=facts.get("formField", False),
        deprecated=facts.get("deprecated", False),
        replacement=facts.get("replacement", ""),
        sample=(folder / "sample.wxml").read_text("utf-8").rstrip("\n") if "sample.wxml" in present else "",
        icon=folder / "icon.svg" if "icon.svg" in present else None,
        has_behaviour=f"{folder.name}.ts" in present,
        support=support,
    )


def read_attribute(name: str, fact: Json, support: str = WORKS) -> AttributeFact:
    """One attribute as component.json and attributes.json write it; `support` holds when it says nothing.

    The type `color` is a string that is a colour, `image` one that is the path or address of a picture.
    """
    types = _types(fact["type"])
    return AttributeFact(
        name=name,
        types=tuple(dict.fromkeys("string" if kind in _KINDS_OF_STRING else kind for kind in types)),
        default=fact.get("default"),
        values=tuple(_value(value) for value in fact.get("values", ())),
        titles=fact.get("title"),
        since=fact.get("since", ""),
        required=fact.get("required", False),
        color="color" in types,
        image="image" in types,
        deprecated=fact.get("deprecated", False),
        renderer=fact.get("renderer", ""),
        platforms=_names(fact.get("platforms")),
        when=_condition(fact),
        initial=fact.get("initial", False),
        support=fact.get("support", support),
        why=fact.get("why"),
    )


def _value(value: Any) -> Value:
    if not isinstance(value, dict):
        return Value(value)
    return Value(value["value"], value.get("title"), value.get("since", ""), value.get("renderer", ""))


def _event(name: str, fact: Json, support: str = WORKS) -> EventFact:
    return EventFact(
        name=name,
        detail=tuple(fact.get("detail", {}).items()),
        titles=fact.get("title"),
        since=fact.get("since", ""),
        renderer=fact.get("renderer", ""),
        worklet=fact.get("worklet", False),
        deprecated=fact.get("deprecated", False),
        when=_condition(fact),
        support=fact.get("support", support),
        why=fact.get("why"),
        trigger=fact.get("trigger"),
    )


def read_categories(facts: list[Json]) -> tuple[Category, ...]:
    """categories.json, in the order of the palette."""
    return tuple(Category(fact["id"], fact["title"]) for fact in facts)


def read_attributes(facts: Json) -> tuple[AttributeFact, ...]:
    """Attributes by name, in the order of the file."""
    return tuple(read_attribute(name, fact) for name, fact in facts.items())


def read_control(facts: Json) -> tuple[ControlAttribute, ...]:
    """control.json."""
    return tuple(
        ControlAttribute(
            name=name,
            type=fact["type"],
            group=fact["group"],
            titles=fact["title"],
            default=fact.get("default"),
            after=_names(fact.get("after")),
            alias_of=fact.get("aliasOf", ""),
        )
        for name, fact in facts.items()
    )


def read_events(facts: Json) -> tuple[EventFact, ...]:
    """The events of events.json that every element has."""
    return tuple(_event(name, fact) for name, fact in facts.items())


def read_bindings(facts: list[Json]) -> tuple[Binding, ...]:
    """The prefixes of events.json."""
    return tuple(Binding(**fact) for fact in facts)


def read_apis(facts: Json) -> dict[str, ApiFact]:
    """apis.json by name."""
    return {name: ApiFact(name, **fact) for name, fact in facts.items()}


def read_config(facts: Json) -> dict[str, ConfigKey]:
    """The keys of one configuration file by name."""
    return {name: _config_key(name, fact) for name, fact in facts.items()}


def _config_key(name: str, fact: Json) -> ConfigKey:
    return ConfigKey(
        name=name,
        types=_types(fact["type"]),
        default=fact.get("default"),
        values=tuple(fact.get("values", ())),
        suggestions=_names(fact.get("suggestions")),
        required=fact.get("required", False),
        since=fact.get("since", ""),
        deprecated=fact.get("deprecated", False),
        themeable=fact.get("themeable", False),
        color=fact.get("color", False),
        alias_of=fact.get("aliasOf", ""),
        keys=read_config(fact["keys"]) if "keys" in fact else None,
        items=_config_key("", fact["items"]) if "items" in fact else None,
        each=_config_key("", fact["each"]) if "each" in fact else None,
    )


def _types(types: str | list[str]) -> tuple[str, ...]:
    return (types,) if isinstance(types, str) else tuple(types)


def _names(names: list[str] | None) -> tuple[str, ...]:
    return tuple(names or ())


def _condition(fact: Json) -> Mapping[str, tuple[str, ...]] | None:
    when: dict[str, list[str]] | None = fact.get("when")
    return {name: tuple(values) for name, values in when.items()} if when else None


def read_limits(facts: Any) -> Limits:
    """What WeChat demands or advises of a project."""
    tabs, package, page = facts["tabs"], facts["package"], facts["page"]
    return Limits(
        fewest_tabs=tabs["fewest"],
        most_tabs=tabs["most"],
        tab_icon_bytes=tabs["iconBytes"],
        package_bytes=package["bytes"],
        all_packages_bytes=package["allBytes"],
        page_nodes=page["nodes"],
        page_depth=page["depth"],
        page_children=page["children"],
        permission_text_length=facts["permission"]["textLength"],
        first_page_picture_bytes=facts["firstPage"]["pictureBytes"],
        uploaded=frozenset(facts["uploaded"]),
    )

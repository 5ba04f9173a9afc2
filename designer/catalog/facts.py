"""The shapes in which the catalogue's facts are handed out. Titles are `{"en": …, "zh": …}`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Titles = Mapping[str, str]

# What the stage does with an attribute, event or component.
WORKS = "works"
SHOWN = "shown"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Category:
    """A group of components, as the palette shows them."""

    id: str
    titles: Titles


@dataclass(frozen=True, slots=True)
class Value:
    """One value that an attribute may have, written as in the documentation.

    Attributes:
        titles: what people see; None where the value itself is shown.
        since: the base library that brought it, "" when it is as old as its attribute.
        renderer: the only renderer that knows it ("webview" or "skyline"), "" for both.
    """

    value: str | int | float
    titles: Titles | None = None
    since: str = ""
    renderer: str = ""


@dataclass(frozen=True, slots=True)
class AttributeFact:
    """An attribute of a component, with its kebab-case name.

    Attributes:
        types: what it takes: string, number, boolean, array, object, function, any, or `array<string>` and its like.
        default: the documented default; None when there is none.
        values: all allowed values; empty when any value of the type will do.
        color: whether its strings are colours.
        image: whether its strings are paths or addresses of pictures.
        when: attribute and values without which this one has no effect, such as `{"mode": ("date",)}`.
        initial: whether it counts only when the component is made.
        platforms: the only platforms that know it; empty for all.
        support: what the stage does with it: `works`, `shown` (drawn only) or `none` (without effect).
        why: the reason when it does not work, None when there is nothing to say.
    """

    name: str
    types: tuple[str, ...]
    default: object = None
    values: tuple[Value, ...] = ()
    titles: Titles | None = None
    since: str = ""
    required: bool = False
    color: bool = False
    image: bool = False
    deprecated: bool = False
    renderer: str = ""
    platforms: tuple[str, ...] = ()
    when: Mapping[str, tuple[str, ...]] | None = None
    initial: bool = False
    support: str = WORKS
    why: Titles | None = None


@dataclass(frozen=True, slots=True)
class ControlAttribute:
    """A `wx:` attribute that steers how often an element is rendered.

    Attributes:
        type: `expression` ({{…}}), `identifier`, `string`, or `none` for a valueless one.
        group: `conditional` or `list`.
        after: one of these must stand on the element before (wx:elif, wx:else).
        alias_of: the name that means the same and should be written instead, "" for most.
    """

    name: str
    type: str
    group: str
    titles: Titles
    default: str | None = None
    after: tuple[str, ...] = ()
    alias_of: str = ""


@dataclass(frozen=True, slots=True)
class EventFact:
    """An event as it is bound: `bind:` and `name`.

    Attributes:
        detail: names of `event.detail` with their types in TypeScript's notation, in order.
        worklet: whether it is bound as `worklet:name` and runs on Skyline's render thread.
        support: whether the stage sends it: `works`, `shown` when only a person can let it happen, or `none`.
        why: the reason when it does not work, None when there is nothing to say.
        trigger: an example of its detail when a person may let it happen on the stage, else None.
    """

    name: str
    detail: tuple[tuple[str, str], ...] = ()
    titles: Titles | None = None
    since: str = ""
    renderer: str = ""
    worklet: bool = False
    deprecated: bool = False
    when: Mapping[str, tuple[str, ...]] | None = None
    support: str = WORKS
    why: Titles | None = None
    trigger: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Binding:
    """A way to bind an event: `bind`, `catch`, `capture-bind` and so on.

    Attributes:
        bare: whether the colon may be left out (`bindtap`).
        stops: whether the event ends here.
    """

    prefix: str
    bare: bool
    stops: bool
    capture: bool
    since: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """A built-in component or a tag of the WXML syntax.

    Attributes:
        allowed_children: the only tags it holds (`#text` for text); empty when it holds anything or nothing.
        allowed_parents: the only tags it stands directly in, some with a condition (`scroll-view[type=custom]`).
        allowed_ancestors: one of these must be around it, at any distance.
        forbidden_descendants: tags that must not be inside it at any depth.
        child_count: how many children it must have, None when that is free.
        max_per_page: how many of it a page may have, None when that is free.
        native: whether the phone draws it itself, above the page.
        virtual: whether it is syntax and leaves no box of its own.
        replacement: what to use instead of a deprecated component, "" when nothing.
        sample: the WXML that the palette inserts.
        icon: an SVG drawn in `currentColor`.
        has_behaviour: whether the stage can run it; otherwise a labelled box stands for it.
        support: `works`, `shown` when a drawn box stands for what only a phone can show, or `none`; the last holds for
            all its attributes and events that say nothing themselves.
    """

    tag: str
    category: str
    titles: Titles
    attributes: tuple[AttributeFact, ...]
    events: tuple[EventFact, ...]
    holds_children: bool
    allowed_children: tuple[str, ...] = ()
    allowed_parents: tuple[str, ...] = ()
    allowed_ancestors: tuple[str, ...] = ()
    forbidden_descendants: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    child_count: int | None = None
    max_per_page: int | None = None
    renderers: tuple[str, ...] = ()
    since: str = ""
    native: bool = False
    virtual: bool = False
    form_field: bool = False
    deprecated: bool = False
    replacement: str = ""
    sample: str = ""
    icon: Path | None = None
    has_behaviour: bool = False
    support: str = WORKS

    def attribute(self, name: str) -> AttributeFact | None:
        """The fact about the attribute with this kebab-case name, None when the component does not document it."""
        return next((fact for fact in self.attributes if fact.name == name), None)

    def event(self, name: str) -> EventFact | None:
        """The fact about the event with this name, None when the component does not document it."""
        return next((fact for fact in self.events if fact.name == name), None)


@dataclass(frozen=True, slots=True)
class ApiFact:
    """A member of `wx`.

    Attributes:
        kind: async, sync, call, listener-add, listener-remove or property.
        category: the chapter of the documentation, such as `ui/interaction`; "" when it has none.
    """

    name: str
    kind: str
    category: str = ""
    since: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What WeChat demands or advises of a project, from its documentation.

    Attributes:
        fewest_tabs: how many tabs a tab bar has at least; `most_tabs` at most.
        tab_icon_bytes: the largest icon of a tab.
        package_bytes: the largest package; `all_packages_bytes` that of all together.
        page_nodes: advice: a page has fewer elements than this, less deep than `page_depth`, with at most
            `page_children` each.
        permission_text_length: characters of the reason that a permission gives.
        first_page_picture_bytes: advice: the largest picture inside the style sheets of the first page.
        uploaded: the extensions of the files that are uploaded.
    """

    fewest_tabs: int
    most_tabs: int
    tab_icon_bytes: int
    package_bytes: int
    all_packages_bytes: int
    page_nodes: int
    page_depth: int
    page_children: int
    permission_text_length: int
    first_page_picture_bytes: int
    uploaded: frozenset[str]


@dataclass(frozen=True, slots=True)
class ConfigKey:
    """A key of a configuration file.

    Attributes:
        types: JSON types; `any` when everything goes.
        keys: what an object holds, by name.
        items: what the items of an array are.
        each: what the values of an object with free names are.
        themeable: whether its value may be a variable of theme.json (`@name`).
        suggestions: values that are known but not the only ones.
        alias_of: the other spelling of the same key, "" for most.
    """

    name: str
    types: tuple[str, ...]
    default: object = None
    values: tuple[str | int | float, ...] = ()
    suggestions: tuple[str, ...] = ()
    required: bool = False
    since: str = ""
    deprecated: bool = False
    themeable: bool = False
    color: bool = False
    alias_of: str = ""
    keys: Mapping[str, ConfigKey] | None = None
    items: ConfigKey | None = None
    each: ConfigKey | None = None

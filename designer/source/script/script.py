"""What is known of a script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from designer.source.problem import Problem
from designer.source.source import Source, Span


@dataclass(frozen=True, slots=True)
class Member:
    """An entry of an object literal.

    Attributes:
        name: its key, unquoted.
        name_span: where the key stands, quotes included.
        value_span: where its value stands; of a method, all of it.
        literal: whether the value is written out, so that nothing has to run to know it.
    """

    name: str
    name_span: Span
    value_span: Span
    literal: bool


Kind = Literal["page", "component", "behavior", "app"]
"""What is defined: a page has its handlers beside its data, a component and a behavior in `methods`."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What defines a page or a component: a call such as `Page({ … })`, a class, or an object exported as default.

    Attributes:
        function: what is called; of a class what it extends; "export default" of an exported object.
        kind: what is defined, as far as the function tells.
        span: the whole call, class or object.
        object_span: the object that it gets, where the script writes it out as one; of a class its body.
        entries: all entries of that object with a key, by name in the order of the text.
        handlers: functions that events may call, by name in the order of the text; life cycle functions of a page too.
        data: the keys of `data`; of an app those of `globalData`.
        properties: the keys of `properties`, or of `props` as some wrappers call it.
    """

    function: str
    kind: Kind
    span: Span
    object_span: Span | None
    entries: Mapping[str, Member]
    handlers: Mapping[str, Member]
    data: Mapping[str, Member]
    properties: Mapping[str, Member]

    @property
    def data_key(self) -> str:
        """The key of the object that holds the data."""
        return "globalData" if self.kind == "app" else "data"


@dataclass(frozen=True, slots=True)
class Dependency:
    """Another file that the script asks for by `require` or `import`; `span` leaves the quotes out."""

    path: str
    span: Span


@dataclass(frozen=True)
class Script:
    """A JavaScript or TypeScript file.

    Attributes:
        source: the text that the spans refer to.
        definitions: what it defines, in the order of the text.
        dependencies: what it asks for, in the order of the text.
        problems: where it is no proper script; what can be read around them is read.
    """

    source: Source
    definitions: tuple[Definition, ...]
    dependencies: tuple[Dependency, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def handlers(self) -> Mapping[str, Member]:
        """The handlers of all pages, components and behaviors by name; no event calls the functions of an app."""
        return {name: member for each in self._shown for name, member in each.handlers.items()}

    @cached_property
    def data(self) -> Mapping[str, Member]:
        """The keys of `data` of all pages, components and behaviors."""
        return {name: member for each in self._shown for name, member in each.data.items()}

    @cached_property
    def properties(self) -> Mapping[str, Member]:
        """The properties of all components and behaviors."""
        return {name: member for each in self._shown for name, member in each.properties.items()}

    @property
    def _shown(self) -> tuple[Definition, ...]:
        return tuple(each for each in self.definitions if each.kind != "app")

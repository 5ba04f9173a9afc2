"""What a person chose to see of a project while designing; it is kept outside of the project."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from designer.project.samples.values import SampleValue

MOST_ITEMS = 200
"""How many items of a list can be shown at most."""
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_LONGEST_TEXT = 2000


@dataclass(slots=True)
class TemplateChoices:
    """The choices for one WXML file.

    Attributes:
        counts: how many items of a list are shown, by its path (`cart.items`, `list[].tags`).
        values: typed samples by path; items have their number (`list[0].name`).
        branches: which member of a chain of conditions is shown, counted from 0, by the way to its head; -1: none.
    """

    counts: dict[str, int] = field(default_factory=dict)
    values: dict[str, SampleValue] = field(default_factory=dict)
    branches: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Choices:
    """The choices for a project.

    Attributes:
        templates: by the WXML file's path.
        queries: the query with which a page is opened, by its route.
    """

    templates: dict[str, TemplateChoices] = field(default_factory=dict)
    queries: dict[str, str] = field(default_factory=dict)

    def of(self, path: str) -> TemplateChoices:
        """The choices for a WXML file, none where nothing was chosen."""
        return self.templates.get(path, NOTHING_CHOSEN)

    def at(self, path: str) -> TemplateChoices:
        """The choices for a WXML file, to be changed."""
        return self.templates.setdefault(path, TemplateChoices())

    def as_json(self) -> dict[str, Any]:
        """As it is kept; files and pages without a choice are left out."""
        templates = {
            path: {"counts": each.counts, "values": each.values, "branches": each.branches}
            for path, each in self.templates.items()
            if each.counts or each.values or each.branches
        }
        return {"templates": templates, "queries": self.queries}

    @classmethod
    def from_json(cls, kept: object) -> Choices:
        """What `as_json` gave; what has another shape is left out."""
        choices = cls()
        fields = kept if isinstance(kept, dict) else {}
        for path, each in _entries(fields.get("templates")):
            counts = {name: int(count) for name, count in _entries(_member(each, "counts")) if _is_count(count)}
            values = {name: value for name, value in _entries(_member(each, "values")) if _is_value(value)}
            branches = {way: index for way, index in _entries(_member(each, "branches")) if isinstance(index, int)}
            choices.templates[path] = TemplateChoices(counts, values, branches)
        choices.queries = {route: query for route, query in _entries(fields.get("queries")) if isinstance(query, str)}
        return choices


NOTHING_CHOSEN = TemplateChoices()
NO_CHOICES = Choices()


def put(values: dict[str, SampleValue], path: str, value: SampleValue) -> None:
    """Set a value in samples where its path leads to one; samples of another shape are left as they are."""
    steps = [name or int(number) for name, number in _STEP.findall(path)]
    holder: Any = values
    for step in steps[:-1]:
        holder = _inside(holder, step)
    if steps and _inside(holder, steps[-1]) is not None:
        holder[steps[-1]] = value


def look_up(values: Mapping[str, SampleValue], path: str) -> SampleValue | None:
    """The sample at a path; None when there is none."""
    holder: Any = values
    for name, number in _STEP.findall(path):
        holder = _inside(holder, name or int(number))
    found: SampleValue | None = holder
    return found


def _inside(holder: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return holder[step] if isinstance(holder, list) and step < len(holder) else None
    return holder.get(step) if isinstance(holder, dict) else None


def _entries(value: object) -> list[tuple[str, Any]]:
    return [(name, each) for name, each in value.items() if isinstance(name, str)] if isinstance(value, dict) else []


def _member(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_ITEMS


def _is_value(value: object) -> bool:
    return isinstance(value, bool | int | float) or (isinstance(value, str) and len(value) <= _LONGEST_TEXT)

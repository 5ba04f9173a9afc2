"""The samples of a page: for its own template and for those of the components on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.samples.choices import NO_CHOICES, NOTHING_CHOSEN, Choices, TemplateChoices, put
from designer.project.samples.scripts import script_of
from designer.project.samples.shape import Role, Shape
from designer.project.samples.template import Templates
from designer.project.samples.values import Sampler, SampleValue
from designer.project.samples.words import spelled, words
from designer.source.wxml.uses import ITEMS

_FLAGS = frozenset({Role.SHOWING, Role.HIDING})
# A page with more components than this has shown enough.
_MOST_TEMPLATES = 200


@dataclass(frozen=True)
class TemplateSamples:
    """What one template shows where its data is missing.

    Attributes:
        values: samples by the name at the top of the data.
        flips: flags that keep a page waiting for an answer, and what they are taken for.
        rescues: what shows most of a page, for a page that shows nothing as its data stand.
        counts: how many items of a list the person wants to see, by its path.
    """

    values: dict[str, SampleValue]
    flips: dict[str, bool]
    rescues: dict[str, SampleValue] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)

    def as_fields(self) -> dict[str, object]:
        """As the frame gets it."""
        return {
            "values": self.values,
            "flips": self.flips,
            "rescues": self.rescues,
            "counts": dict(self.counts),
        }


_NONE = TemplateSamples({}, {})


def page_samples(
    project: Project, route: str, choices: Choices = NO_CHOICES, templates: Templates | None = None
) -> dict[str, TemplateSamples]:
    """The samples of a page and of the app's own components on it, by the WXML file's path; {} for an unknown page.

    Components of packages work as their authors meant them to, and are given what they need from outside. `templates`
    holds what was read of the project before.
    """
    page = project.page(route)
    if page is None or not project.exists(page.wxml):
        return {}
    templates = templates or Templates(project)
    found: dict[str, TemplateSamples] = {}
    for path in _own_templates(project, templates, page.wxml):
        only = None if path == page.wxml else _own_data(project, path)
        found[path] = template_samples(templates.shape(path), only, choices.of(path))
    return {path: samples for path, samples in found.items() if samples != _NONE}


def template_samples(
    shape: Shape, only: frozenset[str] | None = None, chosen: TemplateChoices = NOTHING_CHOSEN
) -> TemplateSamples:
    """The samples of a template whose data is of this shape; of a component `only` what is its own data."""
    sampler = Sampler(chosen.counts)
    values: dict[str, SampleValue] = {}
    flips: dict[str, bool] = {}
    rescues: dict[str, SampleValue] = {}
    for name, inner in shape.fields.items():
        if only is not None and name not in only:
            continue
        if inner.roles & _FLAGS and not inner.fields and inner.item is None:
            flip = _flip(name)
            if flip is not None:
                flips[name] = flip
        if _opens(inner, name) or (only is not None and _is_worked_out(inner, name)):
            continue
        rescue = _rescue(inner)
        if rescue is not None:
            rescues[name] = rescue
        value = sampler.value(inner, (name,), name)
        if value is not None:
            values[name] = value
    for path, value in chosen.values.items():
        put(values, path, value)
    return TemplateSamples(
        values, flips, rescues, {path: count for path, count in chosen.counts.items() if ITEMS not in path}
    )


def _is_worked_out(shape: Shape, name: str) -> bool:
    """Whether a component's own data are pieces of something that it is given, such as the digits of a price."""
    item = shape.item
    return item is not None and not item.fields and item.item is None and words().rule(name) is None


def _opens(shape: Shape, name: str) -> bool:
    """Whether a value opens something above the page."""
    if Role.OPENING in shape.roles:
        return True
    return Role.SHOWING in shape.roles and bool(words().above.search(spelled(name)))


def _rescue(shape: Shape) -> SampleValue | None:
    """What shows most of what depends on a state or flag; None for what is neither."""
    if shape.choices:
        return max(shape.choices, key=lambda choice: shape.choices[choice])
    if shape.fields or shape.item is not None or not shape.roles or not shape.roles <= _FLAGS:
        return None
    return Role.SHOWING in shape.roles


def _flip(name: str) -> bool | None:
    """What a flag is once the answer that the page waits for has come; None for flags of other kinds."""
    if words().waiting.search(spelled(name)):
        return False
    return True if words().arrived.search(spelled(name)) else None


def _own_templates(project: Project, templates: Templates, path: str) -> Iterator[str]:
    """The file and those of the components that it shows, packages left out."""
    seen = {path}
    waiting = [path]
    while waiting and len(seen) <= _MOST_TEMPLATES:
        current = waiting.pop(0)
        yield current
        for tag in sorted({element.tag for element in project.wxml(current).elements()}):
            component = templates.components(current).get(tag)
            if (
                component is None
                or component.from_package
                or component.wxml in seen
                or not project.exists(component.wxml)
            ):
                continue
            seen.add(component.wxml)
            waiting.append(component.wxml)


def _own_data(project: Project, path: str) -> frozenset[str]:
    """The names of a component's own data; what it is given from outside is not missing when nobody gives it."""
    script = script_of(project, without_suffix(path))
    return frozenset(script.data) - frozenset(script.properties) if script is not None else frozenset()

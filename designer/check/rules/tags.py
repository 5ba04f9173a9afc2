"""Tags that are neither WeChat's nor the project's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.nearest import nearest
from designer.check.vocabulary import built_in, tags
from designer.edits import change_tag
from designer.project import Project
from designer.project.paths import without_suffix
from designer.project.problems import Level
from designer.source.wxml import Element

UNKNOWN = Rule(
    "wxml/unknown-tag",
    Level.WARNING,
    "A tag that is neither one of WeChat's nor in usingComponents shows nothing but its content.",
)
PLACE = Rule("wxml/wrong-place", Level.WARNING, "Some components work only directly inside certain others.")
RULES = (UNKNOWN, PLACE)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each unknown tag and at each component that stands where it does nothing."""
    document = project.wxml(path)
    using = project.using(path)
    generic = project.json(f"{without_suffix(path)}.json").get("componentGenerics")
    own = {*using, *(generic if isinstance(generic, dict) else ())}
    # A template that others import is used with the components of those who import it.
    known_place = project.page_of(path) is not None or project.exists(f"{without_suffix(path)}.json")
    for element in document.elements():
        if element.tag in own:
            continue
        component = built_in(element.tag)
        if component is None:
            if known_place:
                yield UNKNOWN.at(document.source, element.tag_span, *_unknown(project, path, element, own))
            continue
        parent = document.parent(element)
        allowed = component.allowed_parents
        if parent and allowed and built_in(parent.tag) and not _stands_in(parent, allowed):
            wanted = " or ".join(f"<{each}>" for each in allowed)
            message = f"<{element.tag}> works only directly inside {wanted}, not inside <{parent.tag}>."
            yield PLACE.at(document.source, element.tag_span, message)


def _unknown(project: Project, path: str, element: Element, own: set[str]) -> tuple[str, Fix | None]:
    meant = nearest(element.tag, (*tags(), *own))
    if meant is None:
        return f"<{element.tag}> is no component of WeChat and not in usingComponents. Add it there.", None
    message = f"<{element.tag}> is no component of WeChat and not in usingComponents. Is <{meant}> meant?"
    return message, Fix(f"Change into {meant}", partial(change_tag, project, path, element, meant), certain=False)


def _stands_in(parent: Element, allowed: tuple[str, ...]) -> bool:
    """Whether `parent` is one of the allowed, or something that has no place of its own."""
    component = built_in(parent.tag)
    return (component is not None and component.virtual) or any(each.split("[")[0] == parent.tag for each in allowed)

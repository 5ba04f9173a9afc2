"""Attributes that an element does not know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.catalog import event_of
from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.nearest import folded, nearest
from designer.check.vocabulary import (
    attribute_names,
    built_in,
    control_names,
    folded_attribute_names,
    is_free,
)
from designer.edits import rename_attribute
from designer.project import Project
from designer.project.problems import Level
from designer.source.wxml import Attribute, Element

MISSPELT = Rule(
    "wxml/misspelt-attribute", Level.WARNING, "An attribute that a component does not know has no effect on it."
)
UNKNOWN = Rule("wxml/unknown-attribute", Level.INFO, "An attribute that WeChat does not document has no effect.")
VALUE = Rule("wxml/unknown-value", Level.WARNING, "An attribute with a fixed list of values takes no other one.")
RULES = (MISSPELT, UNKNOWN, VALUE)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each attribute that one of WeChat's components lacks, and at each value that it does not know."""
    document = project.wxml(path)
    using = project.using(path)
    for element in document.elements():
        component = built_in(element.tag)
        if component is None or element.tag in using:
            continue
        for attribute in element.attributes:
            name = attribute.name
            if name.startswith("wx:"):
                known = name in control_names()
            else:
                known = (
                    folded(name) in folded_attribute_names(element.tag) or is_free(name) or event_of(name) is not None
                )
            if not known:
                rule, message, fix = _unknown(project, path, element, attribute)
                yield rule.at(document.source, attribute.name_span, message, fix)
            fact = component.attribute(name)
            allowed = [str(each.value) for each in fact.values] if fact else []
            if allowed and attribute.static and attribute.value and attribute.value not in allowed:
                meant = nearest(attribute.value, allowed)
                hint = f"Is “{meant}” meant?" if meant else f"It takes: {', '.join(allowed)}."
                message = f"<{element.tag}> knows no {name} “{attribute.value}”. {hint}"
                yield VALUE.at(document.source, attribute.value_span or attribute.span, message)


def _unknown(project: Project, path: str, element: Element, attribute: Attribute) -> tuple[Rule, str, Fix | None]:
    present = {each.name for each in element.attributes}
    meant = nearest(attribute.name, (*attribute_names(element.tag), *control_names()))
    if meant is None or meant in present:
        return UNKNOWN, f"<{element.tag}> has no attribute “{attribute.name}”.", None
    message = f"<{element.tag}> has no attribute “{attribute.name}”. Is “{meant}” meant?"
    make = partial(rename_attribute, project, path, element, attribute.name, meant)
    return MISSPELT, message, Fix(f"Rename to {meant}", make, certain=False)

"""Events that a component does not fire but that are spelt like one that it does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.catalog import event_of
from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.nearest import nearest
from designer.check.vocabulary import attribute_names, built_in, event_names
from designer.edits import rename_attribute
from designer.project import Project
from designer.project.problems import Level

RULE = Rule(
    "wxml/misspelt-event", Level.WARNING, "A handler that is bound to an event which nothing fires is never called."
)
RULES = (RULE,)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each event that looks like another one; unlike ones may come up from the project's components."""
    document = project.wxml(path)
    using = project.using(path)
    for element in document.elements():
        if built_in(element.tag) is None or element.tag in using:
            continue
        for attribute in element.attributes:
            bound = event_of(attribute.name)
            known = event_names(element.tag)
            if bound is None or attribute.name in attribute_names(element.tag) or bound[1] in known:
                continue
            meant = nearest(bound[1], known)
            if meant is None:
                continue
            message = f"<{element.tag}> fires no event “{bound[1]}”. Is “{meant}” meant?"
            make = partial(rename_attribute, project, path, element, attribute.name, bound[0] + meant)
            yield RULE.at(
                document.source, attribute.name_span, message, Fix(f"Rename to {bound[0]}{meant}", make, certain=False)
            )

"""Which member of a chain of conditions is shown: by element while it is open, by the way to it when it is kept."""

from __future__ import annotations

from collections.abc import Mapping

from designer.edits.conditions import IF, chain_of
from designer.source.wxml import Document, Element

NONE_OF_THEM = -1
"""The branch that shows no member of a chain, as far as it has no `wx:else`."""


def chain(document: Document, element: Element) -> tuple[Element, ...]:
    """The chain of conditions around an element, a lone `wx:if` included; empty when it has no condition."""
    return chain_of(document, element) or ((element,) if element.attribute(IF) else ())


def forced(document: Document, branches: Mapping[int, int]) -> dict[int, bool]:
    """Which elements hold and which do not, for branches chosen by the id of a chain's head."""
    conditions: dict[int, bool] = {}
    for head, branch in branches.items():
        element = document.node(head)
        if isinstance(element, Element):
            members = chain(document, element)
            conditions |= {member.id: index == branch for index, member in enumerate(members)}
    return conditions


def way_to(document: Document, element: Element) -> str:
    """The way to an element from the top of its document: how many elements stand before each one around it."""
    steps: list[str] = []
    inner: Element | None = element
    while inner is not None:
        outer = document.parent(inner)
        siblings = [node.id for node in document.siblings(inner) if isinstance(node, Element)]
        steps.append(str(siblings.index(inner.id)))
        inner = outer
    return "/".join(reversed(steps))


def element_at(document: Document, way: str) -> Element | None:
    """The element to which a way leads; None when it is not there any more."""
    nodes = document.roots
    found: Element | None = None
    for step in way.split("/"):
        elements = [node for node in nodes if isinstance(node, Element)]
        if not (step.isascii() and step.isdigit()) or int(step) >= len(elements):
            return None
        found = elements[int(step)]
        nodes = tuple(found.children)
    return found

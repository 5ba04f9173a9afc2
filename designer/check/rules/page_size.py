"""Pages that are too large for a phone to be quick with.

Source of the numbers: WeChat's performance advice ("WXML 节点数"): fewer than 1,000 nodes, less than 30 deep, at most
60 children each.
"""

from __future__ import annotations

from collections.abc import Iterator

from designer.catalog import catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level
from designer.source.wxml import Element

NODES = Rule("wxml/too-many-nodes", Level.INFO, "A page should have fewer than 1,000 nodes.")
DEPTH = Rule("wxml/too-deep", Level.INFO, "Elements should be nested less than 30 deep.")
CHILDREN = Rule("wxml/too-many-children", Level.INFO, "An element should have at most 60 children.")
RULES = (NODES, DEPTH, CHILDREN)


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """At most one finding of each kind for a file: at the first place where it is too much."""
    document = project.wxml(path)
    limits = catalog().limits
    deep = crowded = False
    depths: dict[int, int] = {}
    for count, element in enumerate(document.elements(), 1):
        parent = document.parent(element)
        depth = depths[element.id] = depths[parent.id] + 1 if parent else 1
        if count == limits.page_nodes:
            yield NODES.at(
                document.source, element.tag_span, f"The file has {limits.page_nodes} elements or more. Use lists."
            )
        if depth >= limits.page_depth and not deep:
            deep = True
            yield DEPTH.at(document.source, element.tag_span, f"<{element.tag}> is {depth} elements deep. Nest less.")
        if not crowded and _children(element) > limits.page_children:
            crowded = True
            message = (
                f"<{element.tag}> has {_children(element)} children, more than {limits.page_children}. Use a list."
            )
            yield CHILDREN.at(document.source, element.tag_span, message)


def _children(element: Element) -> int:
    return sum(1 for _ in element.elements)

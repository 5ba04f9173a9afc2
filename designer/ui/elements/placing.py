"""Where elements may stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from designer.catalog import catalog
from designer.edits import insert_markup
from designer.project.change import Change
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.wxml import Document, Element, Node
from designer.ui.workspace import Workspace


def holder_for(workspace: Workspace, tags: Sequence[str]) -> Callable[[Element], bool]:
    """Whether an element of the edited file takes children with these tags.

    WeChat's own components say so in the catalogue; one of the project's takes children when its template has a slot.
    """
    project, file = workspace.project, workspace.file
    custom = project.using(file) if project and file else {}
    known: dict[str, bool] = {}

    def can_hold(element: Element) -> bool:
        if element.tag not in known:
            if element.tag in custom:
                component = custom[element.tag]
                known[element.tag] = component is None or project is None or has_slot(project, component.wxml)
            else:
                known[element.tag] = _catalogue_allows(element.tag, tags)
        return known[element.tag]

    return can_hold


def may_stand_at_top(tags: Sequence[str]) -> bool:
    """Whether elements with these tags may stand at the top of a file: those that need a certain parent may not."""
    components = (catalog().component(tag) for tag in tags)
    return not any(component.allowed_parents for component in components if component)


def has_slot(project: Project, wxml_path: str) -> bool:
    """Whether the template at `wxml_path` shows the children of its component."""
    try:
        return any(element.tag == "slot" for element in project.wxml(wxml_path).elements())
    except FileFault:
        return False


def _catalogue_allows(parent: str, tags: Sequence[str]) -> bool:
    holder = catalog().component(parent)
    if holder is None:
        return True
    if not holder.holds_children:
        return False
    if holder.allowed_children and any(tag not in holder.allowed_children for tag in tags):
        return False
    return all(_may_stand_in(tag, parent) for tag in tags)


def _may_stand_in(tag: str, parent: str) -> bool:
    child = catalog().component(tag)
    # Some parents carry a condition (`scroll-view[type=custom]`); meeting it is the checks' business, not the drop's.
    parents = {written.partition("[")[0] for written in child.allowed_parents} if child else set()
    return not parents or parent in parents


def outermost(document: Document, elements: Iterable[Element]) -> list[Element]:
    """`elements` in document order, without those inside another one of them."""
    found: list[Element] = []
    for element in sorted(elements, key=lambda element: element.start):
        if not found or element.start >= found[-1].end:
            found.append(element)
    return found


def with_descendants(elements: Iterable[Element]) -> frozenset[int]:
    """The ids of `elements` and of everything inside them."""
    ids: set[int] = set()
    waiting: list[Node] = list(elements)
    while waiting:
        node = waiting.pop()
        ids.add(node.id)
        if isinstance(node, Element):
            waiting += node.children
    return frozenset(ids)


def copy_elements(
    project: Project, path: str, elements: Sequence[Element], parent: Element | None, before: Node | None
) -> Change:
    """Insert the text of `elements` a second time, at another place."""
    source = project.source(path)
    markup = source.eol.join(source.slice(element.span) for element in elements)
    return insert_markup(project, path, parent, before, markup)

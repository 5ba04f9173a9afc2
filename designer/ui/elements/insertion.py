"""Inserting a component: its sample and, for one of the project's, its entry in usingComponents, as one change."""

from __future__ import annotations

from designer.catalog import catalog
from designer.edits import insert_markup
from designer.source.wxml import Element
from designer.ui.elements.placing import holder_for, may_stand_at_top
from designer.ui.workspace import Workspace


def insert_component(
    workspace: Workspace, tag: str, component: str | None, parent: int | None, before: int | None
) -> bool:
    """Insert `tag` into `parent` of the edited file before the node `before` (None: at its end), and select it.

    `component` is the path of a component of the project, without extension. Returns False when the edit was refused.
    """
    project, file, document = workspace.project, workspace.file, workspace.document
    if project is None or file is None or document is None:
        return False
    place = document.node(parent) if parent is not None else None
    holder = place if isinstance(place, Element) else None
    following = document.node(before) if before is not None else None

    used = {} if component is None else {tag: component}
    sample = sample_of(tag, component)
    return workspace.edit(lambda: insert_markup(project, file, holder, following, sample, components=used))


def sample_of(tag: str, component: str | None) -> str:
    """The markup that stands for a new `tag`: the catalogue's sample, or the bare tag."""
    known = catalog().component(tag) if component is None else None
    return known.sample.strip() if known and known.sample.strip() else f"<{tag}></{tag}>"


def insertion_place(workspace: Workspace, tag: str) -> tuple[int | None, int | None]:
    """Where a component goes that was chosen without a place: parent and following node.

    Inside the selected element when it takes such children and has none, else behind it; at the end of the page without
    a selection.
    """
    document, selected = workspace.document, workspace.selected_element
    if document is None or selected is None:
        return None, None
    can_hold = holder_for(workspace, [tag])
    if can_hold(selected) and not selected.children:
        return selected.id, None
    node: Element | None = selected
    while node is not None:
        parent = document.parent(node)
        if can_hold(parent) if parent else may_stand_at_top([tag]):
            siblings = [sibling for sibling in document.siblings(node) if isinstance(sibling, Element)]
            following = siblings.index(node) + 1
            before = siblings[following].id if following < len(siblings) else None
            return parent.id if parent else None, before
        node = parent
    return None, None

"""What a person does with an element beyond its attributes: components made of it or put in its place, data renamed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from designer.catalog import catalog
from designer.edits import rename_data, static_class_names
from designer.edits.extraction import extract_component, inline_component
from designer.project.change import Change
from designer.project.project import Project
from designer.source.wxml import Element, Text
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import ITEMS, Kind
from designer.ui.parts.name_dialog import NameDialog
from designer.ui.workspace import Workspace

Ask = Callable[[NameDialog], bool]
"""Shows a dialog; returns whether the person accepted it."""

_NOT_IN_TAGS = re.compile(r"[^a-z0-9-]+")
_FOLDER = "components"


def make_component(workspace: Workspace, ask: Ask, parent: QWidget | None = None) -> bool:
    """Ask for a path and let the selected element be a component there; returns whether that was done."""
    project, file, element = workspace.project, workspace.file, workspace.selected_element
    if project is None or file is None or element is None:
        return False

    def extracted(path: str) -> Change:
        return extract_component(project, file, element, project.app_root + path.strip("/"), _tag_of(path))

    heading = QCoreApplication.translate("Reshaping", "Make a component")
    create, title = QCoreApplication.translate("Reshaping", "Create"), QCoreApplication.translate("Reshaping", "Path")
    dialog = NameDialog(heading, create, parent, title=title)
    dialog.begin(_free_path(project, element), extracted)
    return ask(dialog) and workspace.edit(lambda: extracted(dialog.text))


def put_component_here(workspace: Workspace) -> bool:
    """Put what the selected component shows in its place; returns whether that was done."""
    project, file, element = workspace.project, workspace.file, workspace.selected_element
    if project is None or file is None or element is None:
        return False
    return workspace.edit(lambda: inline_component(project, file, element))


def is_component(workspace: Workspace) -> bool:
    """Whether the selected element stands for a component of the project."""
    project, file, element = workspace.project, workspace.file, workspace.selected_element
    return bool(project and file and element and project.using(file).get(element.tag))


def data_paths(workspace: Workspace) -> list[tuple[str, ...]]:
    """The data that the selected element and its text use, every step on the way to it included."""
    document, element = workspace.document, workspace.selected_element
    if document is None or element is None:
        return []
    found: dict[tuple[str, ...], None] = {}
    for use in data_uses(document):
        node = document.parent(use.node) if isinstance(use.node, Text) else use.node
        if use.kind is Kind.DATA and node is not None and node.id == element.id:
            steps = (use.names[:length] for length in range(1, len(use.names) + 1))
            found |= dict.fromkeys(path for path in steps if path[-1] != ITEMS)
    return list(found)


def written(path: Sequence[str]) -> str:
    """A data path as people write it: `goods[].name`."""
    return ".".join(path).replace(f".{ITEMS}", ITEMS)


def rename_data_path(workspace: Workspace, path: Sequence[str], ask: Ask, parent: QWidget | None = None) -> bool:
    """Ask for another name of the last step of a data path, and rename it everywhere; returns whether that was done."""
    project, file = workspace.project, workspace.file
    if project is None or file is None:
        return False

    def renamed(name: str) -> Change:
        return Change("", ()) if name == path[-1] else rename_data(project, file, path, name)

    heading = QCoreApplication.translate("Reshaping", "Rename {path}").format(path=written(path))
    dialog = NameDialog(heading, QCoreApplication.translate("Reshaping", "Rename"), parent)
    dialog.begin(path[-1], renamed)
    return ask(dialog) and workspace.edit(lambda: renamed(dialog.text))


def _free_path(project: Project, element: Element) -> str:
    """A path below the folder of components, after the element's class."""
    named = next(iter(static_class_names(element)), element.tag)
    name = _NOT_IN_TAGS.sub("-", named.lower()).strip("-") or "part"
    if not name[0].isalpha() or catalog().component(name) is not None:
        name = f"part-{name}"
    count = 1
    while True:
        tag = name if count == 1 else f"{name}-{count}"
        path = f"{_FOLDER}/{tag}/{tag}"
        if not project.exists(f"{project.app_root}{path}.wxml"):
            return path
        count += 1


def _tag_of(path: str) -> str:
    """The tag for a component: its file's name, or its folder's when that says nothing."""
    *_, folder, name = ("", *path.strip("/").split("/"))
    return folder if name == "index" and folder else name

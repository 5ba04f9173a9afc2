"""Titles and icons of elements, as the inspector and the outline show them."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from PySide6.QtGui import QIcon

from designer.catalog import catalog
from designer.ui.language import title_of
from designer.ui.theme import drawing, icon
from designer.ui.workspace import Workspace


def title_of_tag(tag: str) -> str:
    """What people call a tag in their language; the tag itself for one that WeChat does not know."""
    component = catalog().component(tag)
    return title_of(component.titles) if component else tag


def icon_of(tag: str, custom: Collection[str]) -> QIcon:
    """The catalogue's icon of a tag; those of the project, which `custom` holds, and unknown ones share one each."""
    return _general_icon("puzzle-piece") if tag in custom else _catalogue_icon(tag) or _general_icon("question")


def custom_tags(workspace: Workspace) -> frozenset[str]:
    """The tags that stand for components of the project in the edited file."""
    project, file = workspace.project, workspace.file
    return frozenset(project.using(file)) if project and file else frozenset()


@cache
def _catalogue_icon(tag: str) -> QIcon | None:
    component = catalog().component(tag)
    if component is None:
        return None
    return drawing(component.icon) if component.icon else _general_icon("square")


@cache
def _general_icon(name: str) -> QIcon:
    return icon(name)

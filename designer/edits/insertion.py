"""Edits that put new markup into a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from designer.edits.components import use_steps
from designer.edits.draft import Draft
from designer.edits.manner import manner_of
from designer.edits.markup import fitted
from designer.edits.placing import place
from designer.project.change import Change
from designer.project.project import Project
from designer.source.wxml import Element, Node


def insert_markup(
    project: Project,
    path: str,
    parent: Element | None,
    before: Node | None,
    markup: str,
    *,
    components: Mapping[str, str] | None = None,
) -> Change:
    """Insert `markup` into `parent` (None: the top level) before its child `before` (None: at its end), and select it.

    It comes on lines of its own with the indentation, quotes and slashes of the file, but in one line with its
    neighbours where they share one, and without any white space inside `<text>`. A place between the branches of a
    wx:if becomes the one behind them. `components` are the custom components that it uses, by tag: paths without
    extension, listed in the file's JSON where they are not. Raises NotEditable when the place is gone or a tag stands
    for another component.
    """
    draft = Draft(project, path)
    manner, eol = manner_of(draft.document), draft.document.source.eol
    inserted = place(draft, parent, before, lambda indent: fitted(markup, manner, indent, eol))
    change = draft.change(f"Insert {inserted.tag}" if inserted else "Insert", inserted)
    return replace(change, steps=(*change.steps, *use_steps(project, path, components or {})))

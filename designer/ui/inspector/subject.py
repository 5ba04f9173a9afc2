"""What the inspector shows: the selected elements, and how their attributes are read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from designer.catalog import Component, catalog
from designer.edits import remove_attribute, set_attribute
from designer.project.change import Change
from designer.project.project import Project
from designer.source.wxml import Document, Element
from designer.ui.elements.titles import custom_tags
from designer.ui.inspector.combined import combined
from designer.ui.inspector.values import ABSENT, Value
from designer.ui.workspace import Workspace


@dataclass(frozen=True)
class Subject:
    """The selected elements of one file, never none of them; the one chosen last is `main`."""

    workspace: Workspace
    project: Project
    path: str
    document: Document
    elements: tuple[Element, ...]

    @classmethod
    def of(cls, workspace: Workspace) -> Subject | None:
        """What is selected in `workspace`; None when nothing is."""
        project, path, document = workspace.project, workspace.file, workspace.document
        elements = workspace.selected_elements
        if project is None or path is None or document is None or not elements:
            return None
        return cls(workspace, project, path, document, elements)

    @property
    def main(self) -> Element:
        """The element chosen last."""
        return self.elements[-1]

    @property
    def tag(self) -> str | None:
        """The tag of all elements; None when they differ."""
        tags = {element.tag for element in self.elements}
        return tags.pop() if len(tags) == 1 else None

    @cached_property
    def custom(self) -> frozenset[str]:
        """The tags that stand for components of the project."""
        return custom_tags(self.workspace)

    @property
    def component(self) -> Component | None:
        """WeChat's component of that tag; None for one of the project's and for different tags."""
        tag = self.tag
        return None if tag is None or tag in self.custom else catalog().component(tag)

    def value(self, name: str) -> Value:
        """What the elements write for an attribute."""
        written = [element.attribute(name) for element in self.elements]
        texts = {attribute.value if attribute else ABSENT for attribute in written}
        if len(texts) > 1:
            return Value(present=False, mixed=True)
        first = written[0]
        return ABSENT if first is None else Value(present=True, text=first.value)

    def names(self) -> list[str]:
        """The names of the attributes that any element writes, each once, in their order."""
        return list(dict.fromkeys(attribute.name for element in self.elements for attribute in element.attributes))

    def shared_names(self) -> list[str]:
        """The names of the attributes that all elements write, in the order of `names`."""
        return [name for name in self.names() if all(element.attribute(name) for element in self.elements)]

    def set(self, name: str, text: str | None) -> bool:
        """Give every element the attribute, as one step; None writes it without a value."""
        return self.change(lambda element: set_attribute(self.project, self.path, element, name, text))

    def remove(self, name: str) -> bool:
        """Take the attribute away from every element that writes it, as one step."""
        having = [element for element in self.elements if element.attribute(name)]
        return self.change(lambda element: remove_attribute(self.project, self.path, element, name), having)

    def change(self, edit: Callable[[Element], Change], elements: Iterable[Element] | None = None) -> bool:
        """Apply `edit` to each element as one step; returns False when it was refused or changed nothing."""
        chosen = tuple(self.elements if elements is None else elements)
        return bool(chosen) and self.workspace.edit(lambda: combined([edit(element) for element in chosen]))

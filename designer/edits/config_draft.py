"""A JSON file while a verb works on it, edit by edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.edits.refusal import NotEditable
from designer.project.change import EditFile, Step
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.json import (
    JsonDocument,
    JsonObject,
    JsonPath,
    NoSuchPlace,
    append_item,
    insert_item,
    move_item,
    read_json,
    remove_value,
    set_value,
)
from designer.source.source import Splice


class ConfigDraft:
    """The values of one JSON file with the edits made so far.

    Attributes:
        path: which file.
        document: the values as they are now.
        steps: what has been done, as steps of a change.
    """

    def __init__(self, project: Project, path: str) -> None:
        """Raises NotEditable when the file is no proper JSON, as an edit could then not be told right from wrong."""
        self.path = path
        self.steps: tuple[Step, ...] = ()
        try:
            self.document: JsonDocument = project.json_document(path)
        except FileFault as fault:
            raise NotEditable(str(fault)) from fault
        if self.document.problems or not isinstance(self.document.value, JsonObject):
            offset = self.document.problems[0].span.start if self.document.problems else 0
            place = self.document.source.position(offset)
            raise NotEditable(f"{path}:{place.line}:{place.column} is no proper JSON. Correct it first.")

    def splice(self, *splices: Splice) -> None:
        """Change the text; the spans refer to the text as it is now."""
        if splices:
            self.steps = (*self.steps, EditFile(self.path, splices))
            self.document = read_json(self.document.source.splice(splices))

    def value(self, *path: str | int) -> Any:
        """What stands at `path`, as Python values; None when nothing does."""
        found = self.document.at(path)
        return None if found is None else JsonDocument(self.document.source, found, (), ()).to_python()

    def items(self, *path: str | int) -> list[Any]:
        """The items of the list at `path`; none when there is no list."""
        value = self.value(*path)
        return value if isinstance(value, list) else []

    def set(self, path: JsonPath, value: Any) -> None:
        """Put `value` at `path`, making what is missing on the way. Raises NotEditable, as all that follow do."""
        self._edit(lambda document: set_value(document, path, value))

    def remove(self, path: JsonPath) -> None:
        """Take out what stands at `path`."""
        self._edit(lambda document: remove_value(document, path))

    def insert(self, path: JsonPath, index: int, value: Any) -> None:
        """Insert into the list at `path` before the item at `index`; from the end on it is appended."""
        self._edit(lambda document: insert_item(document, path, index, value))

    def append(self, path: JsonPath, value: Any) -> None:
        """Append to the list at `path`, which is made when it is missing."""
        self._edit(lambda document: append_item(document, path, value))

    def move(self, path: JsonPath, index: int, to: int) -> None:
        """Let the item at `index` of the list at `path` stand at `to`."""
        if index != to:
            self._edit(lambda document: move_item(document, path, index, to))

    def _edit(self, make: Callable[[JsonDocument], tuple[Splice, ...]]) -> None:
        try:
            self.splice(*make(self.document))
        except NoSuchPlace as refusal:
            raise NotEditable(str(refusal)) from refusal

"""How a JSON file is laid out, and new values in the same manner."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from designer.source.json.values import JsonArray, JsonDocument, JsonObject, JsonValue, Member

_INDENT = re.compile(r"[ \t]*")
_INDENTED_LINE = re.compile(r"^([ \t]+)\S", re.MULTILINE)


@dataclass(frozen=True)
class Layout:
    r"""The manner of one file.

    Attributes:
        unit: one step of indentation, such as two spaces.
        eol: the line ending.
        colon: what stands between a key and its value, such as `": "`.
        comma: what stands between the entries of a container on one line, such as `", "`.
        one_line: whether the file is written without line breaks, as a minifier does.
    """

    unit: str
    eol: str
    colon: str
    comma: str
    one_line: bool

    @classmethod
    def of(cls, document: JsonDocument) -> Layout:
        """The manner in which `document` is written; two spaces where it shows none."""
        text = document.source.text
        indented = _INDENTED_LINE.search(text)
        member = _first_member(document.value)
        colon = text[member.key_span.end : member.value.span.start] if member else ": "
        one_line = _filled(document.value) and not any(end in text.strip() for end in "\r\n")
        colon = colon if colon.strip() == ":" and "\n" not in colon else ": "
        comma = "," if one_line and not colon.endswith(" ") else ", "
        return cls(indented[1] if indented else "  ", document.source.eol, colon, comma, one_line)

    def print_value(self, value: Any, indent: str, *, one_line: bool) -> str:
        """`value` as JSON; its lines after the first begin with `indent`."""
        if one_line or self.one_line:
            return json.dumps(value, ensure_ascii=False, separators=(self.comma, self.colon))
        printed = json.dumps(value, ensure_ascii=False, indent=self.unit, separators=(",", self.colon))
        return printed.replace("\n", self.eol + indent)

    def print_member(self, key: str, value: Any, indent: str, *, one_line: bool) -> str:
        """`key` and `value` as a member of an object."""
        return json.dumps(key, ensure_ascii=False) + self.colon + self.print_value(value, indent, one_line=one_line)


def indent_at(text: str, offset: int) -> str:
    """The white space at the beginning of the line that holds `offset`."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    match = _INDENT.match(text, start, offset)
    return match[0] if match else ""


def _filled(value: JsonValue | None) -> bool:
    if isinstance(value, JsonObject):
        return bool(value.members)
    return isinstance(value, JsonArray) and bool(value.items)


def _first_member(value: JsonValue | None) -> Member | None:
    """The first member in the document, looked for a level at a time."""
    level = [value] if value else []
    while level:
        for container in level:
            if isinstance(container, JsonObject) and container.members:
                return container.members[0]
        level = [item for container in level if isinstance(container, JsonArray) for item in container.items]
    return None

"""The members of a message, read like input from the network: what has the wrong shape is refused."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Fields = Mapping[str, Any]
LONGEST_TEXT = 20_000
_LONGEST_NAME = 1_000


class MalformedMessage(ValueError):
    """A message that does not have the shape it should have."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; line and column count from 1, 0 when unknown."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        """`file:line:column`, without what is unknown."""
        return ":".join([self.path, *(str(part) for part in (self.line, self.column) if part)])


def number(fields: Fields, name: str) -> float:
    """A finite number. Raises MalformedMessage."""
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise MalformedMessage(f"{name} is no number")
    return float(value)


def text(fields: Fields, name: str, longest: int = _LONGEST_NAME) -> str:
    """A text, cut at `longest` code points. Raises MalformedMessage."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise MalformedMessage(f"{name} is no text")
    return value if len(value) <= longest else f"{value[:longest]}…"


def whole_text(fields: Fields, name: str, longest: int) -> str:
    """A text that must not be cut: a longer one is refused. Raises MalformedMessage."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > longest:
        raise MalformedMessage(f"{name} is no text of at most {longest} characters")
    return value


def binary(fields: Fields, name: str, most: int) -> bytes:
    """Bytes written in base64, at most `most` of them. Raises MalformedMessage."""
    try:
        return base64.b64decode(whole_text(fields, name, most * 4 // 3 + 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedMessage(f"{name} is no base64") from error


def flag(fields: Fields, name: str) -> bool:
    """A truth value. Raises MalformedMessage."""
    value = fields.get(name)
    if not isinstance(value, bool):
        raise MalformedMessage(f"{name} is no truth value")
    return value


def whole(fields: Fields, name: str) -> int:
    """A whole number, what lies behind its point cut off. Raises MalformedMessage."""
    value = number(fields, name)
    if abs(value) > 2**53:
        raise MalformedMessage(f"{name} is too large")
    return int(value)


def choice(fields: Fields, name: str, choices: frozenset[str]) -> str:
    """One of some texts. Raises MalformedMessage."""
    value = text(fields, name)
    if value not in choices:
        raise MalformedMessage(f"{name} is unknown: {value!r:.60}")
    return value


def place(fields: Fields) -> Place | None:
    """The member `at`, which may be null. Raises MalformedMessage."""
    at = fields.get("at")
    if at is None:
        return None
    if not isinstance(at, dict):
        raise MalformedMessage("at is no place")
    return Place(text(at, "path"), max(whole(at, "line"), 0), max(whole(at, "column"), 0))

"""What the value of an attribute means: literal text, a boolean, a number, or an expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WHOLE_MUSTACHE = re.compile(r"\s*\{\{((?:(?!\}\}).)*)\}\}\s*", re.DOTALL)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")


@dataclass(frozen=True, slots=True)
class Value:
    """One attribute of the selected elements as it stands in the source.

    Attributes:
        present: whether every selected element writes the attribute.
        text: the text between the quotes; None when the attribute is absent or written without a value.
        mixed: whether the selected elements differ.
    """

    present: bool = False
    text: str | None = None
    mixed: bool = False

    @property
    def bound(self) -> bool:
        """Whether the value computes something: `{{…}}` that is no plain boolean or number."""
        return self.text is not None and "{{" in self.text and literal(self.text) is None


ABSENT = Value()


def literal(text: str) -> str | None:
    """The boolean or number that `{{true}}`, `{{false}}` or `{{12}}` writes; None when it is no such literal."""
    match = _WHOLE_MUSTACHE.fullmatch(text)
    if match is None:
        return None
    inside = match[1].strip()
    return inside if inside in {"true", "false"} or _NUMBER.fullmatch(inside) else None


def boolean(value: Value, default: bool) -> bool | None:
    """What a boolean attribute amounts to; None when the text writes no plain boolean.

    Without a value (`<switch checked />`) it is true. `checked="false"` is a text that is not empty and so true for
    WeChat; it is no plain boolean here, so that the person sees the text itself.
    """
    if not value.present:
        return default
    if value.text is None:
        return True
    written = literal(value.text)
    if written in {"true", "false"}:
        return written == "true"
    return True if value.text == "true" else None


def number(text: str | None) -> float | None:
    """The number that `12` or `{{12}}` writes; None for every other text."""
    if text is None:
        return None
    written = literal(text) or text.strip()
    return float(written) if _NUMBER.fullmatch(written) else None


def as_written_like(text: str, former: str | None) -> str:
    """`text` inside `{{}}` when `former` was a literal in mustaches, else as it is."""
    return f"{{{{{text}}}}}" if former is not None and literal(former) is not None else text

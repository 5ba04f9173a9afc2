"""Values of the app's data as they are shown and typed."""

from __future__ import annotations

import json
import math

from designer.stage.messages.inspection import DataRow

_INKS = {
    "string": "code_string",
    "number": "code_tag",
    "boolean": "code_mustache",
    "null": "text_faint",
    "undefined": "text_faint",
    "function": "text_faint",
}


class NotAValue(ValueError):
    """A text that cannot be read as a value of the wanted kind."""


def value_text(row: DataRow) -> str:
    """The value of a row as it is listed: texts in quotes, lists with their length."""
    if row.kind == "string":
        shown = json.dumps(row.preview, ensure_ascii=False)
        return shown if len(row.preview) >= row.size or len(row.preview) < 2000 else f"{shown} … {row.size}"
    if row.kind == "array" and row.size:
        return f"({row.size}) {row.preview}"
    return row.preview


def value_ink(row: DataRow) -> str:
    """The colour token of a row's value."""
    return _INKS.get(row.kind, "text_soft")


def typed_value(text: str, kind: str) -> object:
    """The value that a person typed in place of one of this kind: texts stay texts, the rest is read as JSON.

    Raises NotAValue for what cannot be read.
    """
    if kind == "string":
        return text
    try:
        value: object = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        if kind in {"null", "undefined"} and not text.lstrip().startswith(("{", "[", '"')):
            return text
        raise NotAValue(text) from error
    if isinstance(value, float) and not math.isfinite(value):
        raise NotAValue(text)
    return value


def _refuse(constant: str) -> float:
    raise NotAValue(constant)

"""What the running app tells the window's panels about its data, and what typed expressions give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages.fields import LONGEST_TEXT, Fields, MalformedMessage, choice, text, whole

DATA_KINDS = frozenset(
    {"string", "number", "boolean", "null", "undefined", "function", "other", "array", "object"}
    | {"app", "page", "component", "components"}
)
_LONGEST_PREVIEW = 2_000
_MOST_ROWS = 20_000
_DEEPEST = 200


@dataclass(frozen=True, slots=True)
class DataPlace:
    """A place in the app's data: the keys downwards from a root, as `web/src/protocol/inspection.ts` names them."""

    root: str
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DataRow:
    """One member of a place.

    Attributes:
        key: its key; of an app, a page, a component or a group of components the root it is itself.
        label: what people call it.
        preview: the value in short, of a text its beginning as it is.
        size: how many members it has, of a text its length in UTF-16 units.
    """

    key: str
    label: str
    kind: str
    preview: str
    size: int


@dataclass(frozen=True, slots=True)
class DataRows:
    """The first rows of a place, and how many it has in all."""

    place: DataPlace
    rows: tuple[DataRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What a typed expression gave, as text."""

    id: int
    failed: bool
    text: str


InspectionMessage = DataRows | Evaluated


def _place(fields: Fields) -> DataPlace:
    path = fields.get("path")
    if not isinstance(path, list) or len(path) > _DEEPEST or not all(isinstance(key, str) for key in path):
        raise MalformedMessage("path is no list of keys")
    return DataPlace(text(fields, "root"), tuple(path))


def _row(fields: object) -> DataRow:
    if not isinstance(fields, dict):
        raise MalformedMessage("a row is no object")
    kind = choice(fields, "kind", DATA_KINDS)
    size = max(whole(fields, "size"), 0)
    return DataRow(text(fields, "key"), text(fields, "label"), kind, text(fields, "preview", _LONGEST_PREVIEW), size)


def _rows(fields: Fields) -> DataRows:
    rows = fields.get("rows")
    if not isinstance(rows, list) or len(rows) > _MOST_ROWS:
        raise MalformedMessage("rows is no list of bearable length")
    return DataRows(_place(fields), tuple(_row(row) for row in rows), max(whole(fields, "total"), 0))


def _evaluated(fields: Fields) -> Evaluated:
    return Evaluated(whole(fields, "id"), fields.get("failed") is True, text(fields, "text", LONGEST_TEXT))


READERS: Mapping[str, Callable[[Fields], InspectionMessage]] = {"dataRows": _rows, "evaluated": _evaluated}

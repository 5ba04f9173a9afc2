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
_MOST_EVENTS = 1_000
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


@dataclass(frozen=True, slots=True)
class HandledEvent:
    """An event that reached a handler of the project, or several alike in a row: then the last of them.

    Attributes:
        component: path of the page or component whose handler it is.
        target: id or path of what sent it.
        ref: its mark, "" without one.
        detail: in short, as text.
    """

    name: str
    handler: str
    component: str
    target: str
    ref: str
    detail: str
    count: int


@dataclass(frozen=True, slots=True)
class Handled:
    """Events of a short while, in their order."""

    events: tuple[HandledEvent, ...]


InspectionMessage = DataRows | Evaluated | Handled


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


def _event(fields: object) -> HandledEvent:
    if not isinstance(fields, dict):
        raise MalformedMessage("an event is no object")
    return HandledEvent(
        name=text(fields, "name"),
        handler=text(fields, "handler"),
        component=text(fields, "component"),
        target=text(fields, "target"),
        ref=text(fields, "ref"),
        detail=text(fields, "detail", _LONGEST_PREVIEW),
        count=max(whole(fields, "count"), 1),
    )


def _handled(fields: Fields) -> Handled:
    events = fields.get("events")
    if not isinstance(events, list) or len(events) > _MOST_EVENTS:
        raise MalformedMessage("events is no list of bearable length")
    return Handled(tuple(_event(event) for event in events))


READERS: Mapping[str, Callable[[Fields], InspectionMessage]] = {
    "dataRows": _rows,
    "evaluated": _evaluated,
    "handled": _handled,
}

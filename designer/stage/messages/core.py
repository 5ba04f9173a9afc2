"""What the engine, the shell and the console of a page say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from designer.stage.messages.fields import (
    LONGEST_TEXT,
    Fields,
    MalformedMessage,
    Place,
    choice,
    number,
    place,
    text,
    whole,
)

LEVELS = frozenset({"log", "info", "warn", "error", "debug"})
PROBLEM_KINDS = frozenset({"script", "template", "style", "wxs", "json", "route", "engine"})
MISSING_KINDS = frozenset({"component", "api", "file", "module", "plugin", "network"})
RANKS = frozenset({"style", "soft", "rebuild", "reopen", "restart", "kept"})


@dataclass(frozen=True, slots=True)
class ShellReady:
    """The shell page stands."""


@dataclass(frozen=True, slots=True)
class PageArea:
    """Where the page lies on the phone's screen, in CSS px of the phone."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Booted:
    """The engine stands and waits for `start`."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page was laid out for the first time. `ms`: from its opening."""

    page: str
    nodes: int
    ms: float


@dataclass(frozen=True, slots=True)
class Updated:
    """An edit is on screen. `rank`: how much of the page had to be made anew."""

    serial: int
    rank: str
    ms: float


@dataclass(frozen=True, slots=True)
class Outdated:
    """The frame holds other texts of these files (paths of the app) than an update built upon; it needs them whole."""

    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GeometryMessage:
    """A geometry as the frame posted it, not checked yet; `Snapshot.read` does.

    Attributes:
        fields: page, viewport, scroll and, when it is told as a whole, nodes.
        serial: counts the geometries of a frame.
        runs: how the nodes of the geometry before became those of this one; None for a whole geometry.
    """

    fields: Fields
    serial: int = 0
    runs: list[Any] | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The page rests: what it shows by itself is there.

    Attributes:
        texts: pieces of text that are seen, however far down the page.
        pictures: images, canvases, videos and backgrounds with a picture.
        controls: fields, icons, maps and whatever else shows by itself.
    """

    texts: int
    pictures: int
    controls: int


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """A line of the page's console."""

    level: str
    text: str
    at: Place | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something is wrong in the project; the page goes on where it can."""

    kind: str
    message: str
    at: Place | None


@dataclass(frozen=True, slots=True)
class Missing:
    """Something the page asks for is not there."""

    kind: str
    name: str
    at: Place | None


@dataclass(frozen=True, slots=True)
class StackEntry:
    """A page on the page stack."""

    page: str
    query: str


@dataclass(frozen=True, slots=True)
class RouteChanged:
    """The page stack after a route, bottom first."""

    stack: tuple[StackEntry, ...]


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to a ping."""

    id: int


CoreMessage = (
    ShellReady
    | PageArea
    | Booted
    | Rendered
    | Updated
    | Outdated
    | GeometryMessage
    | Settled
    | ConsoleLine
    | Problem
    | Missing
    | RouteChanged
    | Pong
)


def _geometry(fields: Fields) -> GeometryMessage:
    geometry = fields.get("geometry")
    if not isinstance(geometry, dict):
        raise MalformedMessage("geometry is no object")
    return GeometryMessage(geometry, whole(fields, "serial"))


def _geometry_change(fields: Fields) -> GeometryMessage:
    geometry, runs = fields.get("geometry"), fields.get("runs")
    if not isinstance(geometry, dict) or not isinstance(runs, list):
        raise MalformedMessage("a change of a geometry lacks geometry or runs")
    return GeometryMessage(geometry, whole(fields, "serial"), runs)


def _outdated(fields: Fields) -> Outdated:
    files = fields.get("files")
    if not isinstance(files, list) or not all(isinstance(path, str) for path in files):
        raise MalformedMessage("files is no list of paths")
    return Outdated(tuple(files))


def _settled(fields: Fields) -> Settled:
    content = fields.get("content")
    if not isinstance(content, dict):
        raise MalformedMessage("content is no object")
    return Settled(*(max(whole(content, name), 0) for name in ("texts", "pictures", "controls")))


def _stack(fields: Fields) -> RouteChanged:
    stack = fields.get("stack")
    if not isinstance(stack, list) or not all(isinstance(entry, dict) for entry in stack):
        raise MalformedMessage("stack is no list of pages")
    return RouteChanged(tuple(StackEntry(text(entry, "page"), text(entry, "query")) for entry in stack))


READERS: Mapping[str, Callable[[Fields], CoreMessage]] = {
    "shellReady": lambda _: ShellReady(),
    "pageArea": lambda of: PageArea(number(of, "x"), number(of, "y"), number(of, "width"), number(of, "height")),
    "booted": lambda _: Booted(),
    "rendered": lambda of: Rendered(text(of, "page"), whole(of, "nodes"), number(of, "ms")),
    "updated": lambda of: Updated(whole(of, "serial"), choice(of, "rank", RANKS), number(of, "ms")),
    "outdated": _outdated,
    "geometry": _geometry,
    "geometryChange": _geometry_change,
    "settled": _settled,
    "console": lambda of: ConsoleLine(choice(of, "level", LEVELS), text(of, "text", LONGEST_TEXT), place(of)),
    "problem": lambda of: Problem(choice(of, "kind", PROBLEM_KINDS), text(of, "message", LONGEST_TEXT), place(of)),
    "missing": lambda of: Missing(choice(of, "kind", MISSING_KINDS), text(of, "name"), place(of)),
    "route": _stack,
    "pong": lambda of: Pong(whole(of, "id")),
}

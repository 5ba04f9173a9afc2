"""What the shell and the frame tell Python, read like input from the network: what has the wrong shape is no message.

The shapes are those of `web/src/protocol.ts`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

_Fields = Mapping[str, Any]
_LONGEST_TEXT = 20_000
_LONGEST_NAME = 1_000
LEVELS = frozenset({"log", "info", "warn", "error", "debug"})
PROBLEM_KINDS = frozenset({"script", "template", "style", "wxs", "json", "route", "engine"})
MISSING_KINDS = frozenset({"component", "api", "file", "module", "plugin", "network"})
RANKS = frozenset({"style", "soft", "rebuild", "reopen", "restart", "kept"})


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
    """A geometry as the frame posted it, not checked yet; `Snapshot.read` does."""

    fields: _Fields


@dataclass(frozen=True, slots=True)
class Settled:
    """The page rests: what it shows by itself is there."""


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


Message = (
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


def read_message(text: str) -> Message:
    """The message in a JSON text. Raises MalformedMessage; texts longer than allowed are cut."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(f"no JSON: {error}") from error
    kind = fields.get("type") if isinstance(fields, dict) else None
    read = _READERS.get(kind) if isinstance(kind, str) else None
    if read is None:
        raise MalformedMessage(f"unknown type {kind!r:.60}")
    return read(fields)


def number(fields: _Fields, name: str) -> float:
    """A finite number. Raises MalformedMessage."""
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise MalformedMessage(f"{name} is no number")
    return float(value)


def text(fields: _Fields, name: str, longest: int = _LONGEST_NAME) -> str:
    """A text, cut at `longest` code points. Raises MalformedMessage."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise MalformedMessage(f"{name} is no text")
    return value if len(value) <= longest else f"{value[:longest]}…"


def _whole(fields: _Fields, name: str) -> int:
    value = number(fields, name)
    if abs(value) > 2**53:
        raise MalformedMessage(f"{name} is too large")
    return int(value)


def _choice(fields: _Fields, name: str, choices: frozenset[str]) -> str:
    value = text(fields, name)
    if value not in choices:
        raise MalformedMessage(f"{name} is unknown: {value!r:.60}")
    return value


def _place(fields: _Fields) -> Place | None:
    at = fields.get("at")
    if at is None:
        return None
    if not isinstance(at, dict):
        raise MalformedMessage("at is no place")
    return Place(text(at, "path"), max(_whole(at, "line"), 0), max(_whole(at, "column"), 0))


def _geometry(fields: _Fields) -> GeometryMessage:
    geometry = fields.get("geometry")
    if not isinstance(geometry, dict):
        raise MalformedMessage("geometry is no object")
    return GeometryMessage(geometry)


def _outdated(fields: _Fields) -> Outdated:
    files = fields.get("files")
    if not isinstance(files, list) or not all(isinstance(path, str) for path in files):
        raise MalformedMessage("files is no list of paths")
    return Outdated(tuple(files))


def _stack(fields: _Fields) -> RouteChanged:
    stack = fields.get("stack")
    if not isinstance(stack, list) or not all(isinstance(entry, dict) for entry in stack):
        raise MalformedMessage("stack is no list of pages")
    return RouteChanged(tuple(StackEntry(text(entry, "page"), text(entry, "query")) for entry in stack))


_READERS: dict[str, Callable[[_Fields], Message]] = {
    "shellReady": lambda _: ShellReady(),
    "pageArea": lambda of: PageArea(number(of, "x"), number(of, "y"), number(of, "width"), number(of, "height")),
    "booted": lambda _: Booted(),
    "rendered": lambda of: Rendered(text(of, "page"), _whole(of, "nodes"), number(of, "ms")),
    "updated": lambda of: Updated(_whole(of, "serial"), _choice(of, "rank", RANKS), number(of, "ms")),
    "outdated": _outdated,
    "geometry": _geometry,
    "settled": lambda _: Settled(),
    "console": lambda of: ConsoleLine(_choice(of, "level", LEVELS), text(of, "text", _LONGEST_TEXT), _place(of)),
    "problem": lambda of: Problem(_choice(of, "kind", PROBLEM_KINDS), text(of, "message", _LONGEST_TEXT), _place(of)),
    "missing": lambda of: Missing(_choice(of, "kind", MISSING_KINDS), text(of, "name"), _place(of)),
    "route": _stack,
    "pong": lambda of: Pong(_whole(of, "id")),
}

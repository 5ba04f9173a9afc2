"""What an app says on its web sockets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages import network
from designer.stage.messages.fields import Fields, MalformedMessage, binary, flag, whole, whole_text
from designer.stage.network.exchange import Headers

LARGEST_MESSAGE = 10_000_000
_PROTOCOL = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_MOST_PROTOCOLS = 20


@dataclass(frozen=True, slots=True)
class SocketOpen:
    """The frame wants a socket; it knows it by `id`."""

    id: int
    url: str
    headers: Headers
    protocols: tuple[str, ...]
    timeout_ms: int


@dataclass(frozen=True, slots=True)
class SocketSend:
    """Something to send; `binary` or a text in UTF-8."""

    id: int
    data: bytes
    binary: bool


@dataclass(frozen=True, slots=True)
class SocketClose:
    """The frame closes a socket."""

    id: int
    code: int
    reason: str


SocketMessage = SocketOpen | SocketSend | SocketClose


def _protocols(fields: Fields) -> tuple[str, ...]:
    given = fields.get("protocols")
    fits = isinstance(given, list) and len(given) <= _MOST_PROTOCOLS
    if not fits or not all(isinstance(each, str) and _PROTOCOL.fullmatch(each) for each in given or ()):
        raise MalformedMessage("protocols are no names")
    return tuple(given or ())


def _open(fields: Fields) -> SocketOpen:
    headers = network.headers(fields, "header")
    return SocketOpen(whole(fields, "id"), network.url(fields), headers, _protocols(fields), network.timeout(fields))


READERS: Mapping[str, Callable[[Fields], SocketMessage]] = {
    "socketOpen": _open,
    "socketSend": lambda of: SocketSend(whole(of, "id"), binary(of, "data", LARGEST_MESSAGE), flag(of, "binary")),
    "socketClose": lambda of: SocketClose(whole(of, "id"), whole(of, "code"), whole_text(of, "reason", 1000)),
}

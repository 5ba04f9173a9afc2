"""What an app wants of the network."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from designer.stage.messages.fields import Fields, MalformedMessage, binary, choice, flag, whole, whole_text
from designer.stage.network.exchange import Headers, Kind, Request

_KINDS = frozenset({"request", "download", "upload"})
_METHODS = frozenset({"OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "PATCH"})
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}")
_LONGEST_URL = 20_000
_LONGEST_HEADER = 20_000
_MOST_HEADERS = 200
_LONGEST_TIMEOUT_MS = 600_000
# developers.weixin.qq.com, wx.request: the data of a request.
LARGEST_BODY = 10_000_000


@dataclass(frozen=True, slots=True)
class NetworkRequest:
    """A request of the frame; it knows the answer by `id`."""

    id: int
    request: Request


@dataclass(frozen=True, slots=True)
class NetworkAbort:
    """The frame wants no answer any more."""

    id: int


NetworkMessage = NetworkRequest | NetworkAbort


def headers(fields: Fields, name: str) -> Headers:
    """Header names and values. Raises MalformedMessage."""
    given = fields.get(name)
    if not isinstance(given, dict) or len(given) > _MOST_HEADERS:
        raise MalformedMessage(f"{name} are no headers")
    for header, value in given.items():
        fits = isinstance(value, str) and len(value) <= _LONGEST_HEADER
        if not fits or _HEADER_NAME.fullmatch(header) is None:
            raise MalformedMessage(f"{name} has no header {header!r:.60}")
    return tuple(given.items())


def url(fields: Fields) -> str:
    """An address, not judged yet. Raises MalformedMessage."""
    return whole_text(fields, "url", _LONGEST_URL)


def timeout(fields: Fields) -> int:
    """A time in ms within bounds. Raises MalformedMessage."""
    return min(max(whole(fields, "timeout"), 1), _LONGEST_TIMEOUT_MS)


def _request(fields: Fields) -> NetworkRequest:
    request = Request(
        cast("Kind", choice(fields, "kind", _KINDS)),
        choice(fields, "method", _METHODS),
        url(fields),
        headers(fields, "header"),
        binary(fields, "body", LARGEST_BODY),
        timeout(fields),
        chunked=flag(fields, "chunked"),
        follows=flag(fields, "follows"),
    )
    return NetworkRequest(whole(fields, "id"), request)


READERS: Mapping[str, Callable[[Fields], NetworkMessage]] = {
    "networkRequest": _request,
    "networkAbort": lambda of: NetworkAbort(whole(of, "id")),
}

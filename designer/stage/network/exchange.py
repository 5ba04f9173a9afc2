"""Requests, their answers, and what is told of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Headers = tuple[tuple[str, str], ...]
Kind = Literal["request", "download", "upload", "socket", "resource"]
Source = Literal["", "real", "recorded", "similar", "off", "refused"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be sent.

    Attributes:
        timeout_ms: how long the whole answer may take.
        chunked: whether the answer is wanted piece by piece.
        follows: whether redirects are followed.
    """

    kind: Kind
    method: str
    url: str
    headers: Headers = ()
    body: bytes = b""
    timeout_ms: int = 60_000
    chunked: bool = False
    follows: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; a name may come several times in `headers`."""

    status: int
    headers: Headers
    body: bytes

    def header(self, name: str) -> str:
        """The first header of a name, "" without one."""
        return next((value for known, value in self.headers if known.lower() == name.lower()), "")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer.

    Attributes:
        message: what follows `request:fail` in errMsg.
        errno: WeChat's number for it (developers.weixin.qq.com, general error codes), 0 when it has none.
    """

    message: str
    errno: int = 0


ABORTED = Failure("abort")
TIMEOUT = Failure("timeout", 5)
OFF = Failure("the network is off")
NOT_RECORDED = Failure("no answer is recorded for this address")
NOT_LISTED = Failure("url not in domain list", 600002)
TOO_MANY = Failure("exceed max task count", 600007)
TOO_LARGE = Failure("exceed max data size", 600010)
TOO_MANY_REDIRECTS = Failure("reach the max redirect count", 600008)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request with what came of it so far, for people to look at.

    Attributes:
        id: counts from 1 in the order of the requests.
        source: who answered; "" while nobody has. "similar": a recording of a request that differs a little.
        status: HTTP status, 0 without an answer.
        body: the beginning of the answer.
        size: bytes of the whole answer.
        ms: from the request to the end of its answer.
        error: why it failed, "" otherwise.
        started: seconds since the epoch.
    """

    id: int
    kind: Kind
    method: str
    url: str
    request_headers: Headers
    request_body: bytes
    started: float
    source: Source = ""
    status: int = 0
    headers: Headers = ()
    body: bytes = b""
    size: int = 0
    ms: float = 0.0
    error: str = ""
    done: bool = False

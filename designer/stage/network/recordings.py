"""Answers of the network as they were given once, to be given again without it."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QUrl, QUrlQuery

from designer.stage.network.exchange import Answer, Headers, Request

_LOG = logging.getLogger(__name__)
MOST_ANSWERS = 2000
MOST_BYTES = 200_000_000
# What changes from call to call and does not say what is asked for.
_VOLATILE = frozenset(
    {
        *("_", "_t", "t", "ts", "time", "timestamp", "_time", "r", "rand", "random", "nonce", "noncestr", "sign"),
        *("signature", "sig", "token", "access_token", "session", "sessionid", "session_key", "uuid"),
    }
)
Match = Literal["recorded", "similar"]


@dataclass(frozen=True, slots=True)
class _Entry:
    method: str
    url: str
    body_digest: str
    status: int
    headers: Headers
    size: int

    @property
    def key(self) -> str:
        return _digest(f"{self.method}\n{self.url}\n{self.body_digest}".encode())


class Recordings:
    """The answers recorded for one project, in a folder or in memory alone."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._entries: dict[str, _Entry] | None = None
        self._bodies: dict[str, bytes] = {}

    def __len__(self) -> int:
        return len(self._known())

    @property
    def size(self) -> int:
        """Bytes of all bodies."""
        return sum(entry.size for entry in self._known().values())

    def add(self, request: Request, answer: Answer) -> None:
        """Keep an answer in the place of one to the same request; the oldest go where it gets too much."""
        entry = _Entry(
            request.method, request.url, _digest(request.body), answer.status, answer.headers, len(answer.body)
        )
        self._known().pop(entry.key, None)
        self._known()[entry.key] = entry
        self._write(entry, answer.body)
        while len(self._known()) > MOST_ANSWERS or self.size > MOST_BYTES:
            self._drop(next(iter(self._known())))

    def find(self, request: Request) -> tuple[Answer, Match] | None:
        """The answer to the same request, else to one that differs in what changes from call to call or in its body."""
        body = _digest(request.body)
        exact = self._known().get(_Entry(request.method, request.url, body, 0, (), 0).key)
        if exact is not None:
            return self._answer(exact, "recorded")
        url = stable_url(request.url)
        near = [
            each for each in self._known().values() if each.method == request.method and stable_url(each.url) == url
        ]
        best = next((each for each in reversed(near) if each.body_digest == body), near[-1] if near else None)
        return self._answer(best, "similar") if best is not None else None

    def clear(self) -> None:
        """Forget all answers."""
        for key in list(self._known()):
            self._drop(key)

    def _answer(self, entry: _Entry, match: Match) -> tuple[Answer, Match] | None:
        body = self._read_body(entry.key)
        return None if body is None else (Answer(entry.status, entry.headers, body), match)

    # The folder -----------------------------------------------------------------------------------------------

    def _known(self) -> dict[str, _Entry]:
        if self._entries is None:
            self._entries = {entry.key: entry for entry in _read_entries(self._folder)}
        return self._entries

    def _write(self, entry: _Entry, body: bytes) -> None:
        if self._folder is None:
            self._bodies[entry.key] = body
            return
        fields = {name: getattr(entry, name) for name in ("method", "url", "body_digest", "status", "headers", "size")}

        def write(folder: Path) -> None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{entry.key}.body").write_bytes(body)
            (folder / f"{entry.key}.json").write_text(json.dumps(fields, ensure_ascii=False), "utf-8")

        _attempt(write, self._folder)

    def _read_body(self, key: str) -> bytes | None:
        if self._folder is None:
            return self._bodies.get(key)
        try:
            return (self._folder / f"{key}.body").read_bytes()
        except OSError as error:
            _LOG.warning("A recorded answer cannot be read: %s", error)
            return None

    def _drop(self, key: str) -> None:
        del self._known()[key]
        self._bodies.pop(key, None)

        def remove(folder: Path) -> None:
            for kind in ("json", "body"):
                (folder / f"{key}.{kind}").unlink(missing_ok=True)

        if self._folder is not None:
            _attempt(remove, self._folder)


def stable_url(url: str) -> str:
    """An address without fragment and without what changes from call to call, its query in order of the names."""
    parsed = QUrl(url)
    query = [pair for pair in QUrlQuery(parsed).queryItems() if pair[0].lower() not in _VOLATILE]
    stable = QUrlQuery()
    stable.setQueryItems(sorted(query))
    parsed.setQuery(stable)
    parsed.setFragment("")
    return parsed.toString()


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _attempt(work: Callable[[Path], None], folder: Path) -> None:
    try:
        work(folder)
    except OSError as error:
        _LOG.warning("The recorded answers in %s were not kept: %s", folder, error)


def _read_entries(folder: Path | None) -> list[_Entry]:
    """What the folder holds, oldest first; files that cannot be read are left alone."""
    files = sorted(folder.glob("*.json"), key=_age) if folder is not None and folder.is_dir() else []
    entries = []
    for file in files:
        try:
            fields = json.loads(file.read_text("utf-8"))
            headers = tuple((str(name), str(value)) for name, value in fields.pop("headers"))
            entry = _Entry(**fields, headers=headers)
        except (OSError, ValueError, TypeError, KeyError) as error:
            _LOG.warning("A recorded answer cannot be read: %s: %s", file, error)
            continue
        if entry.key == file.stem:
            entries.append(entry)
    return entries


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0

"""The list of an app's requests, for people to look at."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.stage.network.exchange import Answer, Exchange, Failure, Request, Source

MOST_EXCHANGES = 500
MOST_BYTES = 32_000_000
SHOWN_BODY = 256 * 1024


class ExchangeList(QObject):
    """The last requests, oldest first.

    Signals:
        began, ended: an Exchange.
    """

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exchanges: deque[Exchange] = deque()
        self._last = 0
        self._bytes = 0

    def __iter__(self) -> Iterator[Exchange]:
        return iter(self._exchanges)

    def begin(self, request: Request) -> Exchange:
        """Note a request."""
        self._last += 1
        body = request.body[:SHOWN_BODY]
        exchange = Exchange(self._last, request.kind, request.method, request.url, request.headers, body, time.time())
        self._exchanges.append(exchange)
        self._bytes += len(body)
        self._shorten()
        self.began.emit(exchange)
        return exchange

    def answered(self, exchange: Exchange, answer: Answer, source: Source) -> None:
        """Note the answer."""
        self._end(
            replace(
                exchange,
                source=source,
                status=answer.status,
                headers=answer.headers,
                body=answer.body[:SHOWN_BODY],
                size=len(answer.body),
            )
        )

    def failed(self, exchange: Exchange, failure: Failure, source: Source) -> None:
        """Note that there is no answer."""
        self._end(replace(exchange, source=source, error=failure.message))

    def clear(self) -> None:
        """Forget all; requests that run are told of when they end."""
        self._exchanges.clear()
        self._bytes = 0

    def _end(self, exchange: Exchange) -> None:
        ended = replace(exchange, ms=(time.time() - exchange.started) * 1000, done=True)
        for index, known in enumerate(self._exchanges):
            if known.id == ended.id:
                self._exchanges[index] = ended
                self._bytes += len(ended.body)
                break
        self._shorten()
        self.ended.emit(ended)

    def _shorten(self) -> None:
        while len(self._exchanges) > MOST_EXCHANGES or (self._bytes > MOST_BYTES and len(self._exchanges) > 1):
            gone = self._exchanges.popleft()
            self._bytes -= len(gone.body) + len(gone.request_body)

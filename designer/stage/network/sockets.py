"""Web sockets of an app. They are never recorded: without the real network they fail."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QAbstractSocket, QHostInfo, QNetworkRequest
from PySide6.QtWebSockets import QWebSocket, QWebSocketHandshakeOptions, QWebSocketProtocol

from designer.stage.messages.sockets import SocketClose, SocketOpen, SocketSend
from designer.stage.network import addresses
from designer.stage.network.exchange import ABORTED, OFF, TIMEOUT, TOO_MANY, Answer, Exchange, Failure, Request, Source
from designer.stage.network.journal import ExchangeList
from designer.stage.network.sender import OWN_HEADERS

# developers.weixin.qq.com, wx.connectSocket: at most five at once.
MOST_AT_ONCE = 5
LARGEST_MESSAGE = 20_000_000
_CLOSE_CODES = range(1000, 5000)
_SWITCHING_PROTOCOLS = 101
Tell = Callable[..., None]


class _Socket(QObject):
    """One socket.

    Signals:
        over: it is closed, or never opened.
    """

    over = Signal()

    def __init__(self, message: SocketOpen, tell: Tell, listed: ExchangeList, parent: QObject) -> None:
        super().__init__(parent)
        self._message = message
        self._tell = tell
        self._list = listed
        self._exchange: Exchange = listed.begin(Request("socket", "GET", message.url, message.headers))
        self._is_open = False
        self._over = False
        self._socket = QWebSocket("", QWebSocketProtocol.Version.VersionLatest, self)
        self._socket.setMaxAllowedIncomingMessageSize(LARGEST_MESSAGE)
        self._socket.connected.connect(self._on_open)
        self._socket.disconnected.connect(self._on_close)
        self._socket.errorOccurred.connect(self._on_error)
        self._socket.textMessageReceived.connect(lambda text: self._pass_on(text.encode(), binary=False))
        self._socket.binaryMessageReceived.connect(lambda data: self._pass_on(bytes(data.data()), binary=True))
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(lambda: self.fail(TIMEOUT, "real"))

    def open(self, *, private_allowed: bool) -> None:
        """Look its host up, so that no name leads into the person's own network, and open it."""
        self._limit.start(self._message.timeout_ms)
        if private_allowed:
            self._connect()
        else:
            look_up: Any = QHostInfo.lookupHost
            look_up(QUrl(self._message.url).host(), self._on_looked_up)

    def send(self, message: SocketSend) -> None:
        """Send a text or bytes."""
        if message.binary:
            self._socket.sendBinaryMessage(QByteArray(message.data))
        else:
            self._socket.sendTextMessage(message.data.decode("utf-8", "replace"))

    def close(self, code: int, reason: str) -> None:
        """Close it; `over` comes when the server has answered."""
        known = QWebSocketProtocol.CloseCode(code if code in _CLOSE_CODES else 1000)
        if self._is_open:
            self._socket.close(known, reason[:100])
        else:
            self._end(code or 1000, reason)

    def fail(self, failure: Failure, source: Source) -> None:
        """End it, for a reason that the app hears."""
        if self._over:
            return
        self._over = True
        self._limit.stop()
        self._list.failed(self._exchange, failure, source)
        self._tell("socketFailed", id=self._message.id, message=failure.message, errno=failure.errno)
        self._finish()

    def drop(self) -> None:
        """End it without a word: who made it is gone."""
        if not self._over:
            self._over = True
            self._list.failed(self._exchange, ABORTED, "")
            self._finish()

    def _finish(self) -> None:
        self._socket.abort()
        self.over.emit()
        self.deleteLater()

    def _on_looked_up(self, info: QHostInfo) -> None:
        if self._over:
            return
        if addresses.any_private(address.toString() for address in info.addresses()):
            self.fail(addresses.private_refused(info.hostName()), "refused")
        else:
            self._connect()

    def _connect(self) -> None:
        wanted = QNetworkRequest(QUrl(self._message.url))
        for name, value in self._message.headers:
            if name.lower() not in OWN_HEADERS and not any(sign in name + value for sign in "\r\n\0"):
                wanted.setRawHeader(QByteArray(name.encode()), QByteArray(value.encode()))
        options = QWebSocketHandshakeOptions()
        options.setSubprotocols(list(self._message.protocols))
        self._socket.open(wanted, options)

    def _on_open(self) -> None:
        self._limit.stop()
        self._is_open = True
        self._list.answered(self._exchange, Answer(_SWITCHING_PROTOCOLS, (), b""), "real")
        self._tell("socketOpened", id=self._message.id, protocol=self._socket.subprotocol())

    def _on_close(self) -> None:
        if not self._over and self._is_open:
            code: Any = self._socket.closeCode()
            self._end(getattr(code, "value", code), self._socket.closeReason())

    def _end(self, code: int, reason: str) -> None:
        self._over = True
        self._limit.stop()
        self._tell("socketClosed", id=self._message.id, code=code, reason=reason)
        self._finish()

    def _on_error(self, _error: QAbstractSocket.SocketError) -> None:
        if not self._is_open:
            self.fail(Failure(self._socket.errorString(), 600001), "real")

    def _pass_on(self, data: bytes, *, binary: bool) -> None:
        if not self._over:
            text = base64.b64encode(data).decode("ascii")
            self._tell("socketMessage", id=self._message.id, data=text, binary=binary)


class Sockets(QObject):
    """The sockets of one app."""

    def __init__(self, tell: Tell, listed: ExchangeList, parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._list = listed
        self._sockets: dict[int, _Socket] = {}

    def open(self, message: SocketOpen, refused: Failure | None, *, private_allowed: bool) -> None:
        """Open a socket, or tell the app why not."""
        if message.id in self._sockets:
            return
        socket = self._sockets[message.id] = _Socket(message, self._tell, self._list, self)
        socket.over.connect(lambda: self._sockets.pop(message.id, None))
        if refused is None and len(self._sockets) > MOST_AT_ONCE:
            refused = TOO_MANY
        if refused is None:
            socket.open(private_allowed=private_allowed)
            return
        source: Source = "off" if refused is OFF else "refused"
        # An answer never comes before the call that asks for it has returned.
        QTimer.singleShot(0, socket, lambda: socket.fail(refused, source))

    def send(self, message: SocketSend) -> None:
        """Send something on a socket that is open."""
        socket = self._sockets.get(message.id)
        if socket is not None:
            socket.send(message)

    def close(self, message: SocketClose) -> None:
        """Close a socket."""
        socket = self._sockets.get(message.id)
        if socket is not None:
            socket.close(message.code, message.reason)

    def drop_all(self) -> None:
        """End all without a word."""
        for socket in list(self._sockets.values()):
            socket.drop()

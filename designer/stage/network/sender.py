"""Requests that really go out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QHostInfo, QNetworkAccessManager, QNetworkReply, QNetworkRequest

from designer.stage.network import addresses
from designer.stage.network.exchange import (
    ABORTED,
    TIMEOUT,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    Answer,
    Failure,
    Headers,
    Request,
)

# developers.weixin.qq.com, wx.request: at most ten at once.
MOST_AT_ONCE = 10
MOST_REDIRECTS = 5
LARGEST_ANSWER = 20_000_000
_Attribute = QNetworkRequest.Attribute
_Error = QNetworkReply.NetworkError
# What WeChat's network library says in the same case, with its number.
_LIBRARY_ERRORS = {
    _Error.HostNotFoundError: (-105, "ERR_NAME_NOT_RESOLVED"),
    _Error.ConnectionRefusedError: (-102, "ERR_CONNECTION_REFUSED"),
    _Error.RemoteHostClosedError: (-100, "ERR_CONNECTION_CLOSED"),
    _Error.SslHandshakeFailedError: (-202, "ERR_CERT_AUTHORITY_INVALID"),
}
# There is a status, and still no answer.
_BROKEN = frozenset(
    {
        _Error.TooManyRedirectsError,
        _Error.InsecureRedirectError,
        _Error.ProtocolUnknownError,
        _Error.RemoteHostClosedError,
    }
)
# Written by the sender itself, or about the connection: an app cannot set them in WeChat either.
OWN_HEADERS = frozenset(
    {"accept-encoding", "connection", "content-length", "host", "referer", "te", "trailer", "transfer-encoding"}
    | {"upgrade", "expect", "keep-alive", "proxy-authorization", "proxy-connection"}
)


class Sending(QObject):
    """One request on its way.

    Signals:
        headers: status and Headers, before the body.
        chunk: a piece of the body, when the request is chunked.
        progress: sent?, bytes done, bytes in all (-1 unknown).
        done: an Answer. failed: a Failure. One of the two ends it.
    """

    headers = Signal(int, object)
    chunk = Signal(bytes)
    progress = Signal(bool, int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, request: Request, *, private_allowed: bool, referer: str, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self._private_allowed = private_allowed
        self._referer = referer
        self._reply: QNetworkReply | None = None
        self._body = bytearray()
        self._over = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(lambda: self._fail(TIMEOUT))

    def abort(self) -> None:
        """End it without an answer."""
        self._fail(ABORTED)

    def start(self, network: QNetworkAccessManager) -> None:
        """Look its host up, so that no name leads into the person's own network, and send it."""
        self._limit.start(self.request.timeout_ms)
        self._look_up(QUrl(self.request.url), lambda: self._send(network))

    def _look_up(self, url: QUrl, go_on: Callable[[], None]) -> None:
        refused = addresses.judge(url, private_allowed=self._private_allowed)
        if refused is not None:
            self._fail(refused)
        elif self._private_allowed:
            go_on()
        else:
            look_up: Any = QHostInfo.lookupHost
            look_up(url.host(), lambda info: self._on_looked_up(info, go_on))

    def _on_looked_up(self, info: QHostInfo, go_on: Callable[[], None]) -> None:
        if self._over:
            return
        if addresses.any_private(address.toString() for address in info.addresses()):
            self._fail(addresses.private_refused(info.hostName()))
        else:
            go_on()

    def _send(self, network: QNetworkAccessManager) -> None:
        wanted = _prepared(self.request, self._referer)
        # Custom verbs take every method, GET with a body among them.
        self._reply = network.sendCustomRequest(wanted, self.request.method.encode(), QByteArray(self.request.body))
        self._reply.setParent(self)
        self._reply.redirected.connect(self._on_redirected)
        self._reply.metaDataChanged.connect(self._on_headers)
        self._reply.readyRead.connect(self._on_data)
        self._reply.uploadProgress.connect(lambda sent, total: self._tell_progress(True, sent, total))
        self._reply.downloadProgress.connect(lambda got, total: self._tell_progress(False, got, total))
        self._reply.finished.connect(self._on_finished)

    def _on_redirected(self, url: QUrl) -> None:
        reply = self._reply
        if reply is not None:
            self._look_up(reply.url().resolved(url), reply.redirectAllowed.emit)

    def _on_headers(self) -> None:
        if self._reply is not None and not self._over and (status := _status(self._reply)):
            self.headers.emit(status, _headers(self._reply))

    def _on_data(self) -> None:
        if self._reply is None or self._over:
            return
        data = bytes(self._reply.readAll().data())
        self._body += data
        if len(self._body) > LARGEST_ANSWER:
            self._fail(TOO_LARGE)
        elif self.request.chunked and data:
            self.chunk.emit(data)

    def _tell_progress(self, sent: bool, bytes_done: int, total: int) -> None:
        if not self._over and bytes_done > 0:
            self.progress.emit(sent, bytes_done, total)

    def _on_finished(self) -> None:
        reply = self._reply
        if reply is None or self._over:
            return
        self._on_data()
        status = _status(reply)
        # An answer of 400 and above is an error to Qt and an answer to WeChat.
        if status and reply.error() not in _BROKEN:
            self._end()
            self.done.emit(Answer(status, _headers(reply), bytes(self._body)))
        else:
            self._fail(_failure(reply))

    def _fail(self, failure: Failure) -> None:
        if self._over:
            return
        self._end()
        if self._reply is not None:
            self._reply.abort()
        self.failed.emit(failure)

    def _end(self) -> None:
        self._over = True
        self._limit.stop()
        self.deleteLater()


class Sender(QObject):
    """Sends requests, ten at once, without cookies of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._network.setRedirectPolicy(QNetworkRequest.RedirectPolicy.UserVerifiedRedirectPolicy)
        self._waiting: deque[Sending] = deque()
        self._running = 0

    def send(self, request: Request, *, private_allowed: bool, referer: str = "") -> Sending:
        """Send a request as soon as fewer than ten are on their way; its signals come later."""
        sending = Sending(request, private_allowed=private_allowed, referer=referer, parent=self)
        sending.done.connect(lambda _: self._on_end(sending))
        sending.failed.connect(lambda _: self._on_end(sending))
        self._waiting.append(sending)
        QTimer.singleShot(0, self, self._start_waiting)
        return sending

    def _start_waiting(self) -> None:
        while self._waiting and self._running < MOST_AT_ONCE:
            self._running += 1
            self._waiting.popleft().start(self._network)

    def _on_end(self, sending: Sending) -> None:
        if sending in self._waiting:
            self._waiting.remove(sending)
        else:
            self._running -= 1
        QTimer.singleShot(0, self, self._start_waiting)


def _prepared(request: Request, referer: str) -> QNetworkRequest:
    wanted = QNetworkRequest(QUrl(request.url))
    for attribute in (_Attribute.CookieLoadControlAttribute, _Attribute.CookieSaveControlAttribute):
        wanted.setAttribute(attribute, QNetworkRequest.LoadControl.Manual.value)
    wanted.setAttribute(_Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork.value)
    wanted.setAttribute(_Attribute.CacheSaveControlAttribute, False)
    if not request.follows:
        policy = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        wanted.setAttribute(_Attribute.RedirectPolicyAttribute, policy.value)
    wanted.setMaximumRedirectsAllowed(MOST_REDIRECTS)
    if referer:
        wanted.setRawHeader(QByteArray(b"Referer"), QByteArray(referer.encode()))
    for name, value in request.headers:
        if name.lower() not in OWN_HEADERS and not any(sign in name + value for sign in "\r\n\0"):
            wanted.setRawHeader(QByteArray(name.encode()), QByteArray(value.encode()))
    return wanted


def _status(reply: QNetworkReply) -> int:
    status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
    return status if isinstance(status, int) else 0


def _headers(reply: QNetworkReply) -> Headers:
    """The headers of an answer; Qt joins several Set-Cookie by line ends."""
    return tuple(
        (bytes(name.data()).decode("latin-1"), value)
        for name, values in reply.rawHeaderPairs()
        for value in bytes(values.data()).decode("utf-8", "replace").split("\n")
    )


def _failure(reply: QNetworkReply) -> Failure:
    if reply.error() is _Error.TooManyRedirectsError:
        return TOO_MANY_REDIRECTS
    code, name = _LIBRARY_ERRORS.get(reply.error(), (-2, "ERR_FAILED"))
    return Failure(f"errcode:{code} cronet_error_code:{code} error_msg:net::{name}", 600001)

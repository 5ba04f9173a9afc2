"""The network as an app of the stage reaches it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from designer.project.project import Project
from designer.stage.messages.network import NetworkAbort, NetworkRequest
from designer.stage.messages.sockets import SocketClose, SocketOpen, SocketSend
from designer.stage.network import addresses
from designer.stage.network.exchange import (
    ABORTED,
    NOT_LISTED,
    NOT_RECORDED,
    OFF,
    TOO_MANY,
    Answer,
    Exchange,
    Failure,
    Headers,
    Request,
    Source,
)
from designer.stage.network.journal import ExchangeList
from designer.stage.network.mode import NetworkMode
from designer.stage.network.permissions import Permissions, read_permissions, write_permissions
from designer.stage.network.recordings import Recordings
from designer.stage.network.sender import Sender, Sending
from designer.stage.network.sockets import Sockets

MOST_WAITING = 500
MOST_WAITING_BYTES = 50_000_000
Tell = Callable[..., None]


@dataclass
class _Call:
    """A request whose end somebody waits for."""

    exchange: Exchange
    request: Request
    done: Callable[[Answer, Source], None]
    failed: Callable[[Failure], None]
    sending: Sending | None = None
    over: bool = False


class Network(QObject):
    """Answers the requests of one app by the person's switch: not at all, from recordings, or really.

    In Design mode nothing is sent: what was recorded is all there is.

    Attributes:
        designing: whether the page stands in Design mode.

    Signals:
        mode_changed: the NetworkMode that holds now.
        began, ended: an Exchange. cleared: the list is empty.
        recordings_changed, permissions_changed: what the properties of that name tell.
        remarked: a sentence for the console of the page.
        unreached: the address of a picture or the like that is not shown.
    """

    mode_changed = Signal(object)
    began = Signal(object)
    ended = Signal(object)
    cleared = Signal()
    recordings_changed = Signal()
    permissions_changed = Signal()
    remarked = Signal(str)
    unreached = Signal(str)

    def __init__(self, tell: Tell, parent: QObject | None = None) -> None:
        """`tell` sends a command of `web/src/protocol.ts` to the frame."""
        super().__init__(parent)
        self.designing = True
        self._tell = tell
        self._project: Project | None = None
        self._file: Path | None = None
        self._permissions = Permissions()
        self._recordings = Recordings(None)
        self._list = ExchangeList(self)
        self._list.began.connect(self.began)
        self._list.ended.connect(self.ended)
        self._sender = Sender(self)
        self._sockets = Sockets(tell, self._list, self)
        self._calls: dict[int, _Call] = {}
        self._said: set[str] = set()

    def begin(self, project: Project | None, folder: Path | None) -> None:
        """Serve another project, whose recordings and permissions lie in `folder`; None keeps them in memory."""
        self.abandon()
        self.clear()
        self._project = project
        self._file = folder / "network.json" if folder is not None else None
        self._permissions = read_permissions(self._file)
        self._recordings = Recordings(folder / "answers" if folder is not None else None)
        self._said.clear()
        self.mode_changed.emit(self.mode)
        self.permissions_changed.emit()
        self.recordings_changed.emit()

    # The person's switches ------------------------------------------------------------------------------------

    @property
    def mode(self) -> NetworkMode:
        """The switch of this project."""
        return self._permissions.mode

    def set_mode(self, mode: NetworkMode) -> None:
        """Turn the switch; requests that run go on."""
        if mode is not self.mode:
            self._permit(replace(self._permissions, mode=mode))
            self.mode_changed.emit(mode)

    @property
    def domains(self) -> tuple[str, ...]:
        """Hosts that the person listed as allowed for the app in the WeChat console."""
        return self._permissions.domains

    def set_domains(self, domains: Sequence[str]) -> None:
        """List other hosts; addresses are taken for their hosts."""
        self._permit(self._permissions.with_domains(domains))

    @property
    def private_allowed(self) -> bool:
        """Whether the app may reach this computer and its own network."""
        return self._permissions.private_allowed

    def set_private_allowed(self, allowed: bool) -> None:
        """Let the app reach this computer and its own network, or not."""
        self._permit(replace(self._permissions, private_allowed=allowed))

    @property
    def requests(self) -> Sequence[Exchange]:
        """The last requests, oldest first."""
        return tuple(self._list)

    def clear(self) -> None:
        """Empty the list of requests."""
        self._list.clear()
        self.cleared.emit()

    @property
    def recorded_count(self) -> int:
        """How many answers are recorded."""
        return len(self._recordings)

    @property
    def recorded_bytes(self) -> int:
        """How large the recorded answers are."""
        return self._recordings.size

    def forget_recordings(self) -> None:
        """Forget every recorded answer."""
        self._recordings.clear()
        self.recordings_changed.emit()

    def _permit(self, permissions: Permissions) -> None:
        if permissions != self._permissions:
            self._permissions = permissions
            write_permissions(self._file, permissions)
            self.permissions_changed.emit()

    # Requests of the frame ------------------------------------------------------------------------------------

    def take(self, message: NetworkRequest) -> None:
        """Answer a request of the frame."""
        number, request = message.id, message.request
        if number in self._calls:
            return

        def done(answer: Answer, source: Source) -> None:
            del self._calls[number]
            body = "" if request.chunked else _base64(answer.body)
            self._tell("networkDone", id=number, source=source, body=body, **_head(answer.status, answer.headers))

        def failed(failure: Failure) -> None:
            self._calls.pop(number, None)
            self._tell("networkFailed", id=number, message=failure.message, errno=failure.errno)

        call = _Call(self._list.begin(request), request, done, failed)
        if self._is_flooded(request):
            self._fail(call, TOO_MANY, "refused")
            return
        self._calls[number] = call
        self._run(call, lambda kind, **fields: self._tell(kind, id=number, **fields))

    def stop(self, message: NetworkAbort) -> None:
        """End a request that the frame no longer wants."""
        call = self._calls.get(message.id)
        if call is not None:
            self._abort(call)

    def abandon(self) -> None:
        """End every request: whoever made them is gone."""
        self._sockets.drop_all()
        for call in list(self._calls.values()):
            call.failed = _ignore
            self._abort(call)
        self._calls.clear()

    def take_socket(self, message: SocketOpen | SocketSend | SocketClose) -> None:
        """Open a socket of the frame, send on it, or close it."""
        if isinstance(message, SocketSend):
            self._sockets.send(message)
        elif isinstance(message, SocketClose):
            self._sockets.close(message)
        else:
            refused = self._socket_refusal(Request("socket", "GET", message.url, message.headers))
            self._sockets.open(message, refused, private_allowed=self.private_allowed)

    def _socket_refusal(self, request: Request) -> Failure | None:
        """Sockets are not recorded: without the real network there is nothing to give."""
        if self.mode is NetworkMode.REAL and not self.designing:
            return self._refusal(request)
        self._say_off(request)
        return OFF

    def fetch(
        self, request: Request, done: Callable[[Answer, Source], None], failed: Callable[[Failure], None]
    ) -> None:
        """Answer a request of the stage itself, for a picture, a font or a sound of the page."""
        call = _Call(self._list.begin(request), request, done, failed)
        self._run(call, _ignore)

    def _is_flooded(self, request: Request) -> bool:
        waiting = sum(len(call.request.body) for call in self._calls.values())
        return len(self._calls) >= MOST_WAITING or waiting + len(request.body) > MOST_WAITING_BYTES

    def _run(self, call: _Call, tell: Tell) -> None:
        refused = self._refusal(call.request)
        if refused is not None:
            self._later(lambda: self._fail(call, refused, "off" if refused is OFF else "refused"))
        elif self.mode is NetworkMode.REAL and not self.designing:
            self._send(call, tell)
        else:
            self._later(lambda: self._replay(call, tell))

    def _refusal(self, request: Request) -> Failure | None:
        if self.mode is NetworkMode.OFF:
            self._say_off(request)
            return OFF
        url = QUrl(request.url)
        return addresses.judge(
            url, private_allowed=self.private_allowed, sockets=request.kind == "socket"
        ) or self._unlisted(request, url)

    def _unlisted(self, request: Request, url: QUrl) -> Failure | None:
        """WeChat's check of the app's domains, which pictures do not undergo; without a list it is only told of."""
        if request.kind == "resource" or not self._checks_domains() or self._permissions.lists(url):
            return None
        if self.domains:
            return NOT_LISTED
        self._say_once(
            url.host(),
            self.tr(
                "On a phone, wx.{0} to {1} works only when {2} is listed as a server domain of the app in the WeChat "
                "console (with HTTPS)."
            ).format(_API[request.kind], url.host(), f"{url.scheme()}://{url.host()}"),
        )
        return None

    def _checks_domains(self) -> bool:
        if self._project is None:
            return True
        settings = [self._project.json(name).get("setting") for name in _CONFIGS]
        checks = [each["urlCheck"] for each in settings if isinstance(each, dict) and "urlCheck" in each]
        return checks[-1] is not False if checks else True

    def _replay(self, call: _Call, tell: Tell) -> None:
        found = self._recordings.find(call.request)
        if found is None:
            self._say_unrecorded(call.request)
            self._fail(call, NOT_RECORDED, "recorded")
            return
        answer, match = found
        if call.over:
            return
        tell("networkHeaders", **_head(answer.status, answer.headers))
        if call.request.chunked:
            tell("networkChunk", data=_base64(answer.body))
        self._finish(call, answer, match)

    def _send(self, call: _Call, tell: Tell) -> None:
        sending = self._sender.send(call.request, private_allowed=self.private_allowed, referer=self._referer())
        call.sending = sending
        sending.headers.connect(lambda status, headers: tell("networkHeaders", **_head(status, headers)))
        sending.chunk.connect(lambda data: tell("networkChunk", data=_base64(data)))
        sending.progress.connect(lambda sent, done, total: tell("networkProgress", sent=sent, done=done, total=total))
        sending.done.connect(lambda answer: self._on_sent(call, answer))
        sending.failed.connect(lambda failure: self._fail(call, failure, "real"))

    def _on_sent(self, call: _Call, answer: Answer) -> None:
        self._recordings.add(call.request, answer)
        self.recordings_changed.emit()
        self._finish(call, answer, "real")

    def _finish(self, call: _Call, answer: Answer, source: Source) -> None:
        if call.over:
            return
        call.over = True
        self._list.answered(call.exchange, answer, source)
        call.done(answer, source)

    def _fail(self, call: _Call, failure: Failure, source: Source) -> None:
        if call.over:
            return
        call.over = True
        self._list.failed(call.exchange, failure, source)
        call.failed(failure)

    def _abort(self, call: _Call) -> None:
        if call.sending is not None:
            call.sending.abort()
        else:
            self._fail(call, ABORTED, "")

    def _later(self, work: Callable[[], None]) -> None:
        """A request is never answered before the call that makes it has returned."""
        QTimer.singleShot(0, self, work)

    def _referer(self) -> str:
        appid = self._project.project_config.get("appid") if self._project is not None else None
        known = appid if isinstance(appid, str) and appid.isalnum() else "touristappid"
        return f"https://servicewechat.com/{known}/devtools/page-frame.html"

    def _say_off(self, request: Request) -> None:
        if request.kind != "resource":
            text = self.tr("wx.{0} fails: the network is off. {1}").format(_API[request.kind], request.url)
            self._say_once(request.url, text)

    def _say_unrecorded(self, request: Request) -> None:
        if request.kind != "resource":
            text = self.tr("No answer is recorded for {0} {1}.").format(request.method, request.url)
            self._say_once(f"{request.method} {request.url}", text)

    def _say_once(self, about: str, text: str) -> None:
        if about not in self._said and len(self._said) < MOST_WAITING:
            self._said.add(about)
            self.remarked.emit(text)

    def forget_remarks(self) -> None:
        """Say again what was said: another page is shown."""
        self._said.clear()


_API = {"request": "request", "download": "downloadFile", "upload": "uploadFile", "socket": "connectSocket"}
_CONFIGS = ("project.config.json", "project.private.config.json")


def _head(status: int, headers: Headers) -> dict[str, Any]:
    """The head of an answer as the frame takes it: names once, cookies apart."""
    merged: dict[str, str] = {}
    for name, value in headers:
        known = next((each for each in merged if each.lower() == name.lower()), name)
        merged[known] = f"{merged[known]},{value}" if known in merged else value
    return {"status": status, "header": merged, "cookies": [v for name, v in headers if name.lower() == "set-cookie"]}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _ignore(*_values: object, **_fields: object) -> None:
    """What nobody waits for."""

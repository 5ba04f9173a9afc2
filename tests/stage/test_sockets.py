"""Web sockets of a running app, with a server of the test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QHostAddress
from PySide6.QtWebSockets import QWebSocketProtocol, QWebSocketServer

from designer.project import Project
from designer.stage.network.mode import NetworkMode

pytestmark = pytest.mark.web

APP = {
    "app.json": '{"pages": ["p/p"]}',
    "project.config.json": '{"setting": {"urlCheck": false}}',
    # Tests speak with the app through the frame's own world.
    "app.js": (
        "const world = Function('return this')(); world.wx = wx; world.heard = [];\n"
        "world.open = (url) => { const task = world.task = wx.connectSocket({ url });\n"
        "  task.onOpen(() => heard.push('open')); task.onMessage(({ data }) => heard.push(typeof data === 'string'"
        " ? data : [...new Uint8Array(data)]));\n"
        "  task.onError(({ errMsg }) => heard.push(errMsg)); task.onClose(({ code }) => heard.push(code)) }"
    ),
    "p/p.wxml": "<view/>",
    "p/p.js": "Page({})",
}


@pytest.fixture
def echo(qtbot):
    """A server that gives back what it gets, and closes on "bye"."""
    server = QWebSocketServer("echo", QWebSocketServer.SslMode.NonSecureMode)
    server.listen(QHostAddress("127.0.0.1"))

    def serve() -> None:
        socket = server.nextPendingConnection()
        socket.setParent(server)

        # Qt warns of a bound method of a socket that it made itself.
        def send_back(data: QByteArray) -> None:
            socket.sendBinaryMessage(data)

        away = QWebSocketProtocol.CloseCode.CloseCodeGoingAway
        socket.textMessageReceived.connect(
            lambda text: socket.close(away) if text == "bye" else socket.sendTextMessage(text)
        )
        socket.binaryMessageReceived.connect(send_back)

    server.newConnection.connect(serve)
    yield server.serverUrl().toString()
    server.close()


@pytest.fixture
def app(lent_stage_of, write):
    live = lent_stage_of()
    live.open(Project.open(write(APP)), "p/p")
    live.run()
    live.stage.network.set_private_allowed(True)
    live.stage.network.set_mode(NetworkMode.REAL)
    return live


def heard(live, count: int):
    live.qtbot.waitUntil(lambda: len(live.in_frame("heard")) >= count, timeout=5000)
    return live.in_frame("heard")


def test_texts_and_bytes_go_both_ways_until_the_app_closes(app, echo):
    app.in_frame(f"(open('{echo}'), 1)")
    assert heard(app, 1) == ["open"]
    app.in_frame("task.send({ data: '你好' })")
    app.in_frame("task.send({ data: Uint8Array.of(1, 2).buffer })")
    assert heard(app, 3) == ["open", "你好", [1, 2]]
    app.in_frame("task.close()")
    assert heard(app, 4)[-1] == 1000
    assert app.in_frame("task.readyState") == 3


def test_what_the_server_closes_is_told(app, echo):
    app.in_frame(f"(open('{echo}'), 1)")
    heard(app, 1)
    app.in_frame("wx.sendSocketMessage({ data: 'bye' })")
    assert heard(app, 2)[-1] == 1001


def test_with_the_switch_off_a_socket_fails(app, echo):
    app.stage.network.set_mode(NetworkMode.OFF)
    app.in_frame(f"(open('{echo}'), 1)")
    assert heard(app, 2) == ["connectSocket:fail the network is off", 1006]


def test_a_socket_to_this_computer_needs_permission_and_a_web_address_is_none(app, echo):
    app.stage.network.set_private_allowed(False)
    app.in_frame(f"(open('{echo}'), 1)")
    assert "own network" in heard(app, 1)[0]
    app.in_frame("(open('https://a.example/'), 1)")
    assert heard(app, 3)[2] == 'connectSocket:fail invalid url "https://a.example/"'


def test_nothing_is_sent_on_a_socket_that_is_not_open(app, echo):
    answer = app.in_frame(f"(open('{echo}'), task.send({{ data: 'x' }}).catch((answer) => answer))")
    assert answer["errMsg"] == "sendSocketMessage:fail SocketTask.readyState is not OPEN"


def test_a_server_that_is_not_there_is_an_error(app):
    app.in_frame("(open('ws://127.0.0.1:9/'), 1)")
    assert heard(app, 2)[0].startswith("connectSocket:fail ")
    assert app.stage.network.requests[-1].error


def test_sockets_end_with_their_app(app, echo):
    app.in_frame(f"(open('{echo}'), 1)")
    heard(app, 1)
    app.laid_out(app.stage.reload)
    assert app.in_frame("heard") == []


def test_the_older_calls_mean_the_first_socket(app, echo):
    older = "wx.onSocketOpen(() => heard.push('old open')); wx.onSocketMessage(({ data }) => heard.push(data + '!'))"
    app.in_frame(f"{{ {older}; wx.connectSocket({{ url: '{echo}' }}) }}")
    assert heard(app, 1) == ["old open"]
    app.in_frame("wx.sendSocketMessage({ data: 'a' })")
    assert heard(app, 2) == ["old open", "a!"]

"""Projects that try to reach the network on their own."""

from __future__ import annotations

import json
import socket
import threading

import pytest

from designer.stage.network.mode import NetworkMode

pytestmark = pytest.mark.web


class Listener:
    """Accepts connections on a free port of this computer and says nothing.

    Attributes:
        port: where.
        heard: the first bytes of every connection.
    """

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(0.2)
                try:
                    self.heard.append(connection.recv(80))
                except OSError:
                    self.heard.append(b"nothing")

    def knock(self) -> None:
        """Connect, as the last one to do so."""
        with socket.create_connection(("127.0.0.1", self.port)) as knocking:
            knocking.sendall(b"test")

    def end(self) -> None:
        """Accept no more."""
        self._socket.close()


@pytest.fixture
def listener():
    made = Listener()
    yield made
    made.end()


MEANS = {
    "fetch": "world.fetch('URL')",
    "fetch without CORS": "world.fetch('URL', { mode: 'no-cors', keepalive: true })",
    "XMLHttpRequest": "new Promise((d) => { const x = new world.XMLHttpRequest(); x.onloadend = () => d(x.status);"
    " x.open('GET', 'URL'); x.send() })",
    "WebSocket": "new Promise((d) => { new world.WebSocket('ws://127.0.0.1:PORT/').onerror = () => d(0) })",
    "EventSource": "new Promise((d) => { new world.EventSource('URL').onerror = () => d(0) })",
    "beacon": "(navigator.sendBeacon('URL', 'secret'), world.fetch('URL').catch(() => 0))",
    "img": "until('img', { src: 'URL' })",
    "script": "until('script', { src: 'URL' })",
    "module": "until('script', { src: 'URL', type: 'module' })",
    "import()": "world.eval(\"import('URL')\")",
    "style sheet": "until('link', { rel: 'stylesheet', href: 'URL' })",
    "prefetch": "until('link', { rel: 'prefetch', href: 'URL' })",
    "preconnect": "until('link', { rel: 'preconnect', href: 'URL' })",
    "preload": "until('link', { rel: 'preload', as: 'font', href: 'URL' })",
    "manifest": "until('link', { rel: 'manifest', href: 'URL' })",
    "iframe": "until('iframe', { src: 'URL' })",
    "object": "until('object', { data: 'URL' })",
    "embed": "until('embed', { src: 'URL' })",
    "video": "until('video', { src: 'URL', preload: 'auto' })",
    "css url": "until('style', { textContent: 'body { background: url(URL) }' })",
    "css import": "until('style', { textContent: '@import \"URL\";' })",
    "css font": "until('style', { textContent: '@font-face { font-family: a; src: url(URL) } * { font-family: a }' })",
    "form": "(() => { const f = document.createElement('form'); f.action = 'URL'; f.method = 'post';"
    " document.body.append(f); f.submit(); return until('i', {}) })()",
    "ping": "(() => { const a = Object.assign(document.createElement('a'), { href: '#', ping: 'URL' });"
    " document.body.append(a); a.click(); return until('i', {}) })()",
    "worker": "new Promise((d) => { new world.Worker('URL').onerror = () => d(0) })",
    "shared worker": "new Promise((d) => { new world.SharedWorker('URL').onerror = () => d(0) })",
    "WebRTC over TCP": "new Promise((d) => { const c = new world.RTCPeerConnection({ iceServers: [{"
    " urls: 'turn:127.0.0.1:PORT?transport=tcp', username: 'a', credential: 'b' }] }); c.createDataChannel('a');"
    " c.createOffer().then((o) => c.setLocalDescription(o)); world.setTimeout(d, 250) })",
}


@pytest.mark.parametrize("means", MEANS)
def test_no_connection_leaves_the_page(lab, listener, means):
    url = f"http://127.0.0.1:{listener.port}/secret"
    lab.outcome(MEANS[means].replace("URL", url).replace("PORT", str(listener.port)))
    listener.knock()
    lab.until(lambda: bool(listener.heard))
    assert listener.heard == [b"test"]


# Ways to write the address that stands for one of the internet.
STAND_INS = [
    "/.weft/remote",
    "//.weft/remote",
    "/.weft//remote",
    "/.weft/%72emote",
    "/%2eweft/remote",
    "/./.weft/remote",
]


def test_scripts_do_not_read_the_internet_in_the_place_of_pictures(lab, listener):
    query = json.dumps(f"?url=http%3A%2F%2F127.0.0.1%3A{listener.port}%2F")
    lab.show({})
    lab.stage.network.set_mode(NetworkMode.REAL)
    lab.stage.network.set_private_allowed(True)
    # An address that begins with two slashes would name a host.
    read = f"fetch('weft-app://' + location.host + path + {query}).then(({{ ok }}) => ok, () => false)"
    answers = lab.in_frame(f"Promise.all({json.dumps(STAND_INS)}.map((path) => {read}))")
    listener.knock()
    lab.until(lambda: bool(listener.heard))
    assert (listener.heard, answers) == ([b"test"], [False] * len(STAND_INS))


FORGED = [
    "file:///etc/passwd",
    "weft-stage://shell/shell.html",
    "data:text/plain,a",
    "ftp://example.com/",
    "",
    "http://",
]
PRIVATE = [
    "http://127.0.0.1:%d/",
    "http://localhost:%d/",
    "http://2130706433:%d/",
    "http://0x7f.1:%d/",
    "http://[::1]:%d/",
]
PRIVATE += ["http://[::ffff:127.0.0.1]:%d/", "http://0:%d/", "http://127.0.0.1.:%d/"]


def test_no_request_reaches_files_or_this_computer(lab, listener):
    urls = [*FORGED, *(url % listener.port for url in PRIVATE)]
    lab.show({"app.js": "App({}); Function('return this')().wx = wx"})
    lab.stage.network.set_mode(NetworkMode.REAL)
    ask = "new Promise((done) => wx.request({ url, complete: ({ errMsg }) => done(errMsg) }))"
    answers = lab.in_frame(f"Promise.all({json.dumps(urls)}.map((url) => {ask}))")
    assert [url for url, answer in zip(urls, answers, strict=True) if not answer.startswith("request:fail")] == []
    assert listener.heard == []


def test_a_header_does_not_begin_another_request(lab):
    sent = []
    lab.show({})
    lab.stage.network.set_mode(NetworkMode.REAL)
    lab.stage.network.began.connect(sent.append)
    forged = {
        "type": "networkRequest",
        "id": 1,
        "kind": "request",
        "method": "GET",
        "url": "http://example.invalid/",
        "header": {"a\r\nHost": "b"},
        "body": "",
        "timeout": 10,
        "chunked": False,
        "follows": True,
    }
    lab.in_frame(f"(parent.postMessage({json.dumps(forged)}, '*'), 1)")
    lab.emitted(lab.stage.geometry_changed, lab.stage.measure)
    assert sent == []

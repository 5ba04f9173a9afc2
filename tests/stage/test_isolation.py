"""What the code of a project cannot do, tried from inside its frame in the real web view."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.app_files import AppFiles

pytestmark = pytest.mark.web

REFUSED = "refused"
READ = "fetch(%s).then((answer) => answer.ok ? answer.text() : String(answer.status))"


def attempt(live, script: str):
    return live.in_frame(script)


@pytest.mark.parametrize(
    "script",
    [
        "parent.document.title",
        "top.document.body",
        "parent.qt",
        "parent.localStorage.length",
        "parent.location.href",
    ],
)
def test_the_shell_is_out_of_reach(live, script):
    assert attempt(live, script).startswith("SecurityError")


def test_there_is_no_way_to_python(live):
    assert attempt(live, "[typeof qt, typeof QWebChannel, typeof host]") == ["undefined", "undefined", "undefined"]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "https://example.com/",
        "http://127.0.0.1:1/",
        "weft-stage://shell/shell.js",
        "weft-app://app-0000000000000000/app.json",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/link.txt",
        "/.weft/../../secret.txt",
        "/.weft/..%2f..%2fpyproject.toml",
    ],
)
def test_nothing_outside_the_app_can_be_read(live, tmp_path, url):
    (tmp_path / "secret.txt").write_text("secret")
    (live.project.root / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert attempt(live, READ % json.dumps(url)) in {"TypeError: Failed to fetch", "404"}


def test_the_files_of_the_app_can_be_read(live):
    assert "App(" in attempt(live, READ % "'/app.js'")


def test_another_project_cannot_be_read(live, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "app.json").write_text('{"pages": []}')
    host = AppFiles(Project.open(tmp_path / "other")).host
    assert attempt(live, READ % f"'weft-app://{host}/app.json'") == "TypeError: Failed to fetch"


@pytest.mark.parametrize("tag", ["script", "link", "img"])
def test_no_element_loads_the_shell_or_the_internet(live, tag):
    made = (
        "new Promise((done) => { const made = document.createElement('%s'); made.rel = 'stylesheet';"
        " made.onload = () => done('loaded'); made.onerror = () => done('refused');"
        " made.src = made.href = '%s'; document.body.append(made) })"
    )
    for url in ("weft-stage://shell/shell.js", "https://example.com/a"):
        assert attempt(live, made % (tag, url)) == REFUSED


def test_no_socket_opens(live):
    opened = (
        "new Promise((done) => { const socket = new WebSocket('wss://example.com');"
        " socket.onopen = () => done('opened'); socket.onerror = () => done('refused') })"
    )
    assert attempt(live, opened) == REFUSED


def test_no_packet_leaves_by_webrtc(live):
    gathered = (
        "new Promise((done) => { const found = []; const connection = new RTCPeerConnection({iceServers:"
        " [{urls: 'stun:127.0.0.1:3478'}]}); connection.createDataChannel('a');"
        " connection.onicecandidate = ({candidate}) => candidate ? found.push(candidate.candidate) : done(found);"
        " connection.createOffer().then((offer) => connection.setLocalDescription(offer)) })"
    )
    assert [line for line in attempt(live, gathered) if " udp " in line.lower()] == []


def test_no_window_opens_and_no_dialog_stops_the_page(live):
    assert attempt(live, "window.open('/app.js') === null") is True
    assert attempt(live, "(alert('a'), confirm('b'))") is False


@pytest.mark.parametrize(
    "target", ["weft-stage://shell/shell.html", "https://example.com/", "/pages/home/home.wxml", "data:text/html,a"]
)
def test_the_frame_goes_nowhere_else(live, target):
    attempt(live, f"{{ setTimeout(() => {{ location.href = {json.dumps(target)} }}) }}")
    assert attempt(live, "new Promise((done) => setTimeout(() => done(location.pathname), 300))") == "/.weft/frame.html"


def test_no_frame_is_made_inside_the_frame_with_another_document(live):
    nested = (
        "new Promise((done) => { const frame = document.createElement('iframe'); frame.src = '%s';"
        " frame.onload = () => done(frame.contentDocument?.body?.childElementCount ?? 'closed');"
        " document.body.append(frame); setTimeout(() => done('refused'), 500) })"
    )
    for url in ("weft-stage://shell/shell.html", "/.weft/frame.html"):
        assert attempt(live, nested % url) in {"closed", 0, REFUSED}


def test_no_permission_is_given(live):
    asked = "navigator.mediaDevices.getUserMedia({audio: true}).then(() => 'given')"
    assert attempt(live, asked) != "given"


def test_storage_works_and_belongs_to_the_app(live):
    assert attempt(live, "(localStorage.setItem('a', '1'), localStorage.getItem('a'))") == "1"
    assert attempt(live, "origin") == f"weft-app://{AppFiles(live.project).host}"


def test_a_forged_message_to_the_shell_is_dropped(live):
    received = []
    live.stage.page_area_changed.connect(received.append)
    forged = "parent.postMessage({type: 'pageArea', x: 0, y: 0, width: 1, height: 1}, '*')"
    attempt(live, f"({forged}, parent.postMessage({{type: 'console', level: 'shout', text: 1}}, '*'), 1)")
    line = live.emitted(
        live.stage.console,
        lambda: attempt(live, "(parent.postMessage({type: 'console', level: 'log', text: 'after', at: null}, '*'), 1)"),
    )
    assert line.text == "after"
    assert received == []

"""Projects that speak to the shell in the engine's place."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from designer.stage.channel import Host
from designer.stage.messages import MalformedMessage, read_message
from designer.stage.mode import Mode
from designer.stage.snapshot import MOST_NODES
from designer.stage.text_look import read_answer

pytestmark = pytest.mark.web

NODE = {"ref": "0:1", "items": [], "parent": -1, "boxes": [[0, 0, 1, 1]], "clip": None, "flow": "row"}
NODE |= {"padding": [0, 0, 0, 0], "margin": [0, 0, 0, 0]}
LAYOUT = {"page": "p/p", "viewport": {"width": 1, "height": 1}, "scroll": {"x": 0, "y": 0, "width": 1, "height": 1}}
WRITTEN = json.dumps(LAYOUT)


def post(lab, message: str) -> None:
    """Post messages in the name of the engine, then the line `after`."""
    after = "{ type: 'console', level: 'log', text: 'after', at: null }"
    lab.in_frame(f"({message}, parent.postMessage({after}, '*'), 1)")
    lab.line("after")


def test_python_has_no_name_in_the_page(lab):
    attack = "[typeof world.qt, typeof world.QWebChannel, typeof world.host, typeof world.qtWebChannelTransport]"
    assert lab.outcome(attack) == ["undefined"] * 4


def test_the_shell_has_no_member_that_can_be_read(lab):
    attack = (
        "['qt', 'document', 'localStorage', 'host', 'QWebChannel', 'eval'].map((name) =>"
        " { try { return parent[name] ? name : '' } catch (error) { return error.name } })"
    )
    assert lab.outcome(attack) == ["SecurityError"] * 6


def test_words_of_python_itself_are_not_taken_from_the_frame(lab):
    received = []
    lab.show({})
    lab.stage.page_area_changed.connect(received.append)
    post(
        lab,
        "['shellReady', 'pageArea', 'load', '__proto__', 'constructor', 'toString'].forEach((type) =>"
        " parent.postMessage({ type, x: 0, y: 0, width: 1, height: 1, url: 'https://example.com' }, '*'))",
    )
    assert received == []
    assert lab.stage.page_origin.y() != 0


def test_another_frame_of_the_page_is_not_heard(lab):
    lab.show({})
    forged = "{ type: 'console', level: 'log', text: 'inner', at: null }"
    made = "(inner = document.createElement('iframe'), document.body.append(inner), inner.contentWindow)"
    post(lab, f"{made}.eval(\"top.postMessage({forged}, '*')\")")
    assert "inner" not in lab.lines


def test_a_page_does_not_answer_its_own_dialogs(lab):
    lab.begin(
        {
            "p/p.js": "const world = Function('return this')()\n"
            "const forge = (id) => world.dispatchEvent(new world.MessageEvent('message', { source: world.parent,"
            " data: { type: 'answer', id, value: { confirm: true, chosen: [0], content: '' } } }))\n"
            "Page({ onReady() {\n"
            "  wx.showModal({ title: 'Pay?', complete: () => console.log('answered') })\n"
            "  for (let id = 0; id < 20; id += 1) forge(id)\n"
            "  setTimeout(() => console.log('asked'), 50)\n"
            "} })\n"
        }
    )
    assert lab.line("asked")
    assert "answered" not in lab.lines


ODD = [
    "{ type: 'pong', id: Infinity }",
    "{ type: 'pong', id: 1, more: 10n }",
    "{ type: 'pong', id: { valueOf: null } }",
    "{ type: 'networkAbort', id: 987654 }",
    "{ type: 'evaluated', id: 12345, failed: false, text: 'x' }",
    "{ type: 'storageSet', key: '\\ud800', text: '{\"data\":\"\\\\ud800\"}' }",
    "{ type: 'storageSet', key: 'a', text: 'no JSON' }",
    "{ type: 'sampled', page: 'p/p', templates: [{ template: '../../x', paths: ['__proto__'] }] }",
    "{ type: 'triggers', boxes: [{ box: 1, tag: '\\ud800', id: '', ref: '9:9' }] }",
    "{ type: 'missing', kind: 'file', name: '\\ud800'.repeat(2000), at: { path: '\\ud800', line: -1, column: 1e300 } }",
    "{ type: 'problem', kind: 'script', message: '\\ud800', at: { path: '../../../etc/passwd', line: 1, column: 1 } }",
    "{ type: 'route', stack: [{ page: '\\ud800', query: '../..' }] }",
    "{ type: 'networkRequest', id: 7, kind: 'request', method: 'GET', url: 'https://\\ud800.example', header: {},"
    " body: '', timeout: 1, chunked: false, follows: true }",
    "{ type: 'socketOpen', id: 8, url: 'wss://\\ud800.example', header: {}, protocols: [], timeout: 1 }",
    "{ type: 'outdated', files: ['../../../etc/passwd', '__proto__'] }",
    "{ type: 'updated', serial: 1e15, rank: 'kept', ms: -1 }",
    f"{{ type: 'geometryChange', serial: 2, geometry: {WRITTEN}, runs: [{{ from: 0, count: 1e9, dx: 0, dy: 0 }}] }}",
    f"{{ type: 'geometry', serial: 1, geometry: {{ ...{WRITTEN}, nodes: [{{ ...{json.dumps(NODE)},"
    " boxes: [[1e308, 1, 1e308, 1]] }] } }",
]


def test_odd_messages_break_nothing(lab):
    lab.show({})
    post(lab, f"[{', '.join(ODD)}].forEach((odd) => parent.postMessage(odd, '*'))")
    lab.laid_out(lambda: lab.stage.open_page("p/p", fresh=True))
    assert lab.stage.snapshot is not None


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"type": "pong", "id": ' + "[" * 100_000,
        '{"type": "pong", "id": NaN}',
        '{"type": "pong", "id": -Infinity}',
        '{"type": "pong", "id": 1, "more": Infinity}',
        '{"type": "pong", "id": 1e999}',
        '{"type": "pong", "id": ' + "9" * 5000 + "}",
        '{"type": "__class__"}',
        '{"type": ["pong"]}',
        '"pong"',
    ],
)
def test_json_that_is_deep_or_no_number_is_refused(text):
    with pytest.raises(MalformedMessage):
        read_message(text)


def test_python_takes_no_message_without_end(qtbot):
    host = Host()
    with qtbot.assertNotEmitted(host.received):
        host.post(json.dumps({"type": "console", "level": "log", "text": "x" * 33_000_000, "at": None}))


def test_a_message_without_end_does_not_reach_python(lab):
    lab.show({})
    sizes = []
    # The message as it arrives, before Python judges its length.
    lab.stage._reports.add = lambda message, add=lab.stage._reports.add: (sizes.append(len(str(message))), add(message))
    post(lab, "parent.postMessage({ type: 'console', level: 'log', text: 'x'.repeat(30e6), at: null }, '*')")
    assert max(sizes) < 1_000


@pytest.mark.parametrize("count", [MOST_NODES + 1, 25_000])
def test_a_layout_of_more_nodes_than_bearable_is_dropped(lab, count):
    lab.show({})
    layout = f"{{ ...{json.dumps(LAYOUT)}, nodes: Array({count}).fill({json.dumps(NODE)}) }}"
    post(lab, f"parent.postMessage({{ type: 'geometry', serial: 1, geometry: {layout} }}, '*')")
    assert len(lab.stage.snapshot.nodes) < 10


def test_a_flood_of_messages_is_cut_and_told(lab):
    lab.show({})
    lab.in_frame("(() => { for (let id = 0; id < 20000; id += 1) parent.postMessage({ type: 'pong', id }, '*') })()")
    assert lab.told("more than the stage takes").kind == "engine"


@pytest.mark.parametrize(
    "answer", ["[" * 100_000, "[Infinity, 1, 1, 1]", "[1, NaN, 1, 1]", "[1e999, 1, 1, 1]", "{}", "1"]
)
def test_an_odd_answer_about_a_text_is_none(answer):
    assert read_answer(answer) is None


def test_the_look_of_a_text_is_not_what_a_script_claims(lab):
    lab.show(
        {"app.js": "App({}); const world = Function('return this')(); world.JSON.stringify = () => '[99,9,\"x\",9]'"}
    )
    looks = []
    lab.stage.ask_text_look(5, 5, looks.append)
    lab.until(lambda: bool(looks))
    assert looks[0].size != 99


CHOOSE = "parent.postMessage({ type: 'chooseFiles', id: 1, kind: 'file', extensions: [], count: 1 }, '*')"
SAVE = "parent.postMessage({ type: 'saveFile', id: 2, name: '../../x', data: '' }, '*')"


def test_an_app_does_not_bury_the_window_under_dialogs(lab):
    lab.show({})
    post(lab, f"({CHOOSE}, {SAVE}, {CHOOSE})")
    assert len(lab.stage.findChildren(QFileDialog)) == 1
    lab.stage.findChild(QFileDialog).reject()
    lab.lines.clear()
    post(lab, f"({CHOOSE}, {SAVE})")
    assert [each for each in lab.stage.findChildren(QFileDialog) if each.isVisible()] == []


def test_the_canvas_opens_no_dialog_of_the_computer(lab):
    lab.show({}, mode=Mode.DESIGN)
    post(lab, f"({CHOOSE}, {SAVE})")
    assert lab.stage.findChild(QFileDialog) is None

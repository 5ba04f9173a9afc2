"""The requests of the running app, and the switch of its network."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from designer.stage.network.mode import NetworkMode
from designer.ui.phone.network.detail import body_text
from designer.ui.phone.network.panel import NetworkPanel
from designer.ui.phone.sizes import size_text, time_text
from designer.ui.window import Window
from tests.ui.phone.conftest import LONGEST_MS, Open

URL = "https://shop.example/goods?page=2"
SCRIPT = f"Page({{ ask() {{ wx.request({{ url: '{URL}', method: 'POST', data: {{ a: 1 }}, fail() {{}} }}) }} }})"


@pytest.fixture
def panel(preview: Open, qtbot: QtBot) -> NetworkPanel:
    window: Window = preview(script=SCRIPT)
    panel = window.editor.phone.network
    window.editor.phone.show_part(panel)
    window.editor.inspection.evaluate("getCurrentPages()[0].ask()")
    qtbot.waitUntil(lambda: panel.table.count == 1 and panel.table.texts(0)[2] != "waiting…", timeout=LONGEST_MS)
    return panel


def test_a_request_is_told_also_when_the_network_is_off(panel: NetworkPanel):
    address, method, status, *_, source = panel.table.texts(0)
    assert (address, method, source) == ("/goods?page=2  —  shop.example", "POST", "nobody: off")
    assert "off" in status


def test_the_chosen_request_is_told_in_full(panel: NetworkPanel):
    panel.table.setCurrentIndex(panel.table.model().index(0, 0, QModelIndex()))
    assert panel.detail.headers.toPlainText().startswith(f"POST {URL}\nFailed: ")
    assert panel.detail.sent.toPlainText() == '{\n  "a": 1\n}'


def test_the_list_is_filtered_and_cleared(panel: NetworkPanel):
    panel.search.setText("elsewhere")
    assert panel.table.count == 0
    panel.search.clear()
    assert panel.table.count == 1
    panel.clear.click()
    assert panel.table.count == 0


def test_the_switch_says_what_it_means(panel: NetworkPanel):
    reach = panel.reach
    reach.mode.setCurrentIndex(1)
    reach.mode.activated.emit(1)
    assert panel._network.mode is NetworkMode.RECORDED
    assert "earlier answers" in reach.sentence.text()
    assert not reach.forget.isEnabled()


def test_domains_are_listed_one_a_line(panel: NetworkPanel):
    dialog = panel.reach.open_domains()
    field = dialog.findChild(type(panel.detail.headers))
    field.setPlainText("shop.example\nhttps://pictures.example/a")
    dialog.accept()
    assert panel._network.domains == ("shop.example", "pictures.example")


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        (b'{"a":1}', "application/json", '{\n  "a": 1\n}'),
        (b"plain", "text/plain", "plain"),
        (b"\xff\xd8\xff", "image/jpeg", "image/jpeg, 3 B"),
        (b"", "text/plain", ""),
    ],
)
def test_bodies_are_shown_as_people_read_them(body: bytes, kind: str, text: str):
    assert body_text(body, (("Content-Type", kind),), len(body)) == text


def test_a_body_that_was_cut_says_so():
    assert body_text("häl".encode()[:2], (), 4) == "h…"


@pytest.mark.parametrize(("size", "text"), [(0, "0 B"), (1023, "1023 B"), (1536, "1.5 KB"), (3 << 20, "3.0 MB")])
def test_sizes_are_short(size: int, text: str):
    assert size_text(size) == text


@pytest.mark.parametrize(("ms", "text"), [(0.4, "0 ms"), (999, "999 ms"), (1250, "1.25 s")])
def test_times_are_short(ms: float, text: str):
    assert time_text(ms) == text

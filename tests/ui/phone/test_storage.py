"""What the running app has stored, seen and edited."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from designer.ui.phone.storage import StoragePanel
from designer.ui.window import Window
from tests.ui.phone.conftest import LONGEST_MS, Open

STORE = "wx.setStorageSync('cart', [{ id: 1 }]), wx.setStorageSync('name', 'Tea')"


@pytest.fixture
def window(preview: Open) -> Window:
    return preview()


@pytest.fixture
def panel(window: Window, qtbot: QtBot) -> StoragePanel:
    panel = window.editor.phone.storage
    window.editor.phone.show_part(panel)
    window.editor.inspection.evaluate(STORE)
    qtbot.waitUntil(lambda: panel.table.count == 2, timeout=LONGEST_MS)
    return panel


def choose(panel: StoragePanel, row: int) -> None:
    panel.table.setCurrentIndex(panel.table.model().index(row, 0, QModelIndex()))


def test_items_are_listed_with_their_values(panel: StoragePanel):
    assert [panel.table.texts(row)[:2] for row in range(2)] == [["cart", '[{"id": 1}]'], ["name", '"Tea"']]


def test_an_edited_value_reaches_the_app(qtbot: QtBot, panel: StoragePanel, window: Window):
    choose(panel, 0)
    assert json.loads(panel.value.toPlainText()) == [{"id": 1}]
    panel.value.selectAll()
    panel.value.insertPlainText("[7]")
    panel.save.click()
    inspection = window.editor.inspection
    with qtbot.waitSignal(inspection.answered, timeout=LONGEST_MS) as answered:
        inspection.evaluate("wx.getStorageSync('cart')")
    assert answered.args[0].text == "[7]"


def test_what_is_no_json_cannot_be_saved(panel: StoragePanel):
    choose(panel, 0)
    panel.value.selectAll()
    panel.value.insertPlainText("[7")
    assert not panel.save.isEnabled()
    assert panel.fault.text()


def test_items_are_taken_out_one_by_one_and_all(qtbot: QtBot, panel: StoragePanel):
    choose(panel, 0)
    panel.remove.click()
    qtbot.waitUntil(lambda: panel.table.count == 1, timeout=LONGEST_MS)
    assert panel.table.texts(0)[0] == "name"
    panel.clear.click()
    qtbot.waitUntil(lambda: panel.table.count == 0, timeout=LONGEST_MS)


def test_a_filter_looks_at_keys_and_values(panel: StoragePanel):
    panel.search.setText("tea")
    assert [panel.table.texts(row)[0] for row in range(panel.table.count)] == ["name"]

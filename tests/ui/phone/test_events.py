"""The events that reach handlers of the running app."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from designer.stage.messages.inspection import Handled, HandledEvent
from designer.stage.messages.reading import MalformedMessage, read_message
from designer.ui.phone.events import EventsPanel
from designer.ui.window import Window
from tests.ui.phone.conftest import LONGEST_MS, Open
from tests.ui.shop import HOME

MARKUP = (
    '<view id="top"><view id="buy" class="title" bindtap="buy">Buy</view>'
    '<camera id="eye" mode="scanCode" bindscancode="found"/></view>\n'
)
SCRIPT = "Page({ buy() {}, found() {} })"
# What a finger does, as the gestures of the stage send it.
TAP = "getCurrentPages()[0]._$.getShadowRoot().querySelector('#buy').triggerEvent('tap', { x: 1 }, { bubbles: true })"


@pytest.fixture
def panel(preview: Open) -> EventsPanel:
    window = preview(markup=MARKUP, script=SCRIPT)
    panel = window.editor.phone.events
    window.editor.phone.show_part(panel)
    return panel


def tap(panel: EventsPanel) -> None:
    window = panel.window()
    assert isinstance(window, Window)
    window.editor.inspection.evaluate(TAP)


def rows(panel: EventsPanel) -> list[list[str]]:
    return [panel.table.texts(row) for row in range(panel.table.count)]


def test_an_event_is_told_with_its_handler_and_detail(qtbot: QtBot, panel: EventsPanel):
    tap(panel)
    qtbot.waitUntil(lambda: panel.table.count == 1, timeout=LONGEST_MS)
    assert rows(panel) == [["tap", "buy", HOME, "buy", "{x: 1}"]]


def test_nothing_is_told_while_it_pauses(qtbot: QtBot, panel: EventsPanel):
    panel.pause.click()
    tap(panel)
    window = panel.window()
    with qtbot.waitSignal(window.editor.inspection.answered, timeout=LONGEST_MS):
        window.editor.inspection.evaluate("new Promise((done) => setTimeout(done, 150)), 1")
    panel.pause.click()
    tap(panel)
    qtbot.waitUntil(lambda: panel.table.count > 0, timeout=LONGEST_MS)
    assert panel.table.count == 1


def test_the_person_lets_an_event_happen(qtbot: QtBot, panel: EventsPanel):
    row = panel.triggers
    qtbot.waitUntil(row.isVisible, timeout=LONGEST_MS)
    assert row.boxes.currentText() == "camera#eye"
    row.events.setCurrentIndex(row.events.findText("scancode"))
    row.detail.setText('{"result": "400638"}')
    row.send.click()
    qtbot.waitUntil(lambda: any(each[:2] == ["scancode", "found"] for each in rows(panel)), timeout=LONGEST_MS)
    assert "400638" in rows(panel)[-1][4]


def test_a_detail_that_is_no_object_cannot_be_sent(qtbot: QtBot, panel: EventsPanel):
    row = panel.triggers
    qtbot.waitUntil(row.isVisible, timeout=LONGEST_MS)
    row.detail.setText("[1")
    assert not row.send.isEnabled()


def test_events_alike_are_one_row_with_their_number(panel: EventsPanel):
    panel._take(Handled((HandledEvent("touchmove", "move", HOME, "a", "", "{}", 12),)))
    assert rows(panel)[0][0] == "touchmove ×12"
    panel.search.setText("tap")
    assert rows(panel) == []
    panel.search.clear()
    panel.clear.click()
    assert rows(panel) == []


@pytest.mark.parametrize("events", [None, "a", ["a"], [{"name": "tap"}], [{}] * 5000])
def test_events_of_the_wrong_shape_are_refused(events: object):
    with pytest.raises(MalformedMessage):
        read_message(json.dumps({"type": "handled", "events": events}))

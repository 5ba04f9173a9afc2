"""The page that is edited and the page that the phone shows are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from designer.stage.inspection import Inspection
from designer.stage.messages import ConsoleLine
from designer.stage.mode import Mode
from designer.ui.workspace import Workspace
from tests.ui.canvas.conftest import Shown
from tests.ui.shop import HOME

EMPTY = "pages/empty/empty"
GO = f"wx.navigateTo({{ url: '/{EMPTY}?id=3' }}), 1"


@pytest.fixture
def walked(show: Callable[..., Shown], qtbot: QtBot) -> Shown:
    """A preview that has gone to the second page."""
    workspace, driver = show()
    workspace.set_mode(Mode.RUN)
    workspace.running.attach(driver.canvas.stage)
    inspection = Inspection(driver.canvas.stage)
    workspace.running.add_line(ConsoleLine("log", "before", None))
    inspection.evaluate(GO)
    qtbot.waitUntil(lambda: on_phone(workspace) == [HOME, EMPTY], timeout=20_000)
    return workspace, driver


def on_phone(workspace: Workspace) -> list[str]:
    return [entry.page for entry in workspace.running.stack]


def test_in_preview_the_page_on_the_phone_is_the_one_that_is_edited(walked: Shown):
    workspace, _ = walked
    assert (workspace.route, workspace.file) == (EMPTY, f"{EMPTY}.wxml")


def test_going_to_another_page_keeps_the_console(walked: Shown):
    workspace, _ = walked
    assert "before" in [line.text for line in workspace.running.lines]


def test_back_in_design_the_phone_stays_where_the_preview_has_come(walked: Shown):
    workspace, _ = walked
    workspace.set_mode(Mode.DESIGN)
    assert workspace.route == EMPTY
    assert on_phone(workspace) == [HOME, EMPTY]


def test_a_fresh_start_is_on_the_page_that_the_phone_shows(walked: Shown, qtbot: QtBot):
    workspace, driver = walked
    with qtbot.waitSignal(driver.canvas.stage.rendered, timeout=20_000):
        workspace.running.reload()
    qtbot.waitUntil(lambda: on_phone(workspace) == [EMPTY], timeout=20_000)
    assert workspace.running.stack[0].query == "id=3"


def test_going_back_on_the_phone_goes_back_in_the_outline(walked: Shown, qtbot: QtBot):
    workspace, _ = walked
    workspace.running.back()
    qtbot.waitUntil(lambda: workspace.route == HOME, timeout=20_000)
    assert on_phone(workspace) == [HOME]


def test_a_page_chosen_in_preview_is_opened_on_the_phone(walked: Shown, qtbot: QtBot):
    workspace, _ = walked
    workspace.open_page(HOME)
    qtbot.waitUntil(lambda: on_phone(workspace) == [HOME], timeout=20_000)
    assert workspace.route == HOME

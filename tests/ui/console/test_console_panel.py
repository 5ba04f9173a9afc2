from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from designer.stage.messages import ConsoleLine, Place, Problem
from designer.ui.console.panel import ConsolePanel
from designer.ui.running import KEPT_LINES
from designer.ui.workspace import Workspace


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> ConsolePanel:
    made = ConsolePanel(workspace)
    qtbot.addWidget(made)
    for level, text in (("log", "Tea"), ("warn", "Cup"), ("error", "Pot\nsecond line")):
        workspace.running.add_line(ConsoleLine(level, text, Place("app.js", 2, 1)))
    return made


def texts(panel: ConsolePanel) -> list[str]:
    return [panel.list.row(index).text for index in range(panel.list.count)]


def test_lines_stand_in_the_order_in_which_they_were_written(panel: ConsolePanel):
    assert texts(panel) == ["Tea", "Cup", "Pot\nsecond line"]


def test_a_line_tells_where_it_was_written(panel: ConsolePanel):
    assert panel.list.row(0).place == "app.js:2"


def test_warnings_and_errors_can_be_seen_alone(panel: ConsolePanel):
    panel.levels.setCurrentIndex(1)
    assert texts(panel) == ["Cup", "Pot\nsecond line"]


def test_a_filter_finds_words_in_any_case(qtbot: QtBot, panel: ConsolePanel):
    qtbot.keyClicks(panel.search, "TEA")
    assert texts(panel) == ["Tea"]


def test_the_clear_button_empties_the_console(qtbot: QtBot, panel: ConsolePanel):
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert texts(panel) == []


def test_only_the_last_lines_are_kept(panel: ConsolePanel, workspace: Workspace):
    for number in range(KEPT_LINES + 5):
        workspace.running.add_line(ConsoleLine("log", str(number), None))
    assert panel.list.count == KEPT_LINES
    assert texts(panel)[-1] == str(KEPT_LINES + 4)


def test_selected_lines_are_copied_whole(qtbot: QtBot, panel: ConsolePanel):
    panel.list.selectAll()
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "second line" in QGuiApplication.clipboard().text()


def test_errors_can_be_seen_alone(panel: ConsolePanel):
    panel.levels.setCurrentIndex(2)
    assert texts(panel) == ["Pot\nsecond line"]


def test_a_line_that_repeats_is_counted(panel: ConsolePanel, workspace: Workspace):
    for _ in range(3):
        workspace.running.add_line(ConsoleLine("log", "again", None))
    workspace.running.add_line(ConsoleLine("log", "other", None))
    assert [(panel.list.row(row).text, panel.list.row(row).count) for row in (3, 4)] == [("again", 3), ("other", 1)]
    panel.search.setText("again")
    assert panel.list.row(0).count == 3


def test_lines_stay_on_request_when_the_page_is_opened_anew(panel: ConsolePanel, workspace: Workspace):
    panel.keep.setChecked(True)
    workspace.running.clear()
    assert len(texts(panel)) == 3
    panel.keep.setChecked(False)
    workspace.running.clear()
    assert texts(panel) == []


def test_what_a_script_throws_is_a_line_that_tells_where(panel: ConsolePanel, workspace: Workspace):
    workspace.running._add_problem(Problem("script", "TypeError: x is not a function", Place("app.js", 3, 1)))
    assert workspace.running.lines[-1] == ConsoleLine("error", "TypeError: x is not a function", Place("app.js", 3, 1))

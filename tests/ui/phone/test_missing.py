"""The list of what the preview does not play."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from designer.stage.messages import Missing, Place, Problem
from designer.stage.mode import Mode
from designer.ui.phone.missing import MissingPanel
from designer.ui.workspace import Workspace
from tests.ui.phone.conftest import Open


def test_each_name_is_counted_once_with_its_pages(qtbot: QtBot, workspace: Workspace):
    panel = MissingPanel(workspace)
    qtbot.addWidget(panel)
    place = Place("app.js", 2, 1)
    for report in (Missing("api", "wx.a", None), Missing("api", "wx.a", place), Missing("component", "xr-scene", None)):
        workspace.running._add_problem(report)
    workspace.running._add_problem(Missing("network", "https://a.example", None))
    workspace.running._add_problem(Problem("script", "x is not defined", None))
    rows = [panel.table.texts(row) for row in range(panel.table.count)]
    assert [(row[0], row[2], row[3]) for row in rows] == [("wx.a", "2", "app.js:2:1"), ("xr-scene", "1", "")]


def test_the_tab_counts_them_and_is_there_in_preview_alone(preview: Open):
    window = preview()
    tabs, panel = window.editor.bottom, window.editor.phone
    workspace = window._workspace
    workspace.running._add_problem(Missing("api", "wx.a", None))
    assert tabs.tabText(tabs.indexOf(panel)) == "Phone (1)"
    workspace.set_mode(Mode.DESIGN)
    assert not tabs.isTabVisible(tabs.indexOf(panel))
    workspace.set_mode(Mode.RUN)
    assert tabs.currentWidget() is panel

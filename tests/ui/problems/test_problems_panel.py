from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.project.problems import Level
from designer.stage.messages import Missing, Place, Problem
from designer.ui.problems.diagnostics import all_diagnostics
from designer.ui.problems.panel import ProblemsPanel
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, named, open_shop

BROKEN = '<view id="top">\n  <text id="bad">Hello\n</view>\n'


def test_a_page_that_is_missing_is_listed(qapp, shop: Path):
    (shop / "pages/empty/empty.wxml").unlink()
    workspace = Workspace()
    workspace.open_project(shop)
    assert any("pages/empty/empty" in each.message for each in all_diagnostics(workspace))


def test_broken_markup_is_listed_with_its_line(qapp, tmp_path: Path):
    workspace = open_shop(tmp_path / "broken", markup=BROKEN)
    errors = [each for each in all_diagnostics(workspace) if each.level == Level.ERROR]
    assert [(each.path, each.line) for each in errors] == [(f"{HOME}.wxml", 2)]


def test_errors_of_the_page_stand_before_what_is_missing(workspace: Workspace):
    workspace.running._add_problem(Missing("api", "wx.login", None))
    workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert [each.message for each in all_diagnostics(workspace)] == [
        "x is not defined",
        "wx.login is not available in the preview yet.",
    ]


def test_the_same_problem_is_listed_once(workspace: Workspace):
    for _ in range(3):
        workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert len(all_diagnostics(workspace)) == 1


def test_the_list_follows_what_the_page_reports(qtbot: QtBot, workspace: Workspace):
    panel = ProblemsPanel(workspace)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.counted) as counted:
        workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert counted.args == [1]
    assert panel.list.row(0).place == "app.js:3"


def test_a_click_selects_the_element(qtbot: QtBot, tmp_path: Path):
    workspace = open_shop(tmp_path / "broken", markup=BROKEN)
    panel = ProblemsPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(500, 200)
    panel.show()
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.selected_element == named(workspace, "bad")

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.edits import insert_markup, remove_attribute
from designer.project.change import Note
from designer.project.problems import Level
from designer.source.source import Span
from designer.stage.messages import Missing, Place, Problem
from designer.ui.problems.diagnostics import place_of
from designer.ui.problems.panel import ProblemsPanel
from designer.ui.settings import Settings
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, named, open_shop, text_of

BROKEN = '<view id="top">\n  <text id="bad">Hello\n</view>\n'
TWICE = '<view id="top" class="a" class="b">\n  <text id="t" class="a" class="c">Hello</text>\n</view>\n'
MISSPELT = '<image id="picture" src="https://example.com/a.png" moode="aspectFit" />\n'

Open = Callable[[Workspace], ProblemsPanel]


@pytest.fixture
def open_panel(qtbot: QtBot, settings: Settings) -> Open:
    """Shows the panel for a workspace, its page checked."""

    def open_it(workspace: Workspace) -> ProblemsPanel:
        panel = ProblemsPanel(workspace, settings)
        qtbot.addWidget(panel)
        workspace.setParent(panel)
        panel.resize(700, 200)
        panel.show()
        panel.checker.check_page()
        panel.refresh()
        return panel

    return open_it


def messages(panel: ProblemsPanel, level: Level | None = None) -> list[str]:
    return [each.message for each in panel.shown if level in {None, each.level}]


def rules(panel: ProblemsPanel) -> list[str]:
    return [each.rule for each in panel.shown]


def choose(panel: ProblemsPanel, rule: str) -> None:
    """Make the first row with a finding of this rule the current one."""
    panel.list.setCurrentIndex(panel.list.model().index(rules(panel).index(rule), 0))


def test_a_page_that_is_missing_is_listed(qapp: QApplication, shop: Path, open_panel: Open):
    (shop / "pages/empty/empty.wxml").unlink()
    workspace = Workspace()
    workspace.open_project(shop)
    assert any("pages/empty/empty" in message for message in messages(open_panel(workspace)))


def test_broken_markup_is_listed_with_its_line(tmp_path: Path, open_panel: Open):
    panel = open_panel(open_shop(tmp_path / "broken", markup=BROKEN))
    assert [place_of(each) for each in panel.shown if each.level == Level.ERROR] == [f"{HOME}.wxml:2"]


def test_errors_of_the_page_stand_before_what_is_missing(workspace: Workspace, open_panel: Open):
    workspace.running._add_problem(Missing("api", "wx.login", None))
    workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert messages(open_panel(workspace))[:2] == ["x is not defined", "wx.login is not available in the preview yet."]


def test_the_same_problem_is_listed_once(workspace: Workspace, open_panel: Open):
    for _ in range(3):
        workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert messages(open_panel(workspace), Level.ERROR) == ["x is not defined"]


def test_a_missing_component_is_told_once(qapp: QApplication, shop: Path, open_panel: Open):
    (shop / f"{HOME}.json").write_text('{"usingComponents": {"price-tag": "/parts/price-tag"}}', "utf-8")
    workspace = Workspace()
    workspace.open_project(shop)
    workspace.running._add_problem(Missing("component", "price-tag: /parts/price-tag", Place(f"{HOME}.wxml", 1, 1)))
    assert [message for message in messages(open_panel(workspace), Level.ERROR) if "price-tag" in message] == [
        "<price-tag> is “/parts/price-tag”, but there is no such component. Correct the path or build npm."
    ]
    assert not any("was not found" in message for message in messages(open_panel(workspace)))


def test_pictures_of_the_network_are_one_remark_and_no_fault(workspace: Workspace, open_panel: Open):
    for name in ("a.png", "b.png", "b.png"):
        workspace.running._add_problem(Missing("file", f"https://shop.example/{name}", None))
    assert [each.message for each in open_panel(workspace).shown if "shop.example" in each.message] == [
        "2 pictures or fonts of shop.example are not shown. In the preview, Phone › Network lets them through."
    ]
    assert not any("shop.example" in message for message in messages(open_panel(workspace), Level.WARNING))


def test_the_list_follows_what_the_page_reports(qtbot: QtBot, workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    before = len([each for each in panel.shown if each.level is not Level.INFO])
    with qtbot.waitSignal(panel.counted) as counted:
        workspace.running._add_problem(Problem("script", "x is not defined", Place("app.js", 3, 1)))
    assert counted.args == [before + 1]
    assert panel.list.row(0).place == "app.js:3"


def test_a_click_selects_the_element(qtbot: QtBot, tmp_path: Path, open_panel: Open):
    workspace = open_shop(tmp_path / "broken", markup=BROKEN)
    panel = open_panel(workspace)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.selected_element == named(workspace, "bad")


def test_an_edit_is_checked_by_itself(qtbot: QtBot, workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    assert "wxml/duplicate-attribute" not in rules(panel)
    project = workspace.project
    assert project is not None

    workspace.edit(lambda: insert_markup(project, f"{HOME}.wxml", None, None, '<view class="a" class="b"></view>'))
    qtbot.waitUntil(lambda: "wxml/duplicate-attribute" in rules(panel))


def test_the_key_mends_the_current_problem(qtbot: QtBot, tmp_path: Path, open_panel: Open):
    workspace = open_shop(tmp_path / "twice", markup=MISSPELT)
    panel = open_panel(workspace)
    choose(panel, "wxml/misspelt-attribute")
    panel.list.setFocus()
    panel.row_actions.fix.trigger()
    assert ' mode="aspectFit"' in text_of(workspace)


def test_a_fix_that_no_longer_fits_is_not_made(tmp_path: Path, open_panel: Open):
    workspace = open_shop(tmp_path / "twice", markup=MISSPELT)
    panel = open_panel(workspace)
    choose(panel, "wxml/misspelt-attribute")

    project = workspace.project
    assert project is not None
    workspace.edit(lambda: remove_attribute(project, f"{HOME}.wxml", named(workspace, "picture"), "moode"))
    mended = text_of(workspace)
    panel.row_actions.fix.trigger()
    assert text_of(workspace) == mended


def test_all_certain_fixes_of_the_page_are_one_step(qtbot: QtBot, tmp_path: Path, open_panel: Open):
    workspace = open_shop(tmp_path / "twice", markup=TWICE)
    panel = open_panel(workspace)
    assert rules(panel).count("wxml/duplicate-attribute") == 2
    qtbot.mouseClick(panel.bar.fix_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "wxml/duplicate-attribute" not in rules(panel))
    workspace.undo()
    assert text_of(workspace) == TWICE


def test_a_silenced_rule_is_quiet_until_its_way_back_is_taken(
    qtbot: QtBot, tmp_path: Path, settings: Settings, open_panel: Open
):
    panel = open_panel(open_shop(tmp_path / "twice", markup=TWICE))
    choose(panel, "wxml/duplicate-attribute")
    panel.row_actions.silence.trigger()
    qtbot.waitUntil(lambda: "wxml/duplicate-attribute" not in rules(panel))
    assert settings.names("silenced_rules") == ["wxml/duplicate-attribute"]
    panel.bar.menu.aboutToShow.emit()
    [back] = panel.bar.menu.actions()
    back.trigger()
    qtbot.waitUntil(lambda: "wxml/duplicate-attribute" in rules(panel))


def test_the_menu_of_a_row_offers_its_fix_by_name(qtbot: QtBot, tmp_path: Path, open_panel: Open):
    panel = open_panel(open_shop(tmp_path / "twice", markup=MISSPELT))
    row = panel.list.model().index(rules(panel).index("wxml/misspelt-attribute"), 0)
    panel.list.customContextMenuRequested.emit(panel.list.visualRect(row).center())
    [menu] = [each for each in panel.findChildren(QMenu) if panel.row_actions.fix in each.actions()]
    assert panel.row_actions.fix.text() == "Fix: Rename to mode"
    menu.close()


def test_outside_of_the_rows_there_is_no_menu(panel_place: QPoint, workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    panel.list.customContextMenuRequested.emit(panel_place)
    assert [each for each in panel.findChildren(QMenu) if panel.row_actions.fix in each.actions()] == []


@pytest.fixture
def panel_place() -> QPoint:
    """A place below all rows."""
    return QPoint(5, 190)


def test_the_whole_project_is_checked_on_demand(qtbot: QtBot, tmp_path: Path, open_panel: Open):
    workspace = open_shop(tmp_path / "whole")
    (tmp_path / "whole/parts/card.wxml").write_text(TWICE, "utf-8")
    panel = open_panel(workspace)
    assert "parts/card.wxml" not in {each.path for each in panel.shown}
    qtbot.mouseClick(panel.bar.whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.checker.busy)
    qtbot.waitUntil(lambda: "parts/card.wxml" in {each.path for each in panel.shown})
    qtbot.mouseClick(panel.bar.whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "parts/card.wxml" not in {each.path for each in panel.shown})


def test_what_another_page_changes_is_no_reason_to_check_this_one_again(workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    project = workspace.project
    assert project is not None
    known = [*panel.checker.page_files]
    workspace.edit(lambda: insert_markup(project, "pages/empty/empty.wxml", None, None, "<view />"))
    assert not any(panel.checker.needs_check(path) for path in known)
    workspace.edit(lambda: insert_markup(project, "parts/card.wxml", None, None, "<view />"))
    assert all(panel.checker.needs_check(path) for path in known)


def test_what_a_change_left_to_do_stands_first_until_it_is_done(qtbot: QtBot, workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    note = Note(f"{HOME}.js", Span(7, 9), "Look at this.")
    project = workspace.project
    assert project is not None
    made = insert_markup(project, f"{HOME}.wxml", None, None, "<view />")
    workspace.apply(replace(made, notes=(note,)))
    qtbot.waitUntil(lambda: messages(panel)[:1] == ["Look at this."])
    assert place_of(panel.shown[0]) == f"{HOME}.js:2"
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    panel.row_actions.dismiss.trigger()
    qtbot.waitUntil(lambda: "Look at this." not in messages(panel))


def test_the_check_of_the_whole_project_can_be_stopped(qtbot: QtBot, workspace: Workspace, open_panel: Open):
    panel = open_panel(workspace)
    panel.checker.check_whole()
    assert panel.bar.whole.text() == "Stop"
    qtbot.mouseClick(panel.bar.whole, Qt.MouseButton.LeftButton)
    assert not panel.checker.busy
    assert panel.bar.progress.isHidden()

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from designer.edits import insert_markup
from designer.project.project import Project
from designer.ui.recovery.banner import RecoveryBanner
from designer.ui.workspace import Workspace
from tests.project.conftest import drop
from tests.ui.shop import HOME, MARKUP, text_of

Banner = tuple[Workspace, RecoveryBanner]


@pytest.fixture
def reopened(qtbot: QtBot, qapp: QApplication, shop: Path, tmp_path: Path) -> Callable[[], Banner]:
    """Opens the shop, whose home page was edited by a Weft that was killed before it saved."""
    journals = tmp_path / "journals"
    killed = Project.open(shop, journals)
    killed.apply(insert_markup(killed, f"{HOME}.wxml", None, None, "<view>new</view>"))
    drop(killed)

    def open_again() -> Banner:
        workspace = Workspace(journals=journals)
        assert workspace.open_project(shop)
        banner = RecoveryBanner(workspace)
        workspace.setParent(banner)
        qtbot.addWidget(banner)
        banner.resize(800, 60)
        return workspace, banner

    return open_again


def test_a_project_without_unsaved_edits_shows_no_banner(qtbot: QtBot, workspace: Workspace):
    banner = RecoveryBanner(workspace)
    qtbot.addWidget(banner)
    assert banner.isHidden()


def test_the_banner_names_the_files(reopened: Callable[[], Banner]):
    _, banner = reopened()
    assert not banner.isHidden()
    assert f"{HOME}.wxml" in banner.words.text()


def test_restore_brings_the_edits_back_and_undo_takes_them_back(qtbot: QtBot, reopened: Callable[[], Banner]):
    workspace, banner = reopened()
    qtbot.mouseClick(banner.restore, Qt.MouseButton.LeftButton)
    assert "<view>new</view>" in text_of(workspace)
    assert banner.isHidden()
    workspace.undo()
    assert text_of(workspace) == MARKUP


def test_discard_asks_and_then_gives_them_up(
    qtbot: QtBot,
    reopened: Callable[[], Banner],
    answer: Callable[[Callable[[], object], QMessageBox.StandardButton], str],
):
    workspace, banner = reopened()
    asked = answer(banner.discard.click, QMessageBox.StandardButton.Discard)
    assert asked.startswith("Give up the edits")
    assert banner.isHidden()
    workspace.close_project()
    assert reopened()[1].isHidden()


def test_who_does_not_discard_keeps_the_choice(
    reopened: Callable[[], Banner], answer: Callable[[Callable[[], object], QMessageBox.StandardButton], str]
):
    _, banner = reopened()
    answer(banner.discard.click, QMessageBox.StandardButton.Cancel)
    assert not banner.isHidden()


def test_closing_the_banner_keeps_the_edits_for_the_next_time(qtbot: QtBot, reopened: Callable[[], Banner]):
    workspace, banner = reopened()
    qtbot.mouseClick(banner.later, Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    workspace.close_project()
    assert not reopened()[1].isHidden()


def test_a_file_that_changed_since_then_is_named_as_lost(shop: Path, reopened: Callable[[], Banner]):
    (shop / f"{HOME}.wxml").write_text("<view>other</view>\n", "utf-8")
    _, banner = reopened()
    assert "cannot be restored" in banner.words.text()
    assert not banner.restore.isEnabled()

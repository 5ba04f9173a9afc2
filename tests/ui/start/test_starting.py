from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from designer.project import Project
from designer.ui.settings import Settings
from designer.ui.start.new_project import NewProjectDialog
from designer.ui.start.page import StartPage
from designer.ui.start.starters import STORE, CannotCreate, create_project


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewProjectDialog:
    made = NewProjectDialog()
    qtbot.addWidget(made)
    made.place.setText(str(tmp_path))
    return made


def test_the_store_starter_is_a_project(tmp_path: Path):
    create_project(STORE, tmp_path / "my-store")
    assert len(Project.open(tmp_path / "my-store").pages) >= 6


def test_a_folder_with_something_in_it_is_not_overwritten(tmp_path: Path):
    (tmp_path / "precious").write_text("keep me", "utf-8")
    with pytest.raises(CannotCreate, match="not empty"):
        create_project(STORE, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["precious"]


def test_the_dialog_makes_the_project_where_it_says(qtbot: QtBot, dialog: NewProjectDialog, tmp_path: Path):
    dialog.name.setText("茶铺")
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert dialog.result() == NewProjectDialog.DialogCode.Accepted
    assert (tmp_path / "茶铺" / "app.json").is_file()


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", 'what"'])
def test_a_name_that_no_folder_can_have_is_not_taken(dialog: NewProjectDialog, name: str):
    dialog.name.setText(name)
    assert not dialog.make.isEnabled()


def test_a_name_that_is_taken_says_so(dialog: NewProjectDialog, tmp_path: Path):
    (tmp_path / "taken").mkdir()
    dialog.name.setText("taken")
    assert not dialog.make.isEnabled()
    assert "taken" in dialog.note.text()


def test_recent_projects_are_listed_and_a_click_opens_one(qtbot: QtBot, settings: Settings, tmp_path: Path):
    settings.remember(tmp_path)
    page = StartPage(settings, QAction(), QAction())
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.cards[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [tmp_path]


def test_a_project_can_be_taken_out_of_the_list(qtbot: QtBot, settings: Settings, tmp_path: Path):
    settings.remember(tmp_path)
    page = StartPage(settings, QAction(), QAction())
    qtbot.addWidget(page)
    page.cards[0].forgotten.emit()
    assert page.cards == []
    assert settings.recent == ()

"""Setting the phone, and entering the app in other ways."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.scenes import scenes
from designer.ui.application import Session
from designer.ui.preview.launches import NamedLaunch, declared_launches
from designer.ui.window import Window
from tests.ui.phone.conftest import LONGEST_MS, Open, preview  # noqa: F401
from tests.ui.shop import HOME, write_shop

EMPTY = "pages/empty/empty"
ASKS = (
    "Page({ onLoad() { const { scene, query } = wx.getLaunchOptionsSync(); "
    "console.log(scene, JSON.stringify(query)) } })"
)


@pytest.fixture
def window(preview: Open) -> Window:  # noqa: F811
    return preview(script=ASKS)


def said(window: Window) -> list[str]:
    return [line.text for line in window._workspace.running.lines]


def entry(menu: QMenu, *titles: str) -> QAction:
    """An entry below some submenus."""
    action = next(action for action in menu.actions() if action.text() == titles[0])
    below = action.menu()
    return entry(below, *titles[1:]) if isinstance(below, QMenu) else action


def stack(window: Window) -> list[tuple[str, str]]:
    """The page stack of the phone, as pages with their queries."""
    return [(entry.page, entry.query) for entry in window._workspace.running.stack]


def test_the_app_is_entered_on_a_page_with_query_and_scene(qtbot: QtBot, window: Window):
    window._workspace.open_page(EMPTY)
    dialog = window.editor.controls.open_launch_dialog()
    assert dialog.launch.page == EMPTY
    dialog.page.setEditText(f"/{HOME}?id=3")
    dialog.scene.setCurrentIndex(dialog.scene.findData(1047))
    dialog.start.click()
    qtbot.waitUntil(lambda: '1047 {"id":"3"}' in said(window), timeout=LONGEST_MS)
    assert window._workspace.route == HOME
    # The page runs before its route is told.
    qtbot.waitUntil(lambda: stack(window) == [(HOME, "id=3")], timeout=LONGEST_MS)


def test_a_launch_with_a_name_is_kept_for_the_project(qtbot: QtBot, window: Window, session: Session):
    dialog = window.editor.controls.open_launch_dialog()
    dialog.query.setText("id=5")
    dialog.scene.setEditText("2001")
    dialog.name.setText("From a card")
    dialog.start.click()
    folder = session.workspace.project.root
    session.workspace.set_mode(Mode.DESIGN)
    window.open_project(folder)
    again = window.editor.controls.open_launch_dialog()
    again.named.setCurrentIndex(again.named.findText("From a card"))
    again.named.activated.emit(again.named.currentIndex())
    assert again.launch == NamedLaunch("From a card", HOME, "id=5", 2001)
    again.forget.click()
    assert again.named.findText("From a card") < 0
    again.reject()


def test_how_the_phone_is_set_is_kept_for_the_project(window: Window, session: Session, tmp_path: Path):
    controls, workspace = window.editor.controls, session.workspace
    controls.dark.click()
    entry(controls.menu, "Language of WeChat", "English").trigger()
    entry(controls.menu, "Text size", "20 px").trigger()
    entry(controls.menu, "Connection", "3G").trigger()
    first = workspace.project.root
    window.open_project(write_shop(tmp_path / "other"))
    assert (workspace.device.theme, workspace.device.language) == ("light", "zh_CN")
    window.open_project(first)
    assert (workspace.device.theme, workspace.device.language) == ("dark", "en")
    surroundings = window.editor.choices.surroundings
    assert (surroundings.font_size, surroundings.network) == (20, "3g")
    assert controls.dark.isChecked()
    assert entry(controls.menu, "Connection", "3G").isChecked()


def test_another_phone_keeps_the_theme(window: Window, session: Session):
    window.editor.controls.dark.click()
    window.editor.top_bar.device.activated.emit(0)
    assert session.workspace.device.theme == "dark"
    assert window.editor.top_bar.device.currentIndex() == 0


def test_the_phone_is_laid_on_its_side_and_put_upright_again(window: Window, session: Session):
    controls, workspace = window.editor.controls, session.workspace
    upright = workspace.device
    side = entry(controls.menu, "On its side")
    side.trigger()
    assert (workspace.device.width, workspace.device.height) == (upright.height, upright.width)
    assert side.isChecked()
    side.trigger()
    assert workspace.device == upright


def test_leaving_the_app_is_told_to_it(qtbot: QtBot, preview: Open):  # noqa: F811
    window = preview(script="Page({ onHide() { console.log('hidden') }, onShow() { console.log('shown') } })")
    controls = window.editor.controls
    controls.away.trigger()
    qtbot.waitUntil(lambda: "hidden" in said(window), timeout=LONGEST_MS)
    assert controls.away.isChecked()
    controls.away.trigger()
    qtbot.waitUntil(lambda: said(window)[-1] == "shown", timeout=LONGEST_MS)


def test_the_compile_modes_of_other_tools_are_offered(tmp_path: Path):
    entries = [
        {"name": "detail", "pathName": "/pages/a/a", "query": "id=1", "scene": 1011},
        {"name": "odd", "pathName": "pages/b/b", "query": 3, "scene": None},
        {"name": "empty"},
        "nothing",
    ]
    (tmp_path / "app.json").write_text('{"pages": ["pages/a/a"]}')
    (tmp_path / "project.private.config.json").write_text(json.dumps({"condition": {"miniprogram": {"list": entries}}}))
    (tmp_path / "project.config.json").write_text('{"condition": {"miniprogram": []}}')
    assert declared_launches(Project.open(tmp_path)) == (
        NamedLaunch("detail", "pages/a/a", "id=1", 1011),
        NamedLaunch("odd", "pages/b/b"),
    )


def test_every_scene_has_its_number_once_and_a_title_in_both_languages():
    assert len({scene.id for scene in scenes()}) == len(scenes())
    assert all(scene.titles["zh"] and scene.titles["en"] for scene in scenes())

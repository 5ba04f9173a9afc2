from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.ui.palette.entries import COMMON, PROJECT
from designer.ui.palette.panel import PalettePanel
from designer.ui.palette.tile import Tile
from designer.ui.workspace import Workspace
from tests.ui.shop import named, text_of


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> PalettePanel:
    made = PalettePanel(workspace)
    qtbot.addWidget(made)
    made.resize(290, 700)
    made.show()
    return made


def shown(panel: PalettePanel) -> list[str]:
    return [tile.entry.tag for tile in panel._visible_tiles()]


def tile(panel: PalettePanel, tag: str) -> Tile:
    return next(each for each in panel._visible_tiles() if each.entry.tag == tag)


@pytest.mark.parametrize("words", ["按钮", "Button", "button", "  BUTT"])
def test_a_component_is_found_by_either_title_and_by_its_tag(qtbot: QtBot, panel: PalettePanel, words: str):
    panel.search.setText(words)
    assert "button" in shown(panel)


def test_a_search_finds_each_component_once(panel: PalettePanel):
    panel.search.setText("button")
    assert shown(panel).count("button") == 1


def test_nothing_found_says_so(panel: PalettePanel):
    panel.search.setText("xyzzy")
    assert shown(panel) == []
    assert panel._stack.currentIndex() == 1


def test_the_most_used_components_are_in_sight_at_once(panel: PalettePanel):
    common = next(section for section in panel._sections if section.objectName() == COMMON)
    assert [each.entry.tag for each in common.content.tiles][:4] == ["view", "text", "image", "button"]


def test_the_components_of_the_project_come_first(panel: PalettePanel):
    own = panel._sections[0]
    assert own.objectName() == PROJECT
    assert [(each.entry.tag, each.entry.component) for each in own.content.tiles] == [
        ("app-card", "parts/card"),
        ("label", "parts/label"),
    ]


def test_a_category_that_was_opened_stays_open_after_a_search(qtbot: QtBot, panel: PalettePanel):
    section = next(each for each in panel._sections if not each.is_open)
    qtbot.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    panel.search.setText("button")
    panel.search.clear()
    assert section.is_open


def test_a_double_click_inserts_behind_the_selected_element(qtbot: QtBot, panel: PalettePanel, workspace: Workspace):
    workspace.select((named(workspace, "title").id,))
    qtbot.mouseDClick(tile(panel, "switch"), Qt.MouseButton.LeftButton)
    text = text_of(workspace)
    assert text.index('id="title"') < text.index("<switch") < text.index('id="buy"')


def test_enter_in_the_search_inserts_what_was_found_first(qtbot: QtBot, panel: PalettePanel, workspace: Workspace):
    qtbot.keyClicks(panel.search, "switch")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert "<switch" in text_of(workspace)


def test_a_component_of_the_project_is_put_to_use_as_it_is_inserted(
    qtbot: QtBot, panel: PalettePanel, workspace: Workspace
):
    qtbot.mouseDClick(tile(panel, "label"), Qt.MouseButton.LeftButton)
    assert "<label" in text_of(workspace)
    config = workspace.project.json("pages/home/home.json")
    assert "label" in config["usingComponents"]
    workspace.undo()
    assert not workspace.dirty


def test_a_drag_carries_tag_and_component(panel: PalettePanel):
    carried = json.loads(tile(panel, "app-card").entry.mime_data())
    assert carried == {"tag": "app-card", "component": "parts/card"}


def test_the_arrow_keys_walk_over_the_tiles(qtbot: QtBot, panel: PalettePanel):
    first, second = panel._visible_tiles()[:2]
    qtbot.waitActive(panel)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()


def test_enter_in_the_search_prefers_the_one_that_bears_just_that_name(qtbot: QtBot, panel: PalettePanel, workspace):
    panel.search.setText("view")
    assert shown(panel)[0] == "view"
    panel.search.setText("radio")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert workspace.selected_element.tag == "radio"


def test_a_tile_that_the_keys_reach_comes_into_sight(qtbot: QtBot, panel: PalettePanel):
    panel.resize(290, 200)
    last = panel._visible_tiles()[-1]
    panel._visible_tiles()[0].setFocus()
    while not last.hasFocus():
        before = panel.window().focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Down if isinstance(before, Tile) else Qt.Key.Key_Tab)
        assert panel.window().focusWidget() is not before
    assert last.visibleRegion().boundingRect().height() == last.height()

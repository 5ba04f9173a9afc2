"""Hovering, selecting and walking with mouse and keys, on the real page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from designer.stage.mode import Mode
from tests.ui.canvas.conftest import Shown
from tests.ui.shop import named, tag_text, text_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_click_selects_the_innermost_element(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "title").id)
    assert workspace.selection == (named(workspace, "title").id,)


def test_a_click_beside_the_page_selects_nothing(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "title").id)
    driver.click(QPoint(5, 5))
    assert workspace.selection == ()


def test_shift_adds_to_the_selection_and_takes_away(shown: Shown):
    workspace, driver = shown
    title, buy = named(workspace, "title").id, named(workspace, "buy").id
    driver.click(title)
    driver.click(buy, SHIFT)
    assert workspace.selection == (title, buy)
    driver.click(title, SHIFT)
    assert workspace.selection == (buy,)


def test_the_element_under_the_mouse_is_hovered(shown: Shown):
    workspace, driver = shown
    driver.hover(named(workspace, "buy").id)
    assert workspace.hovered == named(workspace, "buy").id


def test_all_instances_of_a_list_item_are_outlined_and_the_clicked_one_stronger(shown: Shown):
    workspace, driver = shown
    row = named(workspace, "row").id
    driver.click(driver.middle(row, instance=1))
    assert [outline.strong for outline in driver.canvas.overlay.marks().selected] == [False, True, False]


def test_the_label_names_the_selected_element(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "title").id)
    label = driver.canvas.overlay.marks().label
    assert label is not None
    assert (label.text, label.hint) == ("text", "#title.title")


def test_escape_selects_the_parent(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "buy").id)
    driver.key(Qt.Key.Key_Escape)
    assert workspace.selection == (named(workspace, "top").id,)


def test_arrow_keys_walk_among_siblings(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "title").id)
    driver.key(Qt.Key.Key_Down)
    assert workspace.selected_element == named(workspace, "buy")
    driver.key(Qt.Key.Key_Up)
    assert workspace.selected_element == named(workspace, "title")


def test_alt_and_an_arrow_key_moves_the_element(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "title").id)
    driver.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert named(workspace, "buy").start < named(workspace, "title").start
    assert workspace.selected_element == named(workspace, "title")


def test_delete_removes_the_selected_element_as_one_step(shown: Shown):
    workspace, driver = shown
    before = text_of(workspace)
    driver.click(named(workspace, "buy").id)
    driver.key(Qt.Key.Key_Delete)
    assert "<button" not in text_of(workspace)
    workspace.undo()
    assert text_of(workspace) == before


def test_in_the_preview_the_page_itself_takes_the_mouse(shown: Shown):
    workspace, driver = shown
    workspace.set_mode(Mode.RUN)
    assert not driver.canvas.overlay.isVisible()
    workspace.set_mode(Mode.DESIGN)
    assert driver.canvas.overlay.isVisible()


def test_a_part_of_a_component_counts_as_the_components_element(show):
    workspace, driver = show(markup='<app-card id="card">Inside</app-card>\n<view id="below">x</view>\n')
    driver.click(named(workspace, "card").id)
    assert tag_text(workspace, "card") == '<app-card id="card">'
    assert workspace.selection == (named(workspace, "card").id,)

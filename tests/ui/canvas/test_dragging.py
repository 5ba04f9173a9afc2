"""Moving elements and inserting components by drag, on the real page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from tests.ui.canvas.conftest import Shown
from tests.ui.shop import MARKUP, named, tag_text, text_of

ALT = Qt.KeyboardModifier.AltModifier
HOLDERS = (
    '<view id="top">\n  <view id="first" style="height: 90px">\n    <text id="a">A</text>\n  </view>\n'
    '  <view id="second" style="height: 90px"></view>\n</view>\n'
)


def test_a_drag_moves_an_element_between_two_others(shown: Shown):
    workspace, driver = shown
    buy, title = named(workspace, "buy").id, named(workspace, "title").id
    driver.drag(buy, driver.edge_above(title))
    lines = text_of(workspace).split("\n")
    assert lines[1:3] == [
        '  <button id="buy" type="primary" bindtap="buy">Buy</button>',
        '  <text id="title" class="title">Hello</text>',
    ]


def test_a_moved_element_stays_selected(shown: Shown):
    workspace, driver = shown
    driver.drag(named(workspace, "buy").id, driver.edge_above(named(workspace, "title").id))
    assert workspace.selected_element == named(workspace, "buy")


def test_undo_of_a_drag_restores_the_exact_text(shown: Shown):
    workspace, driver = shown
    driver.drag(named(workspace, "buy").id, driver.edge_above(named(workspace, "title").id))
    workspace.undo()
    assert text_of(workspace) == MARKUP
    assert not workspace.can_undo


def test_a_drag_goes_into_an_empty_container(show):
    workspace, driver = show(markup=HOLDERS)
    driver.drag(named(workspace, "a").id, named(workspace, "second").id)
    parent = workspace.document.parent(named(workspace, "a"))
    assert parent == named(workspace, "second")


def test_while_dragging_the_place_is_marked_with_the_containers_name(show):
    workspace, driver = show(markup=HOLDERS)
    driver.carry(named(workspace, "a").id, named(workspace, "second").id)
    marks = driver.canvas.overlay.marks()
    assert marks.drop is not None
    assert marks.drop.name == "view#second"


def test_escape_ends_a_drag_without_a_change(show):
    workspace, driver = show(markup=HOLDERS)
    driver.carry(named(workspace, "a").id, named(workspace, "second").id)
    driver.key(Qt.Key.Key_Escape)
    driver.release(named(workspace, "second").id)
    assert text_of(workspace) == HOLDERS


def test_an_element_is_never_dropped_into_itself(show):
    workspace, driver = show(markup=HOLDERS)
    driver.drag(named(workspace, "first").id, driver.middle(named(workspace, "first").id) + QPoint(0, 20))
    assert text_of(workspace) == HOLDERS


def test_a_drag_with_alt_copies(show):
    workspace, driver = show(markup=HOLDERS)
    driver.drag(named(workspace, "a").id, named(workspace, "second").id, modifiers=ALT)
    assert text_of(workspace).count("<text") == 2


def test_a_small_movement_of_the_mouse_is_a_click(shown: Shown):
    workspace, driver = shown
    driver.drag(named(workspace, "buy").id, driver.middle(named(workspace, "buy").id) + QPoint(2, 1))
    assert text_of(workspace) == MARKUP


def test_a_component_of_the_palette_is_inserted_between_two_elements_and_selected(shown: Shown):
    workspace, driver = shown
    driver.drop_component("button", driver.edge_below(named(workspace, "title").id))
    elements = [element.tag for element in workspace.document.elements()]
    assert elements[:4] == ["view", "text", "button", "button"]
    assert workspace.selected_element is not None
    assert workspace.selected_element.tag == "button"
    assert workspace.selected_element.attribute("id") is None


def test_inserting_is_one_step(shown: Shown):
    workspace, driver = shown
    driver.drop_component("button", driver.edge_below(named(workspace, "title").id))
    workspace.undo()
    assert text_of(workspace) == MARKUP


def test_a_component_of_the_project_brings_its_entry_in_using_components_along_as_one_step(shown: Shown):
    workspace, driver = shown
    driver.drop_component("shop-label", driver.edge_below(named(workspace, "title").id), component="parts/label")
    assert "<shop-label" in text_of(workspace)
    assert workspace.project.using(workspace.file)["shop-label"].path == "parts/label"
    workspace.undo()
    assert "shop-label" not in workspace.project.using(workspace.file)
    assert text_of(workspace) == MARKUP


def test_an_element_that_holds_no_children_takes_none(shown: Shown):
    workspace, driver = shown
    driver.drop_component("view", named(workspace, "picture").id)
    assert tag_text(workspace, "picture") == '<image id="picture" mode="{{mode}}" />'


def test_a_swiper_item_is_refused_outside_a_swiper(shown: Shown):
    workspace, driver = shown
    assert not driver.drag_component("swiper-item", named(workspace, "top").id)


def test_an_empty_page_takes_the_first_component(show):
    workspace, driver = show(markup="\n")
    assert driver.canvas.overlay.marks().hint
    driver.drop_component("view", QPoint(400, 300))
    assert [element.tag for element in workspace.document.elements()][:1] == ["view"]

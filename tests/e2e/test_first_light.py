"""The whole way through the house: from a folder on disk to a page on the canvas, a change by hand, and its diff."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.e2e.driver import CONTROL, SHIFT, Driver
from tests.e2e.repository import Repository
from tests.material import wcc

HOME = "pages/home/home.wxml"
INSERTED = '  <button type="primary">按钮</button>'


def test_a_button_dragged_between_two_elements_is_the_only_line_of_the_diff(driver: Driver, store: Repository):
    driver.open(store.folder)
    before = driver.text

    driver.drag_tile("button", driver.above('<view class="section-title"'))
    dropped = driver.text
    driver.choose("type", "primary")
    chosen = driver.text
    assert len({before, dropped, chosen}) == 3

    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.text == dropped
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.text == before
    driver.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    driver.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert driver.text == chosen

    driver.key(Qt.Key.Key_S, CONTROL)
    assert store.changed_files() == [HOME]
    assert store.changed_lines() == [f"+{INSERTED}"]
    assert not driver.window.isWindowModified()
    verdict = wcc(store.folder, HOME)
    assert verdict.accepted, verdict.message


def test_the_inserted_button_stands_between_its_neighbours_on_the_page(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.updated_after(lambda: driver.drag_tile("button", driver.above('<view class="section-title"')))
    categories, button, title = (
        driver.canvas.middle(driver.element(start).id).y()
        for start in ('<view class="categories"', "<button", '<view class="section-title"')
    )
    assert categories < button < title

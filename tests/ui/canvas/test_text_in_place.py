"""Editing text where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from tests.ui.canvas.conftest import Shown
from tests.ui.shop import MARKUP, named, text_of


def test_a_double_click_edits_the_text_and_enter_commits_it(shown: Shown):
    workspace, driver = shown
    driver.double_click(named(workspace, "title").id)
    driver.type("Good morning")
    driver.key(Qt.Key.Key_Return)
    assert text_of(workspace) == MARKUP.replace(">Hello<", ">Good morning<")


def test_escape_leaves_the_text_alone(shown: Shown):
    workspace, driver = shown
    driver.double_click(named(workspace, "title").id)
    driver.type("Good morning")
    driver.key(Qt.Key.Key_Escape)
    assert text_of(workspace) == MARKUP
    assert not driver.canvas.text_editor.isVisible()


def test_unchanged_text_is_no_step(shown: Shown):
    workspace, driver = shown
    driver.double_click(named(workspace, "title").id)
    driver.key(Qt.Key.Key_Return)
    assert not workspace.can_undo


def test_enter_on_a_selected_element_edits_its_text(shown: Shown):
    workspace, driver = shown
    driver.click(named(workspace, "buy").id)
    driver.key(Qt.Key.Key_Return)
    driver.type("Order")
    driver.key(Qt.Key.Key_Return)
    assert ">Order</button>" in text_of(workspace)


def test_clicking_elsewhere_commits(shown: Shown):
    workspace, driver = shown
    driver.double_click(named(workspace, "title").id)
    driver.type("Done")
    driver.click(named(workspace, "buy").id)
    assert ">Done</text>" in text_of(workspace)


def test_an_element_with_children_has_no_text_to_edit(shown: Shown):
    workspace, driver = shown
    driver.canvas.edit_text(named(workspace, "top").id)
    assert not driver.canvas.text_editor.isVisible()


def test_the_editor_looks_like_the_text_that_it_edits(show, qtbot):
    style = ".title { display: block; font-size: 30px; font-weight: 700; text-align: center }"
    workspace, driver = show(style=style)
    workspace.set_zoom(1)
    driver.double_click(named(workspace, "title").id)
    editor = driver.canvas.text_editor
    qtbot.waitUntil(lambda: editor.font().pixelSize() == 30, timeout=20_000)
    assert editor.font().weight() == QFont.Weight.Bold
    assert editor.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignHCenter
    assert not editor.document().isUndoAvailable()

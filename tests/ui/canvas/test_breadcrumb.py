"""The way down to the selected element, and into components and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.ui.canvas.breadcrumb import Breadcrumb
from tests.ui.shop import HOME, named, open_shop, text_of

CARD = '<app-card id="card" class="tall">Inside</app-card>\n'


def crumbs(workspace, qtbot: QtBot) -> Breadcrumb:
    breadcrumb = Breadcrumb(workspace)
    qtbot.addWidget(breadcrumb)
    breadcrumb.show()
    return breadcrumb


def test_the_way_leads_from_the_page_to_the_selected_element(qtbot: QtBot, tmp_path):
    workspace = open_shop(tmp_path)
    workspace.select([named(workspace, "title").id])
    assert crumbs(workspace, qtbot).names == ["Page", "view#top.page.wide", "text#title.title"]


def test_a_click_on_a_name_selects(qtbot: QtBot, tmp_path):
    workspace = open_shop(tmp_path)
    breadcrumb = crumbs(workspace, qtbot)
    workspace.select([named(workspace, "title").id])
    breadcrumb.crumb(1).button.click()
    assert workspace.selected_element == named(workspace, "top")
    assert breadcrumb.names == ["Page", "view#top.page.wide"]


def test_a_double_click_enters_a_component_of_the_project(show, qtbot: QtBot):
    workspace, driver = show(markup=CARD)
    driver.double_click(named(workspace, "card").id)
    assert workspace.file == "parts/card.wxml"
    assert workspace.route == HOME
    assert crumbs(workspace, qtbot).names == ["Page", "Component card"]


def test_inside_a_component_its_own_elements_are_selected(show):
    workspace, driver = show(markup=CARD)
    middle = driver.middle(named(workspace, "card").id)
    driver.double_click(middle)
    driver.click(middle)
    assert workspace.selected_element is not None
    assert workspace.selected_element.tag == "view"
    assert text_of(workspace) == '<view class="card"><slot /></view>'


def test_escape_leaves_a_component(show):
    workspace, driver = show(markup=CARD)
    driver.double_click(named(workspace, "card").id)
    driver.key(Qt.Key.Key_Escape)
    assert workspace.file == f"{HOME}.wxml"

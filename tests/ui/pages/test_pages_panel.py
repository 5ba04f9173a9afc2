from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.ui.pages.model import PAGE_ROLE
from designer.ui.pages.panel import PagesPanel
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, write_shop

EMPTY = "pages/empty/empty"


def routes(panel: PagesPanel) -> list[str]:
    return [index.data(PAGE_ROLE).route for index in panel._pages()]


def test_pages_stand_in_the_order_of_app_json(qtbot: QtBot, workspace: Workspace):
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    assert routes(panel) == [HOME, EMPTY]


def test_a_page_is_called_by_its_title(qtbot: QtBot, shop: Path):
    (shop / f"{HOME}.json").write_text('{"navigationBarTitleText": "首页"}', "utf-8")
    panel = open_panel(qtbot, shop)
    assert panel._pages()[0].data() == "首页"


def test_sub_packages_stand_under_their_root(qtbot: QtBot, tmp_path: Path):
    folder = write_shop(tmp_path / "packages")
    config = {"pages": [HOME], "subPackages": [{"root": "extra", "pages": ["about/about"]}]}
    (folder / "app.json").write_text(json.dumps(config), "utf-8")
    panel = open_panel(qtbot, folder)
    branches = [panel._found.index(row, 0).data() for row in range(panel._found.rowCount())]
    assert branches == ["Main package", "extra"]
    assert routes(panel) == [HOME, "extra/about/about"]


def test_a_page_with_missing_files_says_which(qtbot: QtBot, shop: Path):
    (shop / f"{EMPTY}.js").unlink()
    panel = open_panel(qtbot, shop)
    assert f"{EMPTY}.js" in panel._pages()[1].data(Qt.ItemDataRole.ToolTipRole)


def test_a_search_leaves_what_it_finds(qtbot: QtBot, workspace: Workspace):
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    qtbot.keyClicks(panel.search, "EMPT")
    assert routes(panel) == [EMPTY]


def test_escape_ends_the_search(qtbot: QtBot, workspace: Workspace):
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    qtbot.keyClicks(panel.search, "empt")
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert routes(panel) == [HOME, EMPTY]


def test_a_click_opens_the_page(qtbot: QtBot, workspace: Workspace):
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(260, 400)
    panel.show()
    place = panel.view.visualRect(panel._pages()[1]).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.route == EMPTY


def test_the_page_on_the_canvas_is_the_selected_one(qtbot: QtBot, workspace: Workspace):
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    workspace.open_page(EMPTY)
    assert panel.view.currentIndex().data(PAGE_ROLE).route == EMPTY


def open_panel(qtbot: QtBot, folder: Path) -> PagesPanel:
    workspace = Workspace()
    assert workspace.open_project(folder)
    panel = PagesPanel(workspace)
    workspace.setParent(panel)
    qtbot.addWidget(panel)
    return panel

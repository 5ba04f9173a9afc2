from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from designer.ui.message import Message
from designer.ui.pages.model import PAGE_ROLE
from designer.ui.pages.panel import PagesPanel
from designer.ui.parts.name_dialog import NameDialog
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, open_shop, write_shop

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


def panel_of(qtbot: QtBot, workspace: Workspace) -> PagesPanel:
    panel = PagesPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(260, 400)
    panel.show()
    return panel


def choose(panel: PagesPanel, route: str) -> None:
    """Make a page the current row."""
    panel.view.setCurrentIndex(next(each for each in panel._pages() if each.data(PAGE_ROLE).route == route))


def listed(workspace: Workspace) -> list[str]:
    assert workspace.project is not None
    return [page.route for page in workspace.project.pages]


def fill_in(panel: PagesPanel, **fields: str) -> list[NameDialog]:
    """Let the next dialog be filled in and accepted, if it lets itself be; returns where it will be found."""
    asked: list[NameDialog] = []

    def fill(dialog: NameDialog) -> bool:
        asked.append(dialog)
        for name, text in fields.items():
            getattr(dialog, name).setText(text)
        return dialog.accept_button.isEnabled()

    panel.actions_of_page.ask = fill
    return asked


def asked_for(panel: PagesPanel, name: str) -> list[NameDialog]:
    """The dialogs that asking for a new page with this name shows."""
    asked = fill_in(panel, name=name)
    panel.actions_of_page.new.trigger()
    return asked


def test_plus_makes_a_page_and_opens_it_and_undo_takes_it_back(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    fill_in(panel, name="pages/more/more", title="More")
    qtbot.mouseClick(panel.new, Qt.MouseButton.LeftButton)
    assert listed(workspace) == [HOME, "pages/more/more", EMPTY]
    assert workspace.route == "pages/more/more"
    assert "More" in [index.data() for index in panel._pages()]
    workspace.undo()
    assert listed(workspace) == [HOME, EMPTY]


@pytest.mark.parametrize("name", ["", "pages/has space", "pages/家", HOME, EMPTY])
def test_a_name_that_cannot_be_is_refused_while_it_is_typed(qtbot: QtBot, workspace: Workspace, name: str):
    panel = panel_of(qtbot, workspace)
    [dialog] = asked_for(panel, name)
    assert not dialog.accept_button.isEnabled()
    assert listed(workspace) == [HOME, EMPTY]


def test_f2_renames_a_page_and_it_stays_open(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    fill_in(panel, name="pages/start/start")
    panel.actions_of_page.rename.trigger()
    assert listed(workspace) == ["pages/start/start", EMPTY]
    assert workspace.route == "pages/start/start"


def test_what_a_rename_could_not_follow_is_told_with_its_place(qtbot: QtBot, tmp_path: Path):
    script = "Page({\n  go(name) {\n    wx.navigateTo({ url: '/pages/home/' + name })\n  },\n})\n"
    workspace = open_shop(tmp_path / "dynamic", script=script)
    panel = panel_of(qtbot, workspace)
    fill_in(panel, name="pages/start/start")
    with qtbot.waitSignal(workspace.noted) as noted:
        panel.actions_of_page.rename.trigger()
    [note] = noted.args[0]
    assert (note.path, note.place.line) == ("pages/start/start.js", 3)


def test_the_home_page_is_chosen_and_marked(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    choose(panel, EMPTY)
    panel.actions_of_page.home.trigger()
    assert listed(workspace) == [EMPTY, HOME]
    assert not panel.actions_of_page.home.isVisible()


def test_a_page_goes_into_the_tab_bar_and_out_again_by_undo(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    choose(panel, EMPTY)
    panel.actions_of_page.tab.trigger()
    assert [index.data(PAGE_ROLE).is_tab for index in panel._pages()] == [True, True]
    workspace.undo()
    assert [index.data(PAGE_ROLE).is_tab for index in panel._pages()] == [False, False]


def test_deleting_the_shown_page_shows_the_first_one(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    panel.actions_of_page.delete.trigger()
    assert listed(workspace) == [EMPTY]
    assert workspace.route == EMPTY
    workspace.undo()
    assert listed(workspace) == [HOME, EMPTY]


def test_the_last_page_stays_and_the_reason_is_told(qtbot: QtBot, workspace: Workspace, messages: list[Message]):
    panel = panel_of(qtbot, workspace)
    panel.actions_of_page.delete.trigger()
    panel.actions_of_page.delete.trigger()
    assert listed(workspace) == [EMPTY]
    assert messages[-1].text.startswith("An app needs at least one page")


@pytest.mark.parametrize(
    ("page", "key", "order"),
    [
        (HOME, Qt.Key.Key_Down, [EMPTY, HOME]),
        (EMPTY, Qt.Key.Key_Up, [EMPTY, HOME]),
        (HOME, Qt.Key.Key_Up, [HOME, EMPTY]),
    ],
)
def test_alt_and_an_arrow_move_a_page(qtbot: QtBot, workspace: Workspace, page: str, key: Qt.Key, order: list[str]):
    panel = panel_of(qtbot, workspace)
    choose(panel, page)
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, key, Qt.KeyboardModifier.AltModifier)
    assert listed(workspace) == order


def test_a_page_that_is_dropped_below_the_others_goes_to_the_end(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    mime = panel._found.mimeData([panel.view.currentIndex()])
    where = QPointF(20, 380)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.view.dropEvent(QDropEvent(where, Qt.DropAction.MoveAction, mime, buttons, keys))
    assert listed(workspace) == [EMPTY, HOME]


def test_the_menu_of_a_page_offers_what_it_can(qtbot: QtBot, workspace: Workspace):
    panel = panel_of(qtbot, workspace)
    panel.view.customContextMenuRequested.emit(panel.view.visualRect(panel._pages()[1]).center())
    [menu] = [each for each in panel.findChildren(QMenu) if each.actions()]
    shown = [action.text().replace("&", "") for action in menu.actions() if action.isVisible() and action.text()]
    assert shown == [
        "New page…",
        "Rename…",
        "Open the app with this page",
        "Move up",
        "Move down",
        "Add to the tab bar",
        "Delete",
    ]
    menu.close()


def open_panel(qtbot: QtBot, folder: Path) -> PagesPanel:
    workspace = Workspace()
    assert workspace.open_project(folder)
    panel = PagesPanel(workspace)
    workspace.setParent(panel)
    qtbot.addWidget(panel)
    return panel

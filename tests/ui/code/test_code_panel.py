from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from designer.source.source import Source
from designer.ui.code.panel import CodePanel
from designer.ui.code.view import SourceText
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, named, open_shop


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> CodePanel:
    return show(qtbot, workspace)


def show(qtbot: QtBot, workspace: Workspace) -> CodePanel:
    panel = CodePanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    return panel


def marked(panel: CodePanel) -> str:
    selections = panel.view.extraSelections()
    return selections[0].cursor.selectedText().replace("\u2029", "\n") if selections else ""


@pytest.mark.parametrize("text", ["one\ntwo\nthree", "one\r\ntwo\r\n", "茶🍵杯\r\n🍵x\n", "\ufeff\t<view>\n"])
def test_places_in_the_source_and_in_the_view_agree(text: str):
    document = QTextDocument()
    document.setPlainText(text)
    places = SourceText(Source("a.wxml", text), document)
    for offset, char in enumerate(text):
        if char not in "\r\n":
            assert places.offset(places.position(offset)) == offset


def test_the_edited_file_is_shown(panel: CodePanel, workspace: Workspace):
    assert panel.view.toPlainText() == workspace.document.source.text


def test_the_selected_element_is_marked(panel: CodePanel, workspace: Workspace):
    workspace.select((named(workspace, "title").id,))
    assert marked(panel) == '<text id="title" class="title">Hello</text>'


def test_the_mark_is_right_behind_wide_characters_and_other_line_ends(qtbot: QtBot, tmp_path: Path):
    markup = "<view>\n🍵🍵 <text>茶</text>🍵 <text id='last'>🍵</text>\n</view>\n".replace("\n", "\r\n")
    workspace = open_shop(tmp_path / "wide")
    (workspace.project.root / f"{HOME}.wxml").write_bytes(markup.encode())
    workspace.open_project(workspace.project.root)
    panel = show(qtbot, workspace)
    workspace.select((named(workspace, "last").id,))
    assert marked(panel) == "<text id='last'>🍵</text>"


def test_a_click_selects_the_element_there(qtbot: QtBot, panel: CodePanel, workspace: Workspace):
    view = panel.view
    block = view.document().findBlockByNumber(2)
    place = view.blockBoundingGeometry(block).translated(view.contentOffset()).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.selected_element == named(workspace, "buy")


def test_a_place_in_a_script_shows_the_script(panel: CodePanel, workspace: Workspace):
    workspace.show_place(f"{HOME}.js", 3, 1)
    assert panel.path.text() == f"{HOME}.js"
    assert panel.view.textCursor().blockNumber() == 2


def test_a_hidden_panel_catches_up_when_it_is_shown(qtbot: QtBot, panel: CodePanel, workspace: Workspace):
    panel.hide()
    workspace.open_page("pages/empty/empty")
    panel.show()
    assert panel.path.text() == "pages/empty/empty.wxml"

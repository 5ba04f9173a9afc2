from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from designer.edits import Clipboard
from designer.ui import element_actions
from designer.ui.elements.clipboard import FORMAT, let_go, put
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, MARKUP, named, open_shop, text_of

EMPTY = "pages/empty/empty"
STYLE = ".title { color: red }\n.other { color: blue }\n"


@pytest.fixture(autouse=True)
def nothing_copied(workspace: Workspace) -> Iterator[None]:
    """The clipboard belongs to the whole session."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def select(workspace: Workspace, name: str) -> None:
    workspace.select([named(workspace, name).id])


def style_of(workspace: Workspace) -> str:
    assert workspace.project is not None
    path = f"{EMPTY}.wxss"
    return workspace.project.source(path).text if workspace.project.exists(path) else ""


def test_a_copy_is_plain_markup_for_other_programs(workspace: Workspace):
    select(workspace, "title")
    element_actions.copy(workspace)
    assert QGuiApplication.clipboard().text() == '<text id="title" class="title">Hello</text>'


def test_what_is_pasted_on_another_page_brings_its_rules_and_undo_is_one_step(tmp_path: Path):
    workspace = open_shop(tmp_path / "styled", style=STYLE)
    select(workspace, "title")
    element_actions.copy(workspace)
    workspace.open_page(EMPTY)
    assert element_actions.paste(workspace)
    assert '<text id="title" class="title">Hello</text>' in text_of(workspace)
    assert ("color: red" in style_of(workspace), "blue" in style_of(workspace)) == (True, False)
    workspace.undo()
    assert (text_of(workspace), style_of(workspace)) == ("\n", "")


def test_what_is_pasted_into_another_project_brings_its_rules(tmp_path: Path):
    first = open_shop(tmp_path / "first", style=STYLE)
    select(first, "title")
    element_actions.copy(first)
    second = open_shop(tmp_path / "second", style="")
    second.open_page(EMPTY)
    element_actions.paste(second)
    assert "color: red" in style_of(second)


def test_cut_and_paste_moves_an_element(workspace: Workspace):
    select(workspace, "title")
    assert element_actions.cut(workspace)
    assert 'id="title"' not in text_of(workspace)
    workspace.open_page(EMPTY)
    element_actions.paste(workspace)
    assert 'id="title"' in text_of(workspace)


def test_a_component_that_another_project_lacks_is_noted(tmp_path: Path):
    first = open_shop(tmp_path / "first", markup='<app-card id="card" />\n')
    select(first, "card")
    element_actions.copy(first)
    second = open_shop(tmp_path / "second")
    for path in (tmp_path / "second/parts").glob("card.*"):
        path.unlink()
    second.read_anew()
    noted: list[object] = []
    second.noted.connect(noted.append)
    second.open_page(EMPTY)
    element_actions.paste(second)
    assert "parts/card" in str(noted)


def test_markup_of_another_program_is_pasted(workspace: Workspace):
    QGuiApplication.clipboard().setText("  <view>from elsewhere</view>\n")
    assert element_actions.paste(workspace)
    assert "<view>from elsewhere</view>" in text_of(workspace)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"markup": "<view/>"}', b"\xff"])
def test_what_only_looks_like_ours_is_left_alone(workspace: Workspace, content: bytes):
    data = QMimeData()
    data.setData(FORMAT, content)
    QGuiApplication.clipboard().setMimeData(data)
    assert not element_actions.paste(workspace)
    assert text_of(workspace) == MARKUP


def test_text_that_is_no_markup_is_left_alone(workspace: Workspace):
    QGuiApplication.clipboard().setText("bread and butter")
    assert not element_actions.paste(workspace)
    assert workspace.file == f"{HOME}.wxml"


def test_only_text_stays_on_the_clipboard_when_the_program_ends(workspace):
    put(workspace.project, Clipboard("<view/>"))
    let_go()
    held = QGuiApplication.clipboard().mimeData()
    assert not held.hasFormat(FORMAT)
    assert held.text() == "<view/>"

"""The tree of elements."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from designer.edits import duplicate_elements, move_elements, remove_elements, set_attribute
from designer.ui.outline import Outline
from designer.ui.outline.model import Role
from designer.ui.workspace import Workspace
from tests.ui.shop import MARKUP, named, open_shop, text_of

Shown = tuple[Workspace, Outline]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    workspace = open_shop(tmp_path)
    outline = Outline(workspace)
    qtbot.addWidget(outline)
    outline.resize(300, 600)
    outline.show()
    return workspace, outline


def rows(outline: Outline, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008
    """The tags in the order of the tree, indented by depth."""
    found = []
    for row in range(outline.model.rowCount(parent)):
        index = outline.model.index(row, 0, parent)
        found.append(index.data())
        found += [f" {tag}" for tag in rows(outline, index)]
    return found


def test_the_tree_shows_every_element(shown: Shown):
    _, outline = shown
    assert rows(outline) == ["view", " text", " button", " view", " image"]


def test_the_model_keeps_the_rules_of_qt(shown: Shown):
    workspace, outline = shown
    QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    workspace.select([named(workspace, "buy").id])
    outline.remove_selected()
    workspace.undo()
    assert rows(outline) == ["view", " text", " button", " view", " image"]


@pytest.mark.parametrize("seed", range(3))
def test_rows_that_follow_edits_are_those_of_the_whole_file(qtbot: QtBot, shown: Shown, seed: int):
    workspace, outline = shown
    QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = Random(seed)
    for _ in range(40):
        edit_at_random(chance, workspace)
        fresh = Outline(workspace)
        qtbot.addWidget(fresh)
        assert told(outline) == told(fresh)


def edit_at_random(chance: Random, workspace: Workspace) -> None:
    """Move, copy, remove or rename an element, or take something back."""
    project, file, document = workspace.project, workspace.file, workspace.document
    assert project is not None
    assert file is not None
    assert document is not None
    elements = list(document.elements())
    chosen = chance.choice(elements[1:])
    workspace.edit(
        chance.choice(
            [
                lambda: move_elements(project, file, [chosen], elements[0], None),
                lambda: duplicate_elements(project, file, [chosen]),
                lambda: remove_elements(project, file, [chosen] if len(elements) > 4 else []),
                lambda: set_attribute(project, file, chosen, "id", f"n{chosen.id}"),
            ]
        )
    )
    if chance.random() < 0.3:
        workspace.undo()


def told(outline: Outline, parent: QModelIndex = QModelIndex()) -> list[object]:  # noqa: B008
    """What all rows say, whether they are open, and what is inside them."""
    found: list[object] = []
    for row in range(outline.model.rowCount(parent)):
        index = outline.model.index(row, 0, parent)
        inside = told(outline, index)
        found.append((*(index.data(role) for role in Role), outline.tree.isExpanded(index) or not inside, inside))
    return found


def test_a_row_tells_hint_text_and_what_repeats_it(shown: Shown):
    workspace, outline = shown
    index = outline.model.index_of(named(workspace, "row").id)
    assert index.data(Role.HINT) == "#row.row"
    assert index.data(Role.SNIPPET) == "{{item}}"
    assert [badge.text for badge in index.data(Role.BADGES)] == ["for"]


def test_choosing_a_row_selects_the_element(shown: Shown):
    workspace, outline = shown
    index = outline.model.index_of(named(workspace, "buy").id)
    QTest.mouseClick(
        outline.tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        outline.tree.visualRect(index).center(),
    )
    assert workspace.selected_element == named(workspace, "buy")


def test_a_selection_made_elsewhere_is_shown(shown: Shown):
    workspace, outline = shown
    workspace.select([named(workspace, "picture").id])
    assert [index.data() for index in outline.tree.selectionModel().selectedIndexes()] == ["image"]


def test_several_rows_can_be_selected(shown: Shown):
    workspace, outline = shown
    workspace.select([named(workspace, "title").id])
    index = outline.model.index_of(named(workspace, "buy").id)
    outline.tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert workspace.selection == (named(workspace, "title").id, named(workspace, "buy").id)


def test_delete_removes_the_selected_elements(shown: Shown):
    workspace, outline = shown
    workspace.select([named(workspace, "buy").id])
    outline.tree.setFocus()
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert "<button" not in text_of(workspace)


def test_an_edit_of_an_attribute_keeps_folded_rows_folded(shown: Shown):
    workspace, outline = shown
    outline.tree.collapse(outline.model.index_of(named(workspace, "top").id))
    title = named(workspace, "title")
    workspace.edit(lambda: set_attribute(workspace.project, workspace.file, title, "class", "other"))
    assert not outline.tree.isExpanded(outline.model.index_of(named(workspace, "top").id))


def test_a_removed_element_leaves_folded_rows_folded(qtbot: QtBot, tmp_path: Path):
    workspace = open_shop(tmp_path, markup='<view id="kept"><text /></view>\n<view id="gone" />\n<view id="last" />\n')
    outline = Outline(workspace)
    qtbot.addWidget(outline)
    outline.tree.collapse(outline.model.index_of(named(workspace, "kept").id))
    workspace.select([named(workspace, "gone").id])
    outline.remove_selected()
    assert rows(outline) == ["view", " text", "view"]
    assert not outline.tree.isExpanded(outline.model.index_of(named(workspace, "kept").id))


def test_selecting_an_element_in_a_folded_row_unfolds_it(shown: Shown):
    workspace, outline = shown
    outline.tree.collapse(outline.model.index_of(named(workspace, "top").id))
    workspace.select([named(workspace, "buy").id])
    assert outline.tree.isExpanded(outline.model.index_of(named(workspace, "top").id))


def test_searching_leaves_what_is_wanted_and_what_is_around_it(shown: Shown):
    _, outline = shown
    QTest.keyClicks(outline.search, "hello")
    assert rows(outline) == ["view", " text"]
    outline.search.clear()
    assert len(rows(outline)) == 5


def drop(shown: Shown, dragged: str, parent: str | None, row: int) -> None:
    """Drop an element into another at a row, as the view does."""
    workspace, outline = shown
    mime = outline.model.mimeData([outline.model.index_of(named(workspace, dragged).id)])
    place = outline.model.index_of(named(workspace, parent).id) if parent else QModelIndex()
    outline.model.dropMimeData(mime, Qt.DropAction.MoveAction, row, 0, place)


def test_dragging_a_row_reorders_the_elements(shown: Shown):
    workspace, outline = shown
    drop(shown, "buy", "top", 0)
    assert rows(outline)[:3] == ["view", " button", " text"]
    workspace.undo()
    assert text_of(workspace) == MARKUP


def test_a_row_can_be_dropped_into_a_container(shown: Shown):
    workspace, _ = shown
    drop(shown, "title", "row", -1)
    assert workspace.document.parent(named(workspace, "title")) == named(workspace, "row")


@pytest.mark.parametrize(("dragged", "parent"), [("top", "row"), ("buy", "picture"), ("row", "title")])
def test_a_row_is_refused_where_it_may_not_stand(shown: Shown, dragged: str, parent: str):
    workspace, _ = shown
    drop(shown, dragged, parent, -1)
    assert text_of(workspace) == MARKUP

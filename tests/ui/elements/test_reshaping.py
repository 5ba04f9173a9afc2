from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from designer.ui.elements.reshaping import (
    data_paths,
    is_component,
    make_component,
    put_component_here,
    rename_data_path,
    written,
)
from designer.ui.parts.name_dialog import NameDialog
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, MARKUP, named, open_shop, text_of


def accepting(name: str | None = None) -> Callable[[NameDialog], bool]:
    """Accepts what a dialog suggests, or another name."""

    def answer(dialog: NameDialog) -> bool:
        dialog.name.setText(dialog.name.text() if name is None else name)
        return dialog.accept_button.isEnabled()

    return answer


def select(workspace: Workspace, name: str) -> None:
    workspace.select([named(workspace, name).id])


def exists(workspace: Workspace, path: str) -> bool:
    return workspace.project is not None and workspace.project.exists(path)


def test_an_element_becomes_a_component_under_the_suggested_path(workspace: Workspace):
    select(workspace, "row")
    assert make_component(workspace, accepting())
    assert exists(workspace, "components/row/row.wxml")
    assert "<row " in text_of(workspace)
    workspace.undo()
    assert (text_of(workspace), exists(workspace, "components/row/row.wxml")) == (MARKUP, False)


def test_a_suggested_tag_is_none_of_wechat(tmp_path: Path):
    workspace = open_shop(tmp_path, markup='<view id="box">x</view>\n')
    select(workspace, "box")
    assert make_component(workspace, accepting())
    assert exists(workspace, "components/part-view/part-view.wxml")


def test_a_path_that_is_taken_is_refused(workspace: Workspace):
    select(workspace, "row")
    assert not make_component(workspace, accepting("parts/card"))
    assert text_of(workspace) == MARKUP


def test_a_component_becomes_elements_again(workspace: Workspace):
    select(workspace, "title")
    make_component(workspace, accepting("components/headline/headline"))
    assert is_component(workspace)
    assert put_component_here(workspace)
    assert "Hello</text>" in text_of(workspace)


def test_the_data_of_an_element_is_that_of_its_attributes_and_its_text(workspace: Workspace):
    select(workspace, "row")
    assert [written(path) for path in data_paths(workspace)] == ["goods"]
    select(workspace, "title")
    assert data_paths(workspace) == []


def test_data_is_renamed_in_markup_and_script_as_one_step(workspace: Workspace):
    select(workspace, "row")
    assert rename_data_path(workspace, ("goods",), accepting("wares"))
    assert workspace.project is not None
    script = workspace.project.source(f"{HOME}.js").text
    assert ('wx:for="{{wares}}"' in text_of(workspace), "wares:" in script) == (True, True)
    workspace.undo()
    assert text_of(workspace) == MARKUP


def test_no_data_can_have_a_name_with_spaces(workspace: Workspace):
    select(workspace, "row")
    assert not rename_data_path(workspace, ("goods",), accepting("two words"))
    assert text_of(workspace) == MARKUP

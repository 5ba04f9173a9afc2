from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from designer.edits import insert_markup, remove_elements, set_attribute
from designer.project.history import Changed
from designer.project.problems import Level
from designer.ui.conflict import Answer
from designer.ui.message import Message
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME, named, text_of

EMPTY = "pages/empty/empty"


def test_a_project_opens_on_its_first_page(workspace: Workspace):
    assert (workspace.route, workspace.file) == (HOME, f"{HOME}.wxml")


def test_a_folder_that_is_no_project_is_told_and_the_open_one_stays(workspace, messages: list[Message], tmp_path: Path):
    before = workspace.project
    (tmp_path / "nothing").mkdir()
    assert not workspace.open_project(tmp_path / "nothing")
    assert workspace.project is before
    assert [(each.level, each.blocking) for each in messages] == [(Level.ERROR, True)]


def test_the_selection_names_each_node_once_and_the_last_one_is_the_main_one(workspace):
    title, buy = named(workspace, "title"), named(workspace, "buy")
    workspace.select((title.id, buy.id, title.id, buy.id))
    assert workspace.selection == (title.id, buy.id)
    assert workspace.selected_element.id == buy.id


def test_another_page_empties_the_selection(workspace):
    workspace.select((named(workspace, "title").id,))
    workspace.open_page(EMPTY)
    assert workspace.selection == ()


def test_a_route_that_is_no_page_is_told(workspace, messages):
    workspace.open_page("pages/gone/gone")
    assert workspace.route == HOME
    assert "pages/gone/gone" in messages[0].text


def test_a_component_is_edited_on_the_page_that_is_shown(workspace):
    workspace.edit_file("parts/card.wxml")
    assert (workspace.route, workspace.file) == (HOME, "parts/card.wxml")


def test_an_edit_is_told_after_the_document_follows_it(qtbot: QtBot, workspace):
    seen: list[str] = []
    workspace.edited.connect(lambda _changed: seen.append(text_of(workspace)))
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    assert 'type="warn"' in seen[0]


def test_an_insertion_selects_what_it_inserted(workspace):
    project, path, top = workspace.project, workspace.file, named(workspace, "top")
    workspace.edit(lambda: insert_markup(project, path, top, None, '<switch id="new" />'))
    assert workspace.selected_element == named(workspace, "new")


def test_a_removed_element_leaves_the_selection(workspace):
    title, buy = named(workspace, "title"), named(workspace, "buy")
    workspace.select((title.id, buy.id))
    workspace.apply(remove_elements(workspace.project, workspace.file, [title]))
    assert title.id not in workspace.selection


def test_an_undo_goes_to_the_page_that_it_changes(workspace):
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    workspace.open_page(EMPTY)
    workspace.undo()
    assert workspace.route == HOME


def test_undo_and_redo_restore_the_exact_text(workspace):
    project, path = workspace.project, workspace.file
    before = text_of(workspace)
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    after = text_of(workspace)
    workspace.undo()
    assert text_of(workspace) == before
    workspace.redo()
    assert text_of(workspace) == after


def test_a_refused_edit_is_told_and_changes_nothing(workspace, messages):
    project, path, before = workspace.project, workspace.file, text_of(workspace)
    buy = named(workspace, "buy")
    assert not workspace.edit(lambda: set_attribute(project, path, buy, "type", "\"both' quotes"))
    assert text_of(workspace) == before
    assert messages[0].level == Level.WARNING


def test_saving_writes_the_change_and_nothing_waits_any_more(workspace):
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    assert workspace.dirty
    assert workspace.save()
    assert not workspace.dirty
    assert 'type="warn"' in (project.root / path).read_text("utf-8")


def test_saving_is_no_edit_to_those_who_show_the_file(workspace):
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    edits: list[Changed] = []
    workspace.edited.connect(edits.append)
    workspace.save()
    assert edits == []


def test_a_read_only_file_keeps_its_edits_and_says_so(workspace, messages):
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    (project.root / path).chmod(0o444)
    assert not workspace.save()
    assert workspace.dirty
    assert messages[-1].blocking
    assert path in messages[-1].text


def test_an_unreadable_page_has_no_document(workspace):
    (workspace.project.root / "pages/empty/empty.wxml").unlink()
    workspace.open_page(EMPTY)
    assert workspace.document is None


def test_the_zoom_stays_in_its_range(workspace):
    workspace.set_zoom(50)
    assert workspace.zoom == 4.0


def test_a_place_in_the_markup_selects_the_element_there(workspace):
    workspace.show_place(f"{HOME}.wxml", 3, 5)
    assert workspace.selected_element == named(workspace, "buy")


def test_a_closed_project_is_not_listened_to_any_more(workspace):
    project = workspace.project
    change = set_attribute(project, workspace.file, named(workspace, "buy"), "type", "warn")
    workspace.close_project()
    edits: list[Changed] = []
    workspace.edited.connect(edits.append)
    project.apply(change)
    assert edits == []


def test_undo_of_a_removal_selects_what_came_back_and_redo_its_neighbour(workspace):
    title = named(workspace, "title")
    workspace.select((title.id,))
    workspace.apply(remove_elements(workspace.project, workspace.file, [title]))
    workspace.undo()
    assert workspace.selected_element == named(workspace, "title")
    workspace.redo()
    assert workspace.selected_element == named(workspace, "buy")


def test_redo_of_an_insertion_selects_what_it_inserted(workspace):
    project, path, top = workspace.project, workspace.file, named(workspace, "top")
    workspace.edit(lambda: insert_markup(project, path, top, named(workspace, "buy"), '<switch id="new" />'))
    workspace.undo()
    workspace.select(())
    workspace.redo()
    assert workspace.selected_element == named(workspace, "new")


def test_undo_of_an_attribute_keeps_a_selection_of_several(workspace):
    title, buy = named(workspace, "title"), named(workspace, "buy")
    workspace.select((title.id, buy.id))
    workspace.apply(set_attribute(workspace.project, workspace.file, buy, "type", "warn"))
    workspace.undo()
    assert workspace.selection == (title.id, buy.id)


def change_on_both_sides(workspace: Workspace) -> Path:
    """An unsaved edit here, and another text on disk; returns where that is."""
    project, path = workspace.project, workspace.file
    workspace.apply(set_attribute(project, path, named(workspace, "buy"), "type", "warn"))
    on_disk = project.root / path
    on_disk.write_text("<view id='theirs' />\n")
    return on_disk


def test_without_an_answer_a_file_changed_by_others_is_told_and_left_alone(workspace, messages):
    on_disk = change_on_both_sides(workspace)
    assert not workspace.save()
    assert messages[-1].blocking
    assert "theirs" in on_disk.read_text()


def test_a_file_changed_by_others_is_overwritten_when_the_person_says_so(workspace):
    on_disk = change_on_both_sides(workspace)
    asked: list[tuple[str, ...]] = []

    def overwrite(paths: tuple[str, ...]) -> Answer:
        asked.append(paths)
        return Answer.OVERWRITE

    workspace.ask_about_conflict = overwrite
    assert workspace.save()
    assert asked == [(workspace.file,)]
    assert 'type="warn"' in on_disk.read_text()


def test_a_file_changed_by_others_is_read_anew_when_the_person_says_so(workspace):
    change_on_both_sides(workspace)
    workspace.ask_about_conflict = lambda _paths: Answer.RELOAD
    assert workspace.save()
    assert text_of(workspace) == "<view id='theirs' />\n"
    assert not workspace.dirty


def test_a_cancelled_save_keeps_both_texts(workspace, messages):
    on_disk = change_on_both_sides(workspace)
    workspace.ask_about_conflict = lambda _paths: Answer.CANCEL
    assert not workspace.save()
    assert workspace.dirty
    assert "theirs" in on_disk.read_text()
    assert messages == []

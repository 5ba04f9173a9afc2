"""Files that other programs change while the project is open."""

from pathlib import Path

import pytest

from designer.project import Change, Changed, EditFile, FaultKind, Project, SaveFailed
from designer.source.source import Span, Splice

HOME = "pages/home/home.wxml"
OTHER = '<view class="top">\n  <text>Theirs</text>\n</view>\n'


@pytest.fixture
def project(folder: Path) -> Project:
    """The project as it is once somebody has looked at its home page."""
    project = Project.open(folder)
    project.wxml(HOME)
    project.reload_from_disk()
    return project


def replace(project: Project, old: str, new: str) -> None:
    start = project.source(HOME).text.index(old)
    project.apply(Change("Replace", (EditFile(HOME, (Splice(Span(start, start + len(old)), new),)),)))


def test_a_file_without_edits_is_read_anew(project: Project) -> None:
    (project.root / HOME).write_text(OTHER)
    assert project.reload_from_disk() == {HOME}
    assert (project.source(HOME).text, project.dirty) == (OTHER, frozenset())


def test_elements_beside_what_others_changed_stay_the_same_ones(project: Project) -> None:
    view = next(project.wxml(HOME).elements())
    (project.root / HOME).write_text(OTHER)
    project.reload_from_disk()
    assert next(project.wxml(HOME).elements()).id == view.id


def test_nothing_is_told_when_nothing_changed(project: Project) -> None:
    heard: list[Changed] = []
    project.subscribe(heard.append)
    (project.root / HOME).touch()
    assert (project.reload_from_disk(), heard, project.can_undo) == (frozenset(), [], False)


def test_what_we_saved_ourselves_is_no_change_of_others(project: Project) -> None:
    replace(project, "Hello", "Bye")
    project.save()
    assert project.reload_from_disk() == frozenset()


def test_listeners_hear_of_files_that_nobody_had_read_before(project: Project) -> None:
    heard: list[Changed] = []
    project.subscribe(heard.append)
    (project.root / "app.js").write_text("App({ theirs: true })\n")
    project.reload_from_disk()
    assert [(event.origin, event.paths) for event in heard] == [("disk", {"app.js"})]


def test_unsaved_edits_stay_until_they_are_undone(project: Project) -> None:
    replace(project, "Hello", "Mine")
    (project.root / HOME).write_text(OTHER)
    assert project.reload_from_disk() == frozenset()
    assert "Mine" in project.source(HOME).text
    project.undo()
    assert project.reload_from_disk() == {HOME}
    assert project.source(HOME).text == OTHER


def test_undo_goes_through_what_was_read_anew_to_the_first_text(project: Project) -> None:
    first = project.source(HOME).text
    replace(project, "Hello", "Mine")
    project.save()
    (project.root / HOME).write_text(OTHER)
    project.reload_from_disk()
    assert project.undo_title == "Reload home.wxml"
    project.undo()
    assert "Mine" in project.source(HOME).text
    project.undo()
    assert project.source(HOME).text == first


def test_edits_can_be_given_up_for_the_text_of_others_and_undo_brings_them_back(project: Project) -> None:
    replace(project, "Hello", "Mine")
    (project.root / HOME).write_text(OTHER)
    with pytest.raises(SaveFailed) as failure:
        project.save()
    assert [fault.kind for fault in failure.value.faults] == [FaultKind.CHANGED_OUTSIDE]
    project.reload_from_disk(frozenset({HOME}))
    assert (project.source(HOME).text, project.dirty) == (OTHER, frozenset())
    project.undo()
    assert "Mine" in project.source(HOME).text


def test_the_same_change_made_by_both_is_no_conflict(project: Project) -> None:
    replace(project, "Hello", "Both")
    (project.root / HOME).write_bytes(project.read(HOME))
    project.save()
    assert project.dirty == frozenset()


def test_a_page_that_others_remove_or_add_is_noticed(project: Project) -> None:
    text = (project.root / HOME).read_bytes()
    (project.root / HOME).unlink()
    project.reload_from_disk()
    assert project.page("pages/home/home").missing == (HOME,)
    (project.root / HOME).write_bytes(text)
    project.reload_from_disk()
    assert (project.page("pages/home/home").missing, project.read(HOME)) == ((), text)


def test_a_page_that_others_list_in_app_json_appears(project: Project) -> None:
    config = project.root / "app.json"
    config.write_text(config.read_text().replace('"pages/cart/cart"', '"pages/cart/cart", "pages/new/new"'))
    project.reload_from_disk()
    assert project.page("pages/new/new") is not None


def test_a_byte_order_mark_of_others_is_taken_over(project: Project) -> None:
    (project.root / HOME).write_bytes(b"\xef\xbb\xbf<view/>")
    project.reload_from_disk()
    assert (project.read(HOME), project.dirty) == (b"\xef\xbb\xbf<view/>", frozenset())

"""The journal of unsaved edits: what it brings back at the next start, and what it must not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from designer.project import Change, CreateFile, EditFile, Project, Recovery, SaveFailed
from designer.source.source import Span, Splice
from tests.project.conftest import drop

HOME, CART = "pages/home/home.wxml", "pages/cart/cart.wxml"


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "journals"


def insert(path: str, text: str) -> Change:
    return Change("Insert", (EditFile(path, (Splice(Span(0, 0), text),)),))


def edited_and_killed(folder: Path, journals: Path, *changes: Change) -> None:
    project = Project.open(folder, journals)
    for change in changes:
        project.apply(change)
    drop(project)


def recovery(project: Project) -> Recovery:
    found = project.recoverable
    assert found is not None
    return found


def journal_files(journals: Path) -> list[Path]:
    return sorted(journals.rglob("*.journal"))


def test_unsaved_edits_come_back_as_one_change_that_undo_takes_back(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"), insert(HOME, "<b/>"), insert(CART, "<c/>"))
    project = Project.open(folder, journals)
    before = project.read(HOME)
    found = recovery(project)
    assert (found.changes, found.paths, found.lost, found.damage) == (3, (CART, HOME), (), "")
    assert project.dirty == frozenset()
    project.recover()
    assert project.read(HOME) == b"<b/><a/>" + before
    project.undo()
    assert (project.read(HOME), project.can_undo) == (before, False)


def test_what_was_brought_back_is_unsaved_again_and_comes_back_again(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    second = Project.open(folder, journals)
    second.recover()
    drop(second)
    third = Project.open(folder, journals)
    third.recover()
    assert third.read(HOME).startswith(b"<a/><view")
    assert third.recoverable is None


def test_edits_that_were_given_up_do_not_come_again(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    Project.open(folder, journals).discard_recovery()
    assert (Project.open(folder, journals).recoverable, journal_files(journals)) == (None, [])


@pytest.mark.parametrize("end", [Project.save, Project.undo, Project.close], ids=["saved", "undone", "closed"])
def test_nothing_comes_back_after(folder: Path, journals: Path, end: Callable[[Project], object]) -> None:
    project = Project.open(folder, journals)
    project.apply(insert(HOME, "<a/>"))
    end(project)
    if end is not Project.close:
        drop(project)
    assert Project.open(folder, journals).recoverable is None


def test_a_project_without_edits_leaves_no_journal(folder: Path, journals: Path) -> None:
    Project.open(folder, journals).wxml(HOME)
    assert not journals.exists()


def test_a_file_that_changed_meanwhile_is_left_alone_and_named(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"), insert(CART, "<c/>"))
    (folder / HOME).write_text("theirs")
    project = Project.open(folder, journals)
    assert (recovery(project).paths, recovery(project).lost) == ((CART,), (HOME,))
    project.recover()
    assert (project.read(HOME), project.dirty) == (b"theirs", {CART})


def test_a_file_that_others_made_is_not_replaced_by_ours(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, Change("Create", (CreateFile("new.wxml", b"mine"),)))
    (folder / "new.wxml").write_text("theirs")
    found = recovery(Project.open(folder, journals))
    assert (found.paths, found.lost) == ((), ("new.wxml",))


def test_edits_go_on_from_what_was_read_anew(folder: Path, journals: Path) -> None:
    project = Project.open(folder, journals)
    project.apply(insert(HOME, "<a/>"))
    project.undo()
    project.reload_from_disk()
    (folder / HOME).write_text("<theirs/>")
    project.reload_from_disk()
    project.apply(insert(HOME, "<b/>"))
    drop(project)
    again = Project.open(folder, journals)
    again.recover()
    assert again.read(HOME) == b"<b/><theirs/>"


def test_files_that_could_not_be_saved_come_back_and_those_saved_do_not(folder: Path, journals: Path) -> None:
    project = Project.open(folder, journals)
    project.apply(insert(HOME, "<a/>"))
    project.apply(insert(CART, "<c/>"))
    mode = (folder / CART).stat().st_mode
    (folder / CART).chmod(0o444)
    with pytest.raises(SaveFailed):
        project.save()
    (folder / CART).chmod(mode)
    (folder / HOME).write_text("changed by others after the save")
    drop(project)
    found = recovery(Project.open(folder, journals))
    assert (found.paths, found.lost) == ((CART,), ())


@pytest.mark.parametrize(
    ("spoil", "left"),
    [
        (lambda data: data[:-1], b"<a/>"),
        (lambda data: data[:-20], b"<a/>"),
        (lambda data: data.replace(b"<b/>", b"<x/>"), b"<a/>"),
        (lambda data: data + b"\0\0\0", b"<b/><a/>"),
        (lambda data: data + b"00000000 {}\n", b"<b/><a/>"),
    ],
)
def test_a_damaged_journal_gives_what_is_whole_and_says_so(
    folder: Path, journals: Path, spoil: Callable[[bytes], bytes], left: bytes
) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"), insert(HOME, "<b/>"))
    (file,) = journal_files(journals)
    file.write_bytes(spoil(file.read_bytes()))
    project = Project.open(folder, journals)
    assert "damaged" in recovery(project).damage
    project.recover()
    assert project.read(HOME).startswith(left + b"<view")


def test_a_journal_of_garbage_is_no_obstacle(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    journal_files(journals)[0].write_bytes(bytes(range(256)) * 10)
    assert Project.open(folder, journals).recoverable is None


def test_two_at_work_on_one_project_do_not_touch_each_others_journal(folder: Path, journals: Path) -> None:
    first, second = Project.open(folder, journals), Project.open(folder, journals)
    first.apply(insert(HOME, "<a/>"))
    assert second.recoverable is None
    second.apply(insert(CART, "<b/>"))
    second.save()
    second.close()
    drop(first)
    assert recovery(Project.open(folder, journals)).paths == (HOME,)


def test_a_journal_that_is_offered_is_not_offered_twice(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    first, second = Project.open(folder, journals), Project.open(folder, journals)
    assert recovery(first).paths == (HOME,)
    assert second.recoverable is None
    first.close()
    assert recovery(second).paths == (HOME,)


def test_each_project_has_journals_of_its_own(folder: Path, journals: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "app.json").write_text("{}")
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    assert Project.open(other, journals).recoverable is None


def test_a_journal_that_cannot_be_written_is_told_and_hinders_nobody(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "journals").write_text("a file where the folder should be")
    project = Project.open(folder, tmp_path / "journals")
    project.apply(insert(HOME, "<a/>"))
    assert "no longer written down" in project.journal_fault
    project.save()
    assert (folder / HOME).read_bytes().startswith(b"<a/>")


def test_bytes_that_are_no_text_come_back_as_they_were(folder: Path, journals: Path) -> None:
    data = b"\xef\xbb\xbf\xff\xfe\x00\r\n\xe4\xbd\xa0"
    edited_and_killed(folder, journals, Change("Create", (CreateFile("a.bin", data),)), insert("a.bin", "\udcfe😀"))
    project = Project.open(folder, journals)
    project.recover()
    assert project.read("a.bin") == data[:3] + b"\xfe" + "😀".encode() + data[3:]


def test_an_unfinished_file_of_a_killed_save_is_swept_and_never_listed(folder: Path, journals: Path) -> None:
    edited_and_killed(folder, journals, insert(HOME, "<a/>"))
    left, kept = folder / "pages/home/.abcd1234.saving", folder / "pages/home/.mine.saving"
    left.write_text("half")
    kept.write_text("a person's own")
    project = Project.open(folder, journals)
    assert "pages/home/.abcd1234.saving" not in set(project.walk())
    recovery(project)
    assert (left.exists(), kept.exists()) == (False, True)


def test_the_next_save_beside_an_unfinished_file_sweeps_it(folder: Path) -> None:
    left = folder / "pages/home/.abcd1234.saving"
    left.write_text("half")
    project = Project.open(folder)
    project.apply(insert(HOME, "<a/>"))
    project.save()
    assert not left.exists()

"""Applying, undoing and saving changes."""

import errno
import os
import resource
import stat
from pathlib import Path

import pytest

from designer.project import Change, Changed, CreateFile, DeleteFile, EditFile, MoveFile, Project, SaveFailed
from designer.project.change import Step
from designer.project.problems import FileFault
from designer.source.source import Span, Splice

HOME, CART = "pages/home/home.wxml", "pages/cart/cart.wxml"


def replace(project: Project, path: str, old: str, new: str) -> Change:
    start = project.source(path).text.index(old)
    return Change("Replace", (EditFile(path, (Splice(Span(start, start + len(old)), new),)),))


def insert(path: str, offset: int, text: str) -> EditFile:
    return EditFile(path, (Splice(Span(offset, offset), text),))


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_edit_and_its_inverse_restore_the_exact_bytes(folder: Path) -> None:
    project = Project.open(folder)
    before = project.read(HOME)
    inverse = project.apply(replace(project, HOME, "Hello", "Good\r\nbye"))
    project.apply(inverse)
    assert project.read(HOME) == before


def test_undo_and_redo_walk_the_same_way_back_and_forth(folder: Path) -> None:
    project = Project.open(folder)
    texts = [project.source(HOME).text]
    for old, new in (("Hello", "One"), ("One", "Two"), ("top", "bottom")):
        project.apply(replace(project, HOME, old, new))
        texts.append(project.source(HOME).text)
    back = []
    while project.can_undo:
        back.append(project.source(HOME).text)
        project.undo()
    forth = [project.source(HOME).text]
    while project.can_redo:
        project.redo()
        forth.append(project.source(HOME).text)
    assert (back, forth) == (texts[:0:-1], texts)


def test_a_change_over_several_files_is_one_undo_step(folder: Path) -> None:
    project = Project.open(folder)
    steps = (CreateFile("pages/new/new.wxml", b"<view/>"), MoveFile("pages/cart/cart.js", "cart.js"), DeleteFile(HOME))
    project.apply(Change("Rearrange", steps))
    project.undo()
    assert (project.dirty, project.can_undo, project.exists(HOME)) == (frozenset(), False, True)


def test_a_change_that_fails_half_way_changes_nothing(folder: Path) -> None:
    project = Project.open(folder)
    good = replace(project, HOME, "Hello", "Bye").steps
    with pytest.raises(FileFault, match=r"app\.js exists already"):
        project.apply(Change("Bad", (*good, CreateFile("app.js", b""))))
    assert (project.dirty, project.can_undo) == (frozenset(), False)


def test_elements_keep_their_identity_over_an_edit_elsewhere(folder: Path) -> None:
    project = Project.open(folder)
    text = next(element for element in project.wxml(HOME).elements() if element.tag == "text")
    project.apply(replace(project, HOME, 'class="top"', 'class="a long way"'))
    again = project.wxml(HOME).node(text.id)
    assert again is not None
    assert project.source(HOME).slice(again.span) == "<text>Hello</text>"


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        ((insert(HOME, 0, "<a/>"), insert(HOME, 2, "x"), insert(HOME, 0, "<b/>")), HOME),
        ((MoveFile(HOME, "moved.wxml"),), "moved.wxml"),
        ((insert(HOME, 0, "<a/>"), MoveFile(HOME, "moved.wxml"), insert("moved.wxml", 0, "<b/>")), "moved.wxml"),
        ((MoveFile(HOME, "a.wxml"), MoveFile(CART, HOME), MoveFile("a.wxml", CART)), CART),
    ],
    ids=["several edits", "a move", "a move between edits", "a swap"],
)
def test_elements_keep_their_identity_over(folder: Path, steps: tuple[Step, ...], path: str) -> None:
    project = Project.open(folder)
    text = next(element for element in project.wxml(HOME).elements() if element.tag == "text")
    project.apply(Change("Several", steps))
    again = project.wxml(path).node(text.id)
    assert again is not None
    assert project.source(path).slice(again.span) == "<text>Hello</text>"


def test_an_element_of_a_removed_file_is_the_same_one_once_undo_brings_it_back(folder: Path) -> None:
    project = Project.open(folder)
    text = next(element for element in project.wxml(HOME).elements() if element.tag == "text")
    project.apply(Change("Delete", (DeleteFile(HOME),)))
    project.undo()
    assert project.wxml(HOME).node(text.id) is not None


@pytest.mark.parametrize(
    "steps",
    [
        (DeleteFile(HOME), CreateFile(HOME, b""), insert(HOME, 0, "<a/>")),
        (DeleteFile(HOME), MoveFile("notes.txt", HOME), insert(HOME, 0, "<a/>")),
    ],
    ids=["made", "moved"],
)
def test_what_takes_the_place_of_a_removed_file_is_read_by_itself(folder: Path, steps: tuple[Step, ...]) -> None:
    (folder / "notes.txt").write_bytes(b"")
    project = Project.open(folder)
    assert len(list(project.wxml(HOME).elements())) == 2
    for step in steps:
        project.apply(Change("Replace", (step,)))
    assert [(element.tag, element.span) for element in project.wxml(HOME).elements()] == [("a", Span(0, 4))]


@pytest.mark.parametrize(
    ("step", "anew"),
    [
        (insert("app.js", 0, "//\n"), False),
        (insert("pages/home/home.json", 1, " "), False),
        (CreateFile("images/a.png", b""), False),
        (insert("app.json", 1, " "), True),
        (CreateFile("project.config.json", b"{}"), True),
        (CreateFile("pages/home/home.wxss", b""), True),
        (DeleteFile("pages/cart/cart.js"), True),
        (MoveFile("pages/cart/cart.js", "pages/cart/cart.ts"), True),
        (MoveFile("components/card/card.wxml", "pages/cart/cart.less"), True),
    ],
)
def test_pages_are_listed_anew_just_when_a_change_concerns_them(folder: Path, step: Step, anew: bool) -> None:
    project = Project.open(folder)
    before = project.pages
    project.apply(Change("One step", (step,)))
    assert (project.pages is not before) == anew


def test_a_change_without_steps_leaves_nothing_to_undo(folder: Path) -> None:
    project = Project.open(folder)
    heard: list[Changed] = []
    project.subscribe(heard.append)
    project.apply(Change("Nothing", ()))
    assert (project.can_undo, heard) == (False, [])


def test_listeners_hear_of_each_change_once(folder: Path) -> None:
    project = Project.open(folder)
    heard: list[Changed] = []
    end = project.subscribe(heard.append)
    project.apply(replace(project, HOME, "Hello", "Bye"))
    project.undo()
    end()
    project.redo()
    assert [(event.origin, event.paths) for event in heard] == [("apply", {HOME}), ("undo", {HOME})]


def test_a_page_added_to_app_json_appears_in_the_list(folder: Path) -> None:
    project = Project.open(folder)
    project.apply(replace(project, "app.json", '"pages/cart/cart"', '"pages/cart/cart", "pages/two/two"'))
    assert project.page("pages/two/two") is not None


def test_save_writes_just_the_changed_file(folder: Path) -> None:
    project = Project.open(folder)
    before = bytes_below(folder)
    project.apply(replace(project, HOME, "Hello", "你好"))
    project.save()
    after = bytes_below(folder)
    assert {path for path in after if after[path] != before.get(path)} == {HOME}
    assert after[HOME] == before[HOME].replace(b"Hello", "你好".encode())


def test_save_without_a_change_touches_nothing(folder: Path) -> None:
    project = Project.open(folder)
    project.source(HOME)
    stamp = (folder / HOME).stat().st_mtime_ns
    project.save()
    assert (folder / HOME).stat().st_mtime_ns == stamp


def test_save_keeps_permissions_and_writes_through_a_link(folder: Path) -> None:
    target = folder / "shared.wxml"
    (folder / HOME).rename(target)
    (folder / HOME).symlink_to(target)
    target.chmod(0o640)
    project = Project.open(folder)
    project.apply(replace(project, HOME, "Hello", "Bye"))
    project.save()
    assert ((folder / HOME).is_symlink(), stat.S_IMODE(target.stat().st_mode)) == (True, 0o640)
    assert b"Bye" in target.read_bytes()


def test_undo_back_to_the_saved_text_is_not_dirty(folder: Path) -> None:
    project = Project.open(folder)
    project.apply(replace(project, HOME, "Hello", "Bye"))
    project.save()
    project.apply(replace(project, HOME, "Bye", "Again"))
    project.undo()
    assert project.dirty == frozenset()


@pytest.mark.parametrize("locked", [HOME, "pages/home"])
def test_a_read_only_place_is_named_and_nothing_is_lost(folder: Path, locked: str) -> None:
    project = Project.open(folder)
    project.apply(replace(project, HOME, "Hello", "Bye"))
    mode = (folder / locked).stat().st_mode
    (folder / locked).chmod(0o555)
    try:
        with pytest.raises(SaveFailed, match=r"home\.wxml was not saved: .*read-only"):
            project.save()
    finally:
        (folder / locked).chmod(mode)
    assert (b"Hello" in (folder / HOME).read_bytes(), project.dirty) == (True, {HOME})
    project.save()
    assert b"Bye" in (folder / HOME).read_bytes()


def test_what_was_moved_is_not_removed_while_its_new_place_cannot_be_written(folder: Path) -> None:
    project = Project.open(folder)
    project.apply(Change("Move", (MoveFile(HOME, "locked/home.wxml"),)))
    (folder / "locked").mkdir(mode=0o555)
    with pytest.raises(SaveFailed, match=r"locked/home\.wxml was not saved"):
        project.save()
    assert (folder / HOME).exists()
    (folder / "locked").chmod(0o755)
    assert project.save() == {HOME, "locked/home.wxml"}
    assert not (folder / HOME).exists()


@pytest.mark.skipif(os.name != "posix", reason="file size limits are a POSIX matter")
def test_a_disk_without_room_leaves_the_old_file_whole(folder: Path) -> None:
    project = Project.open(folder)
    project.apply(replace(project, HOME, "Hello", "x" * 200_000))
    before = bytes_below(folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(SaveFailed) as failure:
            project.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert os.strerror(errno.EFBIG) in str(failure.value)
    assert bytes_below(folder) == before
    assert project.dirty == {HOME}


def test_a_file_changed_by_another_program_is_not_overwritten(folder: Path) -> None:
    project = Project.open(folder)
    project.apply(replace(project, HOME, "Hello", "Mine"))
    (folder / HOME).write_text("theirs")
    with pytest.raises(SaveFailed, match="another program has changed it"):
        project.save()
    assert (folder / HOME).read_text() == "theirs"
    project.save(overwrite=frozenset({HOME}))
    assert "Mine" in (folder / HOME).read_text()

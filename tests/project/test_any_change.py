"""Any sequence of changes of every kind: undo restores the exact bytes, redo the later ones, a journal both."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.project import Change, CreateFile, DeleteFile, EditFile, MoveFile, Project
from designer.project.change import Step
from designer.source.source import Source, Span, Splice
from tests.project.conftest import FILES, drop, write_files
from tests.project.test_changing import bytes_below

PATHS = (*FILES, "new.wxml", "pages/new/new.wxml", "images/picture.png")
TEXTS = st.sampled_from(["", "<a/>", "\r\n", "你好", "{", '"', "\udcff", "</view>", "<view>"])


def read(project: Project) -> dict[str, bytes]:
    return {path: project.read(path) for path in PATHS if project.exists(path)}


@st.composite
def splices(draw: st.DrawFn, text: str) -> tuple[Splice, ...]:
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=4)))
    spans = zip(places[::2], places[1::2], strict=False)
    return tuple(Splice(Span(start, end), draw(TEXTS)) for start, end in spans)


@st.composite
def steps(draw: st.DrawFn, files: dict[str, str]) -> Step:
    """A step that fits `files`, which it changes."""
    there, free = sorted(files), sorted(set(PATHS) - set(files))
    kinds = ["edit"] * 4 * bool(there) + ["delete", "move"] * bool(there and free) + ["create"] * bool(free)
    match draw(st.sampled_from(kinds)):
        case "edit":
            path = draw(st.sampled_from(there))
            made = draw(splices(files[path]))
            files[path] = Source(path, files[path]).splice(made).text
            return EditFile(path, made)
        case "create":
            path, data = draw(st.sampled_from(free)), draw(st.binary(max_size=8))
            files[path] = Source.read(path, data).text
            return CreateFile(path, data)
        case "delete":
            path = draw(st.sampled_from(there))
            del files[path]
            return DeleteFile(path)
        case _:
            path, to = draw(st.sampled_from(there)), draw(st.sampled_from(free))
            files[to] = files.pop(path)
            return MoveFile(path, to)


@st.composite
def changes(draw: st.DrawFn, sizes: tuple[int, int]) -> list[Change]:
    files = dict(FILES)
    return [
        Change("Any", tuple(draw(steps(files)) for _ in range(draw(st.integers(1, 4)))))
        for _ in range(draw(st.integers(*sizes)))
    ]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a project that no test saves."""
    return write_files(tmp_path_factory.mktemp("any") / "shop", FILES)


@given(made=changes((1, 8)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_inverse_restores_the_exact_bytes_and_keeps_the_trees_right(kept: Path, made: list[Change]) -> None:
    project = Project.open(kept)
    for path in PATHS:
        if path.endswith(".wxml") and project.exists(path):
            project.wxml(path)
    for change in made:
        before = read(project)
        inverse = project.apply(change)
        after = read(project)
        project.apply(inverse)
        assert read(project) == before
        project.undo()
        assert read(project) == after
    fresh = Project.open(kept)
    for change in made:
        fresh.apply(change)
    assert (project.pages, project.problems) == (fresh.pages, fresh.problems)
    assert [page.missing for page in project.pages] == [
        tuple(path for path in (page.wxml, page.script) if not project.exists(path)) for page in project.pages
    ]
    for path in PATHS:
        if path.endswith(".wxml") and project.exists(path):
            assert spans(project, path) == spans(fresh, path)


def spans(project: Project, path: str) -> list[tuple[str, Span]]:
    return [(element.tag, element.span) for element in project.wxml(path).elements()]


@given(made=changes((50, 50)))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
def test_fifty_changes_are_undone_to_the_first_bytes_and_done_again_to_the_last(kept: Path, made: list[Change]) -> None:
    project = Project.open(kept)
    first = read(project)
    for change in made:
        project.apply(change)
    last = read(project)
    while project.can_undo:
        project.undo()
    assert (read(project), project.dirty) == (first, frozenset())
    while project.can_redo:
        project.redo()
    assert read(project) == last


@given(made=changes((1, 10)), saved_after=st.integers(0, 10))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_journal_brings_back_any_changes_wherever_the_last_save_was(made: list[Change], saved_after: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, journals = write_files(Path(name) / "shop", FILES), Path(name) / "journals"
        project = Project.open(folder, journals)
        for index, change in enumerate(made):
            project.apply(change)
            if index == saved_after and project.exists("app.json"):
                project.save()
                assert bytes_below(folder) == read(project)
        left = read(project)
        drop(project)
        again = Project.open(folder, journals)
        again.recover()
        assert read(again) == left

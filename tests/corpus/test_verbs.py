"""The registry knows every verb, and the laws hold for a few sessions on each library."""

import typing

import pytest

from designer import edits
from designer.project import Change, EditFile
from designer.source.source import Span, Splice
from tests.corpus.compilers import Edit, Edition
from tests.corpus.permits import Permit
from tests.corpus.projects import copies
from tests.corpus.running import newly_rejected, run
from tests.corpus.scene import Attempt
from tests.corpus.verbs import VERBS
from tests.corpus.verbs.registry import Entry
from tests.material import LIBRARIES


def verbs():
    """The names of the functions of `designer.edits` that return a change."""
    functions = {name: getattr(edits, name) for name in edits.__all__}
    return {name for name, each in functions.items() if _returned(each) is Change}


def _returned(function):
    return None if isinstance(function, type) else typing.get_type_hints(function).get("return")


def test_every_verb_is_tried():
    assert len(verbs()) > 15
    assert verbs() <= VERBS.keys()


@pytest.fixture
def sample(tmp_path):
    """A small library as a project."""
    [found] = copies([LIBRARIES["weui-miniprogram"]], tmp_path / "copies")
    return found


def sessions(sample, tmp_path, count):
    return run([sample], tmp_path / "work", edits=50 * count, seed=7, jobs=1)


@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_no_edit_of_a_library_breaks_a_law(library, tmp_path):
    found = run(copies([LIBRARIES[library]], tmp_path / "copies"), tmp_path / "work", edits=100, seed=7, jobs=1)
    assert found.result.failures == []
    assert found.result.made.total() > 50
    assert found.compiled > 50
    assert not found.failed


def overstep(scene):
    """Takes the first line of a file though only its end was named."""
    path = scene.file(".wxml")
    text = scene.project.source(path).text
    change = Change("Cut", (EditFile(path, (Splice(Span(0, min(len(text), 9)), ""),)),))
    return Attempt(path, lambda: change, Permit().allow(path, Span(len(text), len(text))), lambda: "not as asked for")


def crash(scene):
    return Attempt("nothing", lambda: {}["a"], Permit())


@pytest.mark.parametrize(("generator", "laws"), [(overstep, {"outside", "effect", "compiler"}), (crash, {"raises"})])
def test_a_verb_that_breaks_laws_is_found_out(monkeypatch, sample, tmp_path, generator, laws):
    monkeypatch.setattr("tests.corpus.session.VERBS", {"bad": Entry(generator, 1.0)})
    found = sessions(sample, tmp_path, 1)
    assert laws <= {failure.law for failure in found.result.failures}
    assert {failure.edit.verb for failure in found.result.failures} == {"bad"}
    assert found.failed


def test_the_same_seed_makes_the_same_edits(sample, tmp_path):
    one, two = (sessions(sample, tmp_path / name, 1) for name in ("one", "two"))
    assert one.result.made == two.result.made


def edition(path, label):
    return Edition(path, b"", Edit(label, "", "verb", "what") if label else None)


@pytest.mark.parametrize(
    ("rejected", "blamed"),
    [
        ({}, []),
        ({2}, ["b"]),
        ({1, 2}, ["a"]),
        ({0, 1, 2}, []),
        ({0, 2}, ["b"]),
        ({1, 2, 3}, ["a", "c"]),
        ({4}, []),
    ],
)
def test_the_edit_is_blamed_before_which_the_compiler_still_accepted_the_file(rejected, blamed):
    editions = [edition("x", ""), edition("x", "a"), edition("x", "b"), edition("y", "c"), edition("x", "")]
    found = newly_rejected(editions, [0, 4], dict.fromkeys(rejected, "no"))
    assert [failure.edit.place for failure in found] == blamed

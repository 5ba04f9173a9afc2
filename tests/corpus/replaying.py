"""Makes a session again up to one edit and shows that."""

from __future__ import annotations

import difflib
import sys

from designer.project import Project
from designer.source.source import Source
from tests.corpus.projects import Sample
from tests.corpus.session import Session


def replay(samples: list[Sample], place: str, seed: int) -> int:
    """Show the edit at `place`, `PROJECT:SESSION:EDIT`, as a difference, and the laws that it breaks; 1 if any."""
    name, number, step = place.rsplit(":", 2)
    sample = next((each for each in samples if each.name == name), None)
    if sample is None:
        sys.exit(f"There is no project {name}: {', '.join(each.name for each in samples)}")
    session = Session(Project.open(sample.root), sample, seed, int(number), sample.files("", below=sample.app_root))
    session.run(int(step) + 1)
    last = [edition for edition in session.editions if edition.edit and edition.edit.place == place]
    for edition in last:
        print(*(edition.edit or ()))
        before = [each for each in session.editions[: session.editions.index(edition)] if each.path == edition.path]
        _print_difference(edition.path, before[-1].data if before else b"", edition.data)
    failures = [failure for failure in session.result.failures if failure.edit.place == place]
    for failure in failures:
        print(f"\n{failure.edit.verb} {failure.edit.what}\n{failure.law}: {failure.message}")
    return 1 if failures else 0


def _print_difference(path: str, old: bytes, new: bytes) -> None:
    lines = [Source.read(path, data).text.splitlines(keepends=True) for data in (old, new)]
    for line in difflib.unified_diff(*lines, path, path):
        print(repr(line[:300])[1:-1])

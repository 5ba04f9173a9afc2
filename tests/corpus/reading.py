"""What reading makes of the files of a project, without an edit."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from designer.project import Project
from designer.project.problems import FileFault
from designer.source.source import Source
from tests.corpus.compilers import Compilers, Edition
from tests.corpus.projects import KINDS, Sample
from tests.laws.real import READERS

# What a compiler says when a file that another one asks for is not there, which says nothing of the file itself.
_MISSING = "not found"


@dataclass
class Kind:
    """What was found of the files of one language; two of them can be added up.

    Attributes:
        files: how many there are.
        size: how many bytes they have.
        unread: those that could not be read.
        problems: those in which something is wrong.
        changed: bytes that differ after reading and saving without an edit.
        seconds: how long reading took.
        judged: files on which a compiler gave its verdict.
        equal: those on which it agreed with ours.
        deviations: where it did not, with its message.
    """

    files: int = 0
    size: int = 0
    unread: int = 0
    problems: int = 0
    changed: int = 0
    seconds: float = 0.0
    judged: int = 0
    equal: int = 0
    deviations: list[str] = field(default_factory=list)

    def add(self, other: Kind) -> None:
        """Count another one's files too."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def read_project(sample: Sample, compilers: Compilers) -> dict[str, Kind]:
    """The findings by language."""
    project = Project.open(sample.root)
    return {name: _read_kind(project, sample, suffixes, compilers) for name, suffixes in KINDS.items()}


def _read_kind(project: Project, sample: Sample, suffixes: tuple[str, ...], compilers: Compilers) -> Kind:
    kind = Kind()
    reader = READERS[suffixes[0]]
    app_root = sample.app_root
    editions, accepted = [], []
    for path in sample.files(*suffixes):
        kind.files += 1
        data = (sample.root / path).read_bytes()
        kind.size += len(data)
        tree = _read(kind, project, path, reader)
        if tree is None:
            continue
        kind.problems += bool(tree.problems)
        if bytes(tree.source) != data or project.read(path) != data:
            kind.changed += 1
        if not path.startswith(app_root):
            continue
        editions.append(Edition(path.removeprefix(app_root), data, None))
        accepted.append(not any(problem.rejected for problem in tree.problems))
    if suffixes[0] in {".wxml", ".wxss"}:
        _compare(kind, sample, editions, accepted, compilers.rejected(editions))
    return kind


def _read(kind: Kind, project: Project, path: str, reader: Callable[[Source], Any]) -> Any:
    try:
        source = project.source(path)
        start = time.perf_counter()
        tree = reader(source)
        kind.seconds += time.perf_counter() - start
    except (FileFault, ArithmeticError, LookupError, ValueError, RecursionError, AssertionError):
        kind.unread += 1
        return None
    return tree


def _compare(
    kind: Kind, sample: Sample, editions: list[Edition], accepted: list[bool], rejected: dict[int, str]
) -> None:
    for index, edition in enumerate(editions):
        message = rejected.get(index)
        if message and _MISSING in message:
            continue
        kind.judged += 1
        kind.equal += accepted[index] is (message is None)
        if accepted[index] is not (message is None):
            first_line = message.splitlines()[0] if message else "accepted by the compiler, not by us"
            kind.deviations.append(f"{sample.name}/{edition.path}: {first_line}")

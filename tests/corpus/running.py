"""The work of the command, shared out to several processes."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from designer.project import Project
from tests.corpus.compilers import Compilers, Edition
from tests.corpus.projects import KINDS, Sample
from tests.corpus.reading import Kind, read_project
from tests.corpus.session import LENGTH, Failure, Result, Session

# Enough to fill calls of the compilers, few enough for both processes to end at about the same time.
_SESSIONS_A_TASK = 10


@dataclass
class Findings:
    """What a run found.

    Attributes:
        projects: the names of what was looked at.
        kinds: what reading found, by language.
        result: what the edits found.
        compiled: texts that the compilers judged after an edit.
        seconds: how long everything took.
        memory: the most that one process had at a time, in MB; 0 where the system does not tell.
    """

    projects: list[str]
    kinds: dict[str, Kind] = field(default_factory=lambda: {name: Kind() for name in KINDS})
    result: Result = field(default_factory=Result)
    compiled: int = 0
    seconds: float = 0.0
    memory: float = 0.0

    @property
    def failed(self) -> bool:
        """Whether a law was broken, a file not read or a byte changed."""
        return bool(self.result.failures) or any(kind.unread or kind.changed for kind in self.kinds.values())


@dataclass
class _Part:
    """What one task found."""

    kinds: dict[str, Kind]
    result: Result
    compiled: int
    memory: float


def run(samples: list[Sample], folder: Path, *, edits: int, seed: int, jobs: int) -> Findings:
    """Read every project, make `edits` edits over all of them, as many in each; `folder` is to work in."""
    start = time.perf_counter()
    folder.mkdir(parents=True)
    findings = Findings([sample.name for sample in samples])
    tasks = [partial(_read, sample, folder) for sample in samples]
    tasks += [partial(_edit, sample, folder, seed, numbers) for sample, numbers in _sessions(samples, edits)]
    for part in _done(tasks, jobs):
        _add(findings, part)
    findings.result.failures.sort()
    findings.seconds = time.perf_counter() - start
    return findings


def _done(tasks: list[Callable[[], _Part]], jobs: int) -> Iterator[_Part]:
    """What the tasks find, as they end; one job works in this process."""
    if jobs == 1:
        yield from (task() for task in tasks)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from (future.result() for future in as_completed([pool.submit(task) for task in tasks]))


def _add(findings: Findings, part: _Part) -> None:
    for name, kind in part.kinds.items():
        findings.kinds[name].add(kind)
    findings.result.add(part.result)
    findings.compiled += part.compiled
    findings.memory = max(findings.memory, part.memory)


def _sessions(samples: list[Sample], edits: int) -> Iterator[tuple[Sample, range]]:
    """Sessions by project and number, in turn, so that no project waits for another."""
    sessions = -(-edits // (LENGTH * len(samples)))
    for first in range(0, sessions, _SESSIONS_A_TASK):
        for sample in samples:
            yield sample, range(first, min(first + _SESSIONS_A_TASK, sessions))


def _read(sample: Sample, folder: Path) -> _Part:
    compilers = Compilers(sample.root / sample.app_root, Path(tempfile.mkdtemp(dir=folder)))
    return _Part(read_project(sample, compilers), Result(), 0, _memory())


def _edit(sample: Sample, folder: Path, seed: int, numbers: range) -> _Part:
    result = Result()
    files = sample.files("", below=sample.app_root)
    compilers = Compilers(sample.root / sample.app_root, Path(tempfile.mkdtemp(dir=folder)))
    editions: list[Edition] = []
    starts = []
    for number in numbers:
        session = Session(Project.open(sample.root), sample, seed, number, files)
        session.run()
        result.add(session.result)
        starts.append(len(editions))
        editions += session.editions
    result.failures += newly_rejected(editions, starts, compilers.rejected(editions))
    return _Part({}, result, sum(edition.edit is not None for edition in editions), _memory())


def newly_rejected(editions: list[Edition], starts: list[int], rejected: dict[int, str]) -> Iterator[Failure]:
    """A failure for each edition that a compiler rejects though it accepts the one before of the same file.

    `starts` are the indices at which a session begins, in which no file has an edition before.
    """
    accepted: dict[str, bool] = {}
    for index, edition in enumerate(editions):
        if index in starts:
            accepted = {}
        if index in rejected and edition.edit and accepted.get(edition.path, True):
            yield Failure(edition.edit, "compiler", f"{edition.path}: {rejected[index]}")
        accepted[edition.path] = index not in rejected


def _memory() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)

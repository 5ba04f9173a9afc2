"""Fifty edits of one project in a row, each held against the laws, and all of them undone."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from designer.edits import NotEditable
from designer.project import Change, Project
from designer.project.problems import FileFault
from tests.corpus.compilers import Edit, Edition
from tests.corpus.laws import State, broken_by, new_script_problems, wrong_trees
from tests.corpus.limits import limited
from tests.corpus.projects import Sample
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs import VERBS

LENGTH = 50
_SCRIPTS = (".js", ".ts")
# A verb may find nothing to work on in the file that chance gives it.
_TRIES = 40
# Of computing, for one verb; the slowest ones look at all files of a project for a few.
_MOST_SECONDS = 60


class Failure(NamedTuple):
    """A law that an edit broke."""

    edit: Edit
    law: str
    message: str


@dataclass
class Result:
    """What sessions found; results can be added up.

    Attributes:
        made: edits by verb.
        refused: refusals by verb.
        idle: changes without steps by verb.
        failures: the laws that were broken.
    """

    made: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    idle: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)

    def add(self, other: Result) -> None:
        """Count another one's findings too."""
        self.made += other.made
        self.refused += other.refused
        self.idle += other.idle
        self.failures += other.failures


class Session:
    """The edits of one seed on one project, and what they found.

    Attributes:
        result: the findings so far.
        editions: for each file touched, its text before the first edit and after each, in order.
    """

    def __init__(self, project: Project, sample: Sample, seed: int, number: int, files: Sequence[str]) -> None:
        self.project = project
        self.place = f"{sample.name}:{number}"
        self.result = Result()
        self.editions: list[Edition] = []
        self._folder = str(sample.folder)
        self._app_root = project.app_root
        self._random = Random(f"{seed}/{sample.name}/{number}")
        self._files = list(files)
        self._first: dict[str, bytes | None] = {}
        self._seen: set[str] = set()

    def run(self, length: int = LENGTH) -> None:
        """Make the edits and take them back."""
        applied = sum(self._step(step) for step in range(length))
        for _ in range(applied):
            self.project.undo()
        differing = [path for path, data in self._first.items() if self._read(path) != data]
        if differing:
            self._fail(length, "-", f"{applied} edits undone", "undo", f"differs: {', '.join(differing)}")

    def _step(self, step: int) -> bool:
        """Make one edit; whether something was applied."""
        verb, attempt = self._choose()
        if attempt is None:
            return False
        try:
            with limited(_MOST_SECONDS):
                change = attempt.make()
        except (NotEditable, FileFault, *attempt.refusals):
            self.result.refused[verb] += 1
            return False
        except Exception:  # noqa: BLE001 - that anything else comes through is what is looked for
            self._fail(step, verb, attempt.what, "raises", traceback.format_exc(limit=-4))
            return False
        if not change.steps:
            self.result.idle[verb] += 1
            return False
        self.result.made[verb] += 1
        return self._apply(step, verb, attempt, change)

    def _choose(self) -> tuple[str, Attempt | None]:
        for _ in range(_TRIES):
            names = sorted(VERBS)
            [verb] = self._random.choices(names, [VERBS[name].weight for name in names])
            attempt = VERBS[verb].generator(Scene(self.project, self._random, self._files))
            if attempt is not None:
                return verb, attempt
        return "-", None

    def _apply(self, step: int, verb: str, attempt: Attempt, change: Change) -> bool:
        before = State.of(self.project, change.paths)
        for path, data in before.data.items():
            self._first.setdefault(path, data)
        errors = {path: self._script_problems(path) for path in change.paths if path.endswith(_SCRIPTS)}
        try:
            self.project.apply(change)
        except Exception:  # noqa: BLE001 - as above
            self._fail(step, verb, attempt.what, "raises", traceback.format_exc(limit=-4))
            return False
        after = State.of(self.project, change.paths)
        self._follow(after)
        for law, message in self._complaints(attempt, change, before, after):
            self._fail(step, verb, attempt.what, law, message)
        for law, message in new_script_problems(errors, self.project):
            self._fail(step, verb, attempt.what, law, message)
        self._note(before, after, self._edit(step, verb, attempt.what))
        return True

    def _complaints(self, attempt: Attempt, change: Change, before: State, after: State) -> Iterator[tuple[str, str]]:
        yield from broken_by(change, attempt.permit, before, after)
        complaint = attempt.complaint()
        if complaint:
            yield "effect", complaint
        self.project.undo()
        if State.of(self.project, change.paths).data != before.data:
            yield "undo", "undo does not restore the bytes"
        self.project.redo()
        again = State.of(self.project, change.paths)
        if again.data != after.data:
            yield "undo", "redo does not bring the bytes back"
        yield from ((law, f"after redo: {message}") for law, message in wrong_trees(again))

    def _note(self, before: State, after: State, edit: Edit) -> None:
        """Keep the texts for the compilers."""
        for path, data in after.data.items():
            earlier = before.data.get(path)
            if path not in self._seen and earlier is not None:
                self.editions.append(Edition(self._in_app(path), earlier, None))
            self._seen.add(path)
            if data is not None and data != earlier:
                self.editions.append(Edition(self._in_app(path), data, edit))

    def _follow(self, after: State) -> None:
        """Keep the list of files right; sorted, so that the same choices can be had again."""
        present = {path for path, data in after.data.items() if data is not None and path.startswith(self._app_root)}
        if not present <= set(self._files) or len(present) < len(after.data):
            self._files = sorted({*self._files, *present} - (after.data.keys() - present))

    def _in_app(self, path: str) -> str:
        return path.removeprefix(self._app_root)

    def _read(self, path: str) -> bytes | None:
        return self.project.read(path) if self.project.exists(path) else None

    def _script_problems(self, path: str) -> int:
        return len(self.project.script(path).problems) if self.project.exists(path) else 0

    def _fail(self, step: int, verb: str, what: str, law: str, message: str) -> None:
        self.result.failures.append(Failure(self._edit(step, verb, what), law, message))

    def _edit(self, step: int, verb: str, what: str) -> Edit:
        return Edit(f"{self.place}:{step}", self._folder, verb, what)

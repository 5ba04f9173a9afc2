"""The laws of an edit, each checked on a project before and after it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from designer.project import Change, EditFile, Project
from designer.source.source import Source
from designer.source.wxml import Document, read_wxml
from tests.corpus.permits import Permit, trespass
from tests.laws.trees import first_difference, inconsistency, lost_identity, shape

LAWS = {
    "outside": "no byte outside the construct changes",
    "undo": "undo restores every byte, redo brings the edit back",
    "tree": "the followed tree equals a fresh reading",
    "identity": "what was not touched keeps its id",
    "effect": "the edit does what it was asked for",
    "strict": "strict JSON stays strict, scripts get no new errors",
    "compiler": "what the compilers accept they accept after the edit",
    "raises": "nothing raises but a refusal",
}
"""By the name that the table gives each."""


@dataclass
class State:
    """The files that an edit touches, at one moment.

    Attributes:
        data: by path, None where there is no file.
        trees: the WXML trees as the project has them.
    """

    data: dict[str, bytes | None]
    trees: dict[str, Document] = field(default_factory=dict)

    @classmethod
    def of(cls, project: Project, paths: frozenset[str]) -> State:
        """What `paths` are now."""
        data = {path: project.read(path) if project.exists(path) else None for path in sorted(paths)}
        trees = {path: project.wxml(path) for path, each in data.items() if path.endswith(".wxml") and each is not None}
        return cls(data, trees)

    def texts(self) -> Mapping[str, str | None]:
        """The text of each file."""
        return {path: None if each is None else Source.read(path, each).text for path, each in self.data.items()}


def broken_by(change: Change, permit: Permit, before: State, after: State) -> Iterator[tuple[str, str]]:
    """The laws that an edit broke, each with what is wrong, by the states around it."""
    wrong = trespass(permit, before.texts(), after.texts())
    if wrong:
        yield "outside", wrong
    yield from wrong_trees(after)
    yield from _lost_identities(change, before, after)
    for path, data in after.data.items():
        earlier = before.data.get(path)
        if path.endswith(".json") and data is not None and not _strict(data) and (not earlier or _strict(earlier)):
            yield "strict", f"{path} is no strict JSON any more"


def wrong_trees(state: State) -> Iterator[tuple[str, str]]:
    """Complaints about trees that are not those of a fresh reading."""
    for path, document in state.trees.items():
        wrong = first_difference(shape(document), shape(read_wxml(document.source))) or inconsistency(document)
        if wrong:
            yield "tree", f"{path}: {wrong}"


def _lost_identities(change: Change, before: State, after: State) -> Iterator[tuple[str, str]]:
    for path in before.trees.keys() & after.trees.keys():
        steps = [step for step in change.steps if step.path == path]
        # The splices of a second step refer to a text that was never read.
        if len(steps) == 1 and isinstance(steps[0], EditFile):
            lost = lost_identity(before.trees[path], after.trees[path], steps[0].splices)
            if lost:
                yield "identity", f"{path}: {lost[0]} is {lost[1]} now"


def new_script_problems(before: Mapping[str, int], project: Project) -> Iterator[tuple[str, str]]:
    """Complaints about scripts with more problems than `before`, by path."""
    for path, count in before.items():
        now = project.script(path).problems if project.exists(path) else ()
        if len(now) > count:
            yield "strict", f"{path}: {now[-1].message}"


def _strict(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True

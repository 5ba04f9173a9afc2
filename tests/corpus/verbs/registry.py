"""Where families of verbs enter their generators."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from designer.project import Change, EditFile
from designer.source.source import Splice
from tests.corpus.scene import Attempt, Scene

Generator = Callable[[Scene], Attempt | None]


class Entry(NamedTuple):
    """A verb that can be tried.

    Attributes:
        generator: chooses arguments.
        weight: how often it is tried, beside 1 of most others.
    """

    generator: Generator
    weight: float


VERBS: dict[str, Entry] = {}
"""The entries by the name of their verb."""


def verb(name: str, weight: float = 1.0) -> Callable[[Generator], Generator]:
    """Enter the function below as the generator of this verb. Raises ValueError for a name that is taken.

    A verb that looks at all files of a project has a small `weight`, so that a run is not mostly about it.
    """

    def enter(generator: Generator) -> Generator:
        if name in VERBS:
            raise ValueError(f"{name} has two generators.")
        VERBS[name] = Entry(generator, weight)
        return generator

    return enter


def spliced(path: str, splices: tuple[Splice, ...]) -> Change:
    """A change that makes these splices of one file; without steps when there are none."""
    return Change("Edit", (EditFile(path, splices),) if splices else ())

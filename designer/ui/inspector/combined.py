"""Several changes of the same text as one step."""

from __future__ import annotations

from collections.abc import Sequence

from designer.project.change import Change, EditFile, Step
from designer.source.source import Splice


def combined(changes: Sequence[Change]) -> Change:
    """`changes`, all made for the project as it is now, as one with the first one's title and no focus of its own.

    Edits of one file become one step, because each of them refers to the text before all of them.
    """
    if len(changes) == 1:
        return changes[0]
    edits: dict[str, list[Splice]] = {}
    others: list[Step] = []
    for change in changes:
        for step in change.steps:
            if isinstance(step, EditFile):
                splices = edits.setdefault(step.path, [])
                splices += (splice for splice in step.splices if splice not in splices)
            elif step not in others:
                others.append(step)
    steps = (*others, *(EditFile(path, tuple(splices)) for path, splices in edits.items()))
    return Change(changes[0].title, steps)

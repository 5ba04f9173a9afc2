"""Several fixes as one change, so that one step of undo takes them back."""

from __future__ import annotations

from collections.abc import Iterable

from designer.check.diagnostics import Diagnostic
from designer.edits.refusal import NotEditable
from designer.project.change import Change, CreateFile, EditFile
from designer.project.problems import FileFault
from designer.source.source import Splice


def combined_fix(found: Iterable[Diagnostic]) -> Change:
    """What carries out the fixes of `found`, all made for the project as it is now.

    A fix that refuses, that meets another one, or that does more than to edit each file once and to make new ones is
    left for the next time: its place is another one by then. Without steps when none is left.
    """
    edits: dict[str, list[Splice]] = {}
    created: dict[str, CreateFile] = {}
    for diagnostic in found:
        change = _made(diagnostic)
        if change is not None and _goes_along(change, edits, created):
            for step in change.steps:
                if isinstance(step, EditFile):
                    edits.setdefault(step.path, []).extend(step.splices)
                elif isinstance(step, CreateFile):
                    created[step.path] = step
    steps = (EditFile(path, tuple(sorted(splices))) for path, splices in edits.items())
    return Change("Fix problems", (*steps, *created.values()))


def _made(diagnostic: Diagnostic) -> Change | None:
    try:
        return diagnostic.fix.make() if diagnostic.fix is not None else None
    except (NotEditable, FileFault):
        return None


def _goes_along(change: Change, edits: dict[str, list[Splice]], created: dict[str, CreateFile]) -> bool:
    paths = [step.path for step in change.steps]
    return len(set(paths)) == len(paths) and all(
        (isinstance(step, CreateFile) and step.path not in created)
        or (
            isinstance(step, EditFile)
            and not any(_meet(one, other) for one in step.splices for other in edits.get(step.path, ()))
        )
        for step in change.steps
    )


def _meet(one: Splice, other: Splice) -> bool:
    """Whether two splices overlap or touch, so that one could change what the other one means."""
    return one.span.start <= other.span.end and other.span.start <= one.span.end

"""Mends what has a fix, one finding after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from designer.check.diagnostics import Diagnostic
from designer.check.runner import check_file, check_project
from designer.edits.refusal import NotEditable
from designer.project import Project
from designer.project.problems import FileFault


def fix_project(project: Project, silenced: Collection[str] = (), *, guesses: bool = False) -> Iterator[Diagnostic]:
    """Apply every certain fix to `project`, which is not saved, and tell of each finding that was mended.

    With `guesses` the others too, such as the name that is nearest to an unknown one.

    Each fix is a step of its own for undo. A fix that does not fit any more is left out.
    """
    found = [each for each in check_project(project, silenced) if _wanted(each, guesses)]
    for path in sorted({diagnostic.path for diagnostic in found}):
        of_file = [each for each in check_file(project, path, silenced) if _wanted(each, guesses)]
        # What only the whole project shows is mended first; nothing else has moved it yet.
        for diagnostic in (each for each in found if each.path == path and each not in of_file):
            yield from _applied(project, diagnostic)
        for _ in of_file:
            yield from _last_of_file(project, path, silenced, guesses)


def _last_of_file(project: Project, path: str, silenced: Collection[str], guesses: bool) -> Iterator[Diagnostic]:
    """Mend the last finding in a file that can be mended; looked for anew, as every fix moves what is behind it."""
    for diagnostic in reversed(check_file(project, path, silenced)):
        mended = list(_applied(project, diagnostic)) if _wanted(diagnostic, guesses) else []
        if mended:
            yield from mended
            return


def _wanted(diagnostic: Diagnostic, guesses: bool) -> bool:
    return diagnostic.fix is not None and (diagnostic.fix.certain or guesses)


def _applied(project: Project, diagnostic: Diagnostic) -> Iterator[Diagnostic]:
    assert diagnostic.fix is not None
    try:
        change = diagnostic.fix.make()
        if change.steps:
            project.apply(change)
            yield diagnostic
    except (NotEditable, FileFault):
        return

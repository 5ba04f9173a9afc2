"""What the check found and what the running page reports, as one list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TypeGuard
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from designer.check import Diagnostic
from designer.check.diagnostics import NOWHERE
from designer.project.problems import Level
from designer.project.project import Project
from designer.source.source import Position
from designer.stage.messages import Missing, Problem
from designer.ui.notes import Noted
from designer.ui.workspace import Workspace

STAGE = ""
"""The rule of what the running page reports: it has none."""

NOTE = "note"
"""The rule of what a change left to the person: nobody can silence it, but take it off the list."""

# More hosts than these in one sentence are too many to read.
_HOSTS_NAMED = 3

# Rules whose message begins with the tag of a component that is not there.
_MISSING_COMPONENT = frozenset({"project/missing-component", "wxml/unknown-tag"})


def all_diagnostics(
    workspace: Workspace, findings: Iterable[Diagnostic], silenced: Collection[str] = ()
) -> list[Diagnostic]:
    """`findings` but for the rules in `silenced`, and what the page on the stage reports; errors first, each once."""
    project = workspace.project
    if project is None:
        return []
    told = [*findings, *_unreadable(project)]
    wanted = [each for each in told if each.rule not in silenced]
    # What a person silenced is not told again by the page.
    found = {_key(each): each for each in (*_of_stage(workspace, told), *reversed(wanted))}
    order = list(Level)
    return sorted(found.values(), key=lambda each: (order.index(each.level), each.path, each.start))


def place_of(found: Diagnostic) -> str:
    """`file:line`, as far as known."""
    return f"{found.path}:{found.start.line}" if found.start.line else found.path


def _key(found: Diagnostic) -> tuple[object, ...]:
    return (found.path, found.start.line, found.message)


def _unreadable(project: Project) -> Iterator[Diagnostic]:
    for fault in project.unreadable:
        yield _reported(Level.ERROR, str(fault), fault.path, NOWHERE)


def _of_stage(workspace: Workspace, told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    missing = {each.message.partition(">")[0].removeprefix("<") for each in told if each.rule in _MISSING_COMPONENT}
    remote = [each for each in workspace.running.problems if _is_remote(each)]
    if remote:
        yield _reported(Level.INFO, _remote_text({each.name for each in remote}), "", NOWHERE)
    for report in (each for each in workspace.running.problems if not _is_remote(each)):
        path = report.at.path if report.at else ""
        place = Position(report.at.line, report.at.column) if report.at else NOWHERE
        if isinstance(report, Problem):
            yield _reported(Level.ERROR, report.message, path, place)
        elif report.kind != "component" or report.name.partition(":")[0] not in missing:
            yield _reported(Level.WARNING, missing_text(report), path, place)


def _is_remote(report: Problem | Missing) -> TypeGuard[Missing]:
    """Whether this is a picture or a font of the network: its absence is no fault of the project."""
    return isinstance(report, Missing) and report.kind == "file" and urlsplit(report.name).scheme in ("http", "https")


def _remote_text(addresses: Collection[str]) -> str:
    sentence = QCoreApplication.translate(
        "Missing",
        "{count} pictures or fonts of {hosts} are not shown. In the preview, Phone › Network lets them through.",
    )
    hosts = sorted({urlsplit(each).hostname or each for each in addresses})
    named = ", ".join(hosts[:_HOSTS_NAMED]) + (" …" if len(hosts) > _HOSTS_NAMED else "")
    return sentence.format(count=len(addresses), hosts=named)


def _reported(level: Level, message: str, path: str, place: Position) -> Diagnostic:
    return Diagnostic(STAGE, level, path, place, place, message)


def noted(note: Noted) -> Diagnostic:
    """A note as a line of the list."""
    return Diagnostic(NOTE, Level.WARNING, note.path, note.place, note.place, note.message)


def missing_text(report: Missing) -> str:
    """A sentence for something that the page asks for in vain."""
    sentences = {
        "component": QCoreApplication.translate("Missing", "The component {name} was not found."),
        "api": QCoreApplication.translate("Missing", "{name} is not available in the preview yet."),
        "file": QCoreApplication.translate("Missing", "The file {name} was not found."),
        "module": QCoreApplication.translate("Missing", "The module {name} was not found."),
        "network": QCoreApplication.translate("Missing", "The network is off: {name}"),
        "plugin": QCoreApplication.translate("Missing", "The plugin {name} cannot run outside WeChat."),
    }
    return sentences[report.kind].format(name=report.name)

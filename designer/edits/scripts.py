"""The scripts and templates that belong to a page or component, as verbs over several files need them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from designer.edits.refusal import NotEditable
from designer.project.change import EditFile, Step
from designer.project.config import SCRIPT_SUFFIXES
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import hosts, with_fragments
from designer.source.script.editing import NoPlaceInScript
from designer.source.source import Splice
from designer.source.wxml.renaming import UnusableName


def script_of(project: Project, path: str) -> str | None:
    """The script of the page or component that has the template `path`; None when there is none."""
    base = without_suffix(path)
    return next((base + suffix for suffix in SCRIPT_SUFFIXES if project.exists(base + suffix)), None)


def hosts_of(project: Project, path: str) -> tuple[str, ...]:
    """The templates of the pages and components that show `path`; itself when the project knows none."""
    return hosts(project, path) or (path,)


def scripts_of(project: Project, path: str) -> tuple[str, ...]:
    """The scripts of all pages and components in whose rendering the template `path` takes part.

    Raises NotEditable when there is none, as events and data then lead nowhere.
    """
    found = tuple(script for host in hosts_of(project, path) if (script := script_of(project, host)) is not None)
    if not found:
        raise NotEditable(f"{path} has no script. Make one first.")
    return found


def templates_of(project: Project, path: str) -> tuple[str, ...]:
    """The templates that the page or component of `path` shows: its own, and those that it brings in."""
    return tuple(dict.fromkeys(each for host in hosts_of(project, path) for each in with_fragments(project, host)))


def strangers(project: Project, path: str, template: str) -> list[str]:
    """The pages and components that show `template` though they are not those of `path`."""
    own = hosts_of(project, path)
    return [host for host in hosts(project, template) if host not in own]


def edit_steps(path: str, splices: Sequence[Splice]) -> tuple[Step, ...]:
    """The step that makes `splices`; none when there are none."""
    return (EditFile(path, tuple(splices)),) if splices else ()


@contextmanager
def refusals() -> Iterator[None]:
    """Turns what scripts and expressions cannot take into NotEditable."""
    try:
        yield
    except (NoPlaceInScript, UnusableName) as error:
        raise NotEditable(str(error)) from error

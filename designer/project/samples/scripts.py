"""The script of a page or component."""

from __future__ import annotations

from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.script import Script


def script_of(project: Project, base: str) -> Script | None:
    """The script of the page or component whose files begin with `base`; None when there is none to be read."""
    for path in (f"{base}.js", f"{base}.ts"):
        if project.exists(path):
            try:
                return project.script(path)
            except FileFault:
                return None
    return None

"""What a page or component may be called.

Source of the rule: WeChat documentation, "目录结构": letters, digits, `-` and `_` in every part of a path.
"""

from __future__ import annotations

import re

from designer.edits.refusal import NotEditable
from designer.project.project import Project

_NAME = re.compile(r"[A-Za-z0-9_][\w-]*(?:/[A-Za-z0-9_][\w-]*)*", re.ASCII)
_ESSENTIAL = (".wxml", ".js", ".ts", ".json")


def checked_name(path: str) -> str:
    """`path` without slashes at its ends. Raises NotEditable when a part of it is no name."""
    path = path.strip("/")
    if not _NAME.fullmatch(path):
        raise NotEditable(f"“{path}” is no name for a page: use letters, digits, - and _, with / between folders.")
    return path


def refuse_taken(project: Project, base: str) -> None:
    """Raises NotEditable when there are files of a page or component at `base` already."""
    taken = next((base + suffix for suffix in _ESSENTIAL if project.exists(base + suffix)), None)
    if taken is not None:
        raise NotEditable(f"{taken} exists already. Choose another name.")

"""What the scripts of a project may do to pages that are not theirs."""

from __future__ import annotations

import re
from weakref import WeakKeyDictionary

from designer.check.plain_scripts import words_of
from designer.project import Project
from designer.project.config import SCRIPT_SUFFIXES
from designer.project.problems import FileFault
from designer.source.source import Source

_ASSIGNED = re.compile(r"\.([A-Za-z_$][\w$]*)\s*=(?!=)", re.ASCII)
# By these a script gets hold of the pages and components of others.
_REACHING = ("getCurrentPages", "selectComponent", "selectAllComponents", "getRelationNodes")
_KNOWN: WeakKeyDictionary[Project, dict[str, tuple[Source, frozenset[str]]]] = WeakKeyDictionary()


def named_by_others(project: Project) -> frozenset[str]:
    """The names that some script may give to a page or component of another script.

    These are the members that any script assigns, and every name in those that get hold of other pages.
    """
    known = _KNOWN.setdefault(project, {})
    found: set[str] = set()
    for path in project.walk():
        if path.endswith(SCRIPT_SUFFIXES):
            found |= _names_in(project, path, known)
    return frozenset(found)


def _names_in(project: Project, path: str, known: dict[str, tuple[Source, frozenset[str]]]) -> frozenset[str]:
    try:
        source = project.source(path)
    except FileFault:
        return frozenset()
    if path not in known or known[path][0] is not source:
        reaches = any(word in source.text for word in _REACHING)
        names = words_of(source.text) if reaches else frozenset(_ASSIGNED.findall(source.text))
        known[path] = source, names
    return known[path][1]

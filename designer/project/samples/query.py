"""A query with which a page can be opened cold, told from what its script reads of the options it gets."""

from __future__ import annotations

import re

from designer.project.problems import FileFault
from designer.project.project import Project

_ONLOAD = re.compile(
    r"\bonLoad\s*(?::\s*(?:async\s*)?(?:function\b\s*\w*\s*)?|=\s*(?:async\s*)?)?\(?\s*(?P<options>\{[^}]*\}|[A-Za-z_$][\w$]*)"
)
_SCRIPTS = (".js", ".ts")
_PARAMETER = re.compile(r"([A-Za-z_$][\w$]*)\s*(?::\s*[\w$]+\s*)?(?:=[^,]*)?(?:,|$)")
# What scripts ask of every object.
_MEMBERS = frozenset({"length", "hasOwnProperty", "toString", "query", "scene"})
_LONGEST = 24


def sample_query(project: Project, route: str) -> str:
    """A query such as "id=1&type=1" with everything that the page's `onLoad` reads of its options; "" for none."""
    page = project.page(route)
    script = (
        next((page.base + suffix for suffix in _SCRIPTS if project.exists(page.base + suffix)), None) if page else None
    )
    if script is None:
        return ""
    try:
        return query_of(project.source(script).text)
    except FileFault:
        return ""


def query_of(text: str) -> str:
    """The query for the text of a page's script."""
    found = _ONLOAD.search(text)
    if found is None:
        return ""
    options = found["options"]
    body = _body(text, found.end())
    names = _destructured(options) if options.startswith("{") else _read(body, options)
    return "&".join(f"{name}={_value(body, options, name)}" for name in list(dict.fromkeys(names))[:_LONGEST])


def _body(text: str, start: int) -> str:
    """What stands from `start` to the end of the first block in braces, as far as no text holds braces."""
    depth = 0
    for brace in re.finditer(r"[{}]", text[start:]):
        depth += 1 if brace[0] == "{" else -1
        if depth <= 0:
            return text[start : start + brace.end()]
    return text[start:]


def _destructured(pattern: str) -> list[str]:
    return [name for name in _PARAMETER.findall(pattern.strip("{} \n")) if name not in _MEMBERS]


def _read(text: str, options: str) -> list[str]:
    own = re.escape(options)
    names = re.findall(rf"(?<![\w$.]){own}(?:\.query)?\??\.([A-Za-z_$][\w$]*)(?!\s*\()", text)
    for pattern in re.findall(rf"(?:const|let|var)\s*(\{{[^}}]*\}})\s*=\s*{own}(?:\.query)?\b", text):
        names += _destructured(pattern)
    return [name for name in names if name not in _MEMBERS]


def _value(text: str, options: str, name: str) -> str:
    """An id for almost everything; what is parsed is JSON, what is called a name or title is one."""
    parsed = rf"JSON\.parse\s*\(\s*(?:decodeURIComponent\s*\(\s*)?(?:{re.escape(options)}\??\.)?{re.escape(name)}\b"
    if re.search(parsed, text):
        return "{}"
    if re.search(r"title|name", name, re.I):
        return "示例"
    return "1"

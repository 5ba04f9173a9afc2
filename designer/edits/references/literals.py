"""The strings of a file that may name another file or a page, in all five languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from weakref import WeakKeyDictionary

from designer.catalog import catalog
from designer.project.config import SCRIPT_SUFFIXES, STYLE_SUFFIXES
from designer.project.project import Project
from designer.source.json import JsonArray, JsonObject, JsonScalar, JsonValue
from designer.source.script import Script, read_script, strings
from designer.source.source import Source, Span
from designer.source.wxml import Attribute, Document, Element, RawText

_QUOTED = re.compile(r"'([^'\\\r\n]*)'|\"([^\"\\\r\n]*)\"")
_JOINED = re.compile(r"\s*\+")
_SHEET_IMPORT = re.compile(
    r"/\*.*?\*/|//[^\r\n]*|@(?:import|use|forward)\s+(?:\([^)\r\n]*\)\s*)?(?:url\(\s*)?(?:\"([^\"\r\n]*)\"|'([^'\r\n]*)')",
    re.DOTALL,
)
_SHEET_URL = re.compile(r"url\(\s*[\"']?(?!data:)([^\"')\s]{1,300})")
_REQUIRE = re.compile(r"(?:\brequire(?:\s*\.\s*async)?|\bimport)\s*\(\s*$|\bfrom\s*$|\bimport\s*$")
_ROUTE_KEYS = frozenset({"pagePath", "entryPagePath", "pathName", "page"})
# Where pages are listed, app.json is edited by its structure.
_LISTS_OF_PAGES = (("pages",), ("subPackages", "pages"), ("subpackages", "pages"))


class Role(Enum):
    """What a string is read as."""

    ANY = "any"
    SOURCE = "source"
    """`src` of WXML's syntax tags, `@import` of a style sheet."""
    MODULE = "module"
    COMPONENT = "component"
    ROUTE = "route"
    """A value of a configuration that is a page's route whatever it looks like."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A string as it is written, without escapes.

    Attributes:
        span: where it stands, quotes left out.
        open: whether more is joined to it when the app runs: a mustache, a substitution, `+`.
    """

    span: Span
    text: str
    role: Role = Role.ANY
    open: bool = False


def literals_of(project: Project, path: str) -> tuple[Literal, ...]:
    """The strings of a file that may name something; none for a kind that names nothing. Raises FileFault."""
    read = _READERS.get(path[path.rfind(".") :])
    if read is None:
        return ()
    source, known = project.source(path), _KNOWN.setdefault(project, {})
    if path not in known or known[path][0] is not source:
        known[path] = source, tuple(read(project, path))
    return known[path][1]


def is_readable(path: str) -> bool:
    """Whether files of this kind can name others."""
    return path[path.rfind(".") :] in _READERS


def _markup(project: Project, path: str) -> Iterator[Literal]:
    return literals_in(project.wxml(path))


def literals_in(document: Document) -> Iterator[Literal]:
    """The strings of markup that may name something, inline scripts included."""
    for element in document.elements():
        fact = catalog().component(element.tag)
        syntax = fact is not None and fact.virtual
        for attribute in element.attributes:
            role = Role.SOURCE if syntax and attribute.name == "src" else Role.ANY
            yield from _values(document, attribute, role)
        yield from _inline_scripts(document, element)


def _values(document: Document, attribute: Attribute, role: Role) -> Iterator[Literal]:
    span, value = attribute.value_span, attribute.value
    if span is None or not value:
        return
    if "{{" not in value:
        yield Literal(span, value, role)
        return
    head = value[: value.index("{{")]
    if head:
        yield Literal(Span(span.start, span.start + len(head)), head, role, open=True)
    text = document.source.text
    for mustache in attribute.mustaches:
        for match in _QUOTED.finditer(text, *mustache.span):
            inside = Span(*match.span(match.lastindex or 0))
            yield Literal(inside, text[slice(*inside)], open=bool(_JOINED.match(text, match.end())))


def _inline_scripts(document: Document, element: Element) -> Iterator[Literal]:
    for child in element.children:
        if isinstance(child, RawText):
            for literal in _script_literals(read_script(Source("", document.source.slice(child.span)))):
                start, end = literal.span
                yield replace(literal, span=Span(start + child.start, end + child.start))


def _script(project: Project, path: str) -> Iterator[Literal]:
    return _script_literals(project.script(path))


def _script_literals(script: Script) -> Iterator[Literal]:
    text = script.source.text
    for string in strings(script):
        # A string with escapes is written in another way than it reads.
        if string.value and text[slice(*string.span)] == string.value:
            role = (
                Role.MODULE if _REQUIRE.search(text, max(0, string.whole.start - 40), string.whole.start) else Role.ANY
            )
            joined = not string.complete or bool(_JOINED.match(text, string.whole.end))
            yield Literal(string.span, string.value, role, open=joined)


def _json(project: Project, path: str) -> Iterator[Literal]:
    document = project.json_document(path)
    is_app = path == project.app_config_path
    waiting: list[tuple[tuple[str, ...], JsonValue]] = [((), document.value)] if document.value else []
    while waiting:
        keys, value = waiting.pop()
        if is_app and keys in _LISTS_OF_PAGES:
            continue
        if isinstance(value, JsonScalar) and isinstance(value.value, str):
            yield from _json_string(document.source, value.span, value.value, _role_in_json(keys))
        elif isinstance(value, JsonArray):
            waiting += ((keys, item) for item in value.items)
        elif isinstance(value, JsonObject):
            for member in value.members:
                yield from _json_string(document.source, member.key_span, member.key, Role.ANY)
                waiting.append(((*keys, member.key), member.value))


def _json_string(source: Source, span: Span, value: str, role: Role) -> Iterator[Literal]:
    inside = Span(span.start + 1, span.end - 1)
    if source.slice(inside) == value:
        yield Literal(inside, value, role)


def _role_in_json(keys: tuple[str, ...]) -> Role:
    generic_default = len(keys) == 3 and keys[0] == "componentGenerics" and keys[2] == "default"
    if generic_default or (len(keys) == 2 and keys[0] == "usingComponents"):
        return Role.COMPONENT
    return Role.ROUTE if keys and keys[-1] in _ROUTE_KEYS else Role.ANY


def _style_sheet(project: Project, path: str) -> Iterator[Literal]:
    text = project.source(path).text
    for match in _SHEET_IMPORT.finditer(text):
        if match.lastindex:
            yield Literal(Span(*match.span(match.lastindex)), match[match.lastindex], Role.SOURCE)
    for match in _SHEET_URL.finditer(text):
        yield Literal(Span(*match.span(1)), match[1])


_KNOWN: WeakKeyDictionary[Project, dict[str, tuple[Source, tuple[Literal, ...]]]] = WeakKeyDictionary()
_Reader = Callable[[Project, str], Iterator[Literal]]
_READERS: dict[str, _Reader] = {
    ".wxml": _markup,
    ".json": _json,
    ".wxs": _script,
    **dict.fromkeys(SCRIPT_SUFFIXES, _script),
    **dict.fromkeys(STYLE_SUFFIXES, _style_sheet),
}

"""What a script asks other files for: `require` and `import`."""

from __future__ import annotations

import re

from tree_sitter import Node

from designer.source.script.editing.manner import Manner, manner_of
from designer.source.script.editing.writing import print_string
from designer.source.script.script import Script
from designer.source.script.syntax import Syntax, syntax_of
from designer.source.source import Span, Splice

_KEYWORD = re.compile(r"(const|let|var)\b")
_LINE_END = re.compile(r"[ \t]*(?://[^\r\n]*)?(?=\r|\n|\Z)")
_DECLARATIONS = {"lexical_declaration", "variable_declaration"}


def add_dependency(script: Script, name: str, path: str) -> tuple[Splice, ...]:
    """Bring in `name` from `path` as the script brings in others; TypeScript without any imports."""
    imports, requires = _statements(script)
    by_import = len(imports) > len(requires) or (not requires and syntax_of(script.source).typescript)
    return add_import(script, name, path) if by_import else add_require(script, name, path)


def add_require(script: Script, name: str, path: str) -> tuple[Splice, ...]:
    """Add `const name = require('path')` behind the last one; nothing when it is there.

    `name` may be a pattern, such as `{ format }`. Keyword, quotes and semicolon are those of the others.
    """
    manner, (_, requires) = manner_of(script), _statements(script)
    last = syntax_of(script.source).text(requires[-1]) if requires else ""
    keyword = _KEYWORD.match(last)
    quoted = print_string(path, _quote(manner, last))
    return _add(script, name, path, f"{keyword[1] if keyword else 'const'} {name} = require({quoted})")


def add_import(script: Script, name: str, path: str) -> tuple[Splice, ...]:
    """Add `import name from 'path'` behind the last one; nothing when it is there. `name` may be `{ format }`."""
    manner, (imports, _) = manner_of(script), _statements(script)
    last = syntax_of(script.source).text(imports[-1]) if imports else ""
    return _add(script, name, path, f"import {name} from {print_string(path, _quote(manner, last))}")


def _add(script: Script, name: str, path: str, statement: str) -> tuple[Splice, ...]:
    syntax = syntax_of(script.source)
    imports, requires = _statements(script)
    known = sorted((*imports, *requires), key=lambda node: node.start_byte)
    if any(_brings_in(script, syntax.span(node), name, path) for node in known):
        return ()
    manner = manner_of(script)
    if not known:
        return (_add_first(syntax, manner, statement + manner.semicolon),)
    # Imports stand before requires: where a file has both, the new one joins its kind.
    same = imports if statement.startswith("import") else requires
    last = (same or known)[-1]
    ended = syntax.text(last).endswith(";")
    place = syntax.span(last).end
    line_end = _LINE_END.match(script.source.text, place)
    if line_end is None:
        # More follows on the line, as in a minified file.
        return (Splice(Span(place, place), f"{'' if ended else ';'}{statement};"),)
    return (Splice(Span(line_end.end(), line_end.end()), manner.eol + statement + (";" if ended else "")),)


def _add_first(syntax: Syntax, manner: Manner, statement: str) -> Splice:
    """The first of its kind: at the top, below what must stand there and below a comment about the whole file."""
    place = 0
    for node, following in zip(syntax.root.children, syntax.root.children[1:], strict=False):
        is_header = node.type == "comment" and following.start_point.row > node.end_point.row + 1
        if node.type != "hash_bang_line" and not _is_directive(syntax, node) and not is_header:
            break
        place = syntax.span(node).end
    if place and not _LINE_END.match(syntax.source.text, place):
        return Splice(Span(place, place), statement.removesuffix(";") + ";")
    if place:
        return Splice(Span(place, place), manner.eol * 2 + statement)
    gap = "" if syntax.source.text[:1] in {"\n", "\r", ""} else manner.eol
    return Splice(Span(0, 0), statement + manner.eol + gap)


def _is_directive(syntax: Syntax, node: Node) -> bool:
    return node.type == "expression_statement" and syntax.text(node)[1:].startswith("use strict")


def _statements(script: Script) -> tuple[list[Node], list[Node]]:
    """The statements of the top level that import and that require, up to what the script defines."""
    syntax = syntax_of(script.source)
    end = min((each.span.start for each in script.definitions), default=len(script.source.text))
    spans = [each.span for each in script.dependencies]
    imports, requires = [], []
    for statement in syntax.root.named_children:
        span = syntax.span(statement)
        if span.start >= end:
            break
        if statement.type == "import_statement":
            imports.append(statement)
        elif statement.type in _DECLARATIONS and any(span.covers(each) for each in spans):
            requires.append(statement)
    return imports, requires


def _brings_in(script: Script, statement: Span, name: str, path: str) -> bool:
    paths = {each.path for each in script.dependencies if statement.covers(each.span)}
    words = set(re.findall(r"[\w$]+", script.source.slice(statement)))
    return path in paths and set(re.findall(r"[\w$]+", name)) <= words


def _quote(manner: Manner, statement: str) -> str:
    return '"' if '"' in statement else "'" if "'" in statement else manner.quote

"""Markup that is to be put somewhere: its lines brought to the place's indentation, its form to the file's."""

from __future__ import annotations

import re

from designer.edits.lines import movable_line_starts
from designer.edits.manner import Manner, imitating
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document, read_wxml

_LINE_END = re.compile(r"\r\n|\n|\r")
_INDENT = re.compile(r"[ \t]*")


def fitted(markup: str, manner: Manner, indent: str, eol: str) -> str:
    """New `markup` as the file would write it, for a line with this indentation."""
    lines = _LINE_END.sub("\n", markup).strip("\n")
    lines = lines[len(_indent(lines)) :].rstrip()
    document = _read(lines)
    document = _read(document.source.splice(imitating(document, manner)).text)
    steps = [
        step
        for start in movable_line_starts(document, _all(document))
        if (step := _indent(document.source.text, start))
    ]
    own_unit = min(steps, key=len, default="")
    splices = []
    for start in movable_line_starts(document, _all(document)):
        old = _indent(document.source.text, start)
        depth, rest = divmod(len(old), len(own_unit)) if own_unit else (0, 0)
        new = indent + manner.indent_unit * depth + " " * rest
        splices.append(Splice(Span(start, start + len(old)), new))
    return document.source.splice(splices).text.replace("\n", eol)


def reindented(text: str, old: str, new: str) -> str:
    """Markup of the same file, whose lines begin with the indentation `old`, for a line with the indentation `new`."""
    if old == new:
        return text
    document = _read(text)
    splices = [
        Splice(Span(start, start + len(old)), new)
        for start in movable_line_starts(document, _all(document))
        if text.startswith(old, start)
    ]
    return document.source.splice(splices).text


def _read(text: str) -> Document:
    return read_wxml(Source("", text))


def _all(document: Document) -> Span:
    return Span(0, len(document.source.text))


def _indent(text: str, offset: int = 0) -> str:
    match = _INDENT.match(text, offset)
    return match[0] if match else ""

"""Data paths as strings of scripts: `'a.b'`, `'list[0].x'`, `` `list[${i}].x` ``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tree_sitter import Node

from designer.source.script.objects import unwrapped
from designer.source.script.syntax import Syntax
from designer.source.source import Span

_STEP = re.compile(r"\.?([^.\[\]\s]+)|\[\s*([^\]]*?)\s*\]")
_HOLE = "\ufffc"


class Step(NamedTuple):
    """A step of a data path.

    Attributes:
        name: a key; the index of an item; None for one that only running could tell.
        span: where it is written; None where a local name stands for it.
    """

    name: str | int | None
    span: Span | None


class Piece(NamedTuple):
    """A part of a string: its text as it is written and where, or None for an expression in it."""

    text: str | None
    span: Span


def path_steps(pieces: Sequence[Piece]) -> tuple[Step, ...]:
    """The steps of a path put together from `pieces`; an expression counts as one step or as part of one."""
    lengths = (piece.span.end - piece.span.start for piece in pieces)
    text = "".join(piece.text or _HOLE * length for piece, length in zip(pieces, lengths, strict=True))
    places = [offset for piece in pieces for offset in range(*piece.span)]
    steps = []
    for match in _STEP.finditer(text):
        group = 1 if match[1] is not None else 2
        written = match[group]
        name: str | int | None = written
        if _HOLE in written:
            name = None
        elif group == 2:
            name = int(written) if written.isdecimal() and len(written) < 10 else written.strip("'\"")
        start, end = match.span(group)
        steps.append(Step(name, Span(places[start], places[end - 1] + 1) if end > start else None))
    return tuple(steps)


def template_pieces(syntax: Syntax, node: Node) -> list[Piece]:
    """The parts of a string, a template or strings and expressions joined by `+`."""
    pieces: list[Piece] = []
    waiting = [node]
    while waiting:
        each = unwrapped(waiting.pop())
        if each is None:
            continue
        operator = each.child_by_field_name("operator")
        if each.type == "binary_expression" and operator is not None and operator.type == "+":
            waiting += [side for name in ("right", "left") if (side := each.child_by_field_name(name))]
        elif each.type == "string":
            start, end = syntax.span(each)
            pieces.append(Piece(syntax.text(each)[1:-1], Span(start + 1, end - 1)))
        elif each.type == "template_string":
            pieces += _inside_template(syntax, each)
        else:
            pieces.append(Piece(None, syntax.span(each)))
    return pieces


def _inside_template(syntax: Syntax, node: Node) -> Iterator[Piece]:
    start, end = syntax.span(node)
    offset = start + 1
    for child in node.named_children:
        if child.type == "template_substitution":
            span = syntax.span(child)
            yield Piece(syntax.source.text[offset : span.start], Span(offset, span.start))
            yield Piece(None, span)
            offset = span.end
    yield Piece(syntax.source.text[offset : end - 1], Span(offset, end - 1))

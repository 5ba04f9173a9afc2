"""Declarations in a `style` attribute, some of which may come from data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.source.source import Span
from designer.source.wxss.declarations import Declaration, read_declaration, separators, skip_space

# Stands for one code point of a mustache: no structure, valid in names and values.
_FILLER = "m"


@dataclass(frozen=True, slots=True)
class Dynamic:
    """A piece of the style that data decides; `declaration` is what can be told of it: `width: {{w}}px`."""

    span: Span
    declaration: Declaration | None


@dataclass(frozen=True, slots=True)
class InlineStyle:
    """A style attribute.

    Attributes:
        span: the whole value.
        declarations: those that are plain text.
        dynamic: the pieces with mustaches in them.
    """

    span: Span
    declarations: tuple[Declaration, ...]
    dynamic: tuple[Dynamic, ...]

    def declaration(self, name: str) -> Declaration | None:
        """The last plain declaration of this property."""
        return next((each for each in reversed(self.declarations) if each.name == name), None)

    def depends_on_data(self, name: str) -> bool:
        """Whether a mustache is in the value of this property."""
        return any(each.declaration is not None and each.declaration.name == name for each in self.dynamic)


def read_inline_style(text: str, span: Span, mustaches: Sequence[Span] = ()) -> InlineStyle:
    """The declarations in the `style` value at `span` of `text`; `mustaches` are those inside it."""
    plain = masked(text, span, mustaches)
    declarations: list[Declaration] = []
    dynamic: list[Dynamic] = []
    start = 0
    for stop in (*separators(plain, 0, len(plain), ";"), len(plain)):
        semicolon = Span(span.start + stop, span.start + stop + 1) if stop < len(plain) else None
        begin = skip_space(plain, start, stop)
        piece = Span(span.start + begin, span.start + stop)
        touched = [mustache for mustache in mustaches if mustache.start < piece.end and piece.start < mustache.end]
        declaration = _shifted(read_declaration(plain, begin, stop, None), span.start, text, semicolon)
        if touched:
            in_name = declaration and any(mustache.start < declaration.name_span.end for mustache in touched)
            dynamic.append(Dynamic(piece, None if in_name else declaration))
        elif declaration:
            declarations.append(declaration)
        start = stop + 1
    return InlineStyle(span, tuple(declarations), tuple(dynamic))


def masked(text: str, span: Span, mustaches: Sequence[Span]) -> str:
    """The text of `span` with every mustache replaced by letters, so that only CSS is left to read."""
    parts = []
    done = span.start
    for mustache in mustaches:
        parts += [text[done : mustache.start], _FILLER * (mustache.end - mustache.start)]
        done = mustache.end
    return "".join([*parts, text[done : span.end]])


def _shifted(declaration: Declaration | None, by: int, text: str, semicolon: Span | None) -> Declaration | None:
    if declaration is None:
        return None
    value_span = Span(declaration.value_span.start + by, declaration.value_span.end + by)
    return Declaration(
        name=declaration.name,
        name_span=Span(declaration.name_span.start + by, declaration.name_span.end + by),
        value=text[slice(*value_span)],
        value_span=value_span,
        important=declaration.important,
        span=Span(declaration.span.start + by, declaration.span.end + by),
        semicolon=semicolon,
    )

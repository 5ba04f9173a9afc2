"""The words of an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.source.source import Span

NAME, NUMBER, STRING, SIGN, ODD = 1, 2, 3, 4, 5
"""The kinds of tokens, as `lastindex` of a match of the pattern."""

Token = tuple[int, str, int, int]
"""Kind, text, start and end."""

# Wider than WeChat's compiler, so that what only other compilers accept is one token with one problem: names beyond
# ASCII, exponents and hexadecimal numbers, and the operators `**`, `??`, `?.` and `>>>`.
_TOKEN = re.compile(
    r"(?:[ \t\r\n]++|/\*.*?(?:\*/|\Z))*"
    r"(?:((?![0-9])[\w$]++)"
    r"|(0[xXbBoO]\w++|(?:[0-9]++\.?[0-9]*+|\.[0-9]++)(?:[eE](?:[+-][0-9]++|[0-9]++)(?!\w))?)"
    r"|('(?:[^'\\\n]++|\\.)*'|\"(?:[^\"\\\n]++|\\.)*\")"
    r"|([=!]==?|&&|\|\||<[<=]?|>>?>?=?|\.\.\.|\?\?|\?\.(?![0-9])|\*\*|[-+*/%!~&|^?:.,()\[\]{}])"
    r"|([^ \t\r\n])"
    r"|\Z)",
    re.DOTALL,
)
# The last backslash of an expression belongs to the brace behind it.
_ESCAPE = re.compile(r"\\(.|\Z)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}


def read_tokens(text: str, span: Span) -> Iterator[Token]:
    """The tokens between two offsets of `text`."""
    for match in _TOKEN.finditer(text, *span):
        kind = match.lastindex
        if kind is None:
            return
        start, end = match.span(kind)
        yield kind, match[kind], start, end


def read_escaped_tokens(text: str, span: Span) -> Iterator[Token]:
    r"""The tokens in an attribute's value with backslashes in it.

    WeChat's compiler resolves them before it reads the expression: `\n`, `\t` and `\r` become white space, of any other
    pair the backslash goes.
    """
    pieces: list[str] = []
    origins: list[int] = []
    done = span.start
    for match in _ESCAPE.finditer(text, *span):
        pieces += (text[done : match.start()], _ESCAPED.get(match[1], match[1]))
        origins += (*range(done, match.start()), match.start())
        done = match.end()
    pieces.append(text[done : span.end])
    origins += range(done, span.end + 1)
    plain = "".join(pieces)
    for kind, word, start, end in read_tokens(plain, Span(0, len(plain))):
        yield kind, word, origins[start], origins[end]

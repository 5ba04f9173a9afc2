"""The tokens that WeChat's compiler (wcsc) makes of a style sheet, which are not those of CSS.

Found by experiment with the wcsc of miniprogram-compiler 0.2.3. It reads in four modes. Outside a block names are ASCII
and nothing escapes. In a block there are only properties, `:`, `;` and the closing brace. Behind the colon everything
up to `;` or the brace is the value: only quotes and parentheses count, which do not nest, and comments do not. Behind
`@media` and its like everything up to the brace is the condition. A slash that opens no comment takes the character
behind it away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a token is; the punctuation of the grammar is its own kind."""

    NAME = "name"
    ID = "id"
    NUMBER = "number"
    STRING = "string"
    VALUE = "value"
    CONDITION = "condition"
    NTH = "nth"
    CONDITIONAL = "conditional"
    DIRECTIVE = "directive"
    ILLEGAL = "illegal"
    UNCLOSED = "unclosed"
    END = "end"


class Token(NamedTuple):
    """One token; `kind` is a Kind or the punctuation mark itself, `mode` is where it was read."""

    kind: str
    start: int
    end: int
    mode: str


NTH = frozenset({"nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"})
CONDITIONALS = frozenset({"@media", "@supports", "@keyframes", "@-webkit-keyframes"})
DIRECTIVES = frozenset({"@import", "@charset"})

_NAME = r"[A-Za-z_.\-][A-Za-z0-9_.\-]*+"
_SKIPPED = r"(?P<skipped>[\t\n\r ]++|/\*(?s:.*?)\*/|/(?!\*)[\x00-\x7f\udc80-\udcff])|(?P<unclosed>/\*|/\Z)"
_STRING = r"\"[^\"]*+\"|'[^']*+'"

_OUTSIDE = re.compile(
    rf"{_SKIPPED}|(?P<name>@?{_NAME})|(?P<id>#[A-Za-z0-9_.\-]*+)|(?P<percentage>[0-9][A-Za-z0-9_.\-]*+%)"
    rf"|(?P<number>[0-9][A-Za-z0-9_.\-]*+)|(?P<string>{_STRING})|(?P<quote>[\"'])|(?P<mark>[$()*+,:;=>@\[\]^|}}~{{])"
)
_PROPERTIES = re.compile(rf"{_SKIPPED}|(?P<name>{_NAME})(?!/)|(?P<mark>[:;}}])")
_VALUE = re.compile(rf"(?P<value>[^\"'(;}}]++|{_STRING})|(?P<parenthesis>\()|(?P<quote>[\"'])|(?P<mark>[;}}])")
_IN_PARENTHESES = re.compile(rf"[^\"')]++|{_STRING}")
_CONDITION = re.compile(r"(?P<condition>[^{]++)|(?P<mark>\{)")
_FIRST_OF_NAME = re.compile(_NAME)
_CUT_LINE = re.compile(r"\x00[^\n]*+")

OUTSIDE, PROPERTIES, IN_VALUE, IN_CONDITION = "outside", "properties", "value", "condition"
_MODES = {OUTSIDE: _OUTSIDE, PROPERTIES: _PROPERTIES, IN_VALUE: _VALUE, IN_CONDITION: _CONDITION}
_AFTER_MARK = {
    (OUTSIDE, "{"): PROPERTIES,
    (PROPERTIES, ":"): IN_VALUE,
    (PROPERTIES, "}"): OUTSIDE,
    (IN_VALUE, ";"): PROPERTIES,
    (IN_VALUE, "}"): OUTSIDE,
    (IN_CONDITION, "{"): OUTSIDE,
}


def as_compiled(text: str) -> str:
    """`text` as wcsc sees it: a NUL blanks the rest of its line."""
    return _CUT_LINE.sub(lambda cut: " " * len(cut[0]), text) if "\0" in text else text


def compiler_tokens(text: str, start: int = 0) -> Iterator[Token]:
    """The tokens from `start` on, outside of every block there.

    The last one is END, or ILLEGAL for a character (or the end of the text) that its mode does not know, or UNCLOSED
    for a string, a parenthesis or a comment without an end.
    """
    mode = OUTSIDE
    while start < len(text):
        match = _MODES[mode].match(text, start)
        if not match:
            yield _illegal(text, start, mode)
            return
        group, end = match.lastgroup, match.end()
        if group == "skipped":
            start = end
            continue
        if group == "mark":
            yield Token(match[0], start, end, mode)
            mode = _AFTER_MARK.get((mode, match[0]), mode)
        elif group in {"value", "parenthesis"}:
            token = _value(text, start)
            yield token
            if token.kind is Kind.UNCLOSED:
                return
            end = token.end
        elif group == "name":
            kind = _kind_of_name(match[0].lower())
            yield Token(kind, start, end, mode)
            mode = IN_CONDITION if kind is Kind.CONDITIONAL else mode
        else:
            yield Token(_KINDS[group or ""], start, end, mode)
        if group in {"unclosed", "quote"}:
            return
        start = end
    yield Token(Kind.END if mode in {OUTSIDE, IN_VALUE} else Kind.ILLEGAL, len(text), len(text), mode)


_KINDS = {
    "id": Kind.ID,
    "percentage": Kind.NAME,
    "number": Kind.NUMBER,
    "string": Kind.STRING,
    "condition": Kind.CONDITION,
    "quote": Kind.UNCLOSED,
    "unclosed": Kind.UNCLOSED,
}


def _kind_of_name(name: str) -> Kind:
    if name in NTH:
        return Kind.NTH
    if name[0] != "@":
        return Kind.NAME
    return Kind.CONDITIONAL if name in CONDITIONALS else Kind.DIRECTIVE if name in DIRECTIVES else Kind.NAME


def _illegal(text: str, start: int, mode: str) -> Token:
    """The character that the mode does not know: behind a property a slash, behind a slash what is not ASCII."""
    name = _FIRST_OF_NAME.match(text, start) if mode == PROPERTIES else None
    start = name.end() if name else start + (text[start] == "/")
    return Token(Kind.ILLEGAL, start, start + 1, mode)


def _value(text: str, start: int) -> Token:
    """The value from `start` on; what is not closed in it begins a token that is."""
    end = start
    while (match := _VALUE.match(text, end)) and match.lastgroup != "mark":
        closed = match.lastgroup != "quote"
        after = match.end()
        if match.lastgroup == "parenthesis":
            while inside := _IN_PARENTHESES.match(text, after):
                after = inside.end()
            closed = text.startswith(")", after)
            after += 1
        if not closed:
            return Token(Kind.UNCLOSED, end, len(text), IN_VALUE)
        end = after
    return Token(Kind.VALUE, start, end, IN_VALUE)

"""The words of WXML as WeChat's compiler reads them, which is stricter and in places more generous than `grammar`.

Tried case by case on wcc (its build of 2020). Groups are never possessive, as explained in `grammar`.
"""

from __future__ import annotations

import re

from designer.source.wxml.grammar import NAME, SPACE

_STRING = r"'(?:[^'\\]++|\\.)*'" + "|" + r'"(?:[^"\\]++|\\.)*"'
_MUSTACHE = rf"\{{\{{(?:[^}}'\"]++|\}}(?!\}})|{_STRING})*\}}\}}"
_VALUE = r"\"(?:[^\"\\\n]++|\\[^\n])*\"" + "|" + r"'(?:[^'\\\n]++|\\[^\n])*'"
# Directly behind an equals sign a name's first character stands for the opening quote: `a=bc"` is accepted.
_UNOPENED = r"[A-Za-z_:-](?:[^\"\\\n]++|\\[^\n])*\""
# One odd character is dropped with the space behind it, if both follow a name: `<view} a/>` is accepted.
_ODD = r"[^\w:=>/ \t\r\n\"\x80-\U0010ffff-]"
_NAME = rf"{NAME}(?:{_ODD}(?={SPACE}))?"
# Behind an equals sign and a space wcc goes on with the next name: `a= b` are two attributes without a value.
_ATTRIBUTES = rf"(?:{SPACE}*+{_NAME}(?:{SPACE}*+=(?:{SPACE}*+(?:{_VALUE})|{_UNOPENED}|(?={SPACE})))?)*{SPACE}*+"

TEXT, END, WXS, START, COMMENT, ODD_TAG, ODD = 1, 2, 3, 5, 6, 7, 8
"""Values of `lastindex` of a match of TOKEN. A start tag has two groups: its name and its slash."""

TOKEN = re.compile(
    rf"((?:[^<{{]++|\{{(?:[^{{]|\Z)|{_MUSTACHE})+)"
    rf"|</{SPACE}*+({NAME})(?:{_ODD}(?={SPACE}))?{SPACE}*+>"
    rf"|(<wxs(?={SPACE}|>)(?![^>]*+(?<=/)>))"
    rf"|<{SPACE}*+({NAME})(?:{_ODD}(?={SPACE}))?{_ATTRIBUTES}(/?)>"
    rf"|(<!--(?:.*?-->|.*))"
    rf"|(</?+(?:(?<=/)|(?={SPACE}|[A-Za-z_:-])))"
    rf"|(.)",
    re.DOTALL | re.ASCII,
)
"""One token; at an odd one wcc's lexer gives up."""

ATTRIBUTE = re.compile(
    rf"({NAME})(?:{_ODD}(?={SPACE}))?(?:{SPACE}*+(=)(?:{SPACE}*+({_VALUE})|({_UNOPENED})|(?={SPACE})))?",
    re.ASCII,
)
"""One attribute of a start tag that TOKEN accepts: name, equals sign, value in quotes, value without the first."""

WXS_START = re.compile(rf"<{_NAME}{_ATTRIBUTES}>", re.ASCII)
WXS_END = re.compile(rf"</wxs(?:{SPACE}*+(>))?")

MUSTACHE = re.compile(_MUSTACHE, re.DOTALL)
"""A mustache: it ends at the first `}}` outside its strings."""

NAME_IN_TAG, ODD_NAME_IN_TAG, VALUE_IN_TAG, EQUALS_IN_TAG, SLASH_IN_TAG, END_OF_TAG = 1, 2, 3, 4, 5, 6
"""Values of `lastindex` of a match of IN_TAG; a name has a second group, of a character that belongs behind no name."""

IN_TAG = re.compile(
    rf"{SPACE}*+(?:({NAME})(?!\")(?:{_ODD}(?={SPACE}))?({_ODD})?"
    rf"|({_VALUE}|\"(?:[^\"\\\n]++|\\[^\n])*\\\n|'(?:[^'\\\n]++|\\[^\n])*\\\n)"
    rf"|(=)(?:{_UNOPENED}|(?=[\"' \t\r\n]))"
    rf"|(/)(?![/ \t\r\n>]|\Z)"
    rf"|(/?>))",
    re.ASCII,
)
"""One word of a tag that is not well-formed."""

OPEN_STRING = re.compile(rf"{SPACE}*+(?:(?:\"|=[A-Za-z_:-])(?:[^\"\\\n]++|\\[^\n])*|'(?:[^'\\\n]++|\\[^\n])*)?")
"""The spaces and the unclosed value before the place at which IN_TAG does not match."""

"""The regular expressions of WXML: what a well-formed piece of it looks like.

What the patterns accept is what WeChat's compiler wcc accepts (its build of 2020), tried case by case. Everything else
goes through `recovery`. Single characters are repeated possessively, groups never: Python before 3.11.5 loses matches
of possessive groups (https://github.com/python/cpython/issues/106052), and Debian 12 has 3.11.2.
"""

from __future__ import annotations

import re

SPACE = r"[ \t\r\n]"
NAME = r"[A-Za-z_:-][\w:-]*+"

# A string inside an expression may hold `}}`, but a lone apostrophe is a likelier reason for finding one there.
_STRING = r"'(?:[^'\\}]++|\\.|\}(?!\}))*'" + "|" + r'"(?:[^"\\}]++|\\.|\}(?!\}))*"'
_MUSTACHE = rf"\{{\{{(?:[^}}{{<\"']++|\{{(?!\{{)|<(?!/)|\}}(?!\}})|{_STRING})*\}}\}}++"
_VALUE = r"\"[^\"\n]*+\"|'[^'\n]*+'"
_ATTRIBUTES = rf"(?:{SPACE}++{NAME}(?:{SPACE}*+={SPACE}*+(?:{_VALUE}))?)*{SPACE}*+"

TEXT_TOKEN, END_TOKEN, START_TOKEN, COMMENT_TOKEN, ODD_TOKEN = 1, 2, 4, 5, 6
"""Values of `lastindex` of a match of TOKEN. A start tag has two groups: its name and its slash."""

TOKEN = re.compile(
    rf"((?:[^<{{]++|\{{(?!\{{)|{_MUSTACHE})+)"
    rf"|</{SPACE}*+({NAME}){SPACE}*+>"
    rf"|<{SPACE}*+({NAME}){_ATTRIBUTES}(/?)>"
    rf"|(<!--.*?-->)"
    rf"|(.)",
    re.DOTALL | re.ASCII,
)
"""One token of the text; it matches at every offset."""

ATTRIBUTE = re.compile(
    rf"({NAME})(?:({SPACE}*+)=({SPACE}*+)(?:\"([^\"\n]*+)\"|'([^'\n]*+)'))?",
    re.ASCII,
)
"""One attribute of a start tag that TOKEN accepts: name, space, space, value in double or in single quotes."""

MUSTACHE = re.compile(_MUSTACHE, re.DOTALL)
# As wcc reads it: `}}` inside a string belongs to the string.
MUSTACHE_WITH_BRACES_IN_STRINGS = re.compile(
    r"\{\{(?:[^}\"'{<\n]++|\{(?!\{)|<(?!/)|\}(?!\})|'(?:[^'\\\n<]++|\\.)*'|\"(?:[^\"\\\n<]++|\\.)*\")*\}\}++"
)
WXS_END = re.compile(rf"</{SPACE}*+wxs{SPACE}*+>")

# What recovery looks for.
SPACES = re.compile(rf"{SPACE}*+")
VALID_NAME = re.compile(NAME, re.ASCII)
TAG_LIKE = re.compile(r"</|<!|<\?|<[^\W\d]")
TOLERANT_START = re.compile(r"<([^\s<>/=\"'{}]+)")
TOLERANT_END = re.compile(r"</\s*+([^\s<>/=\"'{}]*+)([^<>]*+)(>?)")
TOLERANT_NAME = re.compile(r"[^\s=<>/\"']++")
EQUALS = re.compile(r"\s*+=\s*+")
UNQUOTED_VALUE = re.compile(rf"(?:{_MUSTACHE}|[^\s\"'<>=/{{]++|\{{|/(?!\s*>))+", re.DOTALL)
REST_OF_LINE_IN_TAG = re.compile(r"[^\n>]*+")

"""The pieces of WXSS that matter for its structure.

Strings, comments and URLs are passed over whole, so that a picture of 300 KB in a `url(data:…)` costs one match.
"""

from __future__ import annotations

import re

COMMENT = r"/\*.*?(?:\*/|\Z)"
STRING = r'"(?:[^"\\\n]++|\\.)*"?' + "|" + r"'(?:[^'\\\n]++|\\.)*'?"
URL = r"[uU][rR][lL]\(\s*+(?![\"'\s])[^)]*+\)?"

SCAN = re.compile(rf"(?:[^\"'/uU{{}}()\[\];:,]++|{STRING}|{URL}|\\.|[uU/](?![/*]))*", re.DOTALL)
"""Everything up to the next character of structure; a match may be empty."""

COMMENT_HERE = re.compile(rf"{COMMENT}|//[^\r\n]*", re.DOTALL)
SPACE_AND_COMMENTS = re.compile(rf"(?:\s++|{COMMENT}|//[^\r\n]*)*", re.DOTALL)
PROPERTY = re.compile(r"(?:--)?[\w*-](?:[\w-]|\\.|[^\x00-\x7f])*")
IMPORTANT = re.compile(r"!\s*important\s*\Z", re.IGNORECASE)
AT_KEYWORD = re.compile(r"@([\w-]+)")

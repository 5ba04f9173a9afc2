"""Files that stand in the folder of an app and are none of its own: the person's, and their tools'."""

from __future__ import annotations

import re

# It holds the settings of one person.
_OWN_OF_THE_PERSON = frozenset({"project.private.config.json"})
_ODD_SIGNS = re.compile(r"[\\:\0]")
# Windows knows a file by a short name as well (GIT~1, PROJEC~1.JSO).
_SHORT_NAME = re.compile(r"[^~]{1,6}~\d+(?:\.[^.]{0,3})?")


def is_private(path: str) -> bool:
    """Whether an app may not read a path below its root: hidden files, the person's, and whatever is written oddly."""
    names = (name for name in path.split("/") if name not in {"", "."})
    return _ODD_SIGNS.search(path) is not None or any(_is_private_name(name) for name in names)


def _is_private_name(name: str) -> bool:
    # Windows leaves spaces and dots at the end of a name out.
    plain = name.rstrip(" .").casefold()
    return plain in _OWN_OF_THE_PERSON or plain[:1] in {"", "."} or _SHORT_NAME.fullmatch(plain) is not None

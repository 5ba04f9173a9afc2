"""The known name that a person probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

# Below this likeness a suggestion is more often wrong than right.
_LIKENESS = 0.8


def nearest(name: str, known: Iterable[str], likeness: float = _LIKENESS) -> str | None:
    """The name of `known` that is most like `name`; None when none is like it (`likeness`: 1 is the same)."""
    by_folded = {folded(each): each for each in known}
    same = by_folded.get(folded(name))
    if same is not None:
        return same
    found = get_close_matches(folded(name), by_folded, n=1, cutoff=likeness)
    return by_folded[found[0]] if found else None


def folded(name: str) -> str:
    """`name` without what people write differently: capitals and dashes."""
    return name.replace("-", "").lower()

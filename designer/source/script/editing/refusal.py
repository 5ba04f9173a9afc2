"""Why an edit of a script is not made."""

from __future__ import annotations


class NoPlaceInScript(ValueError):
    """The script has no place for the edit: nothing at the path, no literal there, or text that cannot be read."""

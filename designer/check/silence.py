"""Rules that this user does not want to hear of: `silenced_rules` in the settings file, a list of their ids."""

from __future__ import annotations

import json

from designer import places


def silenced_rules() -> frozenset[str]:
    """The ids of the silenced rules; none when the settings cannot be read."""
    try:
        settings = json.loads((places.settings() / "settings.json").read_bytes())
    except (OSError, ValueError):
        return frozenset()
    names = settings.get("silenced_rules") if isinstance(settings, dict) else None
    return frozenset(name for name in names if isinstance(name, str)) if isinstance(names, list) else frozenset()

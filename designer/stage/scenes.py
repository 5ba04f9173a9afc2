"""The ways into a mini-program that WeChat numbers, read from `resources/phone/scenes.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from designer import places


@dataclass(frozen=True, slots=True)
class Scene:
    """A way in: WeChat's number, and what it is called, by language ("zh", "en")."""

    id: int
    titles: Mapping[str, str]


@cache
def scenes() -> tuple[Scene, ...]:
    """The common ways in, by their numbers."""
    with (places.resources() / "phone" / "scenes.json").open(encoding="utf-8") as file:
        listed = json.load(file)["scenes"]
    return tuple(Scene(entry["id"], {"zh": entry["zh"], "en": entry["en"]}) for entry in listed)

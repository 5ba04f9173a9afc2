"""Colours and lengths by name, read from `resources/themes`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from designer.places import resources

NAMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme.

    Attributes:
        name: "light" or "dark".
        dark: whether light text stands on dark ground.
        colors: `#rrggbb` or `#aarrggbb` by name.
        metrics: logical px by name.
    """

    name: str
    dark: bool
    colors: dict[str, str]
    metrics: dict[str, int]


@cache
def tokens(name: str) -> Tokens:
    """The theme called `name`, one of NAMES."""
    facts = _read(f"{name}.json")
    return Tokens(facts["name"], facts["dark"], facts["colors"], _read("metrics.json"))


def _read(name: str) -> Any:
    return json.loads((resources() / "themes" / name).read_text("utf-8"))

"""The names of attributes that bind events."""

from __future__ import annotations

from functools import cache

from designer.catalog.catalogue import catalog


@cache
def event_of(name: str) -> tuple[str, str] | None:
    """The prefix and the event that an attribute binds: `("bind", "tap")` of `bindtap`; None for another name."""
    for binding in sorted(catalog().bindings, key=lambda each: -len(each.prefix)):
        behind = name.removeprefix(binding.prefix)
        if behind != name and (behind.startswith(":") or binding.bare):
            return name[: len(name) - len(behind.removeprefix(":"))], behind.removeprefix(":")
    return None

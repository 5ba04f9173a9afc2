"""Verbs on what decides whether and how often elements are shown."""

from __future__ import annotations

import re

from designer import edits
from designer.source.source import Span
from designer.source.wxml.scope import loop_attribute
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene, Spot
from tests.corpus.verbs.registry import verb
from tests.corpus.verbs.structure import around, with_chains, wrapping

_EXPRESSIONS = ("shown", "a && !b", 'kind == "x"', "{{a}}", "a +", "", None)
_MUSTACHE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_NAMES = (None, "one", "item", "a b")


@verb("set_condition")
def set_condition(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    expression = scene.random.choice(_EXPRESSIONS)
    chosen = scene.neighbours(spot, most=2)
    permit = Permit().allow(spot.path, *around(spot.document, with_chains(spot.document, chosen)))
    if len(chosen) > 1:
        permit.allow(spot.path, *wrapping(spot))
    return Attempt(
        f"{expression} of {len(chosen)} from {spot}",
        lambda: edits.set_condition(scene.project, spot.path, chosen, expression),
        permit,
    )


@verb("set_loop")
def set_loop(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    taking = loop_attribute(spot.element) is not None and scene.random.random() < 0.5
    names = {name: scene.random.choice(_NAMES) for name in ("item", "index", "key")}
    return Attempt(
        f"{'none' if taking else names} of {spot}",
        lambda: edits.set_loop(scene.project, spot.path, spot.element, None if taking else "list", **names),
        spot.permit.allow(spot.path, *_mustaches(spot)),
    )


def _mustaches(spot: Spot) -> list[Span]:
    """Where the loop's variables may be used."""
    text = spot.document.source.text
    return [Span(*match.span()) for match in _MUSTACHE.finditer(text, *spot.element.span)]

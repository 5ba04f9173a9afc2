"""How strong a selector is. Source of the rules: Selectors Level 4, "Calculating a selector's specificity"."""

from __future__ import annotations

from typing import NamedTuple

from designer.source.wxss.selectors import Kind, Selector, Simple


class Specificity(NamedTuple):
    """The higher tuple wins.

    Attributes:
        ids: how many ids it asks for.
        classes: how many classes, attributes and pseudo-classes.
        tags: how many tags and pseudo-elements.
    """

    ids: int
    classes: int
    tags: int


_NOTHING = Specificity(0, 0, 0)
_OWN = {
    Kind.ID: Specificity(1, 0, 0),
    Kind.CLASS: Specificity(0, 1, 0),
    Kind.ATTRIBUTE: Specificity(0, 1, 0),
    Kind.PSEUDO_CLASS: Specificity(0, 1, 0),
    Kind.TAG: Specificity(0, 0, 1),
    Kind.PSEUDO_ELEMENT: Specificity(0, 0, 1),
}
# They count as their strongest argument alone.
_ONLY_ARGUMENTS = frozenset({"not", "is", "matches", "has"})


def specificity(selector: Selector) -> Specificity:
    """How strong `selector` is, as browsers count: `:not()` and `:is()` are what is in them, `:where()` is nothing."""
    total = [0, 0, 0]
    for compound in selector.compounds:
        for simple in compound.simples:
            total = [one + other for one, other in zip(total, _of(simple), strict=True)]
    return Specificity(*total)


def _of(simple: Simple) -> Specificity:
    own = _OWN.get(simple.kind, _NOTHING)
    if simple.kind is Kind.PSEUDO_CLASS and simple.name == "where":
        return _NOTHING
    if not simple.arguments:
        return own
    strongest = max(map(specificity, simple.arguments))
    if simple.kind is Kind.PSEUDO_CLASS and simple.name in _ONLY_ARGUMENTS:
        return strongest
    return Specificity(*(one + other for one, other in zip(own, strongest, strict=True)))

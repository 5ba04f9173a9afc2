"""Samples for shapes: lists with items, pictures, prices and words that suit their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from designer.project.samples.shape import Role, Shape
from designer.project.samples.words import NameRule, Subject, spelled, words
from designer.source.wxml.uses import ITEMS

SampleValue = str | int | float | bool | list["SampleValue"] | dict[str, "SampleValue"]

PICTURES = "/.weft/sample-{kind}-{number}.svg"
"""The address of a sample picture in the frame; the stage serves four of each kind."""
PICTURES_EACH = 4
# A day of this year, in ms; a page that counts seconds shows another day.
_A_TIME_MS = 1_763_604_600_000
_A_DAY_MS = 86_400_000
_COLORS = ("#8fb8a8", "#d9b48f", "#9fb3cc", "#c9a3b0")
_MARKUP = '<p>{text}</p><p><img src="{picture}" style="width:100%"/></p>'
_SAID = frozenset({Role.TEXT, Role.PRICE, Role.NUMBER, Role.TIME})
_PLURAL = re.compile(r"(?:_?list|_?arr(?:ay)?|(?<=[a-z])s)$", re.IGNORECASE)
_DEEPEST_LIST = 4
# What a page can show of samples at once; templates of hostile shape end here.
_MOST_VALUES = 4000


class Sampler:
    """Makes the samples of one template."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """`counts`: how many items the person wants of a list, by its path (`cart.items`, `list[].tags`)."""
        self._counts = counts
        self._left = _MOST_VALUES

    def value(
        self, shape: Shape, path: Sequence[str], where: str, index: int = 0, depth: int = 0
    ) -> SampleValue | None:
        """A value of this shape; None when nothing that shows depends on it.

        `path` are the names that lead to it, those of lists in the singular, and `where` is the path as it is written;
        `index` is that of the innermost item around it, `depth` counts the lists around it.
        """
        self._left -= 1
        if self._left < 0:
            return None
        if shape.item is not None and depth < _DEEPEST_LIST:
            if words().empty.search(spelled(where)) and where not in self._counts:
                return None
            return self._items(shape.item, path, where, depth)
        if shape.fields:
            return self._object(shape, path, where, index, depth)
        return leaf(shape, path, index, inside=len(path) > 1 or depth > 0)

    def _items(self, item: Shape, path: Sequence[str], where: str, depth: int) -> SampleValue:
        count = self._counts.get(where, words().count(path[-1], depth))
        one = (*path[:-1], _PLURAL.sub("", path[-1]) or path[-1])
        found = [self.value(item, one, where + ITEMS, index, depth + 1) for index in range(count)]
        return [index + 1 if value is None else value for index, value in enumerate(found)]

    def _object(self, shape: Shape, path: Sequence[str], where: str, index: int, depth: int) -> SampleValue | None:
        fields: dict[str, SampleValue] = {}
        for name, inner in shape.fields.items():
            value = self.value(inner, (*path, name), f"{where}.{name}", index, depth)
            if value is not None:
                fields[name] = value
        return fields if fields or depth or shape.roles else None


def leaf(shape: Shape, path: Sequence[str], index: int, *, inside: bool) -> SampleValue | None:
    """A single value; `inside`: of an object or an item, not at the top of the data."""
    drawn = _drawn(shape, path, index)
    if drawn is not None:
        return drawn
    roles = shape.roles
    if roles and roles <= {Role.SHOWING, Role.HIDING}:
        return _flag(shape, path[-1], index, inside=inside)
    if roles & _SAID and not _says_nothing(shape, path[-1]):
        return _words(shape, path, index)
    return index + 1 if Role.KEY in roles else None


def _drawn(shape: Shape, path: Sequence[str], index: int) -> SampleValue | None:
    """A picture, a value that the template compares with, or a colour; None for everything else."""
    if Role.PICTURE in shape.roles:
        return picture(path, index)
    if shape.choices:
        return list(shape.choices)[index % len(shape.choices)]
    if Role.MARKUP in shape.roles:
        return _MARKUP.format(text=words().subject(path).text[0], picture=picture(("picture",), index))
    return _COLORS[index % len(_COLORS)] if Role.COLOR in shape.roles else None


def _says_nothing(shape: Shape, name: str) -> bool:
    """Whether a text is better left out: an error that nobody made, or the text of a flag."""
    return (Role.SHOWING in shape.roles and bool(words().quiet.search(name))) or bool(
        words().flag.search(spelled(name))
    )


def picture(path: Sequence[str], index: int) -> str:
    """The address of a picture for a path."""
    rule = words().rule(path[-1])
    kind = rule.picture if rule is not None and rule.picture else _subject(path).picture
    return PICTURES.format(kind=kind, number=index % PICTURES_EACH + 1)


def _subject(path: Sequence[str]) -> Subject:
    """What a picture shows: what it belongs to says more than its own name, which may be "icon" for anything."""
    around = words().subject(path[:-1])
    return words().subject(path) if around is words().fallback else around


def _flag(shape: Shape, name: str, index: int, *, inside: bool) -> bool | None:
    known = words()
    if Role.SHOWING not in shape.roles or (known.off.search(name) and not known.on.search(name)):
        return False if inside else None
    if not inside:
        return True if known.on.search(name) else None
    # Some items have it and some have not, as in real lists.
    return index % 2 == 0


def _words(shape: Shape, path: Sequence[str], index: int) -> SampleValue:
    rule = words().rule(path[-1])
    if rule is not None and rule.kind == "id":
        return index + 1
    if rule is None or rule.picture or rule.source:
        return _told(shape, path, index, rule)
    if Role.TIME in shape.roles and rule.kind == "time":
        return _A_TIME_MS - index * _A_DAY_MS
    if rule.numbers and (Role.NUMBER in shape.roles or not rule.values):
        return rule.numbers[index % len(rule.numbers)]
    if Role.PRICE in shape.roles and not rule.numbers:
        return _price(shape, index)
    return rule.values[index % len(rule.values)]


def _told(shape: Shape, path: Sequence[str], index: int, rule: NameRule | None) -> SampleValue:
    """What nothing but the way it is used, or the subject, decides."""
    if Role.PRICE in shape.roles:
        return _price(shape, index)
    if Role.TIME in shape.roles:
        return _A_TIME_MS - index * _A_DAY_MS
    if Role.NUMBER in shape.roles:
        return index + 1
    subject = words().subject(path)
    lines = subject.text if rule is not None and rule.source == "text" else subject.title
    return lines[index % len(lines)]


def _price(shape: Shape, index: int) -> SampleValue:
    rule = words().rule("price")
    assert rule is not None
    return (
        rule.numbers[index % len(rule.numbers)] if Role.NUMBER in shape.roles else rule.values[index % len(rule.values)]
    )

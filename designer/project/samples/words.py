"""The words that samples are made of, and which name gets which, from `resources/samples/words.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from designer import places

_PATTERNS = ("waiting", "arrived", "quiet", "flag", "above", "opening", "pictures", "empty")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class NameRule:
    """What values of certain names look like.

    Attributes:
        match: finds the names.
        kind: "id" or "time" for values that are counted or told in ms where numbers are wanted.
        source: "title" or "text" where the subject decides.
        picture: the kind of picture; "" when it is none.
        values: texts.
        numbers: the same as numbers; empty when texts are all there is.
    """

    match: re.Pattern[str]
    kind: str
    source: str
    picture: str
    values: tuple[str, ...]
    numbers: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a list or object is about, and the words for it."""

    match: re.Pattern[str]
    title: tuple[str, ...]
    text: tuple[str, ...]
    picture: str


@dataclass(frozen=True)
class Words:
    """All of them. Patterns are tried in their order, and names are searched without regard to case.

    Attributes:
        subjects, fallback: what things are about.
        names: what single values look like.
        counts: how many items lists of certain names have; all others have `items`, inside of lists `nested_items`.
        off, on: flags that samples leave off, or set even for a whole page.
        waiting, arrived: flags that hide a page until an answer comes, or show it then.
        quiet: texts that are shown only when something is wrong or was typed.
        flag: names of flags, whatever they are used for.
        above: what opens above a page and would hide it.
        opening: properties that open a component above the page.
        picture_name: properties that hold pictures.
        empty: lists that are as well empty, such as the buttons of an order.
    """

    subjects: tuple[Subject, ...]
    fallback: Subject
    names: tuple[NameRule, ...]
    counts: tuple[tuple[re.Pattern[str], int], ...]
    items: int
    nested_items: int
    off: re.Pattern[str]
    on: re.Pattern[str]
    waiting: re.Pattern[str]
    arrived: re.Pattern[str]
    quiet: re.Pattern[str]
    flag: re.Pattern[str]
    above: re.Pattern[str]
    opening: re.Pattern[str]
    picture_name: re.Pattern[str]
    empty: re.Pattern[str]

    def rule(self, name: str) -> NameRule | None:
        """The first rule for a name."""
        return next((rule for rule in self.names if rule.match.search(spelled(name))), None)

    def subject(self, path: Sequence[str]) -> Subject:
        """What the innermost of these names that tells anything is about."""
        for name in reversed(path):
            for subject in self.subjects:
                if subject.match.search(spelled(name)):
                    return subject
        return self.fallback

    def count(self, name: str, depth: int) -> int:
        """How many items a list of this name has, `depth` lists around it."""
        for pattern, count in self.counts:
            if pattern.search(spelled(name)):
                return count if depth == 0 else min(count, self.nested_items)
        return self.items if depth == 0 else self.nested_items


def spelled(name: str) -> str:
    """`goodsList` as `goods_List`, so that patterns find the words."""
    return _HUMP.sub("_", name)


@cache
def words() -> Words:
    """The words of this installation."""
    read = json.loads((places.resources() / "samples" / "words.json").read_text("utf-8"))
    return Words(
        tuple(map(_subject, read["subjects"])),
        _subject({"match": "", **read["fallback"]}),
        tuple(map(_rule, read["names"])),
        tuple((_pattern(each["match"]), each["count"]) for each in read["lists"]),
        read["items"],
        read["nestedItems"],
        _pattern(read["flags"]["off"]),
        _pattern(read["flags"]["on"]),
        *map(_pattern, (read[name] for name in _PATTERNS)),
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def _subject(read: dict[str, Any]) -> Subject:
    return Subject(_pattern(read["match"]), tuple(read["title"]), tuple(read["text"]), read["picture"])


def _rule(read: dict[str, Any]) -> NameRule:
    picture = read.get("role") == "picture"
    values = tuple(read.get("values", ()))
    return NameRule(
        _pattern(read["match"]),
        read.get("kind", ""),
        read.get("from", ""),
        values[0] if picture else "",
        () if picture else values,
        tuple(read.get("numbers", ())),
    )

"""Damages texts the way editing does, the same way for the same seed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Language:
    """What the damage is made of.

    Attributes:
        words: what splits a text into words, such as names, strings and signs.
        alphabet: characters and words that mean something in the language, to be put anywhere.
    """

    words: re.Pattern[str]
    alphabet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A damaged text; `ways` are the names of what was done to it."""

    text: str
    ways: tuple[str, ...]


Way = Callable[[str, Random, Language], str]


def mutant(text: str, random: Random, language: Language) -> Mutant:
    """`text` with one to three changes; two thirds of the mutants have one."""
    ways = random.choices(list(_WAYS), k=random.choice((1, 1, 1, 1, 2, 3)))
    for way in ways:
        text = _WAYS[way](text, random, language)
    return Mutant(text, tuple(ways))


def _place(text: str, random: Random) -> int:
    return random.randrange(len(text)) if text else 0


def _delete_character(text: str, random: Random, _: Language) -> str:
    at = _place(text, random)
    return text[:at] + text[at + 1 :]


def _duplicate_character(text: str, random: Random, _: Language) -> str:
    at = _place(text, random)
    return text[: at + 1] + text[at:]


def _swap_characters(text: str, random: Random, _: Language) -> str:
    at = _place(text, random)
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _replace_character(text: str, random: Random, language: Language) -> str:
    at = _place(text, random)
    return text[:at] + random.choice(language.alphabet) + text[at + 1 :]


def _insert(text: str, random: Random, language: Language) -> str:
    at = _place(text, random)
    return text[:at] + random.choice(language.alphabet) + text[at:]


def _insert_at_a_word(text: str, random: Random, language: Language) -> str:
    start, _ = _word(text, random, language)
    return text[:start] + random.choice(language.alphabet) + text[start:]


def _delete_word(text: str, random: Random, language: Language) -> str:
    start, end = _word(text, random, language)
    return text[:start] + text[end:]


def _duplicate_word(text: str, random: Random, language: Language) -> str:
    start, end = _word(text, random, language)
    return text[:end] + text[start:]


def _replace_word(text: str, random: Random, language: Language) -> str:
    start, end = _word(text, random, language)
    from_start, from_end = _word(text, random, language)
    return text[:start] + text[from_start:from_end] + text[end:]


def _swap_words(text: str, random: Random, language: Language) -> str:
    (start, end), (later, last) = sorted((_word(text, random, language), _word(text, random, language)))
    if end > later:
        return text
    return text[:start] + text[later:last] + text[end:later] + text[start:end] + text[last:]


def _truncate(text: str, random: Random, _: Language) -> str:
    return text[: _place(text, random)]


def _cut_lines(text: str, random: Random, _: Language) -> str:
    lines = text.splitlines(keepends=True)
    at = random.randrange(len(lines)) if lines else 0
    return "".join(lines[:at] + lines[at + random.randint(1, 3) :])


def _duplicate_line(text: str, random: Random, _: Language) -> str:
    lines = text.splitlines(keepends=True)
    at = random.randrange(len(lines)) if lines else 0
    return "".join(lines[: at + 1] + lines[at:])


def _swap_lines(text: str, random: Random, _: Language) -> str:
    lines = text.splitlines(keepends=True)
    at = random.randrange(len(lines)) if lines else 0
    return "".join(lines[:at] + lines[at + 1 : at + 2] + lines[at : at + 1] + lines[at + 2 :])


def _word(text: str, random: Random, language: Language) -> tuple[int, int]:
    """Where a word stands: the first one behind a place chosen by chance, so that long texts cost no more."""
    match = language.words.search(text, _place(text, random)) or language.words.search(text)
    return match.span() if match else (0, 0)


_WAYS: dict[str, Way] = {
    "delete a character": _delete_character,
    "duplicate a character": _duplicate_character,
    "swap two characters": _swap_characters,
    "replace a character": _replace_character,
    "insert": _insert,
    "insert at a word": _insert_at_a_word,
    "delete a word": _delete_word,
    "duplicate a word": _duplicate_word,
    "replace a word": _replace_word,
    "swap two words": _swap_words,
    "truncate": _truncate,
    "cut lines": _cut_lines,
    "duplicate a line": _duplicate_line,
    "swap two lines": _swap_lines,
}

"""English sentences with places to fill in, recognised and said again in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from string import Formatter

from PySide6.QtCore import QCoreApplication


class Templates:
    """Sentences like `The page {page} is listed.`, which the translation knows under one context."""

    def __init__(self, context: str, templates: Iterable[str], nested: Iterable[str] = ()) -> None:
        """`nested` are the names of places that are filled with sentences of their own."""
        self._nested = frozenset(nested)
        self._context = context
        self._templates = tuple(templates)

    def translated(self, text: str) -> str:
        """`text` in the language of the interface; unchanged when no template fits."""
        for template, pattern in self._patterns:
            if match := pattern.fullmatch(text):
                found = match.groupdict().items()
                filled = {name: self.translated(value) if name in self._nested else value for name, value in found}
                return QCoreApplication.translate(self._context, template).format(**filled)
        return text

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        # The most telling template goes first: "Remove class {name}" before "Remove {name}".
        ordered = sorted(self._templates, key=len, reverse=True)
        return tuple((each, re.compile(_expression(each))) for each in ordered)


def _expression(template: str) -> str:
    parts = (
        re.escape(literal) + (f"(?P<{name}>.+)" if name else "") for literal, name, _, _ in Formatter().parse(template)
    )
    return "".join(parts)

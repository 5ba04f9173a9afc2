"""Attributes of a start tag."""

from __future__ import annotations

from designer.source.source import Span
from designer.source.wxml.grammar import ATTRIBUTE
from designer.source.wxml.mustache import Mustache, find_mustaches


class Attribute:
    """One attribute as it is written.

    Attributes:
        name: as written, with its prefix and case.
        quote: `"`, `'`, or empty for a valueless or unquoted one.
        value: the raw text of the value, entities and mustaches included; None when there is no value.
    """

    __slots__ = ("_equals", "_start", "_text", "_value_start", "name", "quote", "value")

    def __init__(
        self,
        text: str,
        start: int,
        name: str,
        *,
        equals: int = -1,
        value_start: int = -1,
        quote: str = "",
        value: str | None = None,
    ) -> None:
        """Offsets are those of `text`; -1 stands for what the attribute does not have."""
        self._text = text
        self._start = start
        self._equals = equals
        self._value_start = value_start
        self.name = name
        self.quote = quote
        self.value = value

    def __repr__(self) -> str:
        return f"Attribute({self._text[self._start : self.span.end]!r})"

    @property
    def source_text(self) -> str:
        """The whole text in which the attribute stands."""
        return self._text

    def value_text(self, span: Span) -> str:
        """A piece of the value, by its place in the text."""
        return self._text[span.start : span.end]

    @property
    def name_span(self) -> Span:
        """Where the name stands."""
        return Span(self._start, self._start + len(self.name))

    @property
    def equals(self) -> Span | None:
        """Where the equals sign stands; None when there is none."""
        return None if self._equals < 0 else Span(self._equals, self._equals + 1)

    @property
    def value_span(self) -> Span | None:
        """Where the value stands, without its quotes; None for a valueless attribute."""
        return None if self.value is None else Span(self._value_start, self._value_start + len(self.value))

    @property
    def span(self) -> Span:
        """From the name to the closing quote."""
        if self.value is not None:
            end = self._value_start + len(self.value)
            return Span(self._start, end + 1 if self.closed else end)
        return Span(self._start, self._equals + 1 if self._equals >= 0 else self._start + len(self.name))

    @property
    def closed(self) -> bool:
        """Whether the value has both of its quotes."""
        if self.value is None or not self.quote:
            return False
        return self._text.startswith(self.quote, self._value_start + len(self.value))

    @property
    def mustaches(self) -> tuple[Mustache, ...]:
        """The mustaches of the value, in their order."""
        if self.value is None or "{{" not in self.value:
            return ()
        return find_mustaches(self._text, self._value_start, self._value_start + len(self.value))

    @property
    def static(self) -> bool:
        """Whether the value is plain text without a mustache."""
        return self.value is not None and "{{" not in self.value


def read_attributes(text: str, start: int, end: int) -> tuple[Attribute, ...]:
    """The attributes of a well-formed start tag; `start` is the end of its tag name."""
    found = []
    for match in ATTRIBUTE.finditer(text, start, end):
        name = match[1]
        quoted = match.lastindex
        if quoted == 1:
            found.append(Attribute(text, match.start(), name))
        else:
            assert quoted is not None
            equals = match.end(2)
            quote = '"' if quoted == 4 else "'"
            found.append(
                Attribute(
                    text,
                    match.start(),
                    name,
                    equals=equals,
                    value_start=match.start(quoted),
                    quote=quote,
                    value=match[quoted],
                )
            )
    return tuple(found)

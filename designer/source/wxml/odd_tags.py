"""Start tags that are not well-formed."""

from __future__ import annotations

from designer.source.wxml.attributes import Attribute
from designer.source.wxml.grammar import (
    EQUALS,
    REST_OF_LINE_IN_TAG,
    SPACES,
    TOLERANT_NAME,
    TOLERANT_START,
    UNQUOTED_VALUE,
    VALID_NAME,
)
from designer.source.wxml.mustache import find_mustaches
from designer.source.wxml.nodes import Element
from designer.source.wxml.tree import TreeBuilder


def read_odd_start_tag(builder: TreeBuilder, position: int) -> int:
    """Read the start tag that begins at `position`; returns the offset behind it."""
    match = TOLERANT_START.match(builder.text, position)
    assert match is not None
    tag = match[1]
    if not VALID_NAME.fullmatch(tag):
        builder.report(*match.span(1), f"The tag name `{tag}` has characters that WeChat's compiler rejects.")
    reader = _OddTag(builder, match.end())
    reader.read()
    element = Element(builder.text, position, reader.end, tag)
    element.set_attributes(tuple(reader.attributes))
    element.self_closing = reader.self_closing
    builder.add(element)
    if reader.self_closing:
        return reader.end
    if reader.finished and tag == "wxs":
        return builder.read_script(element)
    builder.open(element)
    if not reader.finished:
        builder.unfinished.add(element)
        builder.report(position, reader.end, f"The tag `<{tag}` is not finished: `>` is missing.")
    return reader.end


class _OddTag:
    """Reads the rest of one start tag.

    Attributes:
        end: behind the last thing that belongs to the tag.
        attributes: what was found.
        finished: whether there is a `>`.
        self_closing: whether there is a `/>`.
    """

    def __init__(self, builder: TreeBuilder, position: int) -> None:
        self.builder = builder
        self.text = builder.text
        self.end = position
        self.attributes: list[Attribute] = []
        self.finished = False
        self.self_closing = False

    def read(self) -> None:
        """Read up to the `>`, to the next `<` outside a value, or to the end of the text."""
        while not self.finished:
            offset = self._skip_spaces(self.end)
            if offset == len(self.text) or self.text[offset] == "<":
                return
            if self.text[offset] == ">":
                self.finished = True
                self.end = offset + 1
            elif self.text[offset] == "/":
                self._read_slash(offset)
            else:
                self._read_attribute(offset)

    def _skip_spaces(self, offset: int) -> int:
        match = SPACES.match(self.text, offset)
        assert match is not None
        return match.end()

    def _read_slash(self, offset: int) -> None:
        after = self._skip_spaces(offset + 1)
        self.self_closing = self.finished = self.text.startswith(">", after)
        if not self.self_closing or after > offset + 1:
            self.builder.report(offset, offset + 1, "A slash in a tag stands directly before its `>`.")
        self.end = after + 1 if self.self_closing else offset + 1

    def _read_attribute(self, start: int) -> None:
        match = TOLERANT_NAME.match(self.text, start)
        if not match:
            self.builder.report(start, start + 1, f"An unexpected `{self.text[start]}` in the tag.")
            self.end = start + 1
            return
        name = match[0]
        if not VALID_NAME.fullmatch(name):
            message = f"The attribute name `{name}` has characters that WeChat's compiler rejects."
            self.builder.report(*match.span(), message)
        self.end = match.end()
        equals = EQUALS.match(self.text, self.end)
        if not equals:
            self.attributes.append(Attribute(self.text, start, name))
            return
        sign = self.text.index("=", self.end)
        quote = self.text[equals.end() : equals.end() + 1]
        if quote in ('"', "'") and quote:
            value = self._read_quoted(equals.end() + 1, quote, name)
            self.attributes.append(
                Attribute(self.text, start, name, equals=sign, value_start=equals.end() + 1, quote=quote, value=value)
            )
        else:
            value_or_none = self._read_unquoted(equals.end(), sign, name)
            self.attributes.append(
                Attribute(self.text, start, name, equals=sign, value_start=equals.end(), value=value_or_none)
            )

    def _read_unquoted(self, start: int, sign: int, name: str) -> str | None:
        match = UNQUOTED_VALUE.match(self.text, start)
        if match:
            self.end = match.end()
            self.builder.report(*match.span(), f"The value of `{name}` has no quotes.")
            return match[0]
        self.end = sign + 1
        # wcc takes `a= />` for a valueless attribute.
        if not self.text.startswith("/", start):
            self.builder.report(sign, sign + 1, f"The attribute `{name}` has an equals sign and no value.")
        return None

    def _read_quoted(self, start: int, quote: str, name: str) -> str:
        """The value behind an opening quote. A quote that was forgotten ends its value on the same line."""
        end = self.text.find(quote, start)
        line_end = self.text.find("\n", start, None if end < 0 else end)
        if end < 0 or (line_end >= 0 and self._holds_markup(start, end)):
            match = REST_OF_LINE_IN_TAG.match(self.text, start)
            assert match is not None
            value = match[0].rstrip("/ \t\r")
            self.end = start + len(value)
            self.builder.report(start - 1, self.end, f"The value of `{name}` is not closed: `{quote}` is missing.")
            return value
        if line_end >= 0:
            self.builder.report(line_end, line_end + 1, f"A line break in the value of `{name}`: keep it on one line.")
        self.end = end + 1
        return self.text[start:end]

    def _holds_markup(self, start: int, end: int) -> bool:
        """Whether there is a `<` outside the mustaches of a value."""
        for mustache in find_mustaches(self.text, start, end):
            if self.text.find("<", start, mustache.span.start) >= 0:
                return True
            start = mustache.span.end
        return self.text.find("<", start, end) >= 0

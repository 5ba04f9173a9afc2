"""Where WeChat's compiler gives up reading a text: what neither its lexer nor its parser takes.

wcc reads all words of a text before it looks at their order, so a word it does not know is what it tells of, even when
a tag before it is closed wrongly.
"""

from __future__ import annotations

from typing import NamedTuple

from designer.source.source import Span
from designer.source.wxml.rejections.patterns import (
    COMMENT,
    END,
    END_OF_TAG,
    EQUALS_IN_TAG,
    IN_TAG,
    NAME_IN_TAG,
    ODD,
    OPEN_STRING,
    START,
    TEXT,
    TOKEN,
    VALUE_IN_TAG,
    WXS,
    WXS_END,
    WXS_START,
)

RESERVED = "wx-"
"""No tag may begin like this: the compiled code names built-in components so."""


class Stop(NamedTuple):
    """Where wcc gives up, and what a person should know about it."""

    offset: int
    message: str


class Reading(NamedTuple):
    """How wcc reads the structure of a text.

    Attributes:
        stop: where it gives up; None when it does not.
        texts: the texts between tags that hold mustaches, as far as they were read.
    """

    stop: Stop | None
    texts: list[Span]


def read_structure(text: str) -> Reading:
    """How wcc reads `text`, for which a NUL is the end."""
    nul = text.find("\0")
    structure = _Structure(text if nul < 0 else text[:nul])
    return Reading(structure.read(), structure.texts)


class _Structure:
    """Reads one text.

    Attributes:
        stack: the open elements: name and offset of the name.
        texts: the texts with mustaches.
        wrong: the first tag at a wrong place, told when all words are known.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[tuple[str, int]] = []
        self.texts: list[Span] = []
        self.wrong: Stop | None = None

    def read(self) -> Stop | None:
        position = 0
        while position < len(self.text):
            end = self._read_tokens(position)
            if isinstance(end, Stop):
                return end
            position = end
        if self.stack and self.wrong is None:
            name, offset = self.stack[-1]
            return Stop(offset, f"`<{name}>` is not closed: `</{name}>` is missing.")
        return self.wrong

    def _read_tokens(self, position: int) -> int | Stop:
        """Read on to the first token that needs a closer look, which is read as well."""
        for match in TOKEN.finditer(self.text, position):
            kind = match.lastindex
            if kind == START:
                self._open(match[4], match.start(4), closed=bool(match[5]))
            elif kind == END:
                self._close(match[2], match.start(), match.start(2))
            elif kind == WXS:
                return self._read_wxs(match.start())
            elif kind == TEXT:
                if self.text.find("{{", *match.span()) >= 0:
                    self.texts.append(Span(*match.span()))
            elif kind == ODD:
                return self._unknown(match.start())
            elif kind != COMMENT:
                return self._read_odd_tag(match.start(), match.end())
        return len(self.text)

    def _open(self, name: str, offset: int, *, closed: bool) -> None:
        if name.startswith(RESERVED):
            self._misplaced(offset, f"The tag name `{name}` begins with `{RESERVED}`, which WeChat keeps for itself.")
        elif not closed and self.wrong is None:
            self.stack.append((name, offset))

    def _close(self, name: str, start: int, offset: int) -> None:
        if self.wrong is not None:
            return
        if not self.stack:
            self._misplaced(start, f"The end tag `</{name}>` has no start tag.")
        elif self.stack.pop()[0] != name:
            self._misplaced(offset, f"The end tag `</{name}>` does not match the start tag before it.")

    def _misplaced(self, offset: int, message: str) -> None:
        if self.wrong is None:
            self.wrong = Stop(offset, message)

    def _read_wxs(self, start: int) -> int | Stop:
        """Read an inline script up to its end tag; one that is not closed goes on to the end of the text."""
        end = WXS_END.search(self.text, start)
        if end is None:
            return len(self.text)
        if not end[1]:
            return self._end_of_text_or(end.end(), "The end tag `</wxs` is not finished.")
        if WXS_START.match(self.text, start) is None:
            stop = self._read_odd_tag(start, start + 1)
            if isinstance(stop, Stop):
                return stop
        return end.end()

    def _read_odd_tag(self, start: int, position: int) -> int | Stop:
        """Read a tag word by word, behind its `<` or `</`."""
        kinds: list[int] = []
        closing = self.text.startswith("</", start)
        while True:
            match = IN_TAG.match(self.text, position)
            if match is None:
                return self._odd_word(position)
            kind = match.lastindex or 0
            if (closing and kinds and kind != END_OF_TAG) or not self._fits(kinds, kind) or match[0].endswith("\n"):
                self._misplaced(match.start(kind), "This does not belong into a tag.")
            kinds.append(kind)
            position = match.end()
            if kind == END_OF_TAG:
                break
        if self.wrong is None:
            self._misplaced(start, "This is no tag of WXML.")
        return position

    def _fits(self, before: list[int], kind: int) -> bool:
        """Whether a word may stand behind the words before it in a start tag."""
        if kind == EQUALS_IN_TAG:
            return len(before) > 1 and before[-1] == NAME_IN_TAG
        if kind == VALUE_IN_TAG:
            return bool(before) and before[-1] == EQUALS_IN_TAG
        return kind in (NAME_IN_TAG, END_OF_TAG)

    def _odd_word(self, position: int) -> Stop:
        match = OPEN_STRING.match(self.text, position)
        assert match is not None
        # Behind an equals sign it is the next character that does not fit.
        end = match.end() + self.text.startswith("=", match.end())
        if self.text.startswith("\n", end):
            # wcc has counted the line break already.
            return Stop(end + 1, "A line break in a value: keep it on one line.")
        return self._end_of_text_or(end, "WeChat's compiler rejects this character in a tag.")

    def _unknown(self, position: int) -> Stop:
        """What is wrong at a place where no token begins: a mustache that does not end, or a `<` that begins no tag."""
        if self.text.startswith("{{", position):
            return Stop(len(self.text), "`{{` is not closed: `}}` or a quote is missing.")
        return self._end_of_text_or(position + 1, "A `<` that begins no tag: write `{{'<'}}` or `&lt;`.")

    def _end_of_text_or(self, offset: int, message: str) -> Stop:
        if offset >= len(self.text):
            return Stop(len(self.text), "The text ends in the middle of a tag.")
        return Stop(offset, message)

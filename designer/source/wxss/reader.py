"""Reads WXSS of any kind into rules; nothing in the text raises."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.source.problem import Problem
from designer.source.source import Source, Span
from designer.source.wxss.declarations import Declaration, read_declaration, separators, skip_space
from designer.source.wxss.grammar import AT_KEYWORD
from designer.source.wxss.rules import Import, Rule, StyleSheet


def read_wxss(source: Source) -> StyleSheet:
    """The rules of `source` with their places."""
    return _Reader(source).read()


@dataclass
class _Block:
    """A rule while it is read; the outermost one is the file."""

    start: int
    prelude: Span
    open: int
    declarations: list[Declaration] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


class _Reader:
    """Goes from one brace or semicolon to the next; `start` is where the current statement begins."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.start = 0
        self.blocks = [_Block(0, Span(0, 0), 0)]
        self.imports: list[Import] = []
        self.problems: list[Problem] = []

    def read(self) -> StyleSheet:
        for offset in separators(self.text, 0, len(self.text), "{};"):
            char = self.text[offset]
            if char == "{":
                begin = skip_space(self.text, self.start, offset)
                self.blocks.append(_Block(begin, Span(begin, offset), offset + 1))
            else:
                self._end_statement(offset, Span(offset, offset + 1) if char == ";" else None)
                if char == "}":
                    self._close(offset, closed=True)
            self.start = offset + 1
        self._end_statement(len(self.text), None)
        while len(self.blocks) > 1:
            open_brace = self.blocks[-1].open - 1
            self._report(open_brace, open_brace + 1, "The block is not closed: `}` is missing.")
            self._close(len(self.text), closed=False)
        null = self.text.find("\0")
        if null >= 0:
            self._report(null, null + 1, "A NUL character: WeChat's compiler skips the rest of the line behind it.")
        self.problems.sort(key=lambda problem: problem.span)
        return StyleSheet(self.source, tuple(self.blocks[0].rules), tuple(self.imports), tuple(self.problems))

    def _report(self, start: int, end: int, message: str) -> None:
        self.problems.append(Problem(Span(start, end), message))

    def _end_statement(self, end: int, semicolon: Span | None) -> None:
        start = skip_space(self.text, self.start, end)
        if start == end:
            return
        keyword = AT_KEYWORD.match(self.text, start, end)
        if keyword:
            self._read_at_statement(keyword[1], Span(start, semicolon.end if semicolon else end), keyword.end())
            return
        declaration = read_declaration(self.text, start, end, semicolon)
        if declaration is None or len(self.blocks) == 1:
            self._report(start, end, "This is neither a rule nor a declaration.")
        else:
            self.blocks[-1].declarations.append(declaration)

    def _read_at_statement(self, keyword: str, span: Span, after: int) -> None:
        if keyword.lower() != "import":
            return
        start = skip_space(self.text, after, span.end)
        quote = self.text[start : start + 1]
        end = self.text.find(quote, start + 1, span.end) if quote in {'"', "'"} else -1
        if end < 0:
            self._report(*span, "@import takes a path in quotes.")
        else:
            self.imports.append(Import(self.text[start + 1 : end], Span(start + 1, end), span))

    def _close(self, offset: int, *, closed: bool) -> None:
        if len(self.blocks) == 1:
            self._report(offset, offset + 1, "The brace `}` closes nothing.")
            return
        block = self.blocks.pop()
        keyword = AT_KEYWORD.match(self.text, block.prelude.start, block.prelude.end)
        prelude_start = skip_space(self.text, keyword.end(), block.prelude.end) if keyword else block.prelude.start
        prelude_end = prelude_start + len(self.text[prelude_start : block.prelude.end].rstrip())
        rule = Rule(
            source_text=self.text,
            keyword=keyword[1] if keyword else "",
            span=Span(block.start, offset + closed),
            prelude=Span(prelude_start, prelude_end),
            block=Span(block.open, offset),
            declarations=tuple(block.declarations),
            rules=tuple(block.rules),
            closed=closed,
        )
        self.blocks[-1].rules.append(rule)

"""The syntax trees of scripts, by tree-sitter, in code points of the text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import accumulate

import tree_sitter_javascript
import tree_sitter_typescript
from tree_sitter import Language, Node, Parser, Query, QueryCursor

from designer.source.source import Source, Span


class Syntax:
    """One script as a syntax tree.

    Attributes:
        root: the tree.
    """

    def __init__(self, source: Source) -> None:
        # A byte that is no UTF-8 becomes a letter of its own, so that lengths can be told.
        self._data = source.text.encode("utf-8", "replace")
        self._language = _language("typescript" if source.path.endswith(".ts") else "javascript")
        self._line_bytes = _starts(source.text.encode("utf-8", "replace").split(b"\n"))
        self._line_points = _starts(source.text.split("\n"))
        self.root = Parser(self._language).parse(self._data).root_node

    def text(self, node: Node) -> str:
        """What is written."""
        return self._data[node.start_byte : node.end_byte].decode("utf-8")

    def span(self, node: Node) -> Span:
        """Where it is written, in code points."""
        return Span(self._offset(node.start_byte), self._offset(node.end_byte))

    def find(self, pattern: str, capture: str) -> list[Node]:
        """The nodes that a query captures under a name, in the order of the text."""
        cursor = QueryCursor(_query(self._language, pattern))
        return sorted(cursor.captures(self.root).get(capture, []), key=lambda node: node.start_byte)

    def _offset(self, byte: int) -> int:
        line = bisect_right(self._line_bytes, byte) - 1
        start = self._line_bytes[line]
        return self._line_points[line] + len(self._data[start:byte].decode("utf-8", "replace"))


def _starts(lines: list[bytes] | list[str]) -> list[int]:
    """Where each line begins, counted in the lines' own units."""
    return [0, *accumulate(len(line) + 1 for line in lines)]


@cache
def _language(name: str) -> Language:
    if name == "typescript":
        return Language(tree_sitter_typescript.language_typescript())
    return Language(tree_sitter_javascript.language())


@cache
def _query(language: Language, pattern: str) -> Query:
    return Query(language, pattern)

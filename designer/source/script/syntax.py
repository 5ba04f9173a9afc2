"""The syntax trees of scripts, by tree-sitter, in code points of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache

import tree_sitter_javascript
import tree_sitter_typescript
from tree_sitter import Language, Node, Parser, Query, QueryCursor

from designer.source.source import Source, Span

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")


class Syntax:
    """One script as a syntax tree.

    Attributes:
        source: what was read.
        typescript: whether it was read as TypeScript.
        root: the tree.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.typescript = source.path.endswith(".ts")
        # A byte that is no UTF-8 becomes a letter of its own, so that lengths can be told.
        data = source.text.encode("utf-8", "replace")
        self._offsets = _Offsets(data)
        self._language = _language("typescript" if self.typescript else "javascript")
        self.root = Parser(self._language).parse(data).root_node

    def text(self, node: Node) -> str:
        """What is written."""
        return self.source.text[self._offsets.points(node.start_byte) : self._offsets.points(node.end_byte)]

    def span(self, node: Node) -> Span:
        """Where it is written, in code points."""
        return Span(self._offsets.points(node.start_byte), self._offsets.points(node.end_byte))

    def node(self, span: Span) -> Node | None:
        """The smallest node that covers `span`."""
        return self.root.named_descendant_for_byte_range(*map(self._offsets.bytes, span))

    def find(self, pattern: str, capture: str) -> list[Node]:
        """The nodes that a query captures under a name, in the order of the text."""
        return self.captures(pattern).get(capture, [])

    def captures(self, pattern: str) -> dict[str, list[Node]]:
        """The nodes that a query captures, by name, each in the order of the text."""
        found = QueryCursor(_query(self._language, pattern)).captures(self.root)
        return {name: sorted(nodes, key=_start) for name, nodes in found.items()}


@lru_cache(maxsize=16)
def syntax_of(source: Source) -> Syntax:
    """The syntax tree of `source`; the trees of the last few sources are kept."""
    return Syntax(source)


def first_child(node: Node | None) -> Node | None:
    """The first named node in `node`; None when there is none, or no `node`."""
    return node.named_child(0) if node is not None and node.named_child_count else None


class _Offsets:
    """Turns offsets in bytes into offsets in code points and back, whatever the length of a line."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._byte_runs = [(0, 0)]
        self._point_runs = [(0, 0)]
        surplus = 0
        for run in _BEYOND_ASCII.finditer(data):
            letters = len(run[0].decode("utf-8"))
            self._point_runs.append((run.start() - surplus, run.start() - surplus + letters))
            self._byte_runs.append(run.span())
            surplus += len(run[0]) - letters
        self._byte_starts = [start for start, _ in self._byte_runs]
        self._point_starts = [start for start, _ in self._point_runs]

    def points(self, byte: int) -> int:
        """The offset in code points of an offset in bytes."""
        run = bisect_right(self._byte_starts, byte) - 1
        (start, end), (point_start, point_end) = self._byte_runs[run], self._point_runs[run]
        if byte >= end:
            return point_end + byte - end
        return point_start + len(self._data[start:byte].decode("utf-8", "replace"))

    def bytes(self, point: int) -> int:
        """The offset in bytes of an offset in code points."""
        run = bisect_right(self._point_starts, point) - 1
        (start, end), (point_start, point_end) = self._byte_runs[run], self._point_runs[run]
        if point >= point_end:
            return end + point - point_end
        return start + len(self._data[start:end].decode("utf-8")[: point - point_start].encode("utf-8"))


def _start(node: Node) -> int:
    return node.start_byte


@cache
def _language(name: str) -> Language:
    if name == "typescript":
        return Language(tree_sitter_typescript.language_typescript())
    return Language(tree_sitter_javascript.language())


@cache
def _query(language: Language, pattern: str) -> Query:
    return Query(language, pattern)

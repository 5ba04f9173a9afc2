"""Marks in a copy of the WXML that tell which element of the source a node on the stage comes from.

The template compiler keeps no positions. So each element of the copy carries `mark:wxid="FILE:NODE"`, which the engine
keeps from the project's own code. Elements that make no node of their own (`<slot>`, `<include>`, `<template is>`) are
wrapped in an anchor that does.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple

from designer.source.source import Position, Source, Span, Splice
from designer.source.wxml import Attribute, Document, Element, Node

ANCHOR = "weft-anchor"
_MARK = "mark:wxid"
# WXML's own tags that make no node: the first are found through their children or not at all, the others get an anchor.
_WITHOUT_NODE = frozenset({"block", "import", "wxs", "template"})
_ANCHORED = frozenset({"include", "slot"})
_CONDITIONS = frozenset({"wx:if", "wx:elif"})
_CONSTANTS = {True: "{{true}}", False: "{{false}}"}
_NOTHING_FORCED: Mapping[int, bool] = {}
_NOT_NEWLINE = re.compile(r"[^\r\n]")
# What may be the name of an attribute with a value.
_NAME = re.compile(r"[^\s=\"'<>/]+(?=\s*=)")
# What may be the name of an attribute with a value.
_NAME = re.compile(r"[^\s=\"'<>/]+(?=\s*=)")
_NEWLINE = re.compile(r"\r\n|\n|\r")


class NodeKey(NamedTuple):
    """An element of a file: the file's path in the project and the element's id in its document."""

    path: str
    node: int


class MarkedText(NamedTuple):
    """A marked copy of a WXML file; it has the lines of the original.

    Attributes:
        source: the original.
        text: the copy.
        kept: where runs of original text start: in the copy, and in the original.
    """

    source: Source
    text: str
    kept: tuple[tuple[int, int], ...]

    def original(self, line: int, column: int) -> Position:
        """The place in the original of a line and column of the copy, the column counted in UTF-16 units from 1.

        A place inside a mark becomes the place where the mark was put; line or column 0 (unknown) stay as they are.
        """
        if line < 1 or column < 1:
            return Position(max(line, 0), 0)
        copy = Source(self.source.path, self.text)
        start = copy.offset(line, 1)
        end = copy.offset(line + 1, 1)
        units = self.text[start:end].encode("utf-16-le", "surrogatepass")[: 2 * (column - 1)]
        offset = start + len(units.decode("utf-16-le", "replace"))
        return self.source.position(self._original_offset(offset))

    def _original_offset(self, offset: int) -> int:
        run = bisect_right(self.kept, (offset, len(self.source.text) + 1)) - 1
        in_copy, in_original = self.kept[run]
        following = self.kept[run + 1][1] if run + 1 < len(self.kept) else len(self.source.text)
        return min(in_original + offset - in_copy, following)


class MarkTable:
    """Gives each WXML file a number and keeps the marked copy of its latest text."""

    def __init__(self) -> None:
        self._paths: list[str] = []
        self._numbers: dict[str, int] = {}
        self._latest: dict[str, tuple[Document, MarkedText]] = {}
        self._forced: dict[str, Mapping[int, bool]] = {}

    def mark(self, document: Document) -> MarkedText:
        """The marked copy of a document."""
        path = document.source.path
        known = self._latest.get(path)
        if known is None or known[0] is not document:
            number, forced = self._number(path), self._forced.get(path, {})
            renewed = _renewed(document, *known, number, forced) if known is not None else None
            known = self._latest[path] = (document, renewed or mark_document(document, number, forced))
        return known[1]

    def force(self, path: str, conditions: Mapping[int, bool]) -> bool:
        """Let copies of a file show these elements, by id, or leave them out, whatever their conditions say.

        Returns whether that makes a difference to the copy that was made last.
        """
        if dict(conditions) == self._forced.get(path, {}):
            return False
        self._forced[path] = dict(conditions)
        self._latest.pop(path, None)
        return True

    def marked(self, path: str) -> MarkedText | None:
        """The copy that was marked last for a file of the project."""
        known = self._latest.get(path)
        return known[1] if known else None

    def key(self, reference: str) -> NodeKey | None:
        """The element that a mark names; None for a mark that was never given."""
        file, colon, node = reference.partition(":")
        if not colon or not (file.isascii() and file.isdigit() and node.isascii() and node.isdigit()):
            return None
        number = int(file)
        return NodeKey(self._paths[number], int(node)) if number < len(self._paths) else None

    def reference(self, path: str, node: int) -> str:
        """The mark of an element."""
        return f"{self._number(path)}:{node}"

    def _number(self, path: str) -> int:
        number = self._numbers.get(path)
        if number is None:
            number = self._numbers[path] = len(self._paths)
            self._paths.append(path)
        return number


def mark_document(document: Document, number: int, forced: Mapping[int, bool] = _NOTHING_FORCED) -> MarkedText:
    """A copy of the document in which every element that shows carries its mark.

    The conditions of elements whose ids are in `forced` are replaced by what stands there.
    """
    original = document.source.text
    text, kept = _put(original, 0, len(original), _marks(document.source, document.elements(), number, forced))
    return MarkedText(document.source, text, ((0, 0), *kept))


def _put(
    original: str, start: int, end: int, marks: Iterable[tuple[int, int, str]]
) -> tuple[str, list[tuple[int, int]]]:
    """A part of the original with these marks in it, and where runs of original text start in it behind each."""
    parts: list[str] = []
    kept: list[tuple[int, int]] = []
    done, length = start, 0
    for first, behind, text in marks:
        parts += (original[done:first], text)
        length += first - done + len(text)
        done = behind
        kept.append((length, behind))
    parts.append(original[done:end])
    return "".join(parts), kept


def _renewed(
    document: Document, previous: Document, marked: MarkedText, number: int, forced: Mapping[int, bool]
) -> MarkedText | None:
    """The copy of a document of which only a part was read again since the one before, with its marked copy.

    None when it was not, or when what was put exactly where the part begins or ends may belong to it or not.
    """
    renewal = document.renewal
    if renewal is None or renewal.previous() is not previous:
        return None
    first = bisect_left(marked.kept, renewal.start, 1, key=itemgetter(1))
    behind = bisect_right(marked.kept, renewal.end, 1, key=itemgetter(1))
    runs = marked.kept[first:behind]
    if any(place in {renewal.start, renewal.end} for _, place in runs):
        return None
    start = _copied(marked.kept[first - 1], renewal.start)
    end = _copied(marked.kept[behind - 1], renewal.end)
    marks = _marks(document.source, _elements_among(renewal.added), number, forced)
    part, kept = _put(document.source.text, renewal.start, renewal.end + renewal.growth, marks)
    further = start + len(part) - end
    return MarkedText(
        document.source,
        f"{marked.text[:start]}{part}{marked.text[end:]}",
        (
            *marked.kept[:first],
            *((start + place, in_original) for place, in_original in kept),
            *((place + further, in_original + renewal.growth) for place, in_original in marked.kept[behind:]),
        ),
    )


def _copied(run: tuple[int, int], place: int) -> int:
    """Where a place of the original stands in the copy, by the run in which it lies."""
    in_copy, in_original = run
    return in_copy + place - in_original


def _elements_among(nodes: Iterable[Node]) -> Iterator[Element]:
    """The elements among some nodes of a level and all inside them, in document order."""
    waiting = [node for node in nodes if isinstance(node, Element)][::-1]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += reversed(list(element.elements))


def _marks(
    source: Source, elements: Iterable[Element], number: int, forced: Mapping[int, bool]
) -> list[tuple[int, int, str]]:
    """What is put where, as (start, end, text), in the order of the text."""
    found: list[tuple[int, int, str]] = []
    unordered = False
    prefix = f'{_MARK}="{number}:'
    original = source.text
    for element in elements:
        tag = element.tag
        if tag in _ANCHORED or (tag == "template" and element.attribute("is") is not None):
            unordered = True
            found += ((*span, text) for span, text in _anchor(source, element, f'{prefix}{element.id}"', forced))
        elif tag not in _WITHOUT_NODE:
            behind = element.start + 1
            # Space before the name is rare, and looking for the name is slow.
            end = behind + len(tag) if original.startswith(tag, behind) else element.tag_span.end
            found.append((end, end, f' {prefix}{element.id}"'))
        if element.id in forced and tag not in _ANCHORED:
            found += _conditions(element, forced[element.id])
        repeated = list(_repetitions(source, element, forced))
        if repeated:
            unordered = True
            found += repeated
    if unordered:
        # An anchor's end tag comes behind what is inside it; insertions at one place keep their order.
        found.sort(key=itemgetter(0, 1))
    return found


def _repetitions(source: Source, element: Element, forced: Mapping[int, bool]) -> Iterator[tuple[int, int, str]]:
    """Blanks for attributes that are given again: WebView takes the last one, the template compiler the first."""
    names = _NAME.findall(source.text, element.start, element.start_tag.end)
    # Reading attributes is slow, and most elements repeat none.
    if len(names) == len(set(names)):
        return
    anchored, decided = element.tag in {*_ANCHORED, "template"}, element.id in forced
    behind: set[str] = set()
    for attribute in reversed(element.attributes):
        # What an anchor takes or the person decides stands at its place once already.
        written = (anchored and _belongs_to_anchor(attribute)) or (decided and attribute.name in _CONDITIONS)
        if attribute.name in behind and not written:
            yield *attribute.span, _NOT_NEWLINE.sub(" ", source.slice(attribute.span))
        behind.add(attribute.name)


def _conditions(element: Element, holds: bool) -> Iterator[tuple[int, int, str]]:
    """What stands in place of the element's conditions."""
    for attribute in element.attributes:
        if attribute.name in _CONDITIONS and attribute.value_span is not None:
            yield *attribute.value_span, _CONSTANTS[holds]


def _anchor(source: Source, element: Element, mark: str, forced: Mapping[int, bool]) -> Iterator[Splice]:
    # What was never closed has no place for the anchor's end tag.
    if element.end_tag is None and not element.self_closing:
        return
    moved = [attribute for attribute in element.attributes if _belongs_to_anchor(attribute)]
    taken = {attribute.name: attribute for attribute in moved}
    written = "".join(
        f" {_NEWLINE.sub(' ', _written(source, attribute, forced.get(element.id)))}" for attribute in taken.values()
    )
    yield Splice(Span(element.span.start, element.span.start), f"<{ANCHOR} {mark}{written}>")
    for attribute in moved:
        yield Splice(attribute.span, _NOT_NEWLINE.sub(" ", source.slice(attribute.span)))
    yield Splice(Span(element.span.end, element.span.end), f"</{ANCHOR}>")


def _written(source: Source, attribute: Attribute, holds: bool | None) -> str:
    if holds is not None and attribute.name in _CONDITIONS:
        return f'{attribute.name}="{_CONSTANTS[holds]}"'
    return source.slice(attribute.span)


def _belongs_to_anchor(attribute: Attribute) -> bool:
    # Conditions, loops and the slot that takes the node decide about the outermost node, which the anchor now is.
    return attribute.name.startswith("wx:") or attribute.name == "slot"

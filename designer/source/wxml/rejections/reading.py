"""Everything that is wrong with a document, told apart by whether wcc rejects it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.source.problem import Problem
from designer.source.source import Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.nodes import Comment, Element, Node, Text
from designer.source.wxml.rejections import directives
from designer.source.wxml.rejections.attributes import effective
from designer.source.wxml.rejections.scripts import wrong_script
from designer.source.wxml.rejections.structure import Stop, read_structure
from designer.source.wxml.rejections.values import unclosed_mustache, wrong_data, wrong_expressions, wrong_in_text

if TYPE_CHECKING:
    from designer.source.wxml.document import Document


def rejections(document: Document) -> tuple[Problem, ...]:
    """What wcc rejects in `document`; empty when it accepts the file.

    The first one is what wcc stops at: it reads the structure of the whole text, then the scripts, then looks for
    mustaches that do not end, then at everything else from top to bottom.
    """
    return tuple(problem for problem in document.problems_as_told if problem.rejected)


def problems_of(document: Document, structure: Sequence[Problem]) -> tuple[Problem, ...]:
    """Everything that is wrong, in the order in which wcc tells it; `structure` is what the tolerant reader found.

    What that reader found is rejected by wcc only if wcc gives up on the structure: wcc is more generous in places.
    """
    found = [*structure, *_escaped_quotes(document)]
    stop, texts = read_structure(document.source.text)
    if found and stop is None:
        stop = _stop_in_other_texts(document, texts)
    if stop is None:
        found = [replace(problem, rejected=False) for problem in found]
    else:
        found = _with_stop(found, stop)
    return (*found, *_Values(document).problems())


def tag_problems(document: Document, element: Element) -> tuple[Problem, ...]:
    """What wcc rejects about the tags of one element of a well-formed document, and about the conditions on its level.

    This costs no more in a long document. It does not know what other elements keep wcc from reading this one.
    """
    start, end = element.start_tag
    alone = document.source.text[start:end] + ("" if element.self_closing else f"</{element.tag}>")
    stop = read_structure(alone).stop
    found = [Problem(Span(start + stop.offset, start + stop.offset), stop.message)] if stop else []
    return (*found, *_Values(document).problems_of_tag(element))


def _with_stop(found: Sequence[Problem], stop: Stop) -> list[Problem]:
    """`found` with the place where wcc gives up noted at the problem that leads to it, which comes first."""
    place = Span(stop.offset, stop.offset)
    before = [problem for problem in found if problem.rejected and problem.span.start <= stop.offset]
    if not before:
        return [Problem(place, stop.message), *found]
    cause = max(before, key=lambda problem: problem.span.start)
    return [replace(cause, noticed=place), *(problem for problem in found if problem is not cause)]


def _stop_in_other_texts(document: Document, texts: Sequence[Span]) -> Stop | None:
    """The first wrong expression in a text that wcc takes for longer than the tolerant reader, across tags."""
    known = {node.span for node in document.nodes if isinstance(node, Text)}
    for span in texts:
        if span not in known:
            for problem in wrong_in_text(document.source.text, span, span.start):
                return Stop(span.start, problem.message)
    return None


def _escaped_quotes(document: Document) -> Iterator[Problem]:
    """Backslashes before a closing quote: escapes for wcc, none for glass-easel, and none here."""
    text = document.source.text
    if "\\" not in text:
        return
    for element in document.elements():
        if text.find("\\", *element.start_tag) >= 0:
            for attribute in element.attributes:
                value, span = attribute.value, attribute.value_span
                if value and span and attribute.closed and (len(value) - len(value.rstrip("\\"))) % 2:
                    where = f"A backslash before the closing quote of `{attribute.name}`"
                    message = f"{where}: WeChat's compiler reads on behind it."
                    yield Problem(Span(span.end - 1, span.end + 1), message)


class _Values:
    """Finds what is wrong below the structure, in the three goes that wcc makes over the tree."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.source.text
        self.scripts: list[Problem] = []
        self.unclosed: list[Problem] = []
        self.others: list[Problem] = []

    def problems(self) -> list[Problem]:
        """All problems, those of an earlier go first."""
        roots = self.document.roots
        self._read_level(roots)
        # Whether wcc compiles the node, which it does not for children of `<import>`, `<include>` and `<template is>`.
        waiting = [(roots, index, True) for index in range(len(roots) - 1, -1, -1)]
        while waiting:
            level, index, compiled = waiting.pop()
            node = level[index]
            if isinstance(node, Element):
                compiled = self._read_element(node, compiled=compiled)
                children = node.children
                if compiled:
                    self._read_level(children)
                waiting += [(children, place, compiled) for place in range(len(children) - 1, -1, -1)]
            elif compiled and isinstance(node, Text):
                self.others += wrong_in_text(self.text, node.span, _told_at(level, index))
        return [*self.scripts, *self.unclosed, *self.others]

    def problems_of_tag(self, element: Element) -> list[Problem]:
        """Those of the attributes of one element and of the conditions on its level."""
        self._read_element(element, compiled=True)
        self._read_level(self.document.siblings(element))
        return [*self.scripts, *self.unclosed, *self.others]

    def _read_level(self, level: Sequence[Node]) -> None:
        self.others += directives.broken_chains(self.text, level)

    def _read_element(self, element: Element, *, compiled: bool) -> bool:
        """Read the attributes of an element; returns whether wcc compiles its children."""
        if element.tag == "wxs":
            self.scripts += wrong_script(self.text, element)
            return False
        attributes = effective(element) if _may_matter(self.text, element) else {}
        reading = directives.reading_of(element.tag, attributes)
        open_ends = self._unclosed(attributes, reading)
        if compiled:
            self.others += directives.missing_values(element, attributes, reading)
            for attribute in directives.read_values(attributes, reading):
                if attribute.name not in open_ends:
                    self.others += wrong_expressions(attribute)
            if reading.data and "data" in attributes and "data" not in open_ends:
                self.others += wrong_data(attributes["data"])
        return compiled and reading.children

    def _unclosed(self, attributes: dict[str, Attribute], reading: directives.Reading) -> set[str]:
        """The names of the attributes with a mustache that does not end, which are noted."""
        found = set()
        for name, attribute in attributes.items():
            if not reading.mustaches or name in reading.mustaches:
                problem = unclosed_mustache(attribute)
                if problem:
                    self.unclosed.append(problem)
                    found.add(name)
        return found


def _may_matter(text: str, element: Element) -> bool:
    """Whether the start tag holds anything that wcc reads; most do not, and their attributes need not be looked at."""
    start, end = element.start_tag
    return element.tag == "template" or text.find("{{", start, end) >= 0 or text.find("wx:", start, end) >= 0


def _told_at(level: Sequence[Node], index: int) -> int:
    """Where wcc says a text begins: behind a comment it says the comment."""
    before = level[index - 1] if index else None
    return before.start if isinstance(before, Comment) else level[index].start

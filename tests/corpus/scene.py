"""A project in the middle of a session, and random choices in it that a person might make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from designer.catalog import catalog
from designer.project import Change, Project
from designer.project.problems import FileFault
from designer.source.source import Span
from designer.source.wxml import Document, Element, Node
from tests.corpus.permits import Permit

_T = TypeVar("_T")


@dataclass
class Attempt:
    """One edit that is about to be tried.

    Attributes:
        what: its arguments, for a message.
        make: calls the verb.
        permit: what it may change.
        complaint: says afterwards what is not as it was asked for; None when all is.
        refusals: what the verb may raise besides NotEditable and FileFault to say no.
    """

    what: str
    make: Callable[[], Change]
    permit: Permit
    complaint: Callable[[], str | None] = lambda: None
    refusals: tuple[type[Exception], ...] = ()


@dataclass(frozen=True)
class Spot:
    """A WXML file of the project and an element in it."""

    path: str
    document: Document
    element: Element

    def __str__(self) -> str:
        line, column = self.document.source.position(self.element.start)
        return f"<{self.element.tag}> at {self.path}:{line}:{column}"

    @property
    def permit(self) -> Permit:
        """Leave to change the start tag."""
        return Permit().allow(self.path, self.element.start_tag)


class Scene:
    """What generators choose from. All choices come from `random`, so that a session can be had again.

    Attributes:
        project: as the edits before have left it.
        random: the only source of chance.
    """

    def __init__(self, project: Project, random: Random, files: Sequence[str]) -> None:
        """`files` are all files of the project as they are now."""
        self.project = project
        self.random = random
        self._files = files

    def files(self, *suffixes: str) -> list[str]:
        """The files with one of these suffixes that are there now."""
        return [path for path in self._files if path.endswith(suffixes)]

    def file(self, *suffixes: str) -> str | None:
        """One of the files; None when there is none."""
        return self.pick(self.files(*suffixes))

    def pick(self, choices: Sequence[_T]) -> _T | None:
        """One of `choices`; None when there are none."""
        return self.random.choice(choices) if choices else None

    def document(self, path: str) -> Document | None:
        """The tree of a file; None when it cannot be read."""
        try:
            return self.project.wxml(path)
        except FileFault:
            return None

    def spot(self, accepts: Callable[[Element], bool] = lambda _: True) -> Spot | None:
        """An element of some file, of those that `accepts` likes; None when the file has none."""
        path = self.file(".wxml")
        document = self.document(path) if path else None
        if path is None or document is None:
            return None
        element = self.pick([each for each in document.elements() if accepts(each)])
        return Spot(path, document, element) if element else None

    def neighbours(self, spot: Spot, most: int = 3) -> list[Element]:
        """The element of `spot` and some of those behind it on its level."""
        level = [node for node in spot.document.siblings(spot.element) if isinstance(node, Element)]
        index = next(index for index, node in enumerate(level) if node.id == spot.element.id)
        return level[index : index + self.random.randint(1, most)]

    def level(self, path: str) -> tuple[Element | None, Node | None] | None:
        """A place for new markup: the parent, and the child before which it goes."""
        document = self.document(path)
        if document is None:
            return None
        parents = [None, *(each for each in document.elements() if each.tag not in _CLOSED)]
        parent = self.random.choice(parents)
        children = parent.children if parent else document.roots
        return parent, self.random.choice([None, *children])

    def text(self) -> str:
        """Words that a person might type."""
        return self.random.choice(TEXTS)

    def class_name(self) -> str:
        """A name for a class, sometimes one that is refused."""
        return self.random.choice(CLASS_NAMES)

    def tag(self) -> str:
        """The tag of one of WeChat's components."""
        return self.random.choice(_tags())


_CLOSED = frozenset({"wxs", "import", "include"})
TEXTS = (
    "Hello",
    "你好，世界",
    "{{title}}",
    "a < b",
    "1 {{n > 0 ? 'x' : \"y\"}} 2",
    "",
    "  spaced  ",
    "two\nlines",
    "&amp;",
    "{{",
)
CLASS_NAMES = ("card", "card--active", "t-button", "_x", "a1", "名", "1a", "a b", "card")
VALUES = (
    "",
    "x",
    "{{a}}",
    "a b",
    "it's",
    'say "x"',
    "{{a ? 'b' : 'c'}}",
    "名",
    "true",
    "#fff",
    "/pages/a/a?b=c",
    "\\",
    "<b>",
    "{{a",
    "{{a +}}",
)


def _tags() -> list[str]:
    return sorted(component.tag for component in catalog().components)


def chain(document: Document, element: Element) -> Iterator[Span]:
    """The conditions of the siblings: those of a chain are rewritten when its head leaves."""
    for sibling in document.siblings(element):
        for attribute in sibling.attributes if isinstance(sibling, Element) else ():
            if attribute.name in {"wx:if", "wx:elif", "wx:else"}:
                yield attribute.span


def insertion(document: Document, parent: Element | None, before: Node | None) -> list[Span]:
    """Where markup may come that is put into `parent` before `before`."""
    level: Sequence[Node] = parent.children if parent else document.roots
    if parent is not None and parent.self_closing:
        return [Span(parent.tag_span.end, parent.end)]
    end = parent.content.end if parent else len(document.source.text)
    if before is None:
        return [
            Span(max((node.end for node in level if not _blank(document, node)), default=_start(parent)), end),
            Span(end, end),
        ]
    index = next(index for index, node in enumerate(level) if node.id == before.id)
    # Before a branch means behind its chain; before a blank text means before what follows it.
    places = [Span(node.start, node.start) for node in level[index:] if not _blank(document, node)][:1]
    if isinstance(before, Element) or _blank(document, before):
        places += [Span(node.end, node.end) for node in level[index:] if isinstance(node, Element) and _is_branch(node)]
    text = document.source.slice(before.span)
    inner = before.start + len(text) - len(text.lstrip())
    return [Span(before.start, before.start), Span(inner, inner), *places, *([Span(end, end)] if not places else [])]


def _start(parent: Element | None) -> int:
    return parent.content.start if parent else 0


def _blank(document: Document, node: Node) -> bool:
    return not isinstance(node, Element) and not document.source.slice(node.span).strip()


def _is_branch(element: Element) -> bool:
    return any(each.name in {"wx:elif", "wx:else"} for each in element.attributes)

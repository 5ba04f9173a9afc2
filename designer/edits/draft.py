"""A WXML file while a verb works on it, step by step, until all steps become one edit of the original text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from designer.edits.refusal import NotEditable
from designer.project.change import Change, EditFile, Focus
from designer.project.project import Project
from designer.source.source import Span, Splice, narrowed, ordered
from designer.source.wxml import Document, Element, Node, read_wxml

_N = TypeVar("_N", bound=Node)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text of the draft: `length` code points, from `origin` of the original, or new ones when that is None."""

    origin: int | None
    text: str


class Draft:
    """The text of one file with the splices made so far.

    Attributes:
        path: which file.
    """

    def __init__(self, project: Project, path: str) -> None:
        self.path = path
        self._original = project.wxml(path)
        self._document = self._original
        self._source = self._original.source
        # What was spliced since the tree was read.
        self._unread: tuple[Splice, ...] = ()
        self._pieces = [_Piece(0, self.text)] if self.text else []

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self._source.text

    @property
    def document(self) -> Document:
        """The tree of the text as it is now; nodes keep their ids from step to step."""
        if self._unread:
            self._document = read_wxml(self._source, self._document, self._unread)
            self._unread = ()
        return self._document

    def splice(self, *splices: Splice) -> None:
        """Change the text; the spans refer to the text as it is now."""
        if not splices:
            return
        _ = self.document
        self._source = self._source.splice(splices)
        self._unread = splices
        self._pieces = list(_spliced(self._pieces, splices))

    def now(self, node: _N) -> _N:
        """`node` of an earlier step as it is now. Raises NotEditable when it is gone."""
        found = self.document.same(node)
        if not isinstance(found, type(node)):
            raise NotEditable("The element is not there any more. Select it again.")
        return found

    def element_from(self, offset: int) -> Element | None:
        """The first element that begins at `offset` or later."""
        return self.document.element_from(offset)

    def change(self, title: str, focus: Element | None = None) -> Change:
        """All steps as one change, which selects `focus`; without steps when the text is what it was."""
        if self.text == self._original.source.text:
            return Change(title, ())
        place = Focus(self.path, focus.start) if focus else None
        return Change(title, (EditFile(self.path, tuple(self._splices())),), place)

    def _splices(self) -> Iterable[Splice]:
        """What leads from the original text to the one now, as few and as small as the pieces show."""
        done = 0
        inserted: list[str] = []
        end = _Piece(len(self._original.source.text), "")
        for piece in [*self._pieces, end]:
            if piece.origin is None:
                inserted.append(piece.text)
                continue
            small = narrowed(self._original.source.text, Splice(Span(done, piece.origin), "".join(inserted)))
            if small.text or not small.span.empty:
                yield small
            inserted = []
            done = piece.origin + len(piece.text)


def _spliced(pieces: Iterable[_Piece], splices: Iterable[Splice]) -> Iterable[_Piece]:
    """`pieces` after `splices`, whose spans count in the text of the pieces."""
    rest = list(pieces)[::-1]
    position = 0
    for (start, end), text in ordered(splices):
        kept, rest = _take(rest, start - position)
        yield from kept
        _, rest = _take(rest, end - start)
        position = end
        if text:
            yield _Piece(None, text)
    yield from reversed(rest)


def _take(pieces: list[_Piece], length: int) -> tuple[list[_Piece], list[_Piece]]:
    """The first `length` code points of `pieces`, which stand in reverse, and what is left of them."""
    taken = []
    while length:
        piece = pieces.pop()
        if len(piece.text) > length:
            rest_origin = None if piece.origin is None else piece.origin + length
            pieces.append(_Piece(rest_origin, piece.text[length:]))
            piece = _Piece(piece.origin, piece.text[:length])
        taken.append(piece)
        length -= len(piece.text)
    return taken, pieces


def node_after(document: Document, node: Node) -> Node | None:
    """The next sibling of `node`; None when it is the last."""
    siblings = document.siblings(node)
    index = next(index for index, sibling in enumerate(siblings) if sibling.id == node.id)
    return siblings[index + 1] if index + 1 < len(siblings) else None

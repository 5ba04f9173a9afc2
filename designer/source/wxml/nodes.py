"""The nodes of a WXML document. They are views of its text: nothing is ever printed back from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from designer.source.source import Span
from designer.source.wxml.attributes import Attribute, read_attributes
from designer.source.wxml.level import Level
from designer.source.wxml.mustache import Mustache, find_mustaches


class _Leaf:
    """What all nodes share: an identity and a range of the text."""

    __slots__ = ("_text", "end", "id", "start")
    is_text: ClassVar[bool] = False

    def __init__(self, text: str, start: int, end: int) -> None:
        self.id = -1
        self._text = text
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id}, {self._text[self.start : self.end]!r:.60})"

    @property
    def span(self) -> Span:
        """The whole node."""
        return Span(self.start, self.end)

    @property
    def written(self) -> str:
        """The text of the node."""
        return self._text[self.start : self.end]

    def shifted(self, text: str, shift: int) -> Self:
        """The same node in a text in which it stands `shift` code points further on."""
        node = type(self)(text, self.start + shift, self.end + shift)
        node.id = self.id
        return node


class Text(_Leaf):
    """Text between tags, mustaches included; often only the white space of the layout."""

    __slots__ = ()
    is_text = True

    @property
    def mustaches(self) -> tuple[Mustache, ...]:
        """The expressions in the text, in their order."""
        return find_mustaches(self._text, self.start, self.end)

    @property
    def blank(self) -> bool:
        """Whether the text is white space only."""
        return self._text[self.start : self.end].isspace()


class Comment(_Leaf):
    """`<!-- … -->`, opaque."""

    __slots__ = ()


class RawText(_Leaf):
    """The script inside `<wxs>`, in which `<` and braces mean nothing."""

    __slots__ = ()


class Broken(_Leaf):
    """The smallest region that is no WXML; it is left alone.

    Attributes:
        message: what is wrong with it.
    """

    __slots__ = ("message",)

    def __init__(self, text: str, start: int, end: int, message: str) -> None:
        super().__init__(text, start, end)
        self.message = message

    def shifted(self, text: str, shift: int) -> Broken:
        """The same region in a text in which it stands `shift` code points further on."""
        node = Broken(text, self.start + shift, self.end + shift, self.message)
        node.id = self.id
        return node


class Element(_Leaf):
    """An element from its start tag to its end tag.

    Attributes:
        id: the same for this element over edits of other places, unique in the document's life.
        tag: the tag name as written.
        self_closing: whether it is written `<tag />`.
    """

    __slots__ = (
        "_attributes",
        "_children",
        "_end_tag_start",
        "_level",
        "_origin",
        "_start_tag_end",
        "self_closing",
        "tag",
    )

    def __init__(self, text: str, start: int, start_tag_end: int, tag: str) -> None:
        """An element of which only the start tag is known so far."""
        self.id = -1
        self._text = text
        self.start = start
        self.end = start_tag_end
        self.tag = tag
        self._start_tag_end = start_tag_end
        self._end_tag_start = -1
        self.self_closing = False
        self._children: tuple[Node, ...] | None = ()
        self._level: Level | None = None
        # Of an element that an edit moved: the one that it was, and how much further on it stands.
        self._origin: tuple[Element, int] | None = None
        self._attributes: tuple[Attribute, ...] | None = None

    def close(self, children: list[Node], end_tag_start: int, end: int) -> None:
        """Complete the element while reading; `end_tag_start` is -1 when it has no end tag."""
        self._children = tuple(children)
        self._end_tag_start = end_tag_start
        self.end = end

    def set_attributes(self, attributes: tuple[Attribute, ...]) -> None:
        """Give the attributes of a start tag that had to be read with tolerance."""
        self._attributes = attributes

    def shifted(self, text: str, shift: int) -> Element:
        """The same element in a text in which it stands `shift` code points further on, its children too."""
        element = self._copy(text, shift, shift)
        if self._children is None and self._level is None and self._origin is not None:
            origin, before = self._origin
            element._children, element._origin = None, (origin, before + shift)
        elif self._children != ():
            element._children, element._origin = None, (self, shift)
        return element

    def with_children(self, text: str, level: Level, growth: int) -> Element:
        """The same element in a text in which it has these children and is `growth` code points longer."""
        element = self._copy(text, 0, growth)
        element._children, element._level = None, level
        return element

    def _copy(self, text: str, shift: int, shift_of_end: int) -> Element:
        element = Element(text, self.start + shift, self._start_tag_end + shift, self.tag)
        element.id = self.id
        element.end = self.end + shift_of_end
        element.self_closing = self.self_closing
        if self._end_tag_start >= 0:
            element._end_tag_start = self._end_tag_start + shift_of_end
        return element

    @property
    def children(self) -> tuple[Node, ...]:
        """Everything between the tags, in the order of the text."""
        if self._children is None:
            if self._level is not None:
                self._children = self._level.nodes
            else:
                assert self._origin is not None
                origin, shift = self._origin
                self._children = tuple([child.shifted(self._text, shift) for child in origin.children])
                self._origin = None
        return self._children

    @property
    def level(self) -> Level:
        """The children, of which not all have to be made to look at one."""
        if self._level is None:
            if self._children is not None:
                self._level = Level.of(self._children)
            else:
                assert self._origin is not None
                origin, shift = self._origin
                self._level = origin.level.shifted(self._text, shift)
                self._origin = None
        return self._level

    @property
    def source_text(self) -> str:
        """The whole text in which the element stands."""
        return self._text

    @property
    def written_start(self) -> str:
        """The text of the start tag."""
        return self._text[self.start : self._start_tag_end]

    @property
    def tag_span(self) -> Span:
        """Where the tag name stands in the start tag."""
        start = self._text.index(self.tag, self.start)
        return Span(start, start + len(self.tag))

    @property
    def start_tag(self) -> Span:
        """From `<` to `>` of the start tag."""
        return Span(self.start, self._start_tag_end)

    @property
    def end_tag(self) -> Span | None:
        """The end tag; None when the element closes itself or was not closed."""
        return None if self._end_tag_start < 0 else Span(self._end_tag_start, self.end)

    @property
    def content(self) -> Span:
        """What stands between the tags; empty behind a self-closing tag."""
        return Span(self._start_tag_end, self.end if self._end_tag_start < 0 else self._end_tag_start)

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """The attributes in the order in which they are written, duplicates included."""
        if self._attributes is None:
            self._attributes = read_attributes(self._text, self.tag_span.end, self._start_tag_end)
        return self._attributes

    def attribute(self, name: str) -> Attribute | None:
        """The first attribute of exactly this name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    @property
    def elements(self) -> Iterator[Element]:
        """The children that are elements."""
        return (child for child in self.children if isinstance(child, Element))


Node = Element | Text | Comment | RawText | Broken

"""Which attributes WeChat's compiler reads, and in which order `wx:if`, `wx:elif` and `wx:else` stand.

What wcc does not read may hold any nonsense, which is why this is known exactly. Tried case by case on wcc (its build
of 2020).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.source.problem import Problem
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.nodes import Element, Node, RawText, Text
from designer.source.wxml.rejections.attributes import effective

LOOPS = ("wx:for-items", "wx:for")
"""What makes a list of an element. The first one counts, wherever the other one stands."""

CONDITIONS = ("wx:if", "wx:elif", "wx:else")
_FOLLOWING = CONDITIONS[1:]
_WITH_VALUE = (*LOOPS, "wx:if", "wx:elif")
_OF_LOOP = ("wx:for-index", "wx:key")
_EVERYTHING: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What wcc reads of a kind of element.

    Attributes:
        attributes: the expressions it reads; empty for all.
        mustaches: where it looks for mustaches that do not end; empty for all.
        children: whether it reads the children.
        loops: whether the element can be a list.
        data: whether there is a `data` with bare entries.
    """

    attributes: tuple[str, ...] = _EVERYTHING
    mustaches: tuple[str, ...] = _EVERYTHING
    children: bool = True
    loops: bool = True
    data: bool = False


_DIRECTIVES = (*CONDITIONS, *LOOPS, "wx:scope-data")
_PLAIN = Reading()
_OF_TAG = {
    "block": Reading(_DIRECTIVES),
    "import": Reading(CONDITIONS, CONDITIONS, children=False, loops=False),
    "include": Reading(_DIRECTIVES, (*_DIRECTIVES, *_OF_LOOP), children=False),
}
_DEFINITION = Reading(CONDITIONS, loops=False)
_USE = Reading(_DIRECTIVES, children=False, data=True)
_USE_OF_NOTHING = Reading(_DIRECTIVES, children=False)


def reading_of(tag: str, attributes: dict[str, Attribute]) -> Reading:
    """What wcc reads of an element with these attributes, each the last one of its name."""
    if tag != "template":
        return _OF_TAG.get(tag, _PLAIN)
    if "is" in attributes and "name" not in attributes:
        return _USE if attributes["is"].value is not None else _USE_OF_NOTHING
    return _DEFINITION


def read_values(attributes: dict[str, Attribute], reading: Reading) -> Iterator[Attribute]:
    """The attributes whose expressions wcc reads, in its order."""
    looped = reading.loops and any(name in attributes for name in LOOPS)
    for name, attribute in sorted(attributes.items(), key=lambda item: (item[0] not in CONDITIONS, item[0])):
        if name == "wx:for" and "wx:for-items" in attributes:
            continue
        if reading.attributes == _EVERYTHING:
            if not (looped and name == "wx:for-item"):
                yield attribute
        elif name in reading.attributes or (looped and name in _OF_LOOP):
            yield attribute


def missing_values(element: Element, attributes: dict[str, Attribute], reading: Reading) -> Iterator[Problem]:
    """The directives that need a value and have none."""
    for name in _WITH_VALUE:
        attribute = attributes.get(name)
        if (
            attribute is None
            or attribute.value is not None
            or attribute.equals
            or (name in LOOPS and not reading.loops)
        ):
            continue
        yield Problem(attribute.span, f"`{name}` needs a value.", noticed=element.tag_span)


def broken_chains(text: str, level: Sequence[Node]) -> Iterator[Problem]:
    """Each `wx:elif` and `wx:else` of a level that does not stand behind a `wx:if` or `wx:elif`."""
    before = False
    for node in level:
        if isinstance(node, Element):
            if node.tag == "wxs" and is_inline_script(text, node):
                continue
            attributes = effective(node) if text.find("wx:", *node.start_tag) >= 0 else {}
            given = [name for name in CONDITIONS if name in attributes]
            looped = reading_of(node.tag, attributes).loops and any(name in attributes for name in LOOPS)
            last = given[-1] if given else ""
            if last in _FOLLOWING and (not before or looped or len(given) > 1):
                message = _why(last, given, looped=looped)
                yield Problem(attributes[last].name_span, message, noticed=node.tag_span)
            before = last in CONDITIONS[:2] and not looped
        elif isinstance(node, Text) and text[node.start : node.end].strip(" \t\r\n"):
            before = False


def is_inline_script(text: str, element: Element) -> bool:
    """Whether wcc takes a `<wxs>` for a script.

    `<wxs/>` and `< wxs>` are elements like any other for it, and of a `<wxs … />` with a `>` in a value it drops
    everything up to the next `</wxs>`.
    """
    if not text.startswith("<wxs", element.start) or text.startswith("/", element.start + 4):
        return False
    return not element.self_closing or text.find(">", *element.start_tag) == element.start_tag.end - 1


def content_of(element: Element) -> RawText | None:
    """The script inside a `<wxs>`."""
    return next((child for child in element.children if isinstance(child, RawText)), None)


def _why(name: str, given: Sequence[str], *, looped: bool) -> str:
    if len(given) > 1:
        return f"`{name}` does not go together with `{given[0]}`."
    if looped:
        return f"`{name}` does not go together with `wx:for`: put a `<block {name}>` around it."
    return f"`{name}` needs an element with `wx:if` or `wx:elif` directly before it."

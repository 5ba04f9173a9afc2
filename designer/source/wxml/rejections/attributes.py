"""The attributes of a start tag as WeChat's compiler reads them."""

from __future__ import annotations

from designer.source.wxml.attributes import Attribute
from designer.source.wxml.nodes import Element
from designer.source.wxml.rejections.patterns import ATTRIBUTE, START, TOKEN


def effective(element: Element) -> dict[str, Attribute]:
    r"""The attributes of an element by name: the last one of each name counts.

    Where the tree's attributes are not those of wcc, for which `\"` is no end of a value and `a= b` are two attributes,
    they are read again as wcc does.
    """
    attributes = element.attributes
    if element.source_text.find("\\", *element.start_tag) >= 0 or any(
        each.value and not each.quote for each in attributes
    ):
        attributes = _as_compiled(element) or attributes
    return {attribute.name: attribute for attribute in attributes}


def _as_compiled(element: Element) -> tuple[Attribute, ...]:
    text = element.source_text
    tag = TOKEN.match(text, element.start)
    if tag is None or tag.lastindex != START:
        return ()
    found = []
    for match in ATTRIBUTE.finditer(text, tag.end(START - 1), tag.end()):
        name, equals = match[1], match.start(2)
        if match[3]:
            quote, value, start = match[3][0], match[3][1:-1], match.start(3) + 1
            found.append(
                Attribute(text, match.start(), name, equals=equals, value_start=start, quote=quote, value=value)
            )
        elif match[4]:
            value = match[4][:-1]
            found.append(Attribute(text, match.start(), name, equals=equals, value_start=match.start(4), value=value))
        else:
            found.append(Attribute(text, match.start(), name, equals=equals))
    return tuple(found)

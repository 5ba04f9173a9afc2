"""Markup that takes the place of a component's tag: with what its slot holds, and the attributes that the tag has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from designer.edits.extraction.needs import stays_outside
from designer.edits.markup import reindented
from designer.edits.refusal import NotEditable
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Document, Element, Text, read_wxml

_SLOT = "slot"
_SEPARATORS = {"class": " ", "style": "; "}
_UNIT = "  "


def filled(markup: Document, page: Document, element: Element) -> Document:
    """`markup` whose slot is replaced by what stands inside `element` of the page."""
    slot = next((each for each in markup.elements() if each.tag == _SLOT), None)
    if slot is None:
        return markup
    content = page.source.slice(element.content).strip() if element.end_tag else ""
    start = slot.start if content else len(markup.source.text[: slot.start].rstrip())
    return read_wxml(markup.source.splice((Splice(Span(start, slot.end), content),)))


def dressed(markup: Document, page: Document, attributes: Sequence[Attribute]) -> str:
    """`markup` with `attributes` of the page on its only element, else on a new one around all.

    That is a `<block>` when they only decide whether and how often it is shown, else a `<view>`. Raises NotEditable
    when the only element has one of them already.
    """
    written = {each.name: page.source.slice(each.span) for each in attributes}
    roots = [node for node in markup.roots if not (isinstance(node, Text) and node.blank)]
    [*_, root] = roots
    if not written:
        return markup.source.text
    control = any(each.name.startswith("wx:") for each in root.attributes) if isinstance(root, Element) else True
    if len(roots) == 1 and isinstance(root, Element) and not (control and any(map(stays_outside, written))):
        return markup.source.splice(_merged(markup, root, attributes, written)).text
    tag = "block" if all(name.startswith("wx:") for name in written) else "view"
    inner = _UNIT + reindented(markup.source.text, "", _UNIT)
    return f"<{tag} {' '.join(written.values())}>\n{inner}\n</{tag}>"


def _merged(
    markup: Document, root: Element, attributes: Iterable[Attribute], written: dict[str, str]
) -> Iterable[Splice]:
    place = Span(root.tag_span.end, root.tag_span.end)
    for each in attributes:
        present = root.attribute(each.name)
        if present is None:
            yield Splice(place, f" {written[each.name]}")
        elif each.name in _SEPARATORS and present.value_span and present.quote not in (each.value or ""):
            start = present.value_span.start
            yield Splice(Span(start, start), f"{each.value or ''}{_SEPARATORS[each.name]}")
        else:
            line = markup.source.position(root.start).line
            raise NotEditable(f"Line {line} of the component has `{each.name}`, and so has its tag. Remove one first.")

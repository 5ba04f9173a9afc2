"""Chains of `wx:if`, `wx:elif` and `wx:else`: siblings of which one is shown, so that none may lose its head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Comment, Document, Element, Node, Text

IF, ELIF, ELSE = CONDITIONS = ("wx:if", "wx:elif", "wx:else")


def chain_of(document: Document, element: Element) -> tuple[Element, ...]:
    """The elements of the chain that `element` belongs to, head first; empty when it belongs to none."""
    for chain in _chains(_around(document.siblings(element), element)):
        if any(member.id == element.id for member in chain):
            return chain
    return ()


def with_branches(document: Document, elements: Sequence[Element]) -> list[Element]:
    """`elements` and, with each head of a chain, the rest of its chain."""
    heads = (element for element in elements if element.attribute(IF))
    return _united(elements, *(chain_of(document, head) for head in heads))


def with_chains(document: Document, elements: Sequence[Element]) -> list[Element]:
    """`elements` and the whole chains to which they belong."""
    return _united(elements, *(chain_of(document, element) for element in elements))


def past_chain(document: Document, before: Node | None) -> Node | None:
    """`before`, or what follows its chain when something before it would separate it from its head."""
    if not isinstance(before, Element) or not _continues(before):
        return before
    chain = chain_of(document, before)
    if not chain:
        return before
    siblings = document.siblings(before)
    index = next(index for index, node in enumerate(siblings) if node.id == chain[-1].id)
    return siblings[index + 1] if index + 1 < len(siblings) else None


def promotion(document: Document, leaving: Sequence[Element]) -> Iterator[Splice]:
    """The splices that give each chain whose head is `leaving` the next member as its head."""
    gone = {element.id for element in leaving}
    for element in leaving:
        chain = chain_of(document, element)
        if chain and chain[0].id == element.id:
            heir = next((member for member in chain if member.id not in gone), None)
            if heir is not None:
                yield from made_head(document.source.text, heir)


def succession(document: Document, element: Element) -> Iterator[Splice]:
    """The splices that give the branches behind `element` a head of their own, when it stops being one of them."""
    chain = chain_of(document, element)
    index = next((index for index, member in enumerate(chain) if member.id == element.id), len(chain))
    for heir in chain[index + 1 : index + 2]:
        yield from made_head(document.source.text, heir)


def made_head(text: str, element: Element) -> Iterator[Splice]:
    """The splices that make a member of a chain stand without the members before it."""
    for attribute in element.attributes:
        if attribute.name == ELIF:
            yield Splice(attribute.name_span, IF)
        elif attribute.name == ELSE:
            yield _without(text, attribute)


def _united(*groups: Sequence[Element]) -> list[Element]:
    return list({element.id: element for group in groups for element in group}.values())


def _without(text: str, attribute: Attribute) -> Splice:
    start, end = attribute.span
    return Splice(Span(len(text[:start].rstrip()), end), "")


def _continues(element: Element) -> bool:
    return any(attribute.name in {ELIF, ELSE} for attribute in element.attributes)


def _around(siblings: Sequence[Node], element: Element) -> Sequence[Node]:
    """Those siblings that may belong to the chain of `element`, and maybe one before them."""
    place = next((index for index, node in enumerate(siblings) if node.id == element.id), None)
    if place is None:
        return ()
    first, last = place, place
    while _continues_at(siblings, first) and (earlier := _neighbour(siblings, first, -1)) is not None:
        first = earlier
    while (later := _neighbour(siblings, last, 1)) is not None and _continues_at(siblings, later):
        last = later
    return siblings[first : last + 1]


def _continues_at(siblings: Sequence[Node], index: int) -> bool:
    node = siblings[index]
    return isinstance(node, Element) and _continues(node)


def _neighbour(siblings: Sequence[Node], index: int, step: int) -> int | None:
    """The index of the next node that counts, in one direction."""
    index += step
    while 0 <= index < len(siblings):
        if not _parts_nothing(siblings[index]):
            return index
        index += step
    return None


def _parts_nothing(node: Node) -> bool:
    return isinstance(node, Comment) or (isinstance(node, Text) and node.blank)


def _chains(siblings: Sequence[Node]) -> Iterator[tuple[Element, ...]]:
    chain: list[Element] = []
    for node in siblings:
        if _parts_nothing(node):
            continue
        if chain and isinstance(node, Element) and _continues(node):
            chain.append(node)
            continue
        if len(chain) > 1:
            yield tuple(chain)
        chain = [node] if isinstance(node, Element) and node.attribute(IF) else []
    if len(chain) > 1:
        yield tuple(chain)

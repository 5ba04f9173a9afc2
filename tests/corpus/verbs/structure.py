"""Verbs that put elements somewhere, take them out, or change what is around them."""

from __future__ import annotations

from collections.abc import Iterable

from designer import edits
from designer.source.source import Span
from designer.source.wxml import Document, Element
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene, Spot, chain, insertion
from tests.corpus.verbs.attributes import element_now
from tests.corpus.verbs.configuration import allow_upkeep
from tests.corpus.verbs.registry import verb

MARKUP = (
    "<view></view>",
    "<button>Buy</button>",
    '<image src="a.png" mode="aspectFit" />',
    '<view class="row">\n  <text>Name</text>\n  <input value="{{name}}" bindinput="onInput" />\n</view>',
    "<block wx:if='{{a}}'>\n\t<text>yes</text>\n</block>\n<block wx:else>no</block>",
    '<view wx:for="{{list}}" wx:key="id" bindtap="open">{{item.name}}</view>',
    "<text>a</text><text>b</text>",
    "<!-- note --><view>x</view>",
    "plain",
)
_WRAPPERS = ("<view></view>", '<view class="row"></view>', '<block wx:if="{{a}}"></block>', "<view/>")


def around(document: Document, elements: Iterable[Element]) -> list[Span]:
    """The elements, and the conditions beside them."""
    return [span for element in elements for span in (element.span, *chain(document, element))]


@verb("insert_markup")
def insert_markup(scene: Scene) -> Attempt | None:
    path = scene.file(".wxml")
    place = scene.level(path) if path else None
    if path is None or place is None:
        return None
    parent, before = place
    markup = scene.random.choice(MARKUP)
    permit = Permit().allow(path, *insertion(scene.project.wxml(path), parent, before))
    allow_upkeep(scene, path, permit)
    return Attempt(
        f"{markup!r} in {path}: {parent} before {before}",
        lambda: edits.insert_markup(scene.project, path, parent, before, markup),
        permit,
    )


@verb("move_elements")
def move_elements(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    place = scene.level(spot.path) if spot else None
    if spot is None or place is None:
        return None
    parent, before = place
    moving = scene.neighbours(spot)
    permit = Permit().allow(spot.path, *around(spot.document, with_chains(spot.document, moving)))
    permit.allow(spot.path, *insertion(spot.document, parent, before))
    return Attempt(
        f"{len(moving)} from {spot} to {parent} before {before}",
        lambda: edits.move_elements(scene.project, spot.path, moving, parent, before),
        permit,
    )


def with_chains(document: Document, elements: Iterable[Element]) -> list[Element]:
    """The elements, and the siblings that hang on one of them by a condition."""
    found = list(elements)
    for element in tuple(found):
        if element.attribute("wx:if"):
            level = [node for node in document.siblings(element) if isinstance(node, Element)]
            index = next(index for index, node in enumerate(level) if node.id == element.id)
            for node in level[index + 1 :]:
                if not (node.attribute("wx:elif") or node.attribute("wx:else")):
                    break
                found.append(node)
    return found


@verb("duplicate_elements")
def duplicate_elements(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    copied = scene.neighbours(spot, most=2)
    level = [node for node in spot.document.siblings(spot.element) if isinstance(node, Element)]
    places = [Span(node.end, node.end) for node in level if node.start >= spot.element.start]
    return Attempt(
        f"{len(copied)} from {spot}",
        lambda: edits.duplicate_elements(scene.project, spot.path, copied),
        Permit().allow(spot.path, *places),
    )


@verb("remove_elements")
def remove_elements(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    leaving = scene.neighbours(spot)
    return Attempt(
        f"{len(leaving)} from {spot}",
        lambda: edits.remove_elements(scene.project, spot.path, leaving),
        allow_upkeep(scene, spot.path, Permit().allow(spot.path, *around(spot.document, leaving))),
        lambda: "it is still there" if element_now(scene, spot) else None,
    )


@verb("wrap_elements")
def wrap_elements(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    wrapped, wrapper = scene.neighbours(spot), scene.random.choice(_WRAPPERS)
    return Attempt(
        f"{len(wrapped)} from {spot} into {wrapper}",
        lambda: edits.wrap_elements(scene.project, spot.path, wrapped, wrapper),
        Permit().allow(spot.path, *wrapping(spot)),
        lambda: None if element_now(scene, spot) else "the element is gone",
    )


def wrapping(spot: Spot) -> list[Span]:
    """Where tags may come around elements of the level, with the indentation of its lines."""
    level = [node for node in spot.document.siblings(spot.element) if isinstance(node, Element)]
    return [*(Span(place, place) for node in level for place in (node.start, node.end)), *_line_starts(spot)]


@verb("unwrap_element")
def unwrap_element(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    element = spot.element
    tags = [element.start_tag, *([element.end_tag] if element.end_tag else [])]
    shallow = all(not spot.document.source.slice(child.span).strip() for child in element.children)
    spans = around(spot.document, [element]) if shallow else [*tags, *_line_starts(spot)]
    return Attempt(
        str(spot),
        lambda: edits.unwrap_element(scene.project, spot.path, element),
        allow_upkeep(scene, spot.path, Permit().allow(spot.path, *spans)),
        lambda: "it is still there" if element_now(scene, spot) else None,
    )


def _line_starts(spot: Spot) -> list[Span]:
    """The indentation of every line of the level."""
    parent = spot.document.parent(spot.element)
    text = spot.document.source.text
    area = parent.content if parent else Span(0, len(text))
    return [Span(at + 1, at + 1) for at in range(area.start - 1, area.end) if at < 0 or text[at] in "\r\n"]


@verb("change_tag")
def change_tag(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    tag = scene.tag() if scene.random.random() < 0.9 else "1bad"
    end = spot.element.end_tag
    return Attempt(
        f"{spot} to {tag}",
        lambda: edits.change_tag(scene.project, spot.path, spot.element, tag),
        allow_upkeep(scene, spot.path, Permit().allow(spot.path, spot.element.tag_span, *([end] if end else []))),
        lambda: None if getattr(element_now(scene, spot), "tag", "") == tag else "it has another tag",
    )

"""Verbs on what an element shows, and on its own style."""

from __future__ import annotations

from designer import edits
from designer.source.source import Span
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.attributes import element_now
from tests.corpus.verbs.registry import verb

DECLARATIONS = (
    ("color", "red"),
    ("padding", "10rpx 20rpx"),
    ("width", "calc(100% - 20rpx)"),
    ("background", "url('a.png')"),
    ("background-image", 'url("a.png")'),
    ("--gap", "8rpx"),
    ("margin-top", "{{top}}px"),
    ("color", "red; top: 0"),
    ("display", "flex"),
)


@verb("set_text")
def set_text(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: element.tag not in {"wxs", "import", "include"})
    if spot is None:
        return None
    text, element = scene.text(), spot.element
    opening = Span(element.tag_span.end, element.end) if element.self_closing else element.content
    return Attempt(
        f"{text!r} in {spot}",
        lambda: edits.set_text(scene.project, spot.path, element, text),
        Permit().allow(spot.path, opening),
        lambda: None if element_now(scene, spot) else "the element is gone",
    )


@verb("set_inline_declaration")
def set_inline_declaration(scene: Scene) -> Attempt | None:
    spot = scene.spot(lambda element: bool(element.attribute("style")) or scene.random.random() < 0.2)
    if spot is None:
        return None
    name, value = scene.random.choice(DECLARATIONS)
    removing = scene.random.random() < 0.3
    style = edits.read_style(spot.element)
    if removing and style and style.declarations:
        name = scene.random.choice(style.declarations).name
    attribute = spot.element.attribute("style")
    return Attempt(
        f"{name}: {None if removing else value!r} on {spot}",
        lambda: edits.set_inline_declaration(scene.project, spot.path, spot.element, name, None if removing else value),
        Permit().allow(spot.path, attribute.span) if attribute else spot.permit,
    )

"""How the canvas, the breadcrumbs and the outline name an element."""

from __future__ import annotations

from designer.source.wxml import Element, Text

_SNIPPET_LENGTH = 40


def element_hint(element: Element) -> str:
    """`#id` and the literal classes of an element, as a selector writes them: "#top.card.wide"; often empty."""
    identity = element.attribute("id")
    classes = element.attribute("class")
    hint = f"#{identity.value}" if identity and identity.value and identity.static else ""
    if classes and classes.value:
        literal = (name for name in classes.value.split() if not set("{}?:'\"") & set(name))
        hint += "".join(f".{name}" for name in literal) if classes.static else ""
    return hint


def element_name(element: Element) -> str:
    """The tag with its hint: "view.card"."""
    return element.tag + element_hint(element)


def text_snippet(element: Element) -> str:
    """The beginning of the text directly inside an element, on one line; empty when it holds none."""
    texts = (
        element.source_text[child.start : child.end].strip() for child in element.children if isinstance(child, Text)
    )
    joined = " ".join(" ".join(text.split()) for text in texts if text)
    return joined if len(joined) <= _SNIPPET_LENGTH else joined[: _SNIPPET_LENGTH - 1] + "…"

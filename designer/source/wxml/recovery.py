"""Reads what is not well-formed, as a person would: with the smallest loss.

Every function takes the builder and an offset and returns the offset behind what it has read, which is always greater.
"""

from __future__ import annotations

from designer.source.wxml.grammar import ODD_TOKEN, TAG_LIKE, TEXT_TOKEN, TOKEN, TOLERANT_END
from designer.source.wxml.mustache import mustache_end, well_formed_end
from designer.source.wxml.nodes import Broken, Comment, Text
from designer.source.wxml.odd_tags import read_odd_start_tag
from designer.source.wxml.tree import TreeBuilder


def read_odd(builder: TreeBuilder, position: int) -> int:
    """Read one thing that TOKEN does not accept, or an end tag for another than the innermost element."""
    text = builder.text
    if not TAG_LIKE.match(text, position):
        return _read_text(builder, position)
    if text.startswith("</", position):
        return _read_end_tag(builder, position)
    if text.startswith("<!--", position):
        message = "The comment is not closed: `-->` is missing. WeChat's compiler drops what follows."
        builder.report(position, position + 4, message, rejected=False)
        builder.add(Comment(text, position, len(text)))
        return len(text)
    if text[position + 1] in "!?":
        return _read_declaration(builder, position)
    return read_odd_start_tag(builder, position)


def _read_text(builder: TreeBuilder, position: int) -> int:
    """Read text with a bare `<` or an unclosed `{{`, joined with the text before it."""
    text = builder.text
    start = position
    while position < len(text):
        match = TOKEN.match(text, position)
        assert match is not None
        if match.lastindex == TEXT_TOKEN:
            position = match.end()
        elif match.lastindex == ODD_TOKEN and not TAG_LIKE.match(text, position):
            position = _odd_text_end(builder, position)
        else:
            break
    before = builder.children[-1] if builder.children else None
    if isinstance(before, Text) and before.end == start:
        before.end = position
    else:
        builder.add(Text(text, start, position))
    return position


def _odd_text_end(builder: TreeBuilder, position: int) -> int:
    text = builder.text
    if text[position] == "<":
        builder.report(position, position + 1, "A bare `<` in text: write `{{'<'}}` or `&lt;`.")
        return position + 1
    end = mustache_end(text, position, len(text))
    if end is None:
        builder.report(position, position + 2, "`{{` is not closed: `}}` is missing.")
        return position + 2
    if well_formed_end(text, position, end) is None:
        builder.report(position, end, "A quote in the expression is not closed.")
    return end


def _read_end_tag(builder: TreeBuilder, position: int) -> int:
    text = builder.text
    match = TOLERANT_END.match(text, position)
    assert match is not None
    name, closed = match[1], bool(match[3])
    end = match.end() if closed else match.end(1)
    depth = _depth_of(builder, name)
    if depth is None:
        message = f"The end tag `</{name}>` has no start tag."
        builder.report(position, end, message)
        builder.add(Broken(text, position, end, message))
        return end
    builder.abandon_down_to(depth + 1, position)
    tag = builder.stack[-1][0].tag
    if not closed or match[2].strip():
        builder.report(position, end, f"The end tag `</{name}` is not finished: write `</{tag}>`.")
    elif name != tag:
        builder.report(position, end, f"The end tag `</{name}>` does not match `<{tag}>`.")
    builder.close_innermost(position, end)
    return end


def _depth_of(builder: TreeBuilder, name: str) -> int | None:
    """Which open element an end tag of this name closes, counted from the outermost; None when there is none."""
    depth = builder.depth_of(name)
    if depth is not None:
        return depth
    stack = builder.stack
    if stack and stack[-1][0].tag.lower() == name.lower():
        return len(stack) - 1
    return None


def _read_declaration(builder: TreeBuilder, position: int) -> int:
    """Read a doctype, CDATA section or processing instruction, of which WXML knows none."""
    text = builder.text
    closing = "]]>" if text.startswith("<![CDATA[", position) else ">"
    found = text.find(closing, position)
    if found < 0:
        found = text.find("\n", position)
        end = len(text) if found < 0 else found
    else:
        end = found + len(closing)
    message = "Declarations and CDATA sections do not exist in WXML."
    builder.report(position, end, message)
    builder.add(Broken(text, position, end, message))
    return end

"""Reads WXML of any kind: well-formed text at full speed, the rest by recovery."""

from __future__ import annotations

from collections.abc import Sequence
from sys import intern

from designer.source.source import Source, Splice
from designer.source.wxml.document import Document
from designer.source.wxml.grammar import COMMENT_TOKEN, END_TOKEN, START_TOKEN, TEXT_TOKEN, TOKEN
from designer.source.wxml.identity import carry_ids, number_nodes
from designer.source.wxml.nodes import Comment, Element, Node, Text
from designer.source.wxml.recovery import read_odd
from designer.source.wxml.tree import TreeBuilder


def read_wxml(source: Source, previous: Document | None = None, splices: Sequence[Splice] = ()) -> Document:
    """The document of `source`. Nothing in the text raises: what is no WXML becomes a problem.

    With `previous` and the `splices` that led from its text to this one, nodes that were not touched keep their ids.
    """
    builder = TreeBuilder(source.text)
    position = 0
    while position < len(source.text):
        position = _read_well_formed(builder, position)
        if position < len(source.text):
            position = read_odd(builder, position)
    roots = builder.finish()
    if previous is None:
        next_id = number_nodes(builder.nodes)
    else:
        next_id = carry_ids(builder.nodes, previous.nodes, splices, previous.next_id)
    return Document(source, roots, builder.nodes, builder.problems, next_id)


def _read_well_formed(builder: TreeBuilder, position: int) -> int:
    """Read on from `position` to the first thing that is not well-formed; returns where that is.

    One loop without calls, because it sees every tag of a project: it reads several MB a second.
    """
    text, nodes, stack = builder.text, builder.nodes, builder.stack
    while True:
        for match in TOKEN.finditer(text, position):
            kind = match.lastindex
            node: Node
            if kind == TEXT_TOKEN:
                node = Text(text, match.start(), match.end())
                nodes.append(node)
                builder.children.append(node)
            elif kind == START_TOKEN:
                node = Element(text, match.start(), match.end(), intern(match[3]))
                nodes.append(node)
                builder.children.append(node)
                if match[4]:
                    node.self_closing = True
                elif node.tag == "wxs":
                    position = builder.read_script(node)
                    break
                else:
                    stack.append((node, builder.children))
                    builder.children = []
            elif kind == END_TOKEN:
                if not stack or stack[-1][0].tag != match[2]:
                    return match.start()
                element, siblings = stack.pop()
                element.close(builder.children, match.start(), match.end())
                builder.children = siblings
            elif kind == COMMENT_TOKEN:
                node = Comment(text, match.start(), match.end())
                nodes.append(node)
                builder.children.append(node)
            else:
                return match.start()
        else:
            return len(text)

"""Reads well-formed WXML at full speed."""

from __future__ import annotations

from sys import intern

from designer.source.wxml.grammar import COMMENT_TOKEN, END_TOKEN, START_TOKEN, TEXT_TOKEN, TOKEN
from designer.source.wxml.nodes import Comment, Element, Node, Text
from designer.source.wxml.tree import TreeBuilder


def read_well_formed(builder: TreeBuilder, position: int) -> int:
    """Read on from `position` to the first thing that is not well-formed; returns where that is, or `builder.stop`.

    One loop without calls, because it sees every tag of a project: it reads several MB a second.
    """
    text, stop, nodes, stack = builder.text, builder.stop, builder.nodes, builder.stack
    while True:
        for match in TOKEN.finditer(text, position, stop):
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
            return stop

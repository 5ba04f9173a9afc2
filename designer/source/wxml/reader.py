"""Reads WXML of any kind: well-formed text at full speed, the rest by recovery."""

from __future__ import annotations

from collections.abc import Sequence

from designer.source.source import Source, Splice
from designer.source.wxml.document import Document
from designer.source.wxml.identity import carry_ids, number_nodes
from designer.source.wxml.incremental import read_again
from designer.source.wxml.level import Level
from designer.source.wxml.recovery import read_odd
from designer.source.wxml.tree import TreeBuilder
from designer.source.wxml.well_formed import read_well_formed


def read_wxml(source: Source, previous: Document | None = None, splices: Sequence[Splice] = ()) -> Document:
    """The document of `source`. Nothing in the text raises: what is no WXML becomes a problem.

    With `previous` and the `splices` that led from its text to this one, nodes that were not touched keep their ids,
    and only the smallest part of the text is read that the splices can have changed.
    """
    if previous is not None and splices:
        document = read_again(source, previous, splices)
        if document is not None:
            return document
    builder = TreeBuilder(source.text)
    position = 0
    while position < len(source.text):
        position = read_well_formed(builder, position)
        if position < len(source.text):
            builder.orderly = False
            position = read_odd(builder, position)
    roots = builder.finish()
    if previous is None:
        next_id = number_nodes(builder.nodes)
    else:
        next_id = carry_ids(builder.nodes, previous.nodes, splices, previous.next_id)
    level = Level.of(tuple(roots))
    return Document(source, level, builder.problems, next_id, nodes=builder.nodes, orderly=builder.orderly)

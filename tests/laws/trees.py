"""What two readings of one text must agree on, and what must hold within one tree."""

from designer.source.source import ordered
from designer.source.wxml import Broken, Element, Text


def shape(document):
    """Everything that a WXML tree says but for the ids, node by node in document order."""
    return [_node_shape(node) for node in document.nodes], tuple(document.problems)


def _node_shape(node):
    found = (type(node).__name__, node.start, node.end, tuple(node.span))
    if isinstance(node, Broken):
        return (*found, node.message)
    if isinstance(node, Text):
        return (*found, node.mustaches, node.blank)
    if not isinstance(node, Element):
        return found
    tags = (node.tag_span, node.start_tag, node.end_tag, node.content)
    inside = tuple((type(child).__name__, child.start) for child in node.children)
    return (*found, node.tag, node.self_closing, tags, inside, tuple(map(_attribute_shape, node.attributes)))


def _attribute_shape(each):
    spans = (each.span, each.name_span, each.equals, each.value_span)
    return (each.name, each.quote, each.value, each.closed, each.static, spans, each.mustaches)


def first_difference(one, two):
    """The first things that two shapes do not share, for a message; None when they are equal."""
    if one == two:
        return None
    for mine, theirs in zip(one[0], two[0], strict=False):
        if mine != theirs:
            return mine, theirs
    if len(one[0]) != len(two[0]):
        longer = max(one[0], two[0], key=len)
        return f"{len(one[0])} and {len(two[0])} nodes, more: {longer[min(len(one[0]), len(two[0]))]}"
    return one[1], two[1]


def inconsistency(document):
    """What the ways through one tree do not agree on; None when they all do."""
    nodes = list(document.nodes)
    if len({node.id for node in nodes}) != len(nodes):
        return "an id is given twice"
    if any(not 0 <= node.id < document.next_id for node in nodes):
        return "an id is none that was given out"
    reached = []
    waiting = [(node, None) for node in reversed(document.roots)]
    while waiting:
        node, parent = waiting.pop()
        reached.append((node.id, node.start, node.end))
        known, above = document.node(node.id), document.parent(node)
        if known is None or (known.id, known.start, known.end) != reached[-1]:
            return f"{node} is not the node of its id: {known}"
        if (above and above.id) != (parent and parent.id):
            return f"the parent of {node} is {above}, reached from {parent}"
        if isinstance(node, Element):
            waiting += [(child, node) for child in reversed(node.children)]
    if reached != [(node.id, node.start, node.end) for node in nodes]:
        return "the nodes from the roots are not those of `nodes`"
    return None


def lost_identity(before, after, splices):
    """A node that no splice touched and that has another id now; None when all kept theirs.

    A node counts when its text is left alone (of an element: its start tag) and when it still begins at its place.
    """
    splices = ordered(splices)
    starts = {node.start: node for node in after.nodes}
    shift, index = 0, 0
    for node in before.nodes:
        while index < len(splices) and splices[index].span.end <= node.start:
            (start, end), text = splices[index]
            shift += len(text) - (end - start)
            index += 1
        end = node.start_tag.end if isinstance(node, Element) else node.end
        if index < len(splices) and splices[index].span.start < end:
            continue
        now = starts.get(node.start + shift)
        if type(now) is type(node) and now.id != node.id and _same_kind(node, now):
            return node, now
    return None


def _same_kind(one, two):
    return two.tag == one.tag if isinstance(one, Element) else one.end - one.start == two.end - two.start

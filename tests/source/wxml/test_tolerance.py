"""Nothing in a text makes the reader fail, and every character belongs to a node."""

from hypothesis import example, given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxml import Element, read_wxml
from tests.source.wxml.markup import texts


def assert_covered(nodes, start, end):
    """Nodes follow each other without a gap from `start` to `end`, and so do the ones inside them."""
    waiting = [(nodes, start, end)]
    while waiting:
        level, offset, stop = waiting.pop()
        for node in level:
            assert node.start == offset
            assert node.end > node.start
            offset = node.end
            if isinstance(node, Element):
                assert node.start_tag.end == node.content.start
                assert (node.end_tag.start if node.end_tag else node.end) == node.content.end
                waiting.append((node.children, *node.content))
        assert offset == stop


@given(texts | st.text(max_size=60))
@example('<view a="{{b')
@example("<view/>{{")
def test_spans_nest_and_cover_any_text(text):
    document = read_wxml(Source("a", text))
    assert_covered(document.roots, 0, len(text))


@given(texts)
def test_attributes_follow_each_other_inside_their_start_tag(text):
    for element in read_wxml(Source("a", text)).elements():
        offset = element.tag_span.end
        for attribute in element.attributes:
            assert offset <= attribute.span.start < attribute.span.end <= element.start_tag.end
            assert text[slice(*attribute.name_span)] == attribute.name
            if attribute.value_span:
                assert text[slice(*attribute.value_span)] == attribute.value
                assert attribute.span.covers(attribute.value_span)
            offset = attribute.span.end


@given(texts)
def test_nodes_are_in_document_order_and_problems_inside_the_text(text):
    document = read_wxml(Source("a", text))
    assert [node.start for node in document.nodes] == sorted(node.start for node in document.nodes)
    assert all(0 <= problem.span.start <= problem.span.end <= len(text) for problem in document.problems)


@given(texts)
def test_every_node_is_reached_from_the_roots(text):
    document = read_wxml(Source("a", text))
    reached = []
    waiting = list(reversed(document.roots))
    while waiting:
        node = waiting.pop()
        reached.append(node.id)
        if isinstance(node, Element):
            waiting += reversed(node.children)
    assert reached == [node.id for node in document.nodes]

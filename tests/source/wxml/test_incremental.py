"""Reading a part of the text again gives what reading all of it gives."""

import random

import pytest

from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document, Element, read_wxml
from tests.material import library_files

PIECES = [
    "<view>",
    "</view>",
    "<view/>",
    '<text class="a">x</text>',
    "{{",
    "}}",
    "{{ a < b }}",
    "<!--",
    "-->",
    "<!-- a -->",
    '"',
    "'",
    "<",
    ">",
    "/",
    "=",
    ' a="1"',
    " b",
    "<wxs>",
    "</wxs>",
    '<wxs module="m">if (a < b) {}</wxs>',
    "x",
    "\n",
    "  ",
    "中文",
    "",
]


def shape(document: Document):
    """Everything that a document says of its nodes, ids included."""
    return [
        (
            node.id,
            type(node).__name__,
            node.span,
            repr(node),
            *(of_element(document, node) if isinstance(node, Element) else ()),
        )
        for node in document.nodes
    ]


def of_element(document: Document, element: Element):
    parent = document.parent(element)
    return (
        element.tag,
        element.start_tag,
        element.end_tag,
        element.self_closing,
        [child.id for child in element.children],
        [(each.name, each.span, each.value_span, each.value) for each in element.attributes],
        parent.id if parent else None,
    )


def without_shortcuts(document: Document) -> Document:
    """The same document, of which nothing may be kept but the ids."""
    return Document(document.source, document.level, (), document.next_id, nodes=document.nodes, orderly=False)


def random_splices(chance: random.Random, document: Document) -> list[Splice]:
    length = len(document.source.text)
    places = sorted(chance.randint(0, length) for _ in range(2 * chance.choice([1, 1, 1, 2, 3])))
    splices = []
    for start, end in zip(places[::2], places[1::2], strict=True):
        stop = min(end, start + chance.choice([0, 0, 1, 3, 30, 300]))
        splices.append(Splice(Span(start, stop), chance.choice(PIECES)))
    return splices


def whole_nodes(chance: random.Random, document: Document) -> list[Splice]:
    """Splices that a person would make: something instead of, before or behind a whole node."""
    if not document.nodes:
        return random_splices(chance, document)
    node = chance.choice(list(document.nodes))
    span = chance.choice([node.span, Span(node.start, node.start), Span(node.end, node.end)])
    return [Splice(span, chance.choice(PIECES))]


@pytest.mark.parametrize("seed", range(8))
def test_a_document_read_in_part_is_the_one_read_in_whole(seed):
    chance = random.Random(seed)
    in_part = 0
    for path in chance.sample(library_files(".wxml"), 60):
        document = read_wxml(Source.read(path.name, path.read_bytes()))
        for _ in range(12):
            splices = chance.choice([random_splices, whole_nodes])(chance, document)
            source = document.source.splice(splices)
            whole = read_wxml(source, without_shortcuts(document), splices)
            part = read_wxml(source, document, splices)
            assert shape(part) == shape(whole), (path, splices)
            assert part.problems == whole.problems
            assert part.next_id == whole.next_id
            in_part += part.generation > 0
            document = part if part.orderly else document
    assert in_part > 100


def test_nodes_far_from_an_edit_are_not_read_again():
    rows = "\n".join(f'<view class="row"><text>{number}</text></view>' for number in range(500))
    document = read_wxml(Source("page.wxml", f"<view>\n{rows}\n</view>"))
    first = document.roots[0].children[1]
    offset = document.source.text.index("250<")
    splices = [Splice(Span(offset, offset), "x")]
    edited = read_wxml(document.source.splice(splices), document, splices)
    assert edited.generation == 1
    assert edited.roots[0].children[1] is first


@pytest.mark.parametrize("seed", range(4))
def test_every_node_is_found_by_its_id_after_many_edits(seed):
    chance = random.Random(seed)
    document = read_wxml(Source("page.wxml", "<view>\n<text>a</text><image/></view>" * 30))
    known = {node.id for node in document.nodes}
    for _ in range(100):
        node = chance.choice([node for node in document.nodes if isinstance(node, Element)])
        span = chance.choice([node.span, Span(node.start, node.start), Span(node.end, node.end)])
        splices = [Splice(span, chance.choice(["<view><button/></view>", "<text>b</text>", "x"]))]
        document = read_wxml(document.source.splice(splices), document, splices)
        assert all(document.node(node.id) is node for node in document.nodes)
        gone = known - {node.id for node in document.nodes}
        assert not any(document.node(node) for node in gone)
        known |= {node.id for node in document.nodes}
    assert document.generation > 50


def test_a_renewal_says_which_nodes_of_which_level_came_and_went():
    document = read_wxml(Source("page.wxml", "<a><b/>text<c/><d/></a>"))
    a, b, text, c, _ = document.nodes
    splices = [Splice(c.span, "<e/><f/>")]
    edited = read_wxml(document.source.splice(splices), document, splices)
    renewal = edited.renewal
    assert renewal.previous() is document
    assert (renewal.parent, renewal.before) == (a.id, b.id)
    assert renewal.removed == (text.id, c.id)
    assert [node.written for node in renewal.added] == ["text", "<e/>", "<f/>"]
    assert (renewal.start, renewal.end, renewal.growth) == (b.end, c.end, 4)


def test_the_same_node_is_found_after_many_edits_before_it():
    document = read_wxml(Source("page.wxml", "<view/>" * 200))
    last = document.roots[-1]
    for _ in range(100):
        splices = [Splice(Span(0, 0), "<text/>")]
        document = read_wxml(document.source.splice(splices), document, splices)
    found = document.same(last)
    assert found.id == last.id
    assert found.start == last.start + 700
    assert document.element_from(found.start) is found


@pytest.mark.parametrize(
    ("markup", "offset", "tag"),
    [
        ("<a/>text<b/>", 0, "a"),
        ("<a/>text<b/>", 1, "b"),
        ("<a><b/></a><c/>", 3, "b"),
        ("<a><b/></a><c/>", 4, "c"),
        ("<a>text</a>", 1, None),
        ("<a>text</a><!-- x --><c/>", 5, "c"),
    ],
)
def test_the_first_element_behind_an_offset(markup, offset, tag):
    found = read_wxml(Source("page.wxml", markup)).element_from(offset)
    assert (found.tag if found else None) == tag


def test_a_node_that_moves_keeps_its_id():
    document = read_wxml(Source("page.wxml", '<a><b class="x"><i/>text</b><c/></a><d/>'))
    before = {element.tag: element.id for element in document.elements()}
    start, end = document.source.text.index("<b"), document.source.text.index("<c")
    markup = document.source.text[start:end]
    splices = [Splice(Span(start, end), ""), Splice(Span(40, 40), markup)]
    moved = read_wxml(document.source.splice(splices), document, splices)
    assert {element.tag: element.id for element in moved.elements()} == before


def test_a_copy_gets_an_id_of_its_own():
    document = read_wxml(Source("page.wxml", "<b/><c/>"))
    splices = [Splice(Span(8, 8), "<b/>")]
    ids = [node.id for node in read_wxml(document.source.splice(splices), document, splices).roots]
    assert len(set(ids)) == 3

"""Nodes keep their ids while the text around them changes."""

import pytest
from hypothesis import given

from designer.source.source import Source, Span, Splice
from designer.source.wxml import read_wxml
from tests.source.wxml.markup import edited_markup, texts


def reread(before, *splices):
    document = read_wxml(Source("a", before))
    return document, read_wxml(document.source.splice(splices), document, splices)


def ids(document):
    return {element.tag: element.id for element in document.elements()}


@pytest.mark.parametrize(
    ("splices", "kept"),
    [
        ([Splice(Span(0, 0), "<x/>")], {"a", "b", "c"}),
        ([Splice(Span(3, 3), "<x/>")], {"a", "b", "c"}),
        ([Splice(Span(5, 5), " id='1'")], {"a", "b", "c"}),
        ([Splice(Span(3, 7), "")], {"a", "c"}),
        ([Splice(Span(3, 7), "<b/>")], {"a", "b", "c"}),
        ([Splice(Span(3, 7), "<b d/>")], {"a", "c"}),
        ([Splice(Span(3, 7), ""), Splice(Span(11, 11), "<b/>")], {"a", "b", "c"}),
        ([Splice(Span(0, 3), "<!-- x --><a>")], {"a", "b", "c"}),
        ([Splice(Span(0, 15), "<a><b/><c/></a>")], {"a", "b", "c"}),
    ],
)
def test_an_element_keeps_its_id_while_its_first_character_stays_or_it_is_written_again(splices, kept):
    before, after = reread("<a><b/><c/></a>", *splices)
    old, new = ids(before), ids(after)
    assert {tag for tag in old if new.get(tag) == old[tag]} == kept


def test_a_new_tag_name_keeps_the_id():
    before, after = reread("<view/>", Splice(Span(1, 5), "text"))
    assert next(after.elements()).id == next(before.elements()).id


def test_an_id_is_never_given_twice():
    text = "<a/>"
    document = read_wxml(Source("a", text))
    seen = {next(document.elements()).id}
    for _ in range(3):
        removed = [Splice(Span(0, len(text)), "")]
        document = read_wxml(document.source.splice(removed), document, removed)
        added = [Splice(Span(0, 0), text)]
        document = read_wxml(document.source.splice(added), document, added)
        seen.add(next(document.elements()).id)
    assert len(seen) == 4


@given(edited_markup())
def test_reading_with_ids_equals_reading_afresh_but_for_the_ids(case):
    text, splices = case
    _, kept = reread(text, *splices)
    fresh = read_wxml(kept.source)
    assert [(type(node), node.span) for node in kept.nodes] == [(type(node), node.span) for node in fresh.nodes]
    assert kept.problems == fresh.problems


@given(edited_markup())
def test_ids_are_unique_and_only_stay_with_what_stayed(case):
    text, splices = case
    before, after = reread(text, *splices)
    assert len({node.id for node in after.nodes}) == len(after.nodes)
    old = {node.id: node for node in before.nodes}
    for node in after.nodes:
        if node.id in old:
            assert type(node) is type(old[node.id])
            assert after.source.text[node.start] == text[old[node.id].start]


@given(texts)
def test_a_text_without_an_edit_keeps_every_id(text):
    before, after = reread(text)
    assert [node.id for node in before.nodes] == [node.id for node in after.nodes]

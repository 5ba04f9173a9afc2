"""Law: a tree that followed the edits of its text equals the tree of a fresh reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source, Span, Splice
from designer.source.wxml import read_wxml
from tests.laws.real import examples
from tests.laws.splices import real_markup, splices_of
from tests.laws.trees import first_difference, inconsistency, lost_identity, shape
from tests.source.wxml.markup import texts


def follow(document, splices):
    """The tree after the splices, checked against a fresh reading of the new text."""
    source = document.source.splice(splices)
    followed = read_wxml(source, document, splices)
    assert first_difference(shape(followed), shape(read_wxml(source))) is None
    assert inconsistency(followed) is None
    return followed


@examples(250)
@given(st.data())
def test_any_edits_of_a_real_file_in_a_row_give_the_tree_of_a_fresh_reading(data):
    document = read_wxml(Source("a.wxml", data.draw(real_markup())))
    for _ in range(data.draw(st.integers(1, 4))):
        splices = data.draw(splices_of(document.source.text))
        document = follow(document, splices)


@examples(400)
@given(st.data())
def test_any_edits_of_broken_markup_in_a_row_give_the_tree_of_a_fresh_reading(data):
    document = read_wxml(Source("a.wxml", data.draw(texts)))
    for _ in range(data.draw(st.integers(1, 5))):
        document = follow(document, data.draw(splices_of(document.source.text)))


@examples(150)
@given(st.data())
def test_what_no_edit_touched_keeps_its_id(data):
    before = read_wxml(Source("a.wxml", data.draw(real_markup())))
    splices = data.draw(splices_of(before.source.text))
    after = read_wxml(before.source.splice(splices), before, splices)
    assert lost_identity(before, after, splices) is None


@examples(100)
@given(st.data())
def test_an_edit_and_its_inverse_give_the_tree_of_the_first_reading(data):
    before = read_wxml(Source("a.wxml", data.draw(real_markup())))
    splices = data.draw(splices_of(before.source.text))
    back = before.source.inverse(splices)
    assert shape(follow(follow(before, splices), back)) == shape(before)


PAGE = '<view a="1"><text>{{x}}</text><!-- c --><wxs module="m">1 < 2</wxs></view>\n<image/>\n'


@pytest.mark.parametrize("piece", ["<", ">", '"', "'", "</view>", "<view>", "<!--", "-->", "{{", "}}", "<wxs>", "x"])
def test_a_piece_typed_anywhere_gives_the_tree_of_a_fresh_reading(piece):
    document = read_wxml(Source("a.wxml", PAGE))
    for place in range(len(PAGE) + 1):
        follow(document, (Splice(Span(place, place), piece),))


def test_a_character_taken_anywhere_gives_the_tree_of_a_fresh_reading():
    document = read_wxml(Source("a.wxml", PAGE))
    for place in range(len(PAGE)):
        for length in (1, 2, 5, 30):
            follow(document, (Splice(Span(place, min(place + length, len(PAGE))), ""),))


def test_two_edits_at_once_anywhere_give_the_tree_of_a_fresh_reading():
    document = read_wxml(Source("a.wxml", PAGE))
    for one in range(0, len(PAGE), 2):
        for two in range(one, len(PAGE), 5):
            follow(document, (Splice(Span(one, one), "<b>"), Splice(Span(two, two + 1), "</b>")))


def test_a_page_typed_letter_by_letter_gives_the_tree_of_a_fresh_reading():
    document = read_wxml(Source("a.wxml", ""))
    for place, letter in enumerate(PAGE):
        document = follow(document, (Splice(Span(place, place), letter),))
    assert document.source.text == PAGE

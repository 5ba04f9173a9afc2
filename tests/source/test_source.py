import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import OverlappingSplices, Source, Span, Splice, narrowed


@given(st.binary())
def test_any_bytes_are_kept(data):
    assert bytes(Source.read("a", data)) == data


@given(st.text())
def test_any_text_with_a_byte_order_mark_is_kept(text):
    data = b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    source = Source.read("a", data)
    assert source.bom
    assert bytes(source) == data


@st.composite
def edits(draw):
    text = draw(st.text(max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [Splice(Span(start, end), draw(st.text(max_size=5))) for start, end in pairs]


@given(edits())
def test_the_inverse_of_an_edit_restores_the_text(case):
    text, splices = case
    source = Source("a", text)
    changed = source.splice(splices)
    assert changed.splice(source.inverse(splices)).text == text


@given(st.text(alphabet="a\n\r名"), st.integers(0, 60))
def test_a_position_leads_back_to_its_offset(text, offset):
    source = Source("a", text)
    offset = min(offset, len(text))
    assert source.offset(*source.position(offset)) == offset


@pytest.mark.parametrize(
    ("text", "eol", "final_newline"),
    [
        ("", "\n", False),
        ("a\n", "\n", True),
        ("a\r\nb", "\r\n", False),
        ("a\r\nb\r\nc\n", "\r\n", True),
        ("a\rb", "\r", False),
    ],
)
def test_the_line_ending_of_most_lines_counts(text, eol, final_newline):
    source = Source("a", text)
    assert (source.eol, source.final_newline) == (eol, final_newline)


def test_edits_that_overlap_are_refused():
    with pytest.raises(OverlappingSplices):
        Source("a", "abc").splice([Splice(Span(0, 2), "x"), Splice(Span(1, 3), "y")])


def test_an_edit_behind_the_end_is_refused():
    with pytest.raises(IndexError):
        Source("a", "abc").splice([Splice(Span(3, 4), "")])


def test_a_byte_that_is_no_utf8_is_noticed_and_kept():
    source = Source.read("a", b"<view>\xff</view>")
    assert source.undecodable
    assert bytes(source.splice([Splice(Span(0, 0), " ")])) == b" <view>\xff</view>"


@pytest.mark.parametrize(
    ("splice", "narrow"),
    [
        (Splice(Span(0, 6), "abXdef"), Splice(Span(2, 3), "X")),
        (Splice(Span(0, 6), "abcdef"), Splice(Span(6, 6), "")),
        (Splice(Span(0, 6), "abcabcdef"), Splice(Span(3, 3), "abc")),
        (Splice(Span(1, 5), ""), Splice(Span(1, 5), "")),
    ],
)
def test_an_edit_is_narrowed_to_what_differs(splice: Splice, narrow: Splice) -> None:
    assert narrowed("abcdef", splice) == narrow


def test_half_a_character_does_not_keep_a_file_from_being_written():
    source = Source.read("a.wxml", b"<a>\xff</a>").splice([Splice(Span(3, 3), "\ud83d")])
    assert bytes(source) == b"<a>\xef\xbf\xbd\xff</a>"

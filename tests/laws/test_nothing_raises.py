"""Law: no text makes reading fail, of whatever kind, size and depth; what is wrong becomes a problem."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxml import Document
from tests.laws.real import READERS, examples, real_texts
from tests.laws.splices import splices_of

SUFFIXES = sorted(READERS)
DEPTH = 10_000
OPEN_AND_CLOSE = {
    ".wxml": ("<view>", "</view>"),
    ".wxss": (".a{", "}"),
    ".json": ('{"a":[', "]}"),
    ".js": ("({a:[", "]})"),
}
LONG_LINES = {
    ".wxml": [
        ("<view", ' a="{{b}}"', "/>"),
        ("<text>", "{{a < b}} ", "</text>"),
        ("", "<i/>", ""),
        ("<view a='", "x", ""),
    ],
    ".wxss": [
        ("", ".a{color:red;margin:0 auto;background:#fff url(a.png) no-repeat}", ""),
        (".a{background:url(data:image/png;base64,", "A", ")}"),
        (".a{b:", "'", ""),
    ],
    ".json": [('{"a":"', "x", '"}'), ("[", "1234567890,", "2]"), ('{"a":"', "\\", "")],
    ".js": [("Page({data:{", "a:1234567890,", "}})"), ("var a='", "x", "'"), ("", "a(", "")],
}


def read(suffix, text):
    """Reads and asks for what is only found when it is asked for."""
    tree = READERS[suffix](Source(f"a{suffix}", text))
    assert isinstance(tree.problems, tuple)
    if isinstance(tree, Document):
        assert all(element.attributes is not None for element in tree.elements())
    elif suffix == ".wxss":
        assert isinstance(tree.classes, frozenset)
    return tree


@examples(250)
@given(st.sampled_from(SUFFIXES), st.data())
def test_a_real_file_with_random_edits_is_read(suffix, data):
    source = Source("a", data.draw(st.sampled_from(real_texts(suffix, 2500))))
    read(suffix, source.splice(data.draw(splices_of(source.text, most=4))).text)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_real_file_cut_off_anywhere_is_read(suffix):
    chosen = random.Random(suffix)
    for _ in range(60):
        text = chosen.choice(real_texts(suffix, 2500))
        read(suffix, text[: chosen.randint(0, len(text))])


@examples(200)
@given(st.sampled_from(SUFFIXES), st.binary(max_size=300))
def test_binary_is_read(suffix, data):
    read(suffix, Source.read("a", data).text)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_kilobyte_of_every_byte_is_read(suffix):
    read(suffix, Source.read("a", bytes(range(256)) * 4).text)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("ending", ["closed", "open", "only ends"])
def test_ten_thousand_levels_are_read(suffix, ending):
    opening, closing = OPEN_AND_CLOSE[suffix]
    parts = {"closed": (opening, closing), "open": (opening, ""), "only ends": ("", closing)}[ending]
    read(suffix, parts[0] * DEPTH + parts[1] * DEPTH)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_five_megabytes_are_read(suffix):
    texts = real_texts(suffix)
    read(suffix, "".join(texts * (5_000_000 // sum(map(len, texts)) + 1))[:5_000_000])


@pytest.mark.parametrize(
    ("suffix", "head", "piece", "tail"),
    [pytest.param(suffix, *parts, id=f"{suffix}-{parts[1]}") for suffix in SUFFIXES for parts in LONG_LINES[suffix]],
)
def test_one_line_of_two_megabytes_is_read(suffix, head, piece, tail):
    read(suffix, head + piece * (2_000_000 // len(piece)) + tail)

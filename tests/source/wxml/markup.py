"""Strategies for WXML: pieces of markup in any order, so that most texts are almost well-formed."""

from hypothesis import strategies as st

from designer.source.source import Span, Splice

PIECES = (
    *(
        "<view>",
        "</view>",
        "<text>",
        "</text>",
        "<image/>",
        "<input>",
        "<view ",
        "</",
        "</view",
        "<wxs>",
        "</wxs>",
        "<wxs/>",
    ),
    *(' a="1"', " b='2'", " c", ' d="', " e='", "=", "={{x}}", '"', "'", ">", "/>", "/", "<", "< view>", "<!--", "-->"),
    *(
        "{{",
        "}}",
        "{{a}}",
        "{{ a < b }}",
        "{{'",
        "{{ it's }}",
        "}",
        "{",
        " ",
        "\n",
        "\r\n",
        "\t",
        "x",
        "名",
        "\x00",
        "\udcff",
    ),
    *("<!DOCTYPE>", "<![CDATA[", "]]>", "<?", "wx:if", "<a:b>", "<1>", "-", "\\"),
)
texts = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@st.composite
def edited_markup(draw):
    """A text and splices of it that do not overlap."""
    text = draw(texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [Splice(Span(start, end), draw(st.sampled_from(["", *PIECES]))) for start, end in pairs]

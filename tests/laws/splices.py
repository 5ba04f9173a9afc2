"""Strategies for edits that nobody would make on purpose: anywhere in a real file, of any pieces."""

from hypothesis import strategies as st

from designer.source.source import Span, Splice
from tests.laws.real import real_texts
from tests.source.wxml.markup import PIECES

UNBALANCED = (
    *("<view", "<view>", "</view>", "<view/>", "</text>", "<text>", "<block>", "</block>", "</", "<", ">", "/>", "/"),
    *(
        '"',
        "'",
        '="',
        "='",
        "=",
        ' a="1"',
        " a=1",
        " b",
        ' c="',
        "{{",
        "}}",
        "{{a}}",
        "{{'",
        "{",
        "}",
        "{{a ? '}}' : b}}",
    ),
    *("<!--", "-->", "<!-- <view> -->", "<!", "<wxs>", "</wxs>", '<wxs module="m">var a = 1 < 2', "<wxs/>", "</wxs >"),
    *(
        "<view><text>",
        "</text></view>",
        "</view><view>",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "x",
        "名",
        "\x00",
        "\udcff",
        "\\",
    ),
    *(
        " wx:if='{{a}}'",
        " wx:else",
        "<a:b>",
        "<1>",
        "<?",
        "<![CDATA[",
        "]]>",
        "<VIEW>",
        "</VIEW>",
        "-",
        "--",
        "<slot/>",
    ),
)


@st.composite
def _place(draw, text):
    """An offset of the text: anywhere, at either end, or close to something that means something."""
    mark = draw(st.sampled_from(["", "", "<", ">", "</", '"', "{{", "}}", "<!--", "-->", "wxs", "\n", "START", "END"]))
    if mark in {"START", "END"}:
        return 0 if mark == "START" else len(text)
    offset = draw(st.integers(0, len(text)))
    found = text.find(mark, offset) if mark else offset
    near = found + draw(st.integers(0, len(mark))) if found >= 0 else offset
    return min(near, len(text))


@st.composite
def _piece(draw, text):
    """New text: nothing, a piece of markup, several, or a copy of some range of the file."""
    kind = draw(st.sampled_from(["none", "piece", "piece", "pieces", "copy"]))
    if kind == "none":
        return ""
    if kind == "copy":
        start, length = draw(_place(text)), draw(st.integers(0, 120))
        return text[start : start + length]
    if kind == "piece":
        return draw(st.sampled_from(UNBALANCED))
    return "".join(draw(st.lists(st.sampled_from((*UNBALANCED, *PIECES)), min_size=2, max_size=4)))


@st.composite
def splices_of(draw, text, most=3):
    """Up to `most` splices of `text` that do not overlap; long and short, insertions, removals and replacements."""
    found = []
    done = 0
    places = sorted(draw(_place(text)) for _ in range(draw(st.integers(1, most))))
    for start in places:
        if start < done:
            continue
        length = draw(st.sampled_from([0, 0, 0, 1, 2, 3, 7, 40, 400]))
        end = min(start + length, len(text))
        found.append(Splice(Span(start, end), draw(_piece(text))))
        done = end
    return tuple(found)


@st.composite
def real_markup(draw):
    """A real WXML text."""
    return draw(st.sampled_from(real_texts(".wxml", 2500)))

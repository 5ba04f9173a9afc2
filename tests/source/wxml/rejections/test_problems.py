"""What wcc rejects stands among the problems, told apart from what it lets pass."""

import sys

import pytest
from hypothesis import given

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxml.rejections import missing_scripts, rejections
from tests.source.wxml.markup import texts


@pytest.mark.parametrize(
    "text",
    [
        "<!-- a",
        "<wxs module='m'>var a",
        "<view a= b></view>",
        "<view a='{{\\'b\\'}}'/>",
        "<view} a/>",
        "{{ '}}<view/>' }}",
    ],
)
def test_what_wcc_lets_pass_is_told_and_not_rejected(text):
    document = read_wxml(Source("a", text))
    assert document.problems != ()
    assert rejections(document) == ()


@given(texts)
def test_every_rejection_is_among_the_problems(text):
    document = read_wxml(Source("a", text))
    assert set(rejections(document)) <= set(document.problems)
    assert all(0 <= problem.told.start <= len(text) + 1 for problem in document.problems)


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("<view>\n<text>\n</view>", "<text>", 3),
        ("<view\n wx:else/>", "wx:else", 1),
        ("<view>\n\n{{a b}}</view>", "b", 1),
        ("<view a='\n'/>", "\n", 2),
    ],
)
def test_a_problem_knows_where_to_look_and_which_line_wcc_tells(text, place, told):
    problem = rejections(read_wxml(Source("a", text)))[0]
    assert text[slice(*problem.span)] == place
    assert text.count("\n", 0, problem.told.start) + 1 == told


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("./a.wxs", False),
        ("a.wxs", False),
        ("/p/a.wxs", False),
        ("../p/a.wxs", False),
        ("b.wxs", True),
        ("/a.wxs", True),
    ],
)
def test_a_script_that_is_not_there_is_told(source, missing):
    document = read_wxml(Source("p/page.wxml", f"<wxs module='m' src='{source}'/>"))
    assert bool(list(missing_scripts(document, {"p/a.wxs"}))) == missing


HOSTILE = (
    *("<a", "<a ", "<a>", "</a>", "<a></b>", "<a><b></a>", "<a.", "<a\n", "<a b=c ", '<a b="', '<a b="\n', '<a b="<'),
    *(
        "{{",
        "{{'",
        "{{ it's }}",
        '{{"}}',
        "{{\n",
        "<",
        "</",
        "<!",
        "<?",
        "<!--",
        "<![CDATA[",
        "<wxs>",
        "<wxs ",
        "<wxs></wxs",
    ),
    *("<a b='{{", "<a b='{{\" ", "<a/ ", '<a b="\\"', "<A></a>", "}", "<template is='x' data='{{", "<a wx:else>"),
)


def lines_run(text):
    """How many lines of Python it takes to read a text and to find its problems."""
    count = 0

    def trace(_frame, event, _argument):
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        _ = read_wxml(Source("a", text)).problems
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_is_twice_the_work(piece):
    lines_run(piece)
    assert lines_run(piece * 200) <= 2.5 * lines_run(piece * 100) + 500


@pytest.mark.parametrize("piece", ["<a>", "<a", "{{", "<wxs module='m'>{", "<wxs module='m'>x = (", "<a b='{{((("])
def test_deep_nesting_is_read(piece):
    document = read_wxml(Source("a", piece * 10_000))
    assert len(document.problems) > 0

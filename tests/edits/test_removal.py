import pytest

from designer.edits import remove_elements
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "css", "after"),
    [
        ("<view>\n  <a/>\n  <b/>\n</view>\n", "a", "<view>\n  <b/>\n</view>\n"),
        ("<view>\n  <a/>\n  <b/>\n</view>\n", "a, b", "<view>\n</view>\n"),
        ("<view>\n  <a>\n    <b/>\n  </a>\n</view>", "a", "<view>\n</view>"),
        ("<view>\n  <a>\n    <b/>\n  </a>\n</view>", "a, b", "<view>\n</view>"),
        ("<view>\r\n  <a/>\r\n</view>\r\n", "a", "<view>\r\n</view>\r\n"),
        ("<view>\n\n  <a/>\n\n  <b/>\n</view>\n", "a", "<view>\n\n  <b/>\n</view>\n"),
        ("<view>\n  <a/>\n\n  <b/>\n\n  <c/>\n</view>\n", "a", "<view>\n  <b/>\n\n  <c/>\n</view>\n"),
        ("<view>\n  <a/>\n\n  <b/>\n\n  <c/>\n</view>\n", "b", "<view>\n  <a/>\n\n  <c/>\n</view>\n"),
        ("<view>\n  <a/>\n\n  <b/>\n\n  <c/>\n</view>\n", "c", "<view>\n  <a/>\n\n  <b/>\n</view>\n"),
        ("<view>\n  <a/>\n\n  <b/>\n\n  <c/>\n</view>\n", "a, c", "<view>\n  <b/>\n</view>\n"),
        ("<view>\n\n  <a/>\n\n  <b/>\n\n</view>\n", "b", "<view>\n\n  <a/>\n\n</view>\n"),
        ("<view>\n\n  <a/>\n\n</view>\n", "a", "<view>\n</view>\n"),
        ("<view>\n  <a/>\n  <b/>\n\n  <c/>\n</view>\n", "b", "<view>\n  <a/>\n\n  <c/>\n</view>\n"),
        ("<view>\n  <a/>\n\n  <!-- b -->\n  <b/>\n</view>", "b", "<view>\n  <a/>\n\n  <!-- b -->\n</view>"),
        ("<a/>\r\n\r\n<b/>\r\n \r\n<c/>\r\n", "b", "<a/>\r\n\r\n<c/>\r\n"),
        ("<a/>\n\n<b/>\n", "b", "<a/>\n"),
        ("<a/>\n\n<b/>\n", "a", "<b/>\n"),
        ("<a/>\n\n<b/>", "b", "<a/>"),
        ("<view><a/><b/></view>", "a", "<view><b/></view>"),
        ("<view><a/> <b/> <c/></view>", "b", "<view><a/> <c/></view>"),
        ("<view>\n  <a/> <b/>\n</view>", "b", "<view>\n  <a/>\n</view>"),
        ("<view>\n  <a/> <b/>\n</view>", "a, b", "<view>\n</view>"),
        ("<a/>\n<b/>\n", "b", "<a/>\n"),
        ("<a/>\n<b/>", "b", "<a/>"),
        ("<a/>\n<b/>", "a", "<b/>"),
        ("<a/>\n<b/>", "a, b", ""),
        ("<a/>", "a", ""),
        ("<text>one <text id='x'>two</text> three</text>", "#x", "<text>one  three</text>"),
        ("<text>\n<text id='x'>two</text>\n</text>", "#x", "<text>\n\n</text>"),
        ("<!-- a -->\n<a/>\n", "a", "<!-- a -->\n"),
    ],
)
def test_elements_go_with_the_lines_that_are_theirs_alone(desk, before, css, after):
    page = desk(before)
    page.project.apply(remove_elements(page.project, PAGE, page.find_all(css)))
    assert page.text == after


@pytest.mark.parametrize(
    ("css", "after"),
    [
        ("#if", '<a id="elif" wx:if="{{b}}"/>\n<a id="else" wx:else/>\n<b/>\n'),
        ("#elif", '<a id="if" wx:if="{{a}}"/>\n<a id="else" wx:else/>\n<b/>\n'),
        ("#else", '<a id="if" wx:if="{{a}}"/>\n<a id="elif" wx:elif="{{b}}"/>\n<b/>\n'),
        ("#if, #elif", '<a id="else"/>\n<b/>\n'),
        ("#if, #else", '<a id="elif" wx:if="{{b}}"/>\n<b/>\n'),
        ("a", "<b/>\n"),
    ],
)
def test_a_condition_never_loses_its_head(desk, css, after):
    chain = '<a id="if" wx:if="{{a}}"/>\n<a id="elif" wx:elif="{{b}}"/>\n<a id="else" wx:else/>\n<b/>\n'
    page = desk(chain)
    page.project.apply(remove_elements(page.project, PAGE, page.find_all(css)))
    assert page.text == after


@pytest.mark.parametrize(("css", "selected"), [("a", "<b/>"), ("b", "<a/>"), ("a, b", "<view>")])
def test_the_neighbour_is_selected_afterwards(desk, css, selected):
    page = desk("<view>\n  <a/>\n  <b/>\n</view>\n")
    assert page.selected_after(remove_elements(page.project, PAGE, page.find_all(css))) == selected


def test_undo_brings_back_the_exact_bytes(desk):
    before = "<view>\r\n  <a/><b/> \r\n</view>"
    page = desk(before)
    page.project.apply(remove_elements(page.project, PAGE, page.find_all("a, b")))
    page.project.undo()
    assert page.text == before

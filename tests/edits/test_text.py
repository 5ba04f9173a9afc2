import pytest

from designer.edits import NotEditable, set_text
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("<text>Hello</text>", "Bye", "<text>Bye</text>"),
        ("<text></text>", "Bye", "<text>Bye</text>"),
        ("<text/>", "Bye", "<text>Bye</text>"),
        ('<text class="a" />', "Bye", '<text class="a">Bye</text>'),
        ("<text>\n  Hello\n</text>", "Bye", "<text>\n  Bye\n</text>"),
        ("<text> Hello</text>", " Bye ", "<text> Bye </text>"),
        ("<text>Hello</text>", "", "<text></text>"),
        ("<text>{{a}} pieces</text>", "{{ a < b }} left", "<text>{{ a < b }} left</text>"),
        ("<text>a</text>", "1 < 2", "<text>1 {{'<'}} 2</text>"),
        ("<text>a</text>", "<view>", "<text>{{'<'}}view></text>"),
        ("<text>a</text>", "one\ntwo", "<text>one\ntwo</text>"),
        ("<text>a\r\nb</text>", "one\ntwo", "<text>one\r\ntwo</text>"),
        ("<view>\n  <text/>\n  Hello\n</view>", "Bye", "<view>\n  <text/>\n  Bye\n</view>"),
    ],
)
def test_the_text_is_replaced_within_its_white_space(desk, before, text, after):
    page = desk(before)
    page.project.apply(set_text(page.project, PAGE, page.find("text:not(view text), view"), text))
    assert page.text == after


@pytest.mark.parametrize("before", ["<view><a/></view>", "<view>one<a/>two</view>"])
def test_an_element_without_one_text_of_its_own_is_refused(desk, before):
    page = desk(before)
    with pytest.raises(NotEditable):
        set_text(page.project, PAGE, page.find("view"), "x")


def test_a_mustache_that_is_not_closed_is_refused(desk):
    page = desk("<view>a</view>")
    with pytest.raises(NotEditable, match="not closed"):
        set_text(page.project, PAGE, page.find("view"), "{{ a")

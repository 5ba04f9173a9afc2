import pytest

from designer.edits import NotEditable, UnquotableValue, set_inline_declaration
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("<a/>", "color", "red", '<a style="color: red;"/>'),
        ('<a style=""/>', "color", "red", '<a style="color: red;"/>'),
        ("<a style/>", "color", "red", '<a style="color: red;"/>'),
        ('<a style="color: blue"/>', "color", "red", '<a style="color: red"/>'),
        ('<a style="color:blue;top:0"/>', "color", "red", '<a style="color:red;top:0"/>'),
        ('<a style="color: blue !important"/>', "color", "red", '<a style="color: red !important"/>'),
        ('<a style="color: blue; color: green"/>', "color", "red", '<a style="color: blue; color: red"/>'),
        ('<a style="top: 0"/>', "color", "red", '<a style="top: 0; color: red"/>'),
        ('<a style="top: 0;"/>', "color", "red", '<a style="top: 0; color: red;"/>'),
        ('<a style="top:0"/>', "color", "red", '<a style="top:0;color:red"/>'),
        ('<a style="top:0;left:0;"/>', "color", "red", '<a style="top:0;left:0;color:red;"/>'),
        ('<a style="top: {{t}}px; color: blue"/>', "color", "red", '<a style="top: {{t}}px; color: red"/>'),
        ('<a style="top: {{t}}px"/>', "color", "red", '<a style="color: red; top: {{t}}px"/>'),
        ('<a style="top: {{t}}px;"/>', "color", "red", '<a style="top: {{t}}px; color: red;"/>'),
        ('<a style="{{s}}"/>', "color", "red", '<a style="color: red; {{s}}"/>'),
        ("<a style='top: 0'/>", "font-family", '"A"', "<a style='top: 0; font-family: \"A\"'/>"),
        ('<a style="top: 0"/>', "font-family", '"A"', "<a style=\"top: 0; font-family: 'A'\"/>"),
        ('<a style="top: 0"/>', "width", "{{w}}rpx", '<a style="top: 0; width: {{w}}rpx"/>'),
        ('<a style="color: red"/>', "color", "red", '<a style="color: red"/>'),
        ('<a style="Color: blue"/>', "color", "red", '<a style="Color: red"/>'),
        ('<a style="color: blue"/>', "color", "red !important", '<a style="color: red !important"/>'),
        ('<a style="color: blue !important"/>', "color", "red !important", '<a style="color: red !important"/>'),
        ('<a style="color: a !important; color: b"/>', "color", "red", '<a style="color: red !important; color: b"/>'),
        ('<a style="color: {{c}}; color: blue"/>', "color", "red", '<a style="color: {{c}}; color: red"/>'),
    ],
)
def test_only_the_one_declaration_changes(desk, before, name, value, after):
    page = desk(before)
    page.project.apply(set_inline_declaration(page.project, PAGE, page.find("a"), name, value))
    assert page.text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a style="color: red"/>', "<a/>"),
        ('<a style="color: red; top: 0"/>', '<a style="top: 0"/>'),
        ('<a style="top: 0; color: red"/>', '<a style="top: 0"/>'),
        ('<a style="top: 0; color: red;"/>', '<a style="top: 0;"/>'),
        ('<a style="top: 0;color: red;left: 0"/>', '<a style="top: 0;left: 0"/>'),
        ('<a style="{{s}}; color: red"/>', '<a style="{{s}}"/>'),
        ('<a style="top: 0"/>', '<a style="top: 0"/>'),
        ("<a/>", "<a/>"),
    ],
)
def test_a_declaration_goes_with_its_semicolon(desk, before, after):
    page = desk(before)
    page.project.apply(set_inline_declaration(page.project, PAGE, page.find("a"), "color", None))
    assert page.text == after


@pytest.mark.parametrize("value", ["red", None])
@pytest.mark.parametrize("style", ["color: {{c}}", "top: 0; color: {{c}}; left: 0", "color: a; Color: {{c}}"])
def test_a_declaration_that_data_decides_is_refused(desk, style, value):
    page = desk(f'<a style="{style}"/>')
    with pytest.raises(NotEditable, match="expression"):
        set_inline_declaration(page.project, PAGE, page.find("a"), "color", value)


@pytest.mark.parametrize("value", ["", "red; top: 0", "a\nb", "{}"])
def test_what_is_no_value_is_refused(desk, value):
    page = desk('<a style="top: 0"/>')
    with pytest.raises(NotEditable, match="no value"):
        set_inline_declaration(page.project, PAGE, page.find("a"), "color", value)


def test_a_value_with_both_quotes_is_refused(desk):
    page = desk('<a style="top: 0"/>')
    with pytest.raises(UnquotableValue):
        set_inline_declaration(page.project, PAGE, page.find("a"), "content", '"\'"')

import pytest

from designer.edits import (
    NotEditable,
    UnquotableValue,
    remove_attribute,
    remove_repetitions,
    rename_attribute,
    set_attribute,
)
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("<view/>", "class", "card", '<view class="card"/>'),
        ("<view></view>", "class", "card", '<view class="card"></view>'),
        ("<view />", "class", "card", '<view class="card" />'),
        ("< view ></view>", "id", "a", '< view id="a" ></view>'),
        ("<view class='a' />", "class", "b", "<view class='b' />"),
        ("<view class='a' />", "id", "b", "<view class='a' id='b' />"),
        ("<switch checked />", "color", "#07c", '<switch checked color="#07c" />'),
        ("<switch color='red' />", "checked", None, "<switch color='red' checked />"),
        ('<switch checked="{{a}}" />', "checked", None, "<switch checked />"),
        ("<switch checked />", "checked", "{{a}}", '<switch checked="{{a}}" />'),
        ('<view\n  id="a"\n/>', "class", "b", '<view\n  id="a"\n  class="b"\n/>'),
        (
            '<view id="a"\n      class="b">x</view>',
            "style",
            "c",
            '<view id="a"\n      class="b"\n      style="c">x</view>',
        ),
        ('<view\r\n\tid="a"\r\n/>', "class", "b", '<view\r\n\tid="a"\r\n\tclass="b"\r\n/>'),
        ('<view\n  id="a" class="b"\n/>', "style", "c", '<view\n  id="a" class="b" style="c"\n/>'),
        ('<view a="1"b="2"/>', "a", "3", '<view a="3"b="2"/>'),
        ('<view a = "1"/>', "a", "2", '<view a = "2"/>'),
        ('<view a=""/>', "a", "x", '<view a="x"/>'),
        ("<view a= />", "a", "x", '<view a="x" />'),
        ("<view a=1 />", "a", "2", '<view a="2" />'),
        ('<view a="1" a="2"/>', "a", "3", '<view a="3" a="3"/>'),
        ('<view a="1"/>', "a", "it's", '<view a="it\'s"/>'),
        ('<view a="1"/>', "a", 'say "x"', "<view a='say \"x\"'/>"),
        ("<view a='1'/>", "b", "it's", "<view a='1' b=\"it's\"/>"),
        ('<view hover-class="{{a > b ? 1 : 2}}"/>', "id", "x", '<view hover-class="{{a > b ? 1 : 2}}" id="x"/>'),
    ],
)
def test_set_attribute_imitates_its_neighbours(desk, before, name, value, after):
    page = desk(before)
    page.project.apply(set_attribute(page.project, PAGE, page.find("view, switch"), name, value))
    assert page.text == after


def test_a_new_attribute_takes_the_quotes_of_the_file(desk):
    page = desk("<view class='a'><text/></view>")
    page.project.apply(set_attribute(page.project, PAGE, page.find("text"), "id", "x"))
    assert page.text == "<view class='a'><text id='x'/></view>"


def test_setting_the_value_that_is_there_changes_nothing(desk):
    page = desk('<view a="1"/>')
    assert set_attribute(page.project, PAGE, page.find("view"), "a", "1").steps == ()


def test_a_value_with_both_quotes_is_refused(desk):
    page = desk("<view/>")
    with pytest.raises(UnquotableValue):
        set_attribute(page.project, PAGE, page.find("view"), "a", '"it\'s"')


@pytest.mark.parametrize("value", ["a\nb", "a\rb"])
def test_a_value_with_a_line_break_is_refused(desk, value):
    page = desk("<view/>")
    with pytest.raises(NotEditable, match="one line"):
        set_attribute(page.project, PAGE, page.find("view"), "a", value)


def test_a_value_that_ends_with_a_backslash_is_refused(desk):
    page = desk("<view/>")
    with pytest.raises(NotEditable, match="backslash"):
        set_attribute(page.project, PAGE, page.find("view"), "a", "b\\")


@pytest.mark.parametrize("name", ["", "a b", "@tap", "a.b", "名"])
def test_a_name_that_the_compiler_rejects_is_refused(desk, name):
    page = desk("<view/>")
    with pytest.raises(NotEditable):
        set_attribute(page.project, PAGE, page.find("view"), name, "x")


def test_an_attribute_behind_an_unclosed_value_is_refused(desk):
    page = desk('<view a="1>\n<text b="2"/>\n</view>')
    with pytest.raises(NotEditable, match="quote is missing"):
        set_attribute(page.project, PAGE, page.find("view"), "id", "x")


def test_a_new_value_closes_one_that_was_not_closed(desk):
    page = desk('<view a="1>\n<text b="2"/>\n</view>')
    page.project.apply(set_attribute(page.project, PAGE, page.find("view"), "a", "3"))
    assert page.text == '<view a="3">\n<text b="2"/>\n</view>'


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ('<view a="1" b="2"/>', "a", '<view b="2"/>'),
        ('<view a="1" b="2"/>', "b", '<view a="1"/>'),
        ('<view a="1"b="2"/>', "a", '<view b="2"/>'),
        ('<view a="1"b="2"/>', "b", '<view a="1"/>'),
        ('<view a="1" b="2" a="3"/>', "a", '<view b="2"/>'),
        ('<view\n  a="1"\n  b\n/>', "a", "<view\n  b\n/>"),
        ('<view\n  a="1"\n  b\n/>', "b", '<view\n  a="1"\n/>'),
        ('<view b ="2" />', "b", "<view />"),
        ("<view b>x</view>", "b", "<view>x</view>"),
        ("<view b>x</view>", "c", "<view b>x</view>"),
    ],
)
def test_remove_attribute_takes_its_white_space_along(desk, before, name, after):
    page = desk(before)
    page.project.apply(remove_attribute(page.project, PAGE, page.find("view"), name))
    assert page.text == after


def test_renaming_an_attribute_leaves_its_value_alone(desk):
    page = desk("<view bindtap = 'go'/>")
    page.project.apply(rename_attribute(page.project, PAGE, page.find("view"), "bindtap", "catchtap"))
    assert page.text == "<view catchtap = 'go'/>"


CHAIN = '<view wx:if="{{a}}"/>\n<text wx:elif="{{b}}"/>\n<image wx:else/>'


@pytest.mark.parametrize(
    ("tag", "name", "after"),
    [
        ("view", "wx:if", '<view/>\n<text wx:if="{{b}}"/>\n<image wx:else/>'),
        ("text", "wx:elif", '<view wx:if="{{a}}"/>\n<text/>\n<image/>'),
        ("image", "wx:else", '<view wx:if="{{a}}"/>\n<text wx:elif="{{b}}"/>\n<image/>'),
    ],
)
def test_the_branches_behind_a_condition_that_goes_get_a_head_of_their_own(desk, tag, name, after):
    page = desk(CHAIN)
    page.project.apply(remove_attribute(page.project, PAGE, page.find(tag), name))
    assert page.text == after


def test_the_branches_behind_a_condition_that_gets_another_name_get_a_head_of_their_own(desk):
    page = desk(CHAIN)
    page.project.apply(rename_attribute(page.project, PAGE, page.find("view"), "wx:if", "hidden"))
    assert page.text == '<view hidden="{{a}}"/>\n<text wx:if="{{b}}"/>\n<image wx:else/>'


def test_renaming_an_attribute_that_is_not_there_is_refused(desk):
    page = desk("<view/>")
    with pytest.raises(NotEditable):
        rename_attribute(page.project, PAGE, page.find("view"), "a", "b")


def test_a_repeated_attribute_is_changed_wherever_it_stands(desk):
    page = desk('<view id="a" class="x" id="b"/>')
    page.project.apply(set_attribute(page.project, PAGE, page.find("view"), "id", "c"))
    assert page.text == '<view id="c" class="x" id="c"/>'


def test_of_repeated_attributes_the_last_one_stays(desk):
    page = desk('<view id="a"\n  class="x" id="b" id="c"/>')
    page.project.apply(remove_repetitions(page.project, PAGE, page.find("view"), "id"))
    assert page.text == '<view\n  class="x" id="c"/>'

import pytest

from designer.edits import NotEditable, add_class, remove_class, set_classes
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ("<a/>", "x", '<a class="x"/>'),
        ('<a class=""/>', "x", '<a class="x"/>'),
        ("<a class/>", "x", '<a class="x"/>'),
        ('<a class="b"/>', "x", '<a class="b x"/>'),
        ('<a class="b "/>', "x", '<a class="b x"/>'),
        ("<a class='b'/>", "b", "<a class='b'/>"),
        ('<a class="b {{c}}"/>', "x", '<a class="b {{c}} x"/>'),
        ('<a class="b-{{c}}"/>', "b-", '<a class="b-{{c}} b-"/>'),
    ],
)
def test_a_class_is_added_behind_the_others(desk, before, name, after):
    page = desk(before)
    page.project.apply(add_class(page.project, PAGE, page.find("a"), name))
    assert page.text == after


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ('<a class="x"/>', "x", "<a/>"),
        ('<a class="x y"/>', "x", '<a class="y"/>'),
        ('<a class="x y"/>', "y", '<a class="x"/>'),
        ('<a class="x  y z"/>', "y", '<a class="x z"/>'),
        ('<a class="x {{y}} x"/>', "x", '<a class="{{y}}"/>'),
        ('<a class="x"/>', "z", '<a class="x"/>'),
    ],
)
def test_a_class_goes_with_one_space(desk, before, name, after):
    page = desk(before)
    page.project.apply(remove_class(page.project, PAGE, page.find("a"), name))
    assert page.text == after


def test_a_class_from_data_is_not_removed(desk):
    page = desk("<a class=\"{{on ? 'x' : ''}}\"/>")
    with pytest.raises(NotEditable, match="data"):
        remove_class(page.project, PAGE, page.find("a"), "x")


@pytest.mark.parametrize(
    ("before", "classes", "after"),
    [
        ('<a class="x y"/>', ["y", "z"], '<a class="y z"/>'),
        ('<a class="x"/>', [], "<a/>"),
        ("<a/>", ["x", "y"], '<a class="x y"/>'),
        ('<a class="x {{y}} z"/>', ["z", "n"], '<a class="{{y}} z n"/>'),
        ('<a class="x {{y}}"/>', [], '<a class="{{y}}"/>'),
    ],
)
def test_setting_the_classes_keeps_those_from_data(desk, before, classes, after):
    page = desk(before)
    page.project.apply(set_classes(page.project, PAGE, page.find("a"), classes))
    assert page.text == after


@pytest.mark.parametrize("name", ["", "1a", "a b", "名", "a.b"])
def test_a_name_that_the_compiler_rejects_is_refused(desk, name):
    page = desk("<a/>")
    with pytest.raises(NotEditable):
        add_class(page.project, PAGE, page.find("a"), name)

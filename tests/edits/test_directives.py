import pytest

from designer.edits import NotEditable, set_condition, set_loop
from tests.edits.conftest import PAGE
from tests.material import wcc

CONDITIONS = [
    ("<a/>", "a", "ok", '<a wx:if="{{ok}}"/>'),
    ('<a wx:if="{{x}}"/>', "a", "ok", '<a wx:if="{{ok}}"/>'),
    ('<a id="{{ y }}"/>', "a", "ok", '<a id="{{ y }}" wx:if="{{ ok }}"/>'),
    ("<a/>", "a", 'x == "b"', "<a wx:if='{{x == \"b\"}}'/>"),
    ("<a/>", "a", "{{x}}", '<a wx:if="{{x}}"/>'),
    ('<a wx:if="{{x}}"/><b wx:elif="{{y}}"/>', "b", "z", '<a wx:if="{{x}}"/><b wx:elif="{{z}}"/>'),
    ('<a wx:if="{{x}}"/><b wx:else/>', "b", "z", '<a wx:if="{{x}}"/><b wx:elif="{{z}}"/>'),
    ("<a/>\n<b/>\n", "a, b", "x", '<block wx:if="{{x}}">\n  <a/>\n  <b/>\n</block>\n'),
    ('<a wx:if="{{x}}"/>', "a", None, "<a/>"),
    ("<a/>", "a", None, "<a/>"),
    ('<a wx:if="{{x}}"/><b wx:elif="{{y}}"/><c wx:else/>', "a", None, '<a/><b wx:if="{{y}}"/><c wx:else/>'),
    ('<a wx:if="{{x}}"/><b wx:elif="{{y}}"/><c wx:else/>', "b", None, '<a wx:if="{{x}}"/><b/><c/>'),
    ('<block wx:if="{{x}}">\n  <a/>\n  <b/>\n</block>\n', "block", None, "<a/>\n<b/>\n"),
]
LOOPS = [
    ("<a/>", "list", {}, '<a wx:for="{{list}}"/>'),
    ("<a/>", "list", {"key": "id"}, '<a wx:for="{{list}}" wx:key="id"/>'),
    ("<a/>", "x.y", {"item": "one", "index": "i"}, '<a wx:for="{{x.y}}" wx:for-item="one" wx:for-index="i"/>'),
    ('<a wx:for="{{b}}" wx:key="id"/>', "c", {}, '<a wx:for="{{c}}" wx:key="id"/>'),
    ('<a wx:for-items="{{b}}"/>', "c", {}, '<a wx:for-items="{{c}}"/>'),
    (
        '<a wx:for="{{b}}" wx:key="id">{{item.id}}</a>',
        "b",
        {"item": "one", "key": "*this"},
        '<a wx:for="{{b}}" wx:for-item="one" wx:key="*this">{{one.id}}</a>',
    ),
    ('<a id="a" wx:for="{{b}}" wx:for-item="x" wx:for-index="i" wx:key="id"/>', None, {}, '<a id="a"/>'),
]


def applied(page, change):
    page.project.apply(change)
    page.project.save()
    assert wcc(page.project.root, PAGE).accepted
    return page.text


@pytest.mark.parametrize(("before", "css", "expression", "after"), CONDITIONS)
def test_a_condition_is_set_and_taken_away_with_its_chain_whole(desk, before, css, expression, after):
    page = desk(before)
    change = set_condition(page.project, PAGE, page.find_all(css), expression)
    assert applied(page, change) == after
    if change.steps:
        page.project.undo()
    assert page.text == before


@pytest.mark.parametrize(("before", "expression", "names", "after"), LOOPS)
def test_a_loop_is_set_and_taken_away_with_all_that_belongs_to_it(desk, before, expression, names, after):
    page = desk(before)
    assert applied(page, set_loop(page.project, PAGE, page.find("a"), expression, **names)) == after
    page.project.undo()
    assert page.text == before


@pytest.mark.parametrize("css", ["a", "a, b"])
@pytest.mark.parametrize("expression", ["a +", "a b", "{{", ""])
def test_a_condition_that_the_compiler_rejects_is_refused(desk, css, expression):
    page = desk("<a/><b/>")
    with pytest.raises(NotEditable):
        set_condition(page.project, PAGE, page.find_all(css), expression)


def test_a_loop_variable_that_means_something_else_is_refused(desk):
    page = desk('<wxs module="m">module.exports = {}</wxs><a wx:for="{{b}}">{{item}}{{m.c}}</a>')
    with pytest.raises(NotEditable):
        set_loop(page.project, PAGE, page.find("a"), "b", item="m")

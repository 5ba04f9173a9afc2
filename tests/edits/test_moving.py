import pytest

from designer.edits import NotEditable, duplicate_elements, move_elements
from tests.edits.conftest import PAGE

THREE = "<view>\n  <a/>\n  <b/>\n  <c/>\n</view>\n"


def move(page, css, parent, before):
    holder = page.find(parent) if parent else None
    following = page.find(before) if before else None
    change = move_elements(page.project, PAGE, page.find_all(css), holder, following)
    page.project.apply(change)
    return change


@pytest.mark.parametrize(
    ("before", "css", "place", "after"),
    [
        (THREE, "c", ("view", "a"), "<view>\n  <c/>\n  <a/>\n  <b/>\n</view>\n"),
        (THREE, "a", ("view", None), "<view>\n  <b/>\n  <c/>\n  <a/>\n</view>\n"),
        (THREE, "a", ("view", "c"), "<view>\n  <b/>\n  <a/>\n  <c/>\n</view>\n"),
        (THREE, "a, c", ("view", "b"), "<view>\n  <a/>\n  <c/>\n  <b/>\n</view>\n"),
        (THREE, "a, b", ("view", None), "<view>\n  <c/>\n  <a/>\n  <b/>\n</view>\n"),
        (THREE, "b", (None, None), "<view>\n  <a/>\n  <c/>\n</view>\n<b/>\n"),
        (THREE, "b", (None, "view"), "<b/>\n<view>\n  <a/>\n  <c/>\n</view>\n"),
        (THREE, "a", ("b", None), "<view>\n  <b>\n    <a/>\n  </b>\n  <c/>\n</view>\n"),
        ("<view><a/><b/></view>", "b", ("view", "a"), "<view><b/><a/></view>"),
        (
            "<view>\n\t<a>\n\t\t<b>\n\t\t\tx\n\t\t</b>\n\t</a>\n</view>",
            "b",
            (None, None),
            "<view>\n\t<a>\n\t</a>\n</view>\n<b>\n\tx\n</b>",
        ),
        (
            "<view>\n  <a>\n    <text>\n   one\n    two</text>\n  </a>\n</view>",
            "text",
            ("view", None),
            "<view>\n  <a>\n  </a>\n  <text>\n   one\n    two</text>\n</view>",
        ),
    ],
)
def test_elements_move_with_their_lines_to_the_new_indentation(desk, before, css, place, after):
    page = desk(before)
    move(page, css, *place)
    assert page.text == after


APART = "<view>\n  <a/>\n\n  <b/>\n\n  <c/>\n</view>\n"


@pytest.mark.parametrize(
    ("before", "css", "place", "after"),
    [
        (APART, "b", ("view", "a"), "<view>\n  <b/>\n\n  <a/>\n\n  <c/>\n</view>\n"),
        (APART, "b", ("view", None), "<view>\n  <a/>\n\n  <c/>\n\n  <b/>\n</view>\n"),
        (APART, "a", ("view", "c"), "<view>\n  <b/>\n\n  <a/>\n\n  <c/>\n</view>\n"),
        (APART, "a", ("view", None), "<view>\n  <b/>\n\n  <c/>\n\n  <a/>\n</view>\n"),
        (APART, "c", ("view", "a"), "<view>\n  <c/>\n\n  <a/>\n\n  <b/>\n</view>\n"),
        (APART, "b, c", ("view", "a"), "<view>\n  <b/>\n\n  <c/>\n\n  <a/>\n</view>\n"),
        (APART, "b", (None, None), "<view>\n  <a/>\n\n  <c/>\n</view>\n<b/>\n"),
        ("<a/>\r\n\r\n<b/>\r\n", "b", (None, "a"), "<b/>\r\n\r\n<a/>\r\n"),
        ("<a/>\n<b/>\n\n<c/>\n", "c", (None, "a"), "<c/>\n<a/>\n<b/>\n"),
        ("<a/>\n\n<!-- b -->\n<b/>\n", "a", (None, None), "<!-- b -->\n<b/>\n\n<a/>\n"),
    ],
)
def test_blank_lines_go_on_separating_neighbours(desk, before, css, place, after):
    page = desk(before)
    move(page, css, *place)
    assert page.text == after


@pytest.mark.parametrize(
    ("css", "before"), [("a", "b"), ("a", "a"), ("c", None), ("a, b", "c"), ("a, b", "b"), ("b, c", None), ("b", "c")]
)
def test_a_move_to_where_it_stands_changes_nothing(desk, css, before):
    page = desk(THREE)
    assert move(page, css, "view", before).steps == ()


@pytest.mark.parametrize("target", ["a", "b"])
def test_an_element_cannot_move_into_itself(desk, target):
    page = desk("<a>\n  <b/>\n</a>")
    with pytest.raises(NotEditable, match="into itself"):
        move(page, "a", target, None)


def test_several_elements_before_a_text_keep_their_order(desk):
    page = desk("<view>\n  <a>\n    words\n  </a>\n  <b wx:if='{{x}}'/>\n  <c wx:else/>\n</view>\n")
    holder = page.find("a")
    page.project.apply(move_elements(page.project, PAGE, [page.find("b")], holder, holder.children[0]))
    assert page.text == ("<view>\n  <a>\n    <b wx:if='{{x}}'/>\n    <c wx:else/>\n    words\n  </a>\n</view>\n")


def test_the_moved_element_stays_selected(desk):
    page = desk(THREE)
    change = move_elements(page.project, PAGE, [page.find("a")], page.find("view"), None)
    assert page.selected_after(change) == "<a/>"


CHAIN = '<a id="if" wx:if="{{a}}"/>\n<a id="elif" wx:elif="{{b}}"/>\n<a id="else" wx:else/>\n<view></view>\n'


@pytest.mark.parametrize(
    ("css", "after"),
    [
        (
            "#if",
            '<view>\n  <a id="if" wx:if="{{a}}"/>\n  <a id="elif" wx:elif="{{b}}"/>\n'
            '  <a id="else" wx:else/>\n</view>\n',
        ),
        (
            "#elif",
            '<a id="if" wx:if="{{a}}"/>\n<a id="else" wx:else/>\n<view>\n  <a id="elif" wx:if="{{b}}"/>\n</view>\n',
        ),
        (
            "#else",
            '<a id="if" wx:if="{{a}}"/>\n<a id="elif" wx:elif="{{b}}"/>\n<view>\n  <a id="else"/>\n</view>\n',
        ),
    ],
)
def test_branches_move_with_the_head_of_their_condition_or_stand_alone(desk, css, after):
    page = desk(CHAIN)
    move(page, css, "view", None)
    assert page.text == after


@pytest.mark.parametrize(
    ("before", "css", "after"),
    [
        ("<view>\n  <a/>\n  <b/>\n</view>", "a", "<view>\n  <a/>\n  <a/>\n  <b/>\n</view>"),
        ("<view>\n  <a/>\n  <b/>\n</view>", "b", "<view>\n  <a/>\n  <b/>\n  <b/>\n</view>"),
        ("<view>\n  <a/>\n  <b/>\n</view>", "a, b", "<view>\n  <a/>\n  <a/>\n  <b/>\n  <b/>\n</view>"),
        ("<view><a/></view>", "a", "<view><a/><a/></view>"),
        ("<a>\n\t<b/>\n</a>\n", "a", "<a>\n\t<b/>\n</a>\n<a>\n\t<b/>\n</a>\n"),
        ("<text>a<text id='x'>b</text> c</text>", "#x", "<text>a<text id='x'>b</text><text id='x'>b</text> c</text>"),
        ('<a wx:if="{{x}}"/>\n<b wx:else/>\n', "a", '<a wx:if="{{x}}"/>\n<b wx:else/>\n<a wx:if="{{x}}"/>\n'),
        ('<a wx:if="{{x}}"/>\n<b wx:else/>\n', "b", '<a wx:if="{{x}}"/>\n<b wx:else/>\n<b/>\n'),
    ],
)
def test_a_copy_stands_behind_its_original(desk, before, css, after):
    page = desk(before)
    page.project.apply(duplicate_elements(page.project, PAGE, page.find_all(css)))
    assert page.text == after


def test_the_copy_is_selected(desk):
    page = desk("<view>\n  <a/>\n</view>")
    original = page.find("a").start
    change = duplicate_elements(page.project, PAGE, page.find_all("a"))
    assert change.focus.offset > original
    assert page.selected_after(change) == "<a/>"


def test_undo_brings_back_the_exact_bytes(desk):
    page = desk(CHAIN)
    move(page, "#if", "view", None)
    page.project.undo()
    assert page.text == CHAIN

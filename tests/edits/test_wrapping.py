import pytest

from designer.edits import NotEditable, change_tag, unwrap_element, wrap_elements
from tests.edits.conftest import PAGE


@pytest.mark.parametrize(
    ("before", "css", "after"),
    [
        ("<a/>\n", "a", "<view>\n  <a/>\n</view>\n"),
        ("<a/>\n<b/>\n<c/>", "b, c", "<a/>\n<view>\n  <b/>\n  <c/>\n</view>"),
        ("<x>\n\t<a>\n\t\t<b/>\n\t</a>\n</x>", "a", "<x>\n\t<view>\n\t\t<a>\n\t\t\t<b/>\n\t\t</a>\n\t</view>\n</x>"),
        ("<x><a/><b/></x>", "a", "<x><view><a/></view><b/></x>"),
        ("<a/>\r\n<b/>\r\n", "a, b", "<view>\r\n  <a/>\r\n  <b/>\r\n</view>\r\n"),
        ("<text>a<text id='x'>b</text></text>", "#x", "<text>a<view><text id='x'>b</text></view></text>"),
        ("<text>\n x\n</text>\n", "text", "<view>\n  <text>\n x\n</text>\n</view>\n"),
        ("<a/>\n<!-- c -->\n<b/>\n", "a, b", "<view>\n  <a/>\n  <!-- c -->\n  <b/>\n</view>\n"),
        (
            '<a wx:if="{{x}}"/>\n<b wx:else/>\n',
            "a",
            '<view>\n  <a wx:if="{{x}}"/>\n  <b wx:else/>\n</view>\n',
        ),
    ],
)
def test_elements_are_wrapped_and_indented(desk, before, css, after):
    page = desk(before)
    page.project.apply(wrap_elements(page.project, PAGE, page.find_all(css), "<view></view>"))
    assert page.text == after


@pytest.mark.parametrize("css", ["a", "b", "a, b"])
def test_a_condition_is_wrapped_in_whole(desk, css):
    page = desk('<a wx:if="{{x}}"/>\n<b wx:else/>\n')
    page.project.apply(wrap_elements(page.project, PAGE, page.find_all(css), "<view></view>"))
    assert page.text == '<view>\n  <a wx:if="{{x}}"/>\n  <b wx:else/>\n</view>\n'


def test_the_wrapper_may_bring_attributes(desk):
    page = desk("<a/>\n")
    page.project.apply(wrap_elements(page.project, PAGE, page.find_all("a"), '<view class="row"></view>'))
    assert page.text == '<view class="row">\n  <a/>\n</view>\n'


def test_wrapped_elements_keep_their_ids_and_the_wrapper_is_selected(desk):
    page = desk("<a/>\n<b/>\n")
    ids = [page.find("a").id, page.find("b").id]
    assert page.selected_after(wrap_elements(page.project, PAGE, page.find_all("a, b"), "<view></view>")) == "<view>"
    assert [page.find("a").id, page.find("b").id] == ids


@pytest.mark.parametrize(
    ("before", "css"), [("<a/><b/><c/>", "a, c"), ("<x><a/></x><b/>", "a, b"), ("<a/>x<b/>", "a, b")]
)
def test_elements_that_are_not_side_by_side_are_not_wrapped(desk, before, css):
    page = desk(before)
    with pytest.raises(NotEditable, match="side by side"):
        wrap_elements(page.project, PAGE, page.find_all(css), "<view></view>")


def test_a_wrapper_that_holds_nothing_is_refused(desk):
    page = desk("<a/>")
    with pytest.raises(NotEditable):
        wrap_elements(page.project, PAGE, page.find_all("a"), "<image/>")


@pytest.mark.parametrize(
    ("before", "css", "after"),
    [
        ("<x>\n  <a/>\n  <b/>\n</x>\n", "x", "<a/>\n<b/>\n"),
        ("<x>\n  <a>\n    <b>\n      <c/>\n    </b>\n  </a>\n</x>", "a", "<x>\n  <b>\n    <c/>\n  </b>\n</x>"),
        ("<x><a/></x>", "x", "<a/>"),
        ("<x>\n  <a/>\n</x>", "x", "<a/>"),
        ("<x>\n  <a/></x>", "x", "<a/>"),
        ("<x>\n</x>\n<a/>\n", "x", "<a/>\n"),
        ("<x/>\n<a/>\n", "x", "<a/>\n"),
        ("<x>Hello</x>\n", "x", "Hello\n"),
        ("<x>\n  <text>\n   a</text>\n</x>\n", "x", "<text>\n   a</text>\n"),
        ("<text>\n<text id='x'>\n a\n</text></text>", "#x", "<text>\n\n a\n</text>"),
        ('<x wx:if="{{a}}">\n  <a/>\n</x>\n<b wx:else/>\n', "b", '<x wx:if="{{a}}">\n  <a/>\n</x>\n'),
    ],
)
def test_unwrapping_leaves_the_children_one_step_further_out(desk, before, css, after):
    page = desk(before)
    page.project.apply(unwrap_element(page.project, PAGE, page.find(css)))
    assert page.text == after


def test_unwrapped_children_keep_their_ids(desk):
    page = desk("<x>\n  <a/>\n</x>")
    before = page.find("a").id
    page.project.apply(unwrap_element(page.project, PAGE, page.find("x")))
    assert page.find("a").id == before


def test_a_branch_of_a_condition_is_not_unwrapped(desk):
    page = desk('<x wx:if="{{a}}"><a/></x>\n<b wx:else/>\n')
    with pytest.raises(NotEditable, match="condition"):
        unwrap_element(page.project, PAGE, page.find("x"))


def test_an_unclosed_element_is_not_unwrapped(desk):
    page = desk("<y><x><a/></y>")
    with pytest.raises(NotEditable, match="end tag"):
        unwrap_element(page.project, PAGE, page.find("x"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a b="1">x</a>', '<view b="1">x</view>'),
        ("<a />", "<view />"),
        ("<a>x</a >", "<view>x</view >"),
        ("<a>\n  <a/>\n</a>", "<view>\n  <a/>\n</view>"),
    ],
)
def test_both_tags_get_the_new_name(desk, before, after):
    page = desk(before)
    page.project.apply(change_tag(page.project, PAGE, page.find("a"), "view"))
    assert page.text == after


def test_a_tag_that_the_compiler_rejects_is_refused(desk):
    page = desk("<a/>")
    with pytest.raises(NotEditable):
        change_tag(page.project, PAGE, page.find("a"), "a b")

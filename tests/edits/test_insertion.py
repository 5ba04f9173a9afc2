import pytest

from designer.edits import NotEditable, insert_markup
from tests.edits.conftest import PAGE

NEW = '<button type="primary">Go</button>'


def insert(page, parent, before, markup=NEW):
    holder = page.find(parent) if parent else None
    following = page.find(before) if before else None
    change = insert_markup(page.project, PAGE, holder, following, markup)
    page.project.apply(change)
    return change


@pytest.mark.parametrize(
    ("before_text", "parent", "before", "after"),
    [
        ("", None, None, f"{NEW}\n"),
        ("\n", None, None, f"{NEW}\n"),
        ("<view/>\n", None, None, f"<view/>\n{NEW}\n"),
        ("<view/>", None, None, f"<view/>\n{NEW}"),
        ("<view/>\r\n<view/>\r\n", None, None, f"<view/>\r\n<view/>\r\n{NEW}\r\n"),
        ("<view/>\n", None, "view", f"{NEW}\n<view/>\n"),
        ("<view>\n  <a/>\n</view>", "view", None, f"<view>\n  <a/>\n  {NEW}\n</view>"),
        ("<view>\n  <a/>\n</view>", "view", "a", f"<view>\n  {NEW}\n  <a/>\n</view>"),
        ("<view>\n\t<a/>\n\n\t<b/>\n</view>", "view", "b", f"<view>\n\t<a/>\n\n\t{NEW}\n\t<b/>\n</view>"),
        ("<view>\n  <a>\n  </a>\n</view>", "view", None, f"<view>\n  <a>\n  </a>\n  {NEW}\n</view>"),
        ("<view><a/><b/></view>", "view", "b", f"<view><a/>{NEW}<b/></view>"),
        ("<view><a/></view>", "view", None, f"<view><a/>{NEW}</view>"),
        ("<view>\n  Hello\n</view>", "view", None, f"<view>\n  Hello\n  {NEW}\n</view>"),
        ("<view>Hello</view>", "view", None, f"<view>Hello{NEW}</view>"),
        ("<view></view>", "view", None, f"<view>\n  {NEW}\n</view>"),
        ("<view>\n</view>", "view", None, f"<view>\n  {NEW}\n</view>"),
        ("<a>\n    <view></view>\n</a>", "view", None, f"<a>\n    <view>\n        {NEW}\n    </view>\n</a>"),
        ("<a>\n\t<view></view>\n</a>", "view", None, f"<a>\n\t<view>\n\t\t{NEW}\n\t</view>\n</a>"),
        ("<a><view></view></a>", "view", None, f"<a><view>{NEW}</view></a>"),
        ("<view/>", "view", None, f"<view>\n  {NEW}\n</view>"),
        ("<view class='a' />", "view", None, "<view class='a'>\n  <button type='primary'>Go</button>\n</view>"),
        ("<view>\n  <!-- here -->\n</view>", "view", None, f"<view>\n  <!-- here -->\n  {NEW}\n</view>"),
    ],
)
def test_new_markup_stands_where_a_person_would_write_it(desk, before_text, parent, before, after):
    page = desk(before_text)
    insert(page, parent, before)
    assert page.text == after


@pytest.mark.parametrize(
    ("before_text", "parent", "before", "after"),
    [
        ("<text></text>", "text", None, "<text><text>a</text></text>"),
        ("<text/>", "text", None, "<text><text>a</text></text>"),
        ("<text>\n  Hello\n</text>", "text", None, "<text>\n  Hello\n<text>a</text></text>"),
        ("<text>b<text id='x'/></text>", "text", "#x", "<text>b<text>a</text><text id='x'/></text>"),
        ("<text>\n<text id='x'/></text>", "text", "#x", "<text>\n<text>a</text><text id='x'/></text>"),
    ],
)
def test_nothing_inside_a_text_gets_white_space(desk, before_text, parent, before, after):
    page = desk(before_text)
    insert(page, parent, before, "<text>a</text>")
    assert page.text == after


def test_several_lines_are_brought_to_the_indentation_of_the_place(desk):
    page = desk("<view>\n\t<a>\n\t\t<b/>\n\t</a>\n</view>\n")
    insert(page, "a", "b", "<swiper>\n  <swiper-item>\n    <image />\n  </swiper-item>\n</swiper>\n")
    assert page.text == (
        "<view>\n\t<a>\n\t\t<swiper>\n\t\t\t<swiper-item>\n\t\t\t\t<image/>\n\t\t\t</swiper-item>\n\t\t</swiper>\n"
        "\t\t<b/>\n\t</a>\n</view>\n"
    )


def test_the_line_breaks_of_the_file_are_used(desk):
    page = desk("<view>\r\n  <a/>\r\n</view>")
    insert(page, "view", None, "<b>\n  <c/>\n</b>")
    assert page.text == "<view>\r\n  <a/>\r\n  <b>\r\n    <c/>\r\n  </b>\r\n</view>"


def test_lines_of_a_text_keep_their_white_space(desk):
    page = desk("<view>\n  <a/>\n</view>")
    insert(page, "view", None, "<view>\n  <text>\n one\n  two</text>\n</view>")
    assert page.text == "<view>\n  <a/>\n  <view>\n    <text>\n one\n  two</text>\n  </view>\n</view>"


@pytest.mark.parametrize(
    ("before", "markup", "after"),
    [
        ("<a/>\n", "<b />", "<a/>\n<b/>\n"),
        ("<a />\n", "<b/>", "<a />\n<b />\n"),
        ("<a x='1'></a>\n", '<b y="2"></b>', "<a x='1'></a>\n<b y='2'></b>\n"),
        ("<a x='1'></a>\n", '<b y="it\'s"></b>', "<a x='1'></a>\n<b y=\"it's\"></b>\n"),
        ('<a bind:tap="x"></a>\n', '<b bindinput="y"></b>', '<a bind:tap="x"></a>\n<b bind:input="y"></b>\n'),
        ('<a bindtap="x"></a>\n', '<b catch:tap="y"></b>', '<a bindtap="x"></a>\n<b catchtap="y"></b>\n'),
    ],
)
def test_new_markup_takes_the_form_of_the_file(desk, before, markup, after):
    page = desk(before)
    insert(page, None, None, markup)
    assert page.text == after


def test_what_was_inserted_is_selected(desk):
    page = desk("<view>\n  <a/>\n</view>")
    change = insert_markup(page.project, PAGE, page.find("view"), page.find("a"), "<!-- new -->\n<b/>")
    assert page.selected_after(change) == "<b/>"


def test_nothing_is_put_between_the_branches_of_a_condition(desk):
    page = desk('<view wx:if="{{a}}"/>\n<view wx:else id="else"/>\n<a/>\n')
    insert(page, None, "#else", "<b/>")
    assert page.text == '<view wx:if="{{a}}"/>\n<view wx:else id="else"/>\n<b/>\n<a/>\n'


def test_the_elements_around_keep_their_ids(desk):
    page = desk("<view>\n  <a/>\n</view>")
    before = {element.tag: element.id for element in page.find_all("*")}
    insert(page, "view", "a")
    after = {element.tag: element.id for element in page.find_all("*")}
    assert {tag: after[tag] for tag in before} == before


def test_a_place_that_is_gone_is_refused(desk):
    page = desk("<view>\n  <a/>\n</view>")
    gone = page.find("a")
    page.project.apply(insert_markup(page.project, PAGE, None, None, NEW))
    with pytest.raises(NotEditable):
        insert_markup(page.project, PAGE, None, gone, NEW)


def test_undo_brings_back_the_exact_bytes(desk):
    page = desk("<view/>")
    insert(page, "view", None)
    page.project.undo()
    assert page.text == "<view/>"


def test_nothing_is_put_between_branches_in_running_text_either(desk):
    page = desk('<text>\n  <block wx:if="{{a}}">1</block>\n  <block wx:else>2</block>\n</text>\n')
    between = page.find("text").children[2]
    page.project.apply(insert_markup(page.project, PAGE, page.find("text"), between, "<b/>"))
    assert page.text == '<text>\n  <block wx:if="{{a}}">1</block>\n  <block wx:else>2</block><b/>\n</text>\n'


def test_a_custom_component_is_listed_with_its_element(desk):
    page = desk("<view/>", components__card__card_dot_json='{"component": true}')
    used = {"shop-card": "components/card/card"}
    page.project.apply(insert_markup(page.project, PAGE, None, None, "<shop-card/>", components=used))
    assert page.project.using(PAGE)["shop-card"].path == "components/card/card"
    page.project.undo()
    assert page.text == "<view/>"

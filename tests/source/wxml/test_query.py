import pytest

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxml.query import InvalidSelector, select

PAGE = """
<view class="list {{busy}} item-{{n}}" wx:if="{{a}}">
  <text class="name">a</text>
  <Text/>
  <van-button bind:tap="go"/>
</view>
<a:b/><视图 class="name" xmlns="x" a="\x00"/>
"""


@pytest.mark.parametrize(
    ("css", "tags"),
    [
        ("view", ["view"]),
        ("text", ["text"]),
        (".list", ["view"]),
        (".item-", []),
        (".name", ["text", "视图"]),
        ("view > *", ["text", "Text", "van-button"]),
        ("view text + Text", ["Text"]),
        (r"[wx\:if]", ["view"]),
        (r"[bind\:tap='go']", ["van-button"]),
        (r"a\:b", ["a:b"]),
        (":not(view):not(.name)", ["Text", "van-button", "a:b"]),
        ("view, text", ["view", "text"]),
    ],
)
def test_elements_are_found_by_selector(css, tags):
    document = read_wxml(Source("a", PAGE))
    assert [element.tag for element in select(document, css)] == tags


def test_what_was_found_belongs_to_the_document():
    document = read_wxml(Source("a", PAGE))
    assert select(document, "text")[0] is document.element_at(PAGE.index("<text"))


@pytest.mark.parametrize("css", ["", "..a", "a[", "::before(", ":unknown"])
def test_what_is_no_selector_is_refused(css):
    with pytest.raises(InvalidSelector):
        select(read_wxml(Source("a", PAGE)), css)

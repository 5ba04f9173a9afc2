"""Edits of tags that WeChat's compiler would reject are refused."""

import pytest

from designer.edits import NotEditable, change_tag, remove_attribute, rename_attribute, set_attribute
from tests.edits.conftest import PAGE

SCRIPT = {"pages__shop__m_dot_wxs": "module.exports = {}\n"}


@pytest.mark.parametrize(
    ("markup", "css", "name", "value"),
    [
        ("<view/>", "view", "class", "{{"),
        ("<view/>", "view", "class", "{{a +}}"),
        ("<view/>", "view", "title", "{{ it's }}"),
        ("<view/>", "view", "wx:if", None),
        ("<view/>", "view", "wx:elif", "{{a}}"),
        ("<view wx:if='{{a}}'/>", "view", "wx:else", None),
        ("<view wx:if='{{a}}'/><text wx:else/>", "view", "wx:for", "{{list}}"),
        ("<view wx:if='{{a}}'/><text wx:else/>", "text", "wx:for", "{{list}}"),
        ("<template is='a'/>", "template", "data", "a"),
        ("<wxs module='m'></wxs>", "wxs", "module", "1m"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "src", "n.wxs"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "src", "m"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "src", "/m.wxs"),
    ],
)
def test_a_value_that_the_compiler_rejects_is_refused(desk, markup, css, name, value):
    page = desk(markup, **SCRIPT)
    with pytest.raises(NotEditable, match="compiler"):
        set_attribute(page.project, PAGE, page.find(css), name, value)


@pytest.mark.parametrize(
    ("markup", "css", "name", "value"),
    [
        ("<view/>", "view", "class", "}}"),
        ("<block/>", "block", "class", "{{a +}}"),
        ("<view wx:if='{{a}}'/><text/>", "text", "wx:else", None),
        ("<view wx:if='{{a}}'/><!-- c --> <text/>", "text", "wx:elif", "{{b}}"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "src", "./m.wxs"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "src", "/pages/shop/m.wxs"),
        ("<wxs module='m' src='n.wxs'/>", "wxs", "src", "o.wxs"),
        ("<view wx:elif='{{a}}'/><text/>", "view", "wx:elif", "{{b}}"),
        ("<import src='a'><view/></import>", "view", "class", "{{a}}"),
        ("<view/><image", "view", "wx:if", "{{a}}"),
    ],
)
def test_a_value_that_the_compiler_takes_or_rejected_before_is_set(desk, markup, css, name, value):
    page = desk(markup, **SCRIPT)
    page.project.apply(set_attribute(page.project, PAGE, page.find(css), name, value))
    assert page.find(css).attribute(name).value == value


@pytest.mark.parametrize(
    ("markup", "css", "name"),
    [
        ("<wxs module='m'></wxs>", "wxs", "module"),
        ("<wxs module='m' src='m.wxs'/>", "wxs", "module"),
        ("<template is='a' data='{{a: 1}}'><view wx:else/></template>", "template", "is"),
    ],
)
def test_an_attribute_that_the_compiler_asks_for_is_not_removed(desk, markup, css, name):
    page = desk(markup, **SCRIPT)
    with pytest.raises(NotEditable, match="compiler"):
        remove_attribute(page.project, PAGE, page.find(css), name)


@pytest.mark.parametrize(
    ("markup", "css", "name", "new"),
    [
        ("<view hidden/>", "view", "hidden", "wx:if"),
        ("<view hidden='{{a}}'/>", "view", "hidden", "wx:elif"),
        ("<block class='{{a +}}'/>", "block", "class", "wx:if"),
        ("<wxs module='m'></wxs>", "wxs", "module", "id"),
        ("<wxs module='m' id='n'/>", "wxs", "id", "src"),
    ],
)
def test_a_name_that_the_compiler_rejects_with_the_value_is_refused(desk, markup, css, name, new):
    page = desk(markup, **SCRIPT)
    with pytest.raises(NotEditable, match="compiler"):
        rename_attribute(page.project, PAGE, page.find(css), name, new)


@pytest.mark.parametrize(
    ("markup", "css", "tag"),
    [
        ("<view>x</view>", "view", "wx-view"),
        ("<view>x</view>", "view", "wxs"),
        ("<view module='m'>1 +</view>", "view", "wxs"),
        ("<view module='m' src='n.wxs'></view>", "view", "wxs"),
        ("<wxs module='m'>'{{'</wxs>", "wxs", "view"),
        ("<block class='{{a +}}'/>", "block", "view"),
        ("<import src='a'><view wx:else/></import>", "import", "view"),
    ],
)
def test_a_tag_with_which_the_compiler_rejects_the_rest_is_refused(desk, markup, css, tag):
    page = desk(markup, **SCRIPT)
    with pytest.raises(NotEditable, match="compiler"):
        change_tag(page.project, PAGE, page.find(css), tag)


@pytest.mark.parametrize(
    ("markup", "css", "tag"),
    [
        ("<view class='{{a +}}'/>", "view", "block"),
        ("<view module='m'>var a = 1</view>", "view", "wxs"),
        ("<view wx:if='{{a}}'/><text wx:else/>", "text", "image"),
    ],
)
def test_a_tag_with_which_the_compiler_takes_the_file_is_given(desk, markup, css, tag):
    page = desk(markup, **SCRIPT)
    page.project.apply(change_tag(page.project, PAGE, page.find(css), tag))
    assert page.find(tag)

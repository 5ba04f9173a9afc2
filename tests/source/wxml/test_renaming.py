"""Renaming data paths and loop variables in a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxml.renaming import UnusableName, rename_data, rename_loop_variable
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import Kind

PIECES = (
    *(
        "{{a}}",
        "{{a.b}}",
        "{{b.a}}",
        "{{item.a}}",
        "{{index}}",
        "{{x.b}}",
        "{{'a'}}",
        "{{a",
        "{{m.a(a)}}",
        "{{a['b']}}",
    ),
    *('<v wx:for="{{a}}">', '<v wx:for="{{item.b}}" wx:for-item="x">', "</v>", '<v wx:for="{{b}}" wx:key="a"/>'),
    *('<template name="t">', "</template>", '<template is="t" data="{{a, b: item.b, ...a.b}}"/>', "<wxs module='m'/>"),
)
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def renamed(text, path, new_name):
    source = Source("a", text)
    return source.splice(rename_data(read_wxml(source), tuple(path.split(".")), new_name)).text


def with_variable(text, tag, new_name, kind=Kind.ITEM):
    source = Source("a", text)
    document = read_wxml(source)
    element = next(element for element in document.elements() if element.tag == tag)
    return source.splice(rename_loop_variable(document, element, new_name, kind)).text


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [
        ("{{a}} a {{'a'}} {{b.a}}", "a", "{{z}} a {{'a'}} {{b.a}}"),
        ("{{a.b}}{{b}}{{c.b}}", "a.b", "{{a.z}}{{b}}{{c.b}}"),
        ("{{a['b'].b}}", "a.b", "{{a['z'].b}}"),
        ("{{a[b].b}}", "b", "{{a[z].b}}"),
        ('<v wx:for="{{a}}">{{item.b}}{{item.c.b}}</v>', "a.[].b", '<v wx:for="{{a}}">{{item.z}}{{item.c.b}}</v>'),
        ('<v wx:for="{{a}}">{{item.b}}</v>', "a", '<v wx:for="{{z}}">{{item.b}}</v>'),
        ('<v wx:for="{{a}}" wx:key="b"/>', "a.[].b", '<v wx:for="{{a}}" wx:key="z"/>'),
        ('<v wx:for="{{b}}">{{item}}</v>{{item}}', "item", '<v wx:for="{{b}}">{{item}}</v>{{z}}'),
        ('<template is="t" data="{{a, b: a.c}}"/>', "a", '<template is="t" data="{{a: z, b: z.c}}"/>'),
        ('<template is="t" data="{{a: b, ...a}}"/>', "a", '<template is="t" data="{{a: b, ...z}}"/>'),
        ('<template name="t">{{a}}</template>{{a}}', "a", '<template name="t">{{a}}</template>{{z}}'),
        ("<wxs module='a'/>{{a.f(b)}}", "a", "<wxs module='a'/>{{a.f(b)}}"),
        ("{{ {a, a: a} }}", "a", "{{ {a: z, a: z} }}"),
        ('<i a="{{a}}" bind:tap="a"/>', "a", '<i a="{{z}}" bind:tap="a"/>'),
    ],
)
def test_a_data_path_is_renamed_wherever_it_is_meant(before, path, after):
    assert renamed(before, path, "z") == after


@pytest.mark.parametrize(
    ("text", "path", "new_name"),
    [
        ('<v wx:for="{{l}}">{{a}}</v>', "a", "item"),
        ("<wxs module='m'/>{{a}}", "a", "m"),
        ("{{a}}", "a", "true"),
        ("{{a}}", "a", "b-c"),
        ("{{a}}", "a", "名"),
        ("{{a[0]}}", "a.[]", "b"),
    ],
)
def test_a_name_that_would_mean_something_else_is_refused(text, path, new_name):
    with pytest.raises(UnusableName):
        renamed(text, path, new_name)


def test_a_list_may_be_called_like_the_variable_of_its_own_loop():
    assert renamed('<v wx:for="{{a}}">{{item.b}}</v>', "a", "item") == '<v wx:for="{{item}}">{{item.b}}</v>'


def test_a_property_may_have_the_name_of_a_loop_variable():
    assert renamed('<v wx:for="{{l}}">{{item.a}}</v>', "l.[].a", "item") == '<v wx:for="{{l}}">{{item.item}}</v>'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<v wx:for="{{l}}">{{item.a}}</v>', '<v wx:for="{{l}}" wx:for-item="z">{{z.a}}</v>'),
        ("<v wx:for='{{l}}' wx:for-item='x'>{{x}}{{item}}</v>", "<v wx:for='{{l}}' wx:for-item='z'>{{z}}{{item}}</v>"),
        ('<v wx:for="{{l}}" wx:key="id" a="{{item}}"/>', '<v wx:for="{{l}}" wx:for-item="z" wx:key="id" a="{{z}}"/>'),
        ('<v wx:for="{{item}}">{{item}}</v>', '<v wx:for="{{item}}" wx:for-item="z">{{z}}</v>'),
        ('<v wx:for="{{l}}"><i wx:for="{{item}}">{{item}}</i></v>',
         '<v wx:for="{{l}}" wx:for-item="z"><i wx:for="{{z}}">{{item}}</i></v>'),
        ('<v wx:for="{{l}}"><template is="t" data="{{item}}"/></v>',
         '<v wx:for="{{l}}" wx:for-item="z"><template is="t" data="{{item: z}}"/></v>'),
    ],
)  # fmt: skip
def test_a_loop_variable_is_renamed_inside_its_loop(before, after):
    assert with_variable(before, "v", "z") == after


def test_the_index_of_a_loop_is_renamed():
    before = '<v wx:for="{{l}}">{{index}}{{item}}</v>'
    assert with_variable(before, "v", "i", Kind.INDEX) == '<v wx:for="{{l}}" wx:for-index="i">{{i}}{{item}}</v>'


@pytest.mark.parametrize(
    "text",
    [
        '<v wx:for="{{l}}">{{item}}{{z}}</v>',
        '<v wx:for="{{l}}"><i wx:for="{{k}}" wx:for-item="z">{{item}}</i></v>',
        "<wxs module='z'/><v wx:for=\"{{l}}\">{{item}}</v>",
        '<v wx:for="{{l}}" wx:for-index="z">{{item}}</v>',
        "<v>{{item}}</v>",
    ],
)
def test_a_taken_name_for_a_loop_variable_is_refused(text):
    with pytest.raises(UnusableName):
        with_variable(text, "v", "z")


@given(texts, st.sampled_from(["a", "b", "a.b", "a.[].b", "b.[].a"]))
def test_renaming_changes_the_uses_of_the_path_and_nothing_else(text, path):
    names = tuple(path.split("."))

    def expected(use):
        hit = use.kind is Kind.DATA and use.names[: len(names)] == names
        return use.kind, (*names[:-1], "z", *use.names[len(names) :]) if hit else use.names

    before = data_uses(read_wxml(Source("a", text)))
    after = data_uses(read_wxml(Source("a", renamed(text, path, "z"))))
    assert [(use.kind, use.names) for use in after] == [expected(use) for use in before]

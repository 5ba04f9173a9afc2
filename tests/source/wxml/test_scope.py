"""What the names of a document's expressions stand for."""

import pytest

from designer.source.source import Source
from designer.source.wxml import Element, read_wxml
from designer.source.wxml.scope import data_uses, names_at
from designer.source.wxml.uses import Form, Kind


def uses(text):
    """Each use as `KIND path`."""
    return [f"{use.kind.name} {'.'.join(use.names)}" for use in data_uses(read_wxml(Source("a", text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{a}}", ["DATA a"]),
        ('<view a="x {{a.b}} {{c}}"/>', ["DATA a.b", "DATA c"]),
        ("{{a[0].b + c['d'].e}}", ["DATA a.[].b", "DATA c.d.e"]),
        ("{{a[b.c].d}}", ["DATA a.[].d", "DATA b.c"]),
        ("{{ok ? 'a' : !b}}", ["DATA ok", "DATA b"]),
        ("<!-- {{a}} -->", []),
        ('<template is="t" data="{{a, b: c.d, ...e}}"/>', ["DATA a", "DATA c.d", "DATA e"]),
        ("{{a b}}", ["DATA a", "DATA b"]),
        ("<wxs module='m'>var a</wxs>{{m.f(a.b)}}", ["MODULE m.f", "DATA a.b"]),
        ("{{f(a).b.c}}", ["DATA f", "DATA a"]),
    ],
)
def test_uses_of_data(text, expected):
    assert uses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<view wx:for="{{a.b}}">{{item.c}}{{index}}</view>', ["DATA a.b", "DATA a.b.[].c", "INDEX index"]),
        ('<view wx:for="{{a}}" wx:if="{{item.c}}"/>', ["DATA a", "DATA a.[].c"]),
        ('<view wx:if="{{item.c}}" wx:for="{{item}}"/>', ["DATA item.[].c", "DATA item"]),
        ('<view wx:for="{{a}}" wx:for-item="it" wx:for-index="i">{{it}}{{i}}{{item}}{{index}}</view>',
         ["DATA a", "DATA a.[]", "INDEX i", "DATA item", "DATA index"]),
        ('<view wx:for="{{a}}"><b wx:for="{{item.c}}" wx:for-item="x">{{x.d}}{{item.e}}</b></view>',
         ["DATA a", "DATA a.[].c", "DATA a.[].c.[].d", "DATA a.[].e"]),
        ('<view wx:for="{{a}}"><b wx:for="{{item}}">{{item.c}}</b></view>',
         ["DATA a", "DATA a.[]", "DATA a.[].[].c"]),
        ('<view wx:for="{{a}}"/>{{item}}', ["DATA a", "DATA item"]),
        ('<view wx:for="{{a || []}}">{{item.b}}</view>', ["DATA a", "DATA a.[].b"]),
        ('<view wx:for="{{ok ? a : []}}">{{item.b}}</view>', ["DATA ok", "DATA a", "DATA a.[].b"]),
        ('<view wx:for="{{[a, b]}}">{{item.c}}</view>', ["DATA a", "DATA b", "ITEM item.c"]),
        ('<view wx:for="{{3}}">{{item}}</view>', ["ITEM item"]),
        ('<view wx:for="{{a}} ">{{item}}</view>', ["DATA a", "ITEM item"]),
        ('<view wx:for-items="{{a}}">{{item}}</view>', ["DATA a", "DATA a.[]"]),
        ('<view wx:for-item="x">{{x}}</view>', ["DATA x"]),
        ('<view wx:for="{{a}}" wx:key="id"/>', ["DATA a", "DATA a.[].id"]),
        ('<view wx:for="{{a}}" wx:key="*this"/>', ["DATA a"]),
        ("<wxs module='item'/><view wx:for='{{a}}'>{{item.f}}</view>", ["DATA a", "MODULE item.f"]),
        ('<template is="t" wx:for="{{a}}" data="{{item, index}}"/>', ["DATA a", "DATA a.[]", "INDEX index"]),
    ],
)  # fmt: skip
def test_loop_variables_stand_for_items_of_their_list(text, expected):
    assert uses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<template name="t">{{a}}</template>{{a}}', ["TEMPLATE a", "DATA a"]),
        ('<template name="t"><view wx:for="{{a}}">{{item.b}}</view></template>', ["TEMPLATE a", "TEMPLATE a.[].b"]),
        ('<view wx:for="{{a}}"><template name="t">{{item}}</template></view>', ["DATA a", "TEMPLATE item"]),
        ("<wxs module='m'/><template name=\"t\">{{m.f}}</template>", ["MODULE m.f"]),
    ],
)
def test_the_body_of_a_template_has_data_of_its_own(text, expected):
    assert uses(text) == expected


def test_a_use_says_where_it_stands_and_who_declares_its_name():
    text = '<view wx:for="{{a.b}}" wx:for-item="it"><i c="{{it.d[\'e\']}}"/></view>'
    document = read_wxml(Source("a", text))
    use = data_uses(document)[1]
    spans = [step.span and text[slice(*step.span)] for step in use.path]
    assert spans == [None, None, None, "d", "e"]
    assert text[slice(*use.name.span)] == "it"
    assert isinstance(use.node, Element)
    assert (use.node.tag, use.attribute.name, use.loop.tag, use.template) == ("i", "c", "view", None)


def test_the_form_of_a_use_is_told():
    text = '<template is="t" wx:for="{{a}}" wx:key="id" data="{{item, b: c}}"/>'
    assert [use.form for use in data_uses(read_wxml(Source("a", text)))] == [
        Form.PATH,
        Form.KEY,
        Form.SHORTHAND,
        Form.PATH,
    ]


def test_names_at_an_element_are_those_of_the_loops_around_it_and_the_modules():
    text = '<wxs module="m"/><a wx:for="{{l}}"><b wx:for="{{item.k}}" wx:for-item="x"><c/></b></a><d/>'
    document = read_wxml(Source("a", text))
    tags = {element.tag: element for element in document.elements()}
    inner = {name.name: (name.kind, name.element.tag, name.path) for name in names_at(document, tags["c"])}
    assert inner == {
        "item": (Kind.ITEM, "a", ("l", "[]")),
        "x": (Kind.ITEM, "b", ("l", "[]", "k", "[]")),
        "index": (Kind.INDEX, "b", None),
        "m": (Kind.MODULE, "wxs", None),
    }
    assert [name.name for name in names_at(document, tags["d"])] == ["m"]


def test_loops_nested_ten_thousand_deep_are_read():
    text = '<v wx:for="{{item.a}}">\n' * 10_000 + "{{item}}" + "</v>" * 10_000
    found = data_uses(read_wxml(Source("a", text)))
    assert len(found) == 10_001
    assert found[1].names == ("item", "a", "[]", "a")
    assert found[-1].kind is Kind.ITEM

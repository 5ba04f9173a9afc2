"""What the reader makes of WXML: one row of a table is a text and its tree."""

import pytest

from designer.source.source import Source
from designer.source.wxml import Broken, Comment, Element, RawText, Text, read_wxml


def sketch(text):
    """The tree in short: elements as (tag, children), everything else by its first letter and its text."""

    def of(node):
        if isinstance(node, Element):
            return (node.tag, [of(child) for child in node.children])
        letter = {Text: "T", Comment: "C", RawText: "R", Broken: "B"}[type(node)]
        return f"{letter}:{text[node.start : node.end]}"

    return [of(node) for node in read_wxml(Source("a", text)).roots]


def problems(text):
    return [text[slice(*problem.span)] for problem in read_wxml(Source("a", text)).problems]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", []),
        ("Hello", ["T:Hello"]),
        ("<view/>", [("view", [])]),
        ("<view />\n<text>a</text>", [("view", []), "T:\n", ("text", ["T:a"])]),
        ("<view><view><text>x</text></view></view>", [("view", [("view", [("text", ["T:x"])])])]),
        ("<View></View>", [("View", [])]),
        ("<a:b></a:b>", [("a:b", [])]),
        ("< view></ view >", [("view", [])]),
        ("<view a='>'></view>", [("view", [])]),
        ("<view a='{{a < b}}'>x</view>", [("view", ["T:x"])]),
        ("<view\n  a\n  b = '1'\n>\n</view>", [("view", ["T:\n"])]),
        ('<view a="x"b="y"/>', [("view", [])]),
        ("{{a < b}}<view/>", ["T:{{a < b}}", ("view", [])]),
        ("{{ '}}' }}<view/>", ["T:{{ '}}' }}", ("view", [])]),
        ("{{ a ? '<view>' : \"</b>\" }}", ["T:{{ a ? '<view>' : \"</b>\" }}"]),
        ("{a} }} {", ["T:{a} }} {"]),
        ("a > b", ["T:a > b"]),
        ("<!-- <view> -- --><view/>", ["C:<!-- <view> -- -->", ("view", [])]),
        ("<wxs module='m'>var a = 1 < 2 && '<view>' // {{</wxs>", [("wxs", ["R:var a = 1 < 2 && '<view>' // {{"])]),
        ("<wxs src='a.wxs' module='m'/><view/>", [("wxs", []), ("view", [])]),
        ("<wxs module='m'></wxs ><view/>", [("wxs", []), ("view", [])]),
    ],
)
def test_what_is_well_formed_has_no_problems(text, tree):
    assert sketch(text) == tree
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "tree", "complaints"),
    [
        ("<view><text>a</view>", [("view", [("text", ["T:a"])])], ["<text>"]),
        ("<input><view/>", [("input", [("view", [])])], ["<input>"]),
        ("<view></text></view>", [("view", ["B:</text>"])], ["</text>"]),
        ("</view>a", ["B:</view>", "T:a"], ["</view>"]),
        ("</>", ["B:</>"], ["</>"]),
        ("<view></View>", [("view", [])], ["</View>"]),
        ("<view></view", [("view", [])], ["</view"]),
        ("<view></view a='b'>", [("view", [])], ["</view a='b'>"]),
        (
            "<view>\n  <vie\n  <text/>\n</view>",
            [("view", ["T:\n  ", "B:<vie", "T:\n  ", ("text", []), "T:\n"])],
            ["<vie"],
        ),
        ("<view a='1'\n<text/></view>", [("view", ["T:\n", ("text", [])])], ["<view a='1'"]),
        ("<view", ["B:<view"], ["<view"]),
        ("<view a", ["B:<view a"], ["<view a"]),
        ("a < b", ["T:a < b"], ["<"]),
        ("a <1 {{b}} < c", ["T:a <1 {{b}} < c"], ["<", "<"]),
        ("<", ["T:<"], ["<"]),
        ("<view>{{a</view>", [("view", ["T:{{a"])], ["{{"]),
        ("{{ it's }}<view/>", ["T:{{ it's }}", ("view", [])], ["{{ it's }}"]),
        ("{{ it's }}<a/>{{ it's }}", ["T:{{ it's }}", ("a", []), "T:{{ it's }}"], ["{{ it's }}", "{{ it's }}"]),
        ("{{ {a: {b: 1}} }}<view/>", ["T:{{ {a: {b: 1}} }}", ("view", [])], ["{", "{"]),
        ("<!-- a", ["C:<!-- a"], ["<!--"]),
        ("<!DOCTYPE html><view/>", ["B:<!DOCTYPE html>", ("view", [])], ["<!DOCTYPE html>"]),
        ("<![CDATA[ <view> ]]>", ["B:<![CDATA[ <view> ]]>"], ["<![CDATA[ <view> ]]>"]),
        ("<?xml version='1'?>", ["B:<?xml version='1'?>"], ["<?xml version='1'?>"]),
        ("<wxs module='m'>a < b", [("wxs", ["R:a < b"])], ["<wxs module='m'>"]),
        ("<视图>x</视图>", [("视图", ["T:x"])], ["视图"]),
    ],
)
def test_what_is_broken_is_told_and_the_rest_is_read(text, tree, complaints):
    assert sketch(text) == tree
    assert problems(text) == complaints


def attributes(text):
    element = next(read_wxml(Source("a", text)).elements())
    return [(each.name, each.quote, each.value) for each in element.attributes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<view a="1" b=\'2\' c d=""/>', [("a", '"', "1"), ("b", "'", "2"), ("c", "", None), ("d", '"', "")]),
        ('<view a = "1"\n\tb\n= "2"/>', [("a", '"', "1"), ("b", '"', "2")]),
        ('<view a="1"b="2"/>', [("a", '"', "1"), ("b", '"', "2")]),
        ('<view a="1" a="2" A="3"/>', [("a", '"', "1"), ("a", '"', "2"), ("A", '"', "3")]),
        ("<view wx:if=\"{{a > b}}\" bind:tap='x'/>", [("wx:if", '"', "{{a > b}}"), ("bind:tap", "'", "x")]),
        ("<view a= />", [("a", "", None)]),
        ('<view a="it\'s <b>"/>', [("a", '"', "it's <b>")]),
    ],
)
def test_attributes_are_kept_as_they_are_written(text, expected):
    assert attributes(text) == expected
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "expected", "complaints"),
    [
        ("<view a=1 b/>", [("a", "", "1"), ("b", "", None)], ["1"]),
        ("<view a={{ b > 1 }} />", [("a", "", "{{ b > 1 }}")], ["{{ b > 1 }}"]),
        ("<view a=b/>", [("a", "", "b")], ["b"]),
        ("<view a=>x</view>", [("a", "", None)], ["="]),
        ("<view @tap='x'/>", [("@tap", "'", "x")], ["@tap"]),
        ("<view a.b='x'/>", [("a.b", "'", "x")], ["a.b"]),
        ("<view a='1\n2' b/>", [("a", "'", "1\n2"), ("b", "", None)], ["\n"]),
        ('<view a="1>\n<text b="2"/></view>', [("a", '"', "1")], ['"1']),
        ("<view a='1' / b/>", [("a", "'", "1"), ("b", "", None)], ["/"]),
        ("<view a/ >", [("a", "", None)], ["/"]),
        ("<view ='a'/>", [("a", "", None)], ["=", "'", "'"]),
        ("<view a='b\\' c/>", [("a", "'", "b\\"), ("c", "", None)], ["\\'"]),
        ("<view a='{{b'/>", [("a", "'", "{{b")], ["{{b"]),
        ("<view a='{{\"b}}'/>", [("a", "'", '{{"b}}')], ['{{"b}}']),
    ],
)
def test_odd_attributes_are_told_and_kept(text, expected, complaints):
    assert attributes(text) == expected
    assert problems(text) == complaints


def test_everything_about_an_attribute_has_a_place():
    text = "<view  wx:if = '{{ a }}-{{b}}' />"
    attribute = next(read_wxml(Source("a", text)).elements()).attributes[0]
    assert text[slice(*attribute.name_span)] == "wx:if"
    assert text[slice(*attribute.equals)] == "="
    assert text[slice(*attribute.value_span)] == "{{ a }}-{{b}}"
    assert text[slice(*attribute.span)] == "wx:if = '{{ a }}-{{b}}'"
    assert [text[slice(*mustache.span)] for mustache in attribute.mustaches] == ["{{ a }}", "{{b}}"]
    assert text[slice(*attribute.mustaches[0].expression)] == " a "


def test_everything_about_an_element_has_a_place():
    text = "a<view b>c</view >d"
    element = next(read_wxml(Source("a", text)).elements())
    spans = (element.span, element.tag_span, element.start_tag, element.content, element.end_tag)
    assert [text[slice(*span)] for span in spans] == ["<view b>c</view >", "view", "<view b>", "c", "</view >"]


@pytest.mark.parametrize(
    ("text", "mustaches"),
    [
        ("a {{b}} c {{d}}", ["{{b}}", "{{d}}"]),
        ("{{a}}}", ["{{a}}"]),
        ("{{a:{b:1}}}", ["{{a:{b:1}}}"]),
        ("{{a}}{{b", ["{{a}}"]),
        ("{{ '}}' }}", ["{{ '}}' }}"]),
        ("plain", []),
    ],
)
def test_mustaches_of_a_text_are_found(text, mustaches):
    node = read_wxml(Source("a", text)).roots[0]
    assert [text[slice(*mustache.span)] for mustache in node.mustaches] == mustaches


@pytest.mark.parametrize(("offset", "tag"), [(0, "a"), (3, "b"), (7, "b"), (11, "b"), (12, "a"), (15, "a"), (16, None)])
def test_the_innermost_element_at_an_offset_is_found(offset, tag):
    found = read_wxml(Source("a", "<a><b>xx</b></a>")).element_at(offset)
    assert (found.tag if found else None) == tag


def test_parents_and_siblings_are_known():
    document = read_wxml(Source("a", "<a><b/>x</a><c/>"))
    a, b, text, c = document.nodes
    assert [document.parent(node) for node in (a, b, text, c)] == [None, a, a, None]
    assert document.siblings(b) == (b, text)
    assert document.node(c.id) is c


def test_ten_thousand_levels_are_read():
    text = "<view>" * 10_000 + "</view>" * 10_000
    document = read_wxml(Source("a", text))
    assert document.problems == ()
    assert sum(1 for _ in document.elements()) == 10_000


def test_ten_thousand_unclosed_levels_are_read():
    assert len(read_wxml(Source("a", "<view><vie " * 10_000)).problems) == 20_000

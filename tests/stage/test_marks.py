from __future__ import annotations

import random

import pytest

from designer.source.source import Source, Span, Splice
from designer.source.wxml import read_wxml
from designer.stage.marks import MarkTable, NodeKey, mark_document


def marked(text: str):
    return mark_document(read_wxml(Source("page.wxml", text)), 7)


def element_id(text: str, tag: str) -> int:
    return next(element.id for element in read_wxml(Source("page.wxml", text)).elements() if element.tag == tag)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<view/>", '<view mark:wxid="7:0"/>'),
        ('<view class="a">x</view>', '<view mark:wxid="7:0" class="a">x</view>'),
        ('<wxs module="m">a < b</wxs>', '<wxs module="m">a < b</wxs>'),
        ('<import src="a.wxml"/>', '<import src="a.wxml"/>'),
        ('<template name="t"></template>', '<template name="t"></template>'),
        ('<include src="a.wxml"/>', '<weft-anchor mark:wxid="7:0"><include src="a.wxml"/></weft-anchor>'),
        ("<slot></slot>", '<weft-anchor mark:wxid="7:0"><slot></slot></weft-anchor>'),
        ('<template is="t"/>', '<weft-anchor mark:wxid="7:0"><template is="t"/></weft-anchor>'),
    ],
)
def test_each_kind_of_element_gets_the_mark_that_survives_the_compiler(text, expected):
    assert marked(text).text == expected


def test_a_block_gets_no_mark_but_its_children_do():
    text = '<block wx:if="{{a}}"><view/></block>'
    assert marked(text).text == f'<block wx:if="{{{{a}}}}"><view mark:wxid="7:{element_id(text, "view")}"/></block>'


def test_of_an_attribute_that_is_given_twice_the_last_one_counts():
    text = '<view class="a"\n id="i" class="b"/>'
    blank = " " * len('class="a"')
    assert marked(text).text == f'<view mark:wxid="7:0" {blank}\n id="i" class="b"/>'


def test_the_last_one_counts_in_an_anchor_too():
    text = '<slot name="a" wx:if="{{a}}" name="b" wx:if="{{b}}"/>'
    copy = marked(text).text
    assert copy.startswith('<weft-anchor mark:wxid="7:0" wx:if="{{b}}">')
    assert 'name="b"' in copy
    assert 'name="a"' not in copy
    assert copy.count("wx:if") == 1


def test_conditions_loops_and_the_taking_slot_move_to_the_anchor():
    text = '<slot wx:if="{{a}}" name="n" slot="s"/>'
    condition, slot = " " * len('wx:if="{{a}}"'), " " * len('slot="s"')
    anchor = '<weft-anchor mark:wxid="7:0" wx:if="{{a}}" slot="s">'
    assert marked(text).text == f'{anchor}<slot {condition} name="n" {slot}/></weft-anchor>'


def test_an_attribute_over_several_lines_that_moves_leaves_every_line_where_it_was():
    text = '<template is="t"\n  wx:if="{{a &&\n b}}"\n data="{{c}}"/>\n<view/>'
    lines = marked(text).text.split("\n")
    assert len(lines) == 5
    assert lines[0].startswith('<weft-anchor mark:wxid="7:0" wx:if="{{a &&  b}}">')
    assert lines[3] == ' data="{{c}}"/></weft-anchor>'


def test_neighbouring_anchors_do_not_nest():
    text = "<slot/><slot/>"
    second = read_wxml(Source("page.wxml", text)).roots[1].id
    assert marked(text).text == (
        f'<weft-anchor mark:wxid="7:0"><slot/></weft-anchor><weft-anchor mark:wxid="7:{second}"><slot/></weft-anchor>'
    )


@pytest.mark.parametrize(
    "text", ["<slot>", "<view><include src='a'", "<view", "</view>", "<template is='a'><view></template>", "a < b"]
)
def test_a_broken_document_gets_no_anchor_without_an_end(text):
    copy = marked(text).text
    assert copy.count("<weft-anchor") == copy.count("</weft-anchor>")


def test_a_document_without_elements_is_copied_as_it_is():
    assert marked("Hello {{name}}\r\n").text == "Hello {{name}}\r\n"


@pytest.mark.parametrize(
    "text",
    [
        '<view class="a">é😀<text>x</text></view>',
        '<view\r\n  id="a"\r\n>\r\n  <slot wx:if="{{a}}" name="b"/>\r\n  tail</view>',
        '<template is="t"\n wx:for="{{l}}" data="{{d}}"/> after',
    ],
)
def test_what_was_not_moved_maps_back_to_where_it_was(text):
    copy = marked(text)
    copied = copy.text.splitlines()
    for number, line in enumerate(text.splitlines(), 1):
        # What stands last on a line was pushed right by everything that was put before it.
        ending = line[-3:]
        units = len(copied[number - 1][: copied[number - 1].rindex(ending)].encode("utf-16-le")) // 2
        assert copy.original(number, units + 1) == (number, len(line) - len(ending) + 1)


def test_a_place_inside_a_mark_is_the_place_of_the_mark():
    copy = marked('<view class="a"/>')
    assert copy.original(1, copy.text.index("wxid") + 1) == (1, len("<view") + 1)


@pytest.mark.parametrize(("line", "column"), [(0, 0), (0, 5), (3, 0)])
def test_an_unknown_line_or_column_stays_unknown(line, column):
    assert marked("<view/>\n<view/>\n<view/>").original(line, column) == (line, 0)


def test_a_place_behind_the_text_is_held_inside_it():
    assert marked("<view/>").original(9, 9) == (1, len("<view/>") + 1)


def test_the_table_tells_which_element_a_mark_means():
    table = MarkTable()
    table.mark(read_wxml(Source("a.wxml", "<view/>")))
    table.mark(read_wxml(Source("b.wxml", "<view/>")))
    assert table.key("1:0") == NodeKey("b.wxml", 0)
    assert table.reference("b.wxml", 0) == "1:0"


@pytest.mark.parametrize("reference", ["", "1", "2:0", "x:0", "0:x", "-1:0", "0:-1", "0:0:0", "٣:0"])
def test_a_mark_that_was_never_given_means_nothing(reference):
    table = MarkTable()
    table.mark(read_wxml(Source("a.wxml", "<view/>")))
    assert table.key(reference) is None


def test_a_document_is_marked_once_and_a_new_one_anew():
    table = MarkTable()
    document = read_wxml(Source("a.wxml", "<view/>"))
    first = table.mark(document)
    assert table.mark(document) is first
    assert table.mark(read_wxml(Source("a.wxml", "<text/>"))).text.startswith("<text ")


@pytest.mark.parametrize("seed", range(6))
def test_a_copy_that_follows_an_edit_is_the_copy_of_the_whole(seed):
    chance = random.Random(seed)
    table = MarkTable()
    document = read_wxml(Source("page.wxml", "<view>\n<slot/><text wx:if='{{a}}'>中</text><image/></view>\n" * 20))
    forced = {element.id: True for element in document.elements()}
    table.force("page.wxml", forced)
    followed = 0
    for _ in range(60):
        node = chance.choice(list(document.elements()))
        span = chance.choice([node.span, Span(node.start, node.start), Span(node.end, node.end)])
        splices = [Splice(span, chance.choice(["", "<slot/>", "<view><template is='a' wx:if='{{b}}'/></view>", " x "]))]
        document = read_wxml(document.source.splice(splices), document, splices)
        followed += document.renewal is not None
        assert table.mark(document) == mark_document(document, 0, forced)
    assert followed > 50

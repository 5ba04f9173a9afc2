import pytest

from designer.edits import NotEditable, extract_component, inline_component
from tests.edits.conftest import PAGE
from tests.edits.extraction.conftest import CARD, CONFIG, SHEET

USING = f'{{ "usingComponents": {{ "card": "/{CARD}" }} }}'
SCRIPT = """Component({
  properties: { title: String, count: { type: Number, value: 3 }, list: Array, userName: String, on: Boolean },
  methods: {
    go(e) { this.triggerEvent('gone', e.detail) },
    stop: function () {},
  }
})
"""


@pytest.fixture
def page(bench):
    def make(markup, component, script=SCRIPT, **files):
        card = {
            "components__card__card_dot_json": '{ "component": true }',
            "components__card__card_dot_wxml": component,
            "components__card__card_dot_js": script,
        }
        return bench(markup, pages__shop__shop_dot_json=USING, **{**card, **files})

    return make


def inline(bench, css="card"):
    return bench.apply(inline_component(bench.project, PAGE, bench.find(css)))


SUBSTITUTIONS = [
    ('<card title="{{a.b}}"/>', "<view>{{title}}</view>", "<view>{{a.b}}</view>"),
    ('<card title="{{a || b}}"/>', "<view>{{title}}</view>", "<view>{{a || b}}</view>"),
    ('<card title="{{a || b}}"/>', "<view>{{title + 1}}</view>", "<view>{{(a || b) + 1}}</view>"),
    ('<card title="{{a}}"/>', "<view>{{title + 1}}</view>", "<view>{{a + 1}}</view>"),
    ('<card title="Tea"/>', '<view id="{{title}}">{{title}}</view>', '<view id="Tea">Tea</view>'),
    ('<card title="Tea"/>', "<view>{{title + 1}}</view>", "<view>{{'Tea' + 1}}</view>"),
    ('<card title="a{{b}}c"/>', "<view>{{title}}</view>", "<view>{{'a' + b + 'c'}}</view>"),
    ('<card title="a{{b ? c : d}}"/>', "<view>{{title}}</view>", "<view>{{'a' + (b ? c : d)}}</view>"),
    ('<card user-name="{{a}}"/>', "<view>{{userName}}</view>", "<view>{{a}}</view>"),
    ('<card userName="{{a}}"/>', "<view>{{userName}}</view>", "<view>{{a}}</view>"),
    ('<card count="5"/>', "<view>{{count + 1}}</view>", "<view>{{5 + 1}}</view>"),
    ("<card/>", "<view>{{count}}{{title}}</view>", "<view>{{3}}</view>"),
    ("<card on/>", '<view wx:if="{{on}}"/>', '<view wx:if="{{true}}"/>'),
    ("<card/>", '<view wx:if="{{on}}"/>', '<view wx:if="{{false}}"/>'),
    (
        "<card title='{{a ? \"b\" : c}}'/>",
        '<view id="{{title}}"/>',
        "<view id=\"{{a ? 'b' : c}}\"/>",
    ),
    (
        '<card list="{{goods}}"/>',
        '<view wx:for="{{list}}" wx:key="id">{{item.id}}</view>',
        '<view wx:for="{{goods}}" wx:key="id">{{item.id}}</view>',
    ),
    ('<card bind:gone="buy"/>', '<view bindtap="go"/>', '<view bind:tap="buy"/>'),
    ('<card bindgone="buy"/>', '<view bindtap="go"/>', '<view bindtap="buy"/>'),
    ("<card/>", '<view bindtap="go"/>', "<view/>"),
    ("<card/>", '<view catchtap="stop"/>', '<view catchtap=""/>'),
    ("<card><a/>b</card>", "<view><slot/></view>", "<view><a/>b</view>"),
    ("<card/>", "<view><slot/></view>", "<view></view>"),
    ('<card wx:if="{{x}}"/>', "<view/>", '<view wx:if="{{x}}"/>'),
    ('<card wx:if="{{x}}"/><b wx:else/>', "<view/>", '<view wx:if="{{x}}"/><b wx:else/>'),
    (
        '<card wx:for="{{goods}}" wx:key="id" title="{{item}}"/>',
        "<view>{{title}}</view>",
        '<view wx:for="{{goods}}" wx:key="id">{{item}}</view>',
    ),
    ('<card class="a"/>', '<view class="b"/>', '<view class="a b"/>'),
    ('<card style="top: 0"/>', '<view style="left: 0"/>', '<view style="top: 0; left: 0"/>'),
    ('<card id="a"/>', "<view/>", '<view id="a"/>'),
    (
        '<view>\n  <card wx:if="{{x}}"/>\n</view>\n',
        '<view wx:if="{{on}}"/>\n<text/>\n',
        '<view>\n  <block wx:if="{{x}}">\n    <view wx:if="{{false}}"/>\n    <text/>\n  </block>\n</view>\n',
    ),
]


@pytest.mark.parametrize(("before", "component", "after"), SUBSTITUTIONS)
def test_markup_stands_for_the_tag_with_what_the_page_gives(page, before, component, after):
    shop = page(before, component)
    inline(shop)
    assert shop.text == after


def test_rules_and_components_come_and_the_tag_goes(page):
    shop = page(
        "<card/>",
        '<view class="b"><badge/></view>',
        components__card__card_dot_wxss=".b {\n  top: 0;\n}\n",
        components__card__card_dot_json='{ "component": true, "usingComponents": { "badge": "../badge/badge" } }',
        components__badge__badge_dot_json='{ "component": true }',
        components__badge__badge_dot_wxml="<view/>",
    )
    inline(shop)
    assert shop.read(SHEET) == ".b {\n  top: 0;\n}\n"
    assert shop.project.using(PAGE)["badge"].path == "components/badge/badge"
    assert '"badge"' in shop.read(CONFIG)


def test_a_tag_that_nothing_uses_any_more_goes(page):
    shop = page("<card/>", "<view/>")
    inline(shop)
    assert "card" not in shop.read(CONFIG)


@pytest.mark.parametrize(
    ("component", "script"),
    [
        ("<view>{{own}}</view>", SCRIPT),
        ("<view>{{own}}</view>", "Component({ data: { own: 1 } })"),
        ("<view/>", "Component({ lifetimes: { attached() {} } })"),
        ("<view/>", "Component({ observers: {} })"),
        ("<view/>", "Component({ behaviors: [a] })"),
        ("<view/>", "Component({ methods: { go() { this.setData({}) } } })"),
        ("<view/>", "Component({ methods: { go(e) { this.triggerEvent('a', other.detail) } } })"),
        ("<view/>", "Page({})"),
        ('<slot name="a"/>', SCRIPT),
        ("<slot/><slot/>", SCRIPT),
        ("<slot><view/></slot>", SCRIPT),
        ('<view wx:for="{{list}}"><slot/></view>', SCRIPT),
        ("text", SCRIPT),
        ("", SCRIPT),
        ('<include src="a.wxml"/>', SCRIPT),
        ("<view>{{title}}</view>", "Component({ properties: { title: { type: Object, value: { a: 1 } } } })"),
    ],
)
def test_a_component_with_a_life_of_its_own_stays_one(page, component, script):
    shop = page("<card/>", component, script)
    with pytest.raises(NotEditable):
        inline_component(shop.project, PAGE, shop.find("card"))


@pytest.mark.parametrize(
    ("tag", "component"),
    [
        ("<card>a</card>", "<view/>"),
        ('<card title="{{item}}"/>', '<view wx:for="{{list}}">{{title}}</view>'),
        ('<card id="a"/>', '<view id="b"/>'),
        ('<card title="{{a || b}}"/>', "<view>{{title.length}}</view>"),
        ("<lost/>", "<view/>"),
    ],
)
def test_a_tag_whose_place_markup_cannot_take_stays(page, tag, component):
    shop = page(tag, component)
    with pytest.raises(NotEditable):
        inline_component(shop.project, PAGE, shop.find("card, lost"))


ROUND_TRIPS = [
    '<view id="it">{{title}}</view>',
    '<view id="it" wx:if="{{open}}" bindtap="buy" data-id="{{title}}">{{user.name}}</view>\n<a wx:else/>',
    '<view>\n  <view id="it" wx:for="{{goods}}" wx:key="id">\n    <text>{{item.name}} {{index}}</text>'
    "\n  </view>\n</view>\n",
    '<view id="it" class="card" hidden="{{hidden}}"><input model:value="{{title}}"/></view>',
]


@pytest.mark.parametrize("markup", ROUND_TRIPS)
def test_what_was_extracted_and_is_inlined_again_is_what_it_was(bench, markup):
    shop = bench(markup, pages__shop__shop_dot_wxss=".card {\n  top: 0;\n}\n")
    shop.apply(extract_component(shop.project, PAGE, shop.find("#it"), CARD, "goods-card"))
    assert shop.text != markup
    inline(shop, "goods-card")
    assert sorted(shop.text.replace(">", " >").split()) == sorted(markup.replace(">", " >").split())
    assert shop.read(SHEET) == ".card {\n  top: 0;\n}\n"

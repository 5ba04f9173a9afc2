import json

import pytest

from designer.edits import NotEditable, extract_component
from tests.edits.conftest import PAGE
from tests.edits.extraction.conftest import CARD, CONFIG, JS, SHEET


def extract(bench, css="#it", path=CARD, tag="goods-card"):
    return bench.apply(extract_component(bench.project, PAGE, bench.find(css), path, tag))


MARKUP = [
    ('<view id="it">a</view>', "<goods-card />", '<view id="it">a</view>\n'),
    ('<view id="it">{{title}}</view>', '<goods-card title="{{title}}" />', '<view id="it">{{title}}</view>\n'),
    (
        '<view id="it" wx:if="{{open}}">{{title}}</view><a wx:else/>',
        '<goods-card wx:if="{{open}}" title="{{title}}"/><a wx:else/>',
        '<view id="it">{{title}}</view>\n',
    ),
    (
        '<view id="it" wx:for="{{goods}}" wx:key="id">{{item.name}}{{index}}</view>',
        '<goods-card wx:for="{{goods}}" wx:key="id" item="{{item}}" index="{{index}}" />',
        '<view id="it">{{item.name}}{{index}}</view>\n',
    ),
    (
        '<view id="it"><a wx:for="{{goods}}" wx:key="id">{{item.name}}</a></view>',
        '<goods-card goods="{{goods}}" />',
        '<view id="it"><a wx:for="{{goods}}" wx:key="id">{{item.name}}</a></view>\n',
    ),
    (
        "<view>\n    <view id='it'\n          class='a'>\n        <text>{{user.name}}</text>\n    </view>\n</view>\n",
        "<view>\n    <goods-card user='{{user}}' />\n</view>\n",
        "<view id='it'\n      class='a'>\n    <text>{{user.name}}</text>\n</view>\n",
    ),
    (
        '<view id="it" hidden="{{hidden}}">{{style}}</view>',
        '<goods-card hidden-value="{{hidden}}" style-value="{{style}}" />',
        '<view id="it" hidden="{{hiddenValue}}">{{styleValue}}</view>\n',
    ),
    (
        '<view id="it">{{userName}}</view>',
        '<goods-card user-name="{{userName}}" />',
        '<view id="it">{{userName}}</view>\n',
    ),
    (
        '<view id="it"><input model:value="{{title}}"/></view>',
        '<goods-card model:title="{{title}}"/>',
        '<view id="it"><input model:value="{{title}}"/></view>\n',
    ),
    (
        '<view id="it" bindtap="buy"><a catchlongpress="buy"/></view>',
        '<goods-card bindbuy="buy"/>',
        '<view id="it" bindtap="buy"><a catchlongpress="buy"/></view>\n',
    ),
    (
        '<view id="it" bind:tap="buy"/>',
        '<goods-card bind:buy="buy"/>',
        '<view id="it" bind:tap="buy"/>\n',
    ),
    (
        '<view id="it" bindtap="tap"/>',
        '<goods-card bindtapEvent="tap"/>',
        '<view id="it" bindtap="tap"/>\n',
    ),
    (
        '<view id="it" bindtap="buy" data-id="{{title}}"/>',
        '<goods-card data-id="{{title}}" title="{{title}}" bindbuy="buy"/>',
        '<view id="it" bindtap="buy" data-id="{{title}}"/>\n',
    ),
]


@pytest.mark.parametrize(("before", "page", "component"), MARKUP)
def test_an_element_becomes_a_component_that_gets_what_it_uses(bench, before, page, component):
    shop = bench(before)
    extract(shop)
    assert shop.text == page
    assert shop.read(f"{CARD}.wxml") == component


def test_the_script_has_properties_and_hands_events_on_in_the_manner_of_the_page(bench):
    shop = bench('<view id="it" bindtap="buy">{{goods}}{{title}}{{count}}{{open}}{{user}}{{later}}{{new}}</view>')
    extract(shop)
    assert shop.read(f"{CARD}.js") == (
        "Component({\n  options: {\n    virtualHost: true\n  },\n"
        "  properties: {\n    goods: Array,\n    title: String,\n    count: Number,\n    open: Boolean,\n"
        "    user: Object,\n    later: null,\n    new: null\n  },\n\n  data: {},\n\n"
        "  methods: {\n    buy(e) {\n      this.triggerEvent('buy', e.detail)\n    }\n  }\n})\n"
    )


def test_a_typed_page_gets_a_typed_component(bench):
    script = 'Page({\n  data: {},\n  buy(e: WechatMiniprogram.TouchEvent) {\n    go("a");\n  },\n});\n'
    shop = bench('<view id="it" bindtap="buy"/>', pages__shop__shop_dot_ts=script, pages__shop__shop_dot_js="")
    shop.project.apply(_deleted("pages/shop/shop.js"))
    extract(shop)
    assert 'this.triggerEvent("buy", e.detail);' in shop.read(f"{CARD}.ts")


def _deleted(path):
    from designer.project import Change
    from designer.project.change import DeleteFile

    return Change("Delete", (DeleteFile(path),))


def test_configuration_of_page_and_component(bench):
    shop = bench(
        '<view id="it"><badge/></view><other/>',
        pages__shop__shop_dot_json='{\n  "usingComponents": {\n    "badge": "../../components/badge/badge"\n  }\n}\n',
        components__badge__badge_dot_json='{ "component": true }',
        components__badge__badge_dot_wxml="<view/>",
    )
    extract(shop)
    assert json.loads(shop.read(f"{CARD}.json")) == {
        "component": True,
        "usingComponents": {"badge": "/components/badge/badge"},
    }
    assert json.loads(shop.read(CONFIG)) == {"usingComponents": {"goods-card": "../../components/card/card"}}


def test_a_tag_that_the_page_goes_on_to_use_stays_in_its_configuration(bench):
    config = '{ "usingComponents": { "badge": "/components/badge/badge" } }'
    shop = bench('<view id="it"><badge/></view><badge/>', pages__shop__shop_dot_json=config)
    extract(shop)
    assert json.loads(shop.read(CONFIG))["usingComponents"].keys() == {"badge", "goods-card"}


def test_rules_that_only_the_element_uses_move_and_the_others_are_copied(bench):
    shop = bench(
        '<view class="page both"><view id="it" class="card both"/></view>',
        app_dot_wxss=".both {\n  color: red;\n}\n",
        pages__shop__shop_dot_wxss=".page {\n  margin: 0;\n}\n\n.card {\n  top: 0;\n}\n\n.card, .both {\n  left: 0;\n}"
        "\n",
    )
    extract(shop)
    assert shop.read(SHEET) == ".page {\n  margin: 0;\n}\n\n.both {\n  left: 0;\n}\n"
    sheet = shop.project.style_sheet(f"{CARD}.wxss")
    assert [rule.selectors[0].text for rule in sheet.rules] == [".both", ".card", ".card", ".both"]


@pytest.mark.parametrize("elsewhere", ['<view class="{{kind}}"/>', '<view class="card"/>', '<view class="c{{kind}}"/>'])
def test_rules_that_something_else_may_use_stay(bench, elsewhere):
    rules = ".card {\n  top: 0;\n}\n"
    shop = bench(f'{elsewhere}<view id="it" class="card"/>', pages__shop__shop_dot_wxss=rules)
    extract(shop)
    assert shop.read(SHEET) == shop.read(f"{CARD}.wxss") == rules


def test_a_rule_that_needs_what_stands_around_is_noted(bench):
    rules = ".page .card {\n  top: 0;\n}\n"
    shop = bench('<view class="page"><view id="it" class="card"/></view>', pages__shop__shop_dot_wxss=rules)
    [note] = extract(shop).notes
    assert (note.path, note.message) == (SHEET, ".page .card does not reach into the component.")
    assert shop.read(SHEET) == rules


def test_data_of_inner_elements_that_a_handler_cannot_get_is_noted(bench):
    shop = bench('<view id="it"><a wx:for="{{goods}}" wx:key="id" bindtap="buy" data-id="{{item.id}}"/></view>')
    [note] = extract(shop).notes
    assert shop.read(PAGE) == '<goods-card goods="{{goods}}" bindbuy="buy"/>'
    assert "no more" in note.message


def test_modules_and_relative_paths_come_along(bench):
    shop = bench(
        '<wxs module="m" src="./m.wxs"/>\n<view id="it"><image src="a.png"/>{{m.f(title)}}</view>\n',
        pages__shop__m_dot_wxs="module.exports = { f: function (a) { return a } }",
        pages__shop__a_dot_png="",
    )
    extract(shop)
    assert shop.read(f"{CARD}.wxml") == (
        '<wxs module="m" src="../../pages/shop/m.wxs"/>\n'
        '<view id="it"><image src="../../pages/shop/a.png"/>{{m.f(title)}}</view>\n'
    )


@pytest.mark.parametrize(
    ("markup", "path", "tag"),
    [
        ('<view id="it"/>', CARD, "view"),
        ('<view id="it"/>', CARD, "Card"),
        ('<view id="it"/>', "pages/shop/shop", "goods-card"),
        ('<view id="it"/>', "a b", "goods-card"),
        ('<view id="it"><include src="a.wxml"/></view>', CARD, "goods-card"),
        ('<view id="it"><template is="a"/></view>', CARD, "goods-card"),
        ('<view id="it"><slot/></view>', CARD, "goods-card"),
        ('<view id="it" bindtap="{{go}}"/>', CARD, "goods-card"),
        ('<view id="it" worklet:onscroll="go"/>', CARD, "goods-card"),
        ('<view id="it">{{$a}}</view>', CARD, "goods-card"),
        ('<view id="it">', CARD, "goods-card"),
    ],
)
def test_what_cannot_be_a_component_is_refused(bench, markup, path, tag):
    shop = bench(markup)
    with pytest.raises(NotEditable):
        extract_component(shop.project, PAGE, shop.find("#it"), path, tag)


def test_a_tag_that_is_taken_is_refused(bench):
    shop = bench(
        '<view id="it"/>',
        pages__shop__shop_dot_json='{ "usingComponents": { "goods-card": "/x" } }',
    )
    with pytest.raises(NotEditable, match="already"):
        extract_component(shop.project, PAGE, shop.find("#it"), CARD, "goods-card")


def test_the_page_keeps_its_script(bench):
    shop = bench('<view id="it" bindtap="buy">{{title}}</view>')
    extract(shop)
    assert shop.read("pages/shop/shop.js") == JS

"""Sizes and colours without any style sheet of the page (measured on phones; WeChat's default sheets)."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.web

SIZES = [
    ('<image id="it"/>', 320, 240),
    ('<textarea id="it"/>', 300, 150),
    ('<video id="it"/>', 300, 225),
    ('<canvas id="it" type="2d"/>', 300, 150),
    ('<swiper id="it"/>', 375, 150),
    ('<icon id="it" type="success"/>', 23, 23),
    ('<icon id="it" type="clear" size="40"/>', 40, 40),
    ('<view id="it"/>', 375, 0),
    ('<input id="it"/>', 375, 22.4),
    ('<progress id="it" percent="20" stroke-width="10"/>', 375, 10),
    ('<map id="it"/>', 300, 150),
]


def test_components_have_the_sizes_that_wechat_gives_them(show):
    page = show("\n".join(wxml.replace('"it"', f'"it{index}"') for index, (wxml, _, _) in enumerate(SIZES)))
    boxes = [page.box(f"it{index}") for index in range(len(SIZES))]
    sizes = [(pytest.approx(width, abs=0.6), pytest.approx(height, abs=0.6)) for _, width, height in SIZES]
    assert [(box.width, box.height) for box in boxes] == sizes


def test_a_button_of_the_first_look_fills_the_line(show):
    box = show('<button id="it" type="primary">Buy</button>').box("it")
    assert (box.width, round(box.height)) == (375, 46)


def test_a_button_of_the_second_look_is_narrow(show):
    page = show('<button id="it" type="primary">Buy</button>', app={"style": "v2"})
    assert (page.box("it").width, round(page.box("it").height)) == (184, 40)
    assert page.style("it", "background-color") == "rgb(7, 193, 96)"


def test_a_class_of_the_page_colours_a_plain_button(show):
    page = show(
        '<button id="it" class="mine">Buy</button>', wxss=".mine { background-color: #123456; }", app={"style": "v2"}
    )
    assert page.style("it", "background-color") == "rgb(18, 52, 86)"


@pytest.mark.parametrize(("style", "color"), [("v1", "rgb(0, 0, 0)"), ("v2", "rgb(6, 174, 86)")])
def test_a_written_type_is_stronger_than_a_class(show, style, color):
    page = show(
        '<button id="it" type="default" class="mine">Buy</button>', wxss=".mine { color: #fff; }", app={"style": style}
    )
    assert page.style("it", "color") == color


def test_hidden_wins_over_a_display_of_the_page(show):
    page = show('<view id="it" hidden class="row">x</view>', wxss=".row { display: flex; }")
    assert page.style("it", "display") == "none"


def test_a_picture_that_is_missing_is_a_visible_box(show):
    page = show('<image id="it" src="/nowhere.png" binderror="tell"/>')
    page.wait_until("document.querySelector('[weft-failed]')")
    assert page.style("it", "background-color") == "rgb(242, 242, 242)"


def test_the_height_of_a_picture_follows_its_fixed_width(show):
    page = show('<image id="it" src="/picture.svg" mode="widthFix" style="width: 200px"/>')
    page.wait_until("document.querySelector('[weft-loaded]')")
    assert page.box("it").height == pytest.approx(100)


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ("", "a b"),
        ('space="ensp"', "a\u2002b"),
        ('space="emsp"', "a\u2003b"),
        ('space="nbsp"', "a\u00a0b"),
    ],
)
def test_a_text_keeps_its_spaces_as_asked(show, attributes, shown):
    page = show(f'<text id="it" {attributes}>{{{{word}}}}</text>', data={"word": "a b"})
    assert page.ask("document.querySelector('[wx-id=it]').textContent") == shown


def test_a_text_decodes_entities_when_asked(show):
    page = show('<text id="it" decode>{{word}}</text>', data={"word": "1 &lt; 2"})
    assert page.ask("document.querySelector('[wx-id=it]').textContent") == "1 < 2"


def test_a_rich_text_runs_nothing(show):
    html = "<p onclick='x'>a<img src='/picture.svg' onerror='x'/><script>alert(1)</script><iframe></iframe></p>"
    page = show('<rich-text id="it" nodes="{{html}}"/>', data={"html": html})
    inside = page.inside("it")
    assert "<p>a<img src=" in inside
    assert not any(word in inside for word in ("onclick", "onerror", "script", "iframe"))


def test_a_rich_text_takes_nodes(show):
    nodes = [{"name": "p", "attrs": {"style": "color: red"}, "children": [{"type": "text", "text": "a&amp;b"}]}]
    page = show('<rich-text id="it" nodes="{{nodes}}"/>', data={"nodes": nodes})
    assert '<p style="color: red;">a&amp;b</p>' in page.inside("it")


def test_a_rich_text_keeps_its_spaces_as_asked(show):
    page = show('<rich-text id="it" space="emsp" nodes="{{nodes}}"/>', data={"nodes": "<b>a b</b>"})
    assert page.ask("document.querySelector('[wx-id=it] b').textContent") == "a\u2003b"


def test_a_page_names_its_own_look(show):
    page = show('<button id="it">Buy</button>', files={"pages/home/home.json": '{"style": "v2"}'})
    assert page.box("it").width == 184


def test_a_page_is_at_least_as_high_as_the_screen(show):
    page = show('<view style="margin-top: 40px">x</view>')
    height = "document.querySelector('page').offsetHeight - innerHeight"
    assert page.ask(f"[{height}, document.scrollingElement.scrollHeight - innerHeight]") == [0, 0]


def test_a_share_of_the_height_of_the_page_counts(show):
    page = show('<view id="it" style="height: 50%">x</view>', wxss="page { height: 100%; }")
    assert page.box("it").height == pytest.approx(page.ask("innerHeight") / 2)

"""Built-in components inside custom components, whose styles are their own."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.web

HOME = "pages/home/home.json"
BOX = "components/box/box"
SCRIPT = """Component({
  methods: { tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) } },
})
"""


def component(wxml: str, wxss: str = "") -> dict[str, str]:
    return {
        HOME: json.dumps({"usingComponents": {"my-box": f"/{BOX}"}}),
        f"{BOX}.json": json.dumps({"component": True}),
        f"{BOX}.js": SCRIPT,
        f"{BOX}.wxml": wxml,
        f"{BOX}.wxss": wxss,
    }


def test_a_placeholder_class_is_the_component_s_own(show):
    files = component('<input placeholder="x" placeholder-class="faint"/>', ".faint { color: rgb(1, 2, 3); }")
    page = show("<my-box/>", wxss=".faint { color: red; }", files=files)
    assert page.ask("getComputedStyle(document.querySelector('.weft-placeholder')).color") == "rgb(1, 2, 3)"


def test_a_hover_class_is_the_component_s_own(show):
    wxml = '<view class="it" hover-class="down" hover-start-time="0" hover-stay-time="60000">x</view>'
    page = show('<my-box id="box"/>', files=component(wxml, ".down { color: rgb(1, 2, 3); }"))
    page.drag("box", 2, 0)
    page.wait_until("getComputedStyle(document.querySelector('wx-my-box wx-view')).color === 'rgb(1, 2, 3)'")


def test_classes_of_a_rich_text_are_the_component_s_own(show):
    page = show(
        "<my-box/>", files=component("<rich-text nodes=\"<p class='mine'>x</p>\"/>", ".mine { color: rgb(1, 2, 3); }")
    )
    assert page.ask("getComputedStyle(document.querySelector('wx-rich-text p')).color") == "rgb(1, 2, 3)"


def test_slides_may_come_through_a_slot(show):
    files = component('<swiper bindchange="tell" style="height: 200px"><slot/></swiper>')
    page = show('<my-box id="box"><swiper-item>1</swiper-item><swiper-item>2</swiper-item></my-box>', files=files)
    assert page.told("change", lambda: page.drag("box", -200, 0))["current"] == 1


def test_a_picture_is_found_from_the_folder_of_the_component(show):
    files = component('<image src="./own.svg"/>') | {
        "components/box/own.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"
    }
    page = show("<my-box/>", files=files)
    assert page.ask("document.querySelector('wx-image img').getAttribute('src')").endswith("/components/box/own.svg")


def test_a_checkbox_of_a_component_tells_the_group_of_the_page(show):
    page = show(
        '<checkbox-group bindchange="tell"><my-box id="box"/></checkbox-group>',
        files=component('<checkbox value="in"/>'),
    )
    assert page.told("change", lambda: page.tap("box", 0.02)) == {"value": ["in"]}


def test_what_a_page_gives_to_a_slot_of_a_component_scrolls_inside_it(show):
    wxml = '<scroll-view scroll-y style="height: 50px"><slot name="inner"/><slot/></scroll-view>'
    files = component(wxml) | {f"{BOX}.js": "Component({ options: { multipleSlots: true } })\n"}
    page = show('<my-box><view slot="inner" id="named">a</view><view id="other">b</view></my-box>', files=files)
    inside = "document.querySelector('[wx-id={}]').closest('.weft-content') !== null"
    assert [page.ask(inside.format(name)) for name in ("named", "other")] == [True, True]

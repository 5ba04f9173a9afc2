"""The keyboard that the phone shows while a field has the cursor."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.web

HIDDEN = "document.querySelector('.keyboard').hidden"
MOVED = "document.querySelector('iframe').style.transform"
LOW = '<view style="height: 600px">x</view><input id="it" bindfocus="tell" %s/>'


def test_a_field_tells_how_high_its_keyboard_is_and_that_it_is_gone(show):
    page = show('<input id="it" bindkeyboardheightchange="tell"/>')
    assert page.told("keyboardheightchange", lambda: page.tap("it")) == {"height": 291, "duration": 0.25}
    gone = page.told("keyboardheightchange", lambda: page.ask("document.activeElement.blur(), 1"))
    assert gone == {"height": 0, "duration": 0}


@pytest.mark.parametrize(
    ("attributes", "moved"),
    [
        ("", "translateY(-189.391px)"),
        ('cursor-spacing="20"', "translateY(-209.391px)"),
        ('adjust-position="{{false}}"', ""),
    ],
)
def test_the_page_moves_up_so_that_the_field_is_seen(show, attributes, moved):
    page = show(LOW % attributes)
    page.told("focus", lambda: page.tap("it"))
    assert page.shell(MOVED, lambda shown: shown == moved) == moved


def test_keys_of_the_phone_type_into_the_field(show):
    page = show('<input id="it" bindconfirm="tell"/>')
    page.tap("it")
    for key in "qwe":
        page.tap_phone(f'.keyboard [data-key="{key}"]')
    page.tap_phone('.keyboard [data-key="Backspace"]')
    assert page.told("confirm", lambda: page.tap_phone('.keyboard [data-key="Enter"]')) == {"value": "qw"}
    page.shell(HIDDEN, bool)


def test_a_number_has_a_keyboard_of_figures(show):
    page = show('<input id="it" type="number" bindinput="tell"/>')
    page.tap("it")
    assert page.told("input", lambda: page.tap_phone('.figures [data-key="7"]'))["value"] == "7"


def test_a_text_area_has_a_bar_that_ends_the_input(show):
    page = show('<textarea id="it" bindblur="tell"/>')
    page.tap("it")
    assert page.told("blur", lambda: page.tap_phone(".keyboard .bar .key"))["value"] == ""


def test_the_keyboard_goes_with_the_page(show):
    page = show(
        '<input id="it" bindinput="tell"/><navigator id="go" open-type="reLaunch" url="/pages/next/next">x</navigator>'
    )
    page.tap("it")
    page.shell(f"!{HIDDEN}", bool)
    page.routes(lambda: page.tap("go"))
    page.shell(HIDDEN, bool)


def test_an_editor_has_the_keyboard_from_its_first_tap_on(show):
    page = show('<editor id="it" bindinput="tell"/>')
    page.tap("it")
    assert page.told("input", lambda: page.tap_phone('.keyboard [data-key="q"]'))["text"] == "q\n"


def test_a_press_that_the_page_catches_leaves_the_cursor_in_the_field(show):
    page = show('<input id="it"/><view id="kept" catchtouchend="tell">x</view><view id="other" bindtap="tell">y</view>')
    page.tap("it")
    page.told("touchend", lambda: page.tap("kept"))
    assert page.ask("document.activeElement.localName") == "input"
    page.told("tap", lambda: page.tap("other"))
    page.wait_until("document.activeElement === document.body")

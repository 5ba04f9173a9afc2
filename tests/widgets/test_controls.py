"""Form controls, used with mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

FORM = """<form bindsubmit="tell" bindreset="tell">
  <input id="nick" name="nick" value="Ann"/>
  <switch id="news" name="news" checked/>
  <checkbox-group name="sizes"><checkbox value="s" checked>S</checkbox><checkbox value="m">M</checkbox></checkbox-group>
  <radio-group name="pay"><radio value="cash" checked>Cash</radio><radio value="card">Card</radio></radio-group>
  <slider name="count" value="30"/>
  <picker name="day" mode="date" value="2024-05-06">Day</picker>
  <button id="send" form-type="submit">Send</button>
  <button id="clear" form-type="reset">Clear</button>
</form>"""


def test_a_switch_tells_its_new_state(show):
    page = show('<switch id="it" bindchange="tell"/>')
    assert page.told("change", lambda: page.tap("it")) == {"value": True}


def test_a_disabled_switch_stays(show):
    page = show('<switch id="it" disabled bindchange="tell"/><switch id="other" bindchange="tell"/>')
    page.tap("it")
    assert page.told("change", lambda: page.tap("other")) == {"value": True}
    assert page.attribute("it", "checked") is None


def test_a_checkbox_group_tells_all_values(show):
    page = show(
        '<checkbox-group bindchange="tell"><checkbox value="a" checked/><checkbox id="b" value="b"/></checkbox-group>'
    )
    assert page.told("change", lambda: page.tap("b")) == {"value": ["a", "b"]}


def test_a_radio_button_takes_the_place_of_another(show):
    page = show(
        '<radio-group bindchange="tell"><radio id="a" value="a" checked/><radio id="b" value="b"/></radio-group>'
    )
    assert page.told("change", lambda: page.tap("b")) == {"value": "b"}
    assert page.attribute("a", "checked") is None


def test_of_several_checked_radio_buttons_the_last_stays(show):
    page = show('<radio-group><radio id="a" checked/><radio id="b" checked/></radio-group>')
    assert [page.attribute(name, "checked") for name in "ab"] == [None, ""]


def test_a_label_taps_its_control(show):
    page = show('<label><switch bindchange="tell"/><text id="words">News</text></label>')
    assert page.told("change", lambda: page.tap("words")) == {"value": True}


def test_a_label_finds_its_control_by_id(show):
    page = show('<switch id="far" bindchange="tell"/><label for="far"><text id="words">News</text></label>')
    assert page.told("change", lambda: page.tap("words")) == {"value": True}


def test_a_tap_on_the_control_inside_a_label_counts_once(show):
    page = show('<label><switch id="it" bindchange="tell"/></label>')
    page.told("change", lambda: page.tap("it"))
    assert page.attribute("it", "checked") == ""


def test_typing_tells_each_letter(show):
    page = show('<input id="it" bindinput="tell" bindconfirm="tell"/>')
    assert page.told("input", lambda: page.type("it", "h"))["value"] == "h"


def test_the_return_key_confirms(show):
    page = show('<input id="it" bindconfirm="tell"/>')
    assert page.told("confirm", lambda: page.type("it", "hi\n")) == {"value": "hi"}


def test_an_input_ends_at_its_longest(show):
    page = show('<input id="it" maxlength="3" bindconfirm="tell"/>')
    assert page.told("confirm", lambda: page.type("it", "12345\n")) == {"value": "123"}


@pytest.mark.parametrize(("answer", "shown"), [('"a"', "a"), ('{ value: "xyz", cursor: 1 }', "xyz")])
def test_the_answer_of_a_handler_takes_the_place_of_what_was_typed(show, answer, shown):
    script = f"Page({{ answer() {{ return {answer} }}, tell(event) {{ console.log('blur ' + event.detail.cursor) }} }})"
    page = show('<input id="it" bindinput="answer" bindblur="tell"/>', files={"pages/home/home.js": script})
    page.type("it", "h")
    page.wait_until(f"document.querySelector('[wx-id=it] input').value === '{shown}'")
    assert page.ask("document.querySelector('[wx-id=it] input').selectionStart") == 1


@pytest.mark.parametrize(
    ("kind", "typed", "taken"), [("number", "1a.2", "12"), ("digit", "1a.2", "1.2"), ("idcard", "1aX2", "1X2")]
)
def test_a_field_takes_only_what_its_keyboard_has(show, kind, typed, taken):
    page = show(f'<input id="it" type="{kind}" bindconfirm="tell"/>')
    assert page.told("confirm", lambda: page.type("it", f"{typed}\n")) == {"value": taken}


def test_a_field_that_is_left_tells_its_change(show):
    page = show('<input id="it" bindblur="tell" bindchange="tell"/><input id="other"/>')
    page.type("it", "a")
    assert page.told("change", lambda: page.tap("other")) == {"value": "a"}


@pytest.mark.parametrize(("attributes", "left"), [("", True), ("hold-keyboard", False)])
def test_a_tap_elsewhere_leaves_a_field_that_does_not_hold_the_keyboard(show, attributes, left):
    page = show(f'<input id="it" {attributes}/><view id="other" bindtap="tell">x</view>')
    page.tap("it")
    page.told("tap", lambda: page.tap("other"))
    assert page.ask("document.activeElement === document.body") is left


def test_a_tap_on_the_padding_of_a_field_goes_into_it(show):
    page = show('<input id="it" style="padding: 20px" bindfocus="tell"/>')
    box = page.box("it")
    assert page.told("focus", lambda: page.tap_at(box.x + 4, box.y + 4)) == {"value": "", "height": 291}


def test_a_tap_on_a_disabled_field_is_a_tap_on_what_is_around_it(show):
    page = show('<view bindtap="tell"><input id="it" disabled value="x"/></view>')
    assert "x" in page.told("tap", lambda: page.tap("it"))


def test_a_textarea_counts_its_lines_again_when_it_becomes_narrow(show):
    wxml = (
        '<textarea id="it" auto-height style="width: {{width}}px" value="one two three four" bindlinechange="tell"/>'
        '<button id="go" data-width="{{60}}" bindtap="set">narrow</button>'
    )
    page = show(wxml, data={"width": 300})
    assert page.told("linechange", lambda: page.tap("go"))["lineCount"] > 2


def test_a_value_bound_both_ways_is_written_back(show):
    page = show(
        '<input id="it" model:value="{{word}}" bindconfirm="tell"/><text id="copy">{{word}}</text>', data={"word": ""}
    )
    page.told("confirm", lambda: page.type("it", "ok\n"))
    assert page.ask("document.querySelector('[wx-id=copy]').textContent") == "ok"


def test_a_placeholder_has_the_class_of_the_page(show):
    page = show('<input id="it" placeholder="Name" placeholder-class="faint"/>', wxss=".faint { color: rgb(1, 2, 3); }")
    assert page.ask("getComputedStyle(document.querySelector('[wx-id=it] .weft-placeholder')).color") == "rgb(1, 2, 3)"


def test_a_textarea_grows_with_its_text(show):
    page = show('<textarea id="it" auto-height value="{{text}}"/>', data={"text": "1\n2\n3\n4"})
    lines = page.box("it").height / float(page.style("it", "line-height").removesuffix("px"))
    assert lines == pytest.approx(4, abs=0.2)


def test_a_slider_goes_to_the_tapped_place(show):
    page = show('<slider id="it" step="10" bindchange="tell"/>')
    assert page.told("change", lambda: page.tap("it", 0.5)) == {"value": 50}


def test_a_dragged_slider_tells_every_value_on_the_way(show):
    page = show('<slider id="it" value="50" bindchanging="tell" bindchange="tell"/>')
    page.told("change", lambda: page.drag("it", 60, 0))
    assert len([line for line in page.lines if line.startswith("changing")]) > 2


def test_a_form_gathers_what_its_fields_hold(show):
    page = show(FORM)
    expected = {"nick": "Ann", "news": True, "sizes": ["s"], "pay": "cash", "count": 30, "day": "2024-05-06"}
    assert page.told("submit", lambda: page.tap("send")) == {"value": expected}


def test_a_form_is_reset(show):
    page = show(FORM)
    page.told("reset", lambda: page.tap("clear"))
    expected = {"nick": "", "news": False, "sizes": [], "pay": "", "count": 0, "day": ""}
    assert page.told("submit", lambda: page.tap("send")) == {"value": expected}


def test_a_pressed_button_wears_its_hover_class(show):
    page = show(
        '<view id="it" hover-class="down" hover-start-time="0" hover-stay-time="60000">x</view>',
        wxss=".down { color: rgb(1, 2, 3); }",
    )
    page.drag("it", 2, 0)
    page.wait_until("getComputedStyle(document.querySelector('[wx-id=it]')).color === 'rgb(1, 2, 3)'")


def test_a_link_opens_its_page(show):
    page = show('<navigator id="it" url="/pages/next/next">Next</navigator>')
    assert page.routes(lambda: page.tap("it")) == ["pages/home/home", "pages/next/next"]


def test_on_the_canvas_controls_do_not_answer(show):
    page = show('<switch id="it" bindchange="tell"/>', mode=Mode.DESIGN)
    page.tap("it")
    assert page.attribute("it", "checked") is None


BOUND = [
    ('<switch id="it" model:checked="{{value}}"/>', False, "true"),
    ('<slider id="it" model:value="{{value}}"/>', 0, "50"),
    ('<checkbox id="it" model:checked="{{value}}"/>', False, "true"),
    ('<radio id="it" model:checked="{{value}}"/>', False, "true"),
]


@pytest.mark.parametrize(("wxml", "value", "written"), BOUND)
def test_what_a_person_chooses_is_written_back(show, wxml, value, written):
    page = show(f'{wxml}<text id="copy">{{{{value}}}}</text>', data={"value": value})
    page.tap("it")
    page.wait_until(f"document.querySelector('[wx-id=copy]').textContent === '{written}'")


def test_a_selection_tells_what_is_selected(show):
    page = show('<selection bindselectionchange="tell"><view id="words">some words</view></selection>')
    select = "getSelection().selectAllChildren(document.querySelector('[wx-id=words]'))"
    detail = page.told("selectionchange", lambda: page.ask(f"{select}, 1"))
    assert (detail["selectedString"], detail["isCollapsed"], detail["firstNodeId"]) == ("some words", False, "words")


YES, NO = Qt.Key.Key_Return, Qt.Key.Key_Escape
ABILITIES = [
    ("getPhoneNumber", "getphonenumber", YES, "getPhoneNumber:ok"),
    ("getPhoneNumber", "getphonenumber", NO, "getPhoneNumber:fail user deny"),
    ("getUserInfo", "getuserinfo", YES, "getUserInfo:ok"),
    ("launchApp", "error", NO, "launchApp:fail cancel"),
    ("contact", "contact", YES, "contact:ok"),
]


@pytest.mark.parametrize(("ability", "event", "key", "message"), ABILITIES)
def test_a_button_tells_what_the_person_answers(show, ability, event, key, message):
    page = show(f'<button id="it" open-type="{ability}" bind{event}="tell">Ask</button>')
    assert page.told(event, lambda: page.answer(lambda: page.tap("it"), key))["errMsg"] == message


def test_a_link_to_another_mini_program_tells_how_it_went(show):
    page = show('<navigator id="it" target="miniProgram" app-id="wx1" bindfail="tell">Go</navigator>')
    detail = page.told("fail", lambda: page.answer(lambda: page.tap("it"), NO))
    assert detail == {"errMsg": "navigateToMiniProgram:fail cancel"}


def test_lists_that_come_after_a_turn_are_shown_on_the_open_picker(show):
    script = """Page({
      data: { range: [['a', 'b'], ['c']] },
      turned() { setTimeout(() => this.setData({ range: [['a', 'b'], ['later']] }), 50) },
    })"""
    picker = '<picker id="it" mode="multiSelector" range="{{range}}" bindcolumnchange="turned">x</picker>'
    page = show(picker, files={"pages/home/home.js": script})
    page.tap("it")
    page.shell("document.querySelectorAll('.wheel').length === 2", bool)
    down = "new KeyboardEvent('keydown', { key: 'ArrowDown' })"
    page.shell(f"document.querySelector('.wheel').dispatchEvent({down})", bool)
    page.shell("document.querySelectorAll('.wheel')[1].textContent === 'later'", bool)

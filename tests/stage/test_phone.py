"""The phone around a page, pressed with a mouse in the real web view."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint

from designer.stage.mode import Mode

pytestmark = pytest.mark.web


def test_the_back_arrow_returns_to_the_page_below(open_phone):
    phone = open_phone("navigateTo({ url: '../list/list' })")
    assert phone.stack_after(phone.tap_page) == ["pages/home/home", "pages/list/list"]
    assert phone.stack_after(lambda: phone.press(".navigation-bar .back")) == ["pages/home/home"]


def test_a_refused_route_answers_with_the_words_of_wechat(open_phone):
    phone = open_phone("navigateTo({ url: '/pages/me/me' })")
    assert phone.line_after(phone.tap_page) == "navigateTo:fail can not navigateTo a tabbar page"


def test_a_tap_on_a_tab_shows_its_page(open_phone):
    phone = open_phone("login()")
    assert phone.stack_after(lambda: phone.press(".tab:nth-child(2)")) == ["pages/me/me"]


def test_a_modal_answers_the_button_that_was_pressed(open_phone):
    phone = open_phone("showModal({ title: 'Delete?' })")
    phone.tap_page()
    answer = json.loads(phone.line_after(lambda: phone.press(".dialog .confirm")))
    assert answer == {"confirm": True, "cancel": False, "content": None, "errMsg": "showModal:ok"}


def test_an_action_sheet_answers_the_item_that_was_pressed(open_phone):
    phone = open_phone("showActionSheet({ itemList: ['Photo', 'Album'] })")
    phone.tap_page()
    answer = json.loads(phone.line_after(lambda: phone.press(".actions .item:nth-child(2)")))
    assert answer["tapIndex"] == 1


def test_a_press_beside_an_action_sheet_cancels_it(open_phone):
    phone = open_phone("showActionSheet({ itemList: ['Photo', 'Album'] })")
    phone.tap_page()
    sheet = phone.box(".actions")
    line = phone.line_after(lambda: phone.click(QPoint(200, int(sheet.top()) - 40)))
    assert line == "showActionSheet:fail cancel"


def test_the_canvas_shows_no_loading_box(open_phone):
    phone = open_phone("showLoading({ title: 'Wait' })")
    phone.line_after(phone.tap_page)
    assert phone.box(".toast .box").width() >= 132
    phone.stage.set_mode(Mode.DESIGN)
    phone.wait_until_gone(".toast")


def test_a_title_set_by_the_page_is_seen(open_phone):
    phone = open_phone("setNavigationBarTitle({ title: 'Sale' })")
    phone.line_after(phone.tap_page)
    assert phone.ask("document.querySelector('.navigation-bar .text').textContent") == "Sale"


def test_the_page_starts_below_the_navigation_bar(open_phone):
    phone = open_phone("login()")
    page = phone.box(".page")
    assert phone.stage.page_origin.y() == phone.box(".navigation-bar").height()
    assert page.bottom() == phone.box(".tab-bar").top()

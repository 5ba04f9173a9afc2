"""Boxes for what only WeChat has the content of."""

from __future__ import annotations

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web


def test_an_advertisement_is_there_and_can_be_closed(show):
    page = show('<ad id="it" unit-id="adunit-1" bindload="tell" bindclose="tell"/>')
    assert page.told_until("load", bool) == [{}]
    assert page.box("it").height == 120
    page.told("close", lambda: page.tap_on(".weft-ad-close"))
    assert page.box("it").height == 0


@pytest.mark.parametrize(("kind", "lang", "text"), [("userCity", "zh_CN", "广州"), ("userCountry", "en", "China")])
def test_open_data_speaks_the_language_that_is_asked_for(show, kind, lang, text):
    page = show(f'<open-data id="it" type="{kind}" lang="{lang}"/>', mode=Mode.DESIGN)
    assert text in page.inside("it")


def test_a_tap_on_a_product_enters_the_store(show):
    page = show('<store-product id="it" appid="x" product-id="1" bindentersuccess="tell"/>')
    assert page.told("entersuccess", lambda: page.tap("it")) == {}


def test_a_page_may_draw_the_product_itself(show):
    page = show('<store-product id="it" custom-content><view id="own" style="height: 30px"/></store-product>')
    assert page.box("it").height == 30

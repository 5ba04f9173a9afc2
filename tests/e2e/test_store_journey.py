"""A customer in the store: from the first page to an order that is kept."""

from __future__ import annotations

import pytest

from tests.e2e.driver import Driver
from tests.e2e.repository import Repository

HOME, CARD, PRODUCT, CART, ME, STEPPER = (
    "pages/home/home.wxml",
    "components/product-card/product-card.wxml",
    "pages/product/product.wxml",
    "pages/cart/cart.wxml",
    "pages/me/me.wxml",
    "components/quantity-stepper/quantity-stepper.wxml",
)
HOME_TAB, CART_TAB, ME_TAB = (f".tab:nth-child({place})" for place in (1, 3, 4))
MORE = '<view class="button {{count >= max'
SECOND_PRODUCT = 1
SECOND_CHOICE = 1


@pytest.fixture
def shop(driver: Driver, store: Repository) -> Driver:
    """The store in Preview, on its first page."""
    driver.open(store.folder)
    driver.preview()
    return driver


def fill_the_cart(shop: Driver) -> None:
    """Open the second product, take its second choice, and put two of it into the cart."""
    shop.route_after(lambda: shop.tap(CARD, '<view class="product"', SECOND_PRODUCT), "pages/product/product")
    shop.wait_for_page_text("正山小种", "¥88.00")
    shop.tap(PRODUCT, '<view\n          class="choice', SECOND_CHOICE)
    shop.tap(STEPPER, MORE)
    shop.wait_for_answer_of_page("document.querySelectorAll('.choice')[1].className.includes('chosen') ? 'yes' : ''")
    shop.tap(PRODUCT, '<button class="bar-button brand-button"')
    shop.wait_for_shell_text(".toast .text", "已加入购物车")


def open_cart(shop: Driver) -> None:
    """Go to the cart from the product."""
    open_button = '<button class="bar-button" bindtap="openCart"'
    shop.route_after(lambda: shop.tap(PRODUCT, open_button), "pages/cart/cart")


def order(shop: Driver) -> None:
    """Go to the cart, place the order and confirm it."""
    open_cart(shop)
    shop.tap(CART, '<button class="order-button')
    shop.route_after(lambda: shop.tap_shell(".dialog .confirm"), "pages/orders/orders")


def test_a_product_with_a_chosen_option_goes_to_the_cart_and_the_tab_counts_it(shop: Driver):
    fill_the_cart(shop)
    open_cart(shop)
    shop.wait_for_shell_text(f"{CART_TAB} .badge", "2")
    shop.wait_for_page_text("正山小种", "100 克", "共 2 件", "¥176.00")


def test_another_quantity_in_the_cart_changes_total_and_badge(shop: Driver):
    fill_the_cart(shop)
    open_cart(shop)
    shop.tap(STEPPER, MORE)
    shop.wait_for_page_text("共 3 件", "¥264.00")
    shop.wait_for_shell_text(f"{CART_TAB} .badge", "3")


def test_a_confirmed_order_is_listed_and_empties_the_cart(shop: Driver):
    fill_the_cart(shop)
    order(shop)
    shop.wait_for_page_text("待发货", "正山小种", "× 2", "¥176.00")
    shop.route_after(lambda: shop.tap_shell(".navigation-bar .back"), "pages/cart/cart")
    shop.wait_for_page_text("购物车还是空的")
    assert shop.shell_text(f"{CART_TAB} .badge") == ""


def test_an_order_that_is_not_confirmed_is_not_placed(shop: Driver):
    fill_the_cart(shop)
    open_cart(shop)
    shop.tap(CART, '<button class="order-button')
    shop.tap_shell(".dialog .cancel")
    shop.wait_for_page_text("共 2 件")


def test_the_order_is_still_there_after_the_preview_is_started_afresh(shop: Driver):
    fill_the_cart(shop)
    order(shop)
    shop.wait_for_page_text("待发货")
    bar = shop.preview_bar
    shop.page_after(lambda: shop.click(bar.reload))
    shop.wait_for_page_text("待发货")
    shop.route_after(lambda: shop.tap_shell(".navigation-bar .home"), "pages/home/home")
    shop.route_after(lambda: shop.tap_shell(ME_TAB), "pages/me/me")
    shop.wait_for_page_text("1 单")
    shop.route_after(lambda: shop.tap(ME, "<navigator"), "pages/orders/orders")
    shop.wait_for_page_text("待发货", "正山小种", "¥176.00")


def test_a_walk_through_the_store_reports_no_problem_and_changes_no_file(shop: Driver, store: Repository):
    fill_the_cart(shop)
    order(shop)
    shop.wait_for_page_text("待发货")
    assert shop.problems == []
    assert store.changed_files() == []

import pytest

from designer.edits import NotEditable
from designer.edits.pages import reorder_pages, set_home


@pytest.mark.parametrize(
    ("route", "before", "order"),
    [
        ("pages/me/me", "pages/home/home", ["me", "home", "list"]),
        ("pages/home/home", None, ["list", "me", "home"]),
        ("pages/home/home", "pages/me/me", ["list", "home", "me"]),
        ("pages/home/home", "pages/list/list", ["home", "list", "me"]),
    ],
)
def test_pages_change_places_and_the_first_is_home(app, route, before, order):
    shop = app()
    shop.after(reorder_pages(shop.project, route, before))
    pages = [page for page in shop.project.pages if not page.package]
    assert [page.route.rpartition("/")[2] for page in pages] == order
    assert pages[0].is_home


def test_pages_of_two_packages_do_not_change_places(app):
    with pytest.raises(NotEditable, match="different packages"):
        reorder_pages(app().project, "pages/me/me", "extra/pages/gift/gift")


@pytest.mark.parametrize("route", ["pages/me/me", "extra/pages/gift/gift"])
def test_any_page_can_be_home(app, route):
    shop = app()
    shop.after(set_home(shop.project, route))
    assert [page.route for page in shop.project.pages if page.is_home] == [route]
    assert ("entryPagePath" in shop.project.app_config) == route.startswith("extra")


def test_a_start_page_named_in_app_json_is_replaced(app):
    shop = app({"app/app.json": '{"entryPagePath": "pages/me/me", "pages": ["pages/home/home", "pages/me/me"]}'})
    changed = shop.after(set_home(shop.project, "pages/home/home"))
    assert changed == {
        "app/app.json": '{"entryPagePath": "pages/home/home", "pages": ["pages/home/home", "pages/me/me"]}'
    }
    assert set_home(shop.project, "pages/home/home").steps == ()

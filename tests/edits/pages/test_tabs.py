import pytest

from designer.edits import NotEditable
from designer.edits.pages import add_page, add_tab, move_tab, remove_tab, remove_tab_bar


def tabs(shop):
    return [(tab["pagePath"].rpartition("/")[2], tab["text"]) for tab in shop.project.app_config["tabBar"]["list"]]


@pytest.mark.parametrize(
    ("how", "order"),
    [({}, ["home", "list", "me", "new"]), ({"before": "pages/list/list"}, ["home", "new", "list", "me"])],
)
def test_a_page_becomes_a_tab_with_its_title(app, how, order):
    shop = app()
    shop.project.apply(add_page(shop.project, "pages/new/new", title="新品"))
    shop.after(add_tab(shop.project, "pages/new/new", **how))
    assert [name for name, _ in tabs(shop)] == order
    assert ("new", "新品") in tabs(shop)


def test_the_first_tab_brings_the_home_page_along(app):
    shop = app({"app/app.json": '{"pages": ["pages/home/home", "pages/me/me"]}'})
    shop.after(add_tab(shop.project, "pages/me/me", "我"))
    assert tabs(shop) == [("home", "Home"), ("me", "我")]


def test_a_sixth_tab_is_refused(app):
    shop = app()
    for name in "abc":
        shop.project.apply(add_page(shop.project, f"pages/{name}/{name}"))
    shop.project.apply(add_tab(shop.project, "pages/a/a"))
    shop.project.apply(add_tab(shop.project, "pages/b/b"))
    with pytest.raises(NotEditable, match="5 pages at most"):
        add_tab(shop.project, "pages/c/c")


@pytest.mark.parametrize(("route", "reason"), [("pages/me/me", "already"), ("extra/pages/gift/gift", "sub-package")])
def test_a_page_cannot_become_a_tab(app, route, reason):
    with pytest.raises(NotEditable, match=reason):
        add_tab(app().project, route)


def test_a_single_page_cannot_have_a_tab_bar(app):
    with pytest.raises(NotEditable, match="2 pages at least"):
        add_tab(app({"app/app.json": '{"pages": ["pages/me/me"]}'}).project, "pages/me/me")


def test_tabs_go_until_two_are_left(app):
    shop = app()
    shop.after(remove_tab(shop.project, "pages/list/list"))
    assert [name for name, _ in tabs(shop)] == ["home", "me"]
    with pytest.raises(NotEditable, match="2 pages at least"):
        remove_tab(shop.project, "pages/me/me")
    with pytest.raises(NotEditable, match="not in the tab bar"):
        remove_tab(shop.project, "pages/list/list")


@pytest.mark.parametrize(
    ("route", "before", "order"),
    [
        ("pages/me/me", "pages/home/home", ["me", "home", "list"]),
        ("pages/home/home", None, ["list", "me", "home"]),
    ],
)
def test_tabs_change_places(app, route, before, order):
    shop = app()
    shop.after(move_tab(shop.project, route, before))
    assert [name for name, _ in tabs(shop)] == order


def test_the_whole_bar_can_go(app):
    shop = app()
    shop.after(remove_tab_bar(shop.project))
    assert "tabBar" not in shop.project.app_config
    assert remove_tab_bar(shop.project).steps == ()

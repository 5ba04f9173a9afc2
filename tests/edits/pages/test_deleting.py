import pytest

from designer.edits import NotEditable
from designer.edits.pages import delete_page

LIST = "pages/list/list"


def test_the_page_leaves_every_configuration(app):
    shop = app()
    changed = shop.after(delete_page(shop.project, LIST))
    assert LIST not in changed["app/app.json"]
    assert LIST not in changed["app/sitemap.json"]
    assert LIST not in changed["project.config.json"]
    assert [tab["text"] for tab in shop.project.app_config["tabBar"]["list"]] == ["Home", "Me"]


def test_its_files_go_but_for_those_that_others_use(app):
    shop = app()
    change = delete_page(shop.project, LIST)
    shop.after(change)
    assert [path for path in shop.project.files() if "pages/list/" in path] == ["app/pages/list/list.wxss"]
    assert "app/pages/list/list.wxss stays: other files use it." in [note.message for note in change.notes]


def test_urls_that_lead_nowhere_now_are_noted(app):
    shop = app()
    texts = shop.texts()
    notes = [note for note in delete_page(shop.project, LIST).notes if note.span != (0, 0)]
    found = sorted((note.path.rpartition("/")[2], texts[note.path][slice(*note.span)]) for note in notes)
    assert found == [
        ("deal.wxml", "/pages/list/list"),
        ("home.js", "../list/list"),
        ("home.js", "/pages/list/list"),
        ("home.js", "pages/list/list"),
        ("home.wxml", "../list/list"),
        ("home.wxml", "/pages/list/list"),
        ("home.wxml", "/pages/list/list"),
    ]


def test_a_tab_bar_of_one_page_goes_and_is_noted(app):
    shop = app()
    shop.project.apply(delete_page(shop.project, LIST))
    change = delete_page(shop.project, "pages/me/me")
    shop.after(change)
    assert "tabBar" not in shop.project.app_config
    assert "The tab bar has been removed: it needs 2 pages at least." in [note.message for note in change.notes]


def test_the_start_page_named_in_app_json_is_forgotten(app):
    shop = app({"app/app.json": '{"entryPagePath": "pages/me/me", "pages": ["pages/home/home", "pages/me/me"]}'})
    change = delete_page(shop.project, "pages/me/me")
    shop.after(change)
    assert shop.project.app_config == {"pages": ["pages/home/home"]}
    assert "The app opens with pages/home/home now." in [note.message for note in change.notes]


def test_the_last_page_stays(app):
    shop = app({"app/app.json": '{"pages": ["pages/me/me"]}'})
    with pytest.raises(NotEditable, match="at least one page"):
        delete_page(shop.project, "pages/me/me")


def test_the_last_page_of_the_main_package_stays(app):
    shop = app(
        {"app/app.json": '{"pages": ["pages/me/me"], "subpackages": [{"root": "extra", "pages": ["pages/gift/gift"]}]}'}
    )
    with pytest.raises(NotEditable, match="main package"):
        delete_page(shop.project, "pages/me/me")

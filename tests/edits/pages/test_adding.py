import json

import pytest

from designer.edits import NotEditable
from designer.edits.pages import add_page
from designer.source.script.editing.templates import new_page_script
from tests.material import wcc


def add(shop, route="pages/new/new", **how):
    return shop.after(add_page(shop.project, route, **how))


def test_a_page_is_made_as_the_others_are(app):
    assert add(app(), title="新品") == {
        "app/app.json": app()
        .text("app/app.json")
        .replace('    "pages/me/me"\n', '    "pages/me/me",\n    "pages/new/new"\n', 1),
        "app/pages/new/new.wxml": '<view class="page">\n</view>\n',
        "app/pages/new/new.wxss": "",
        "app/pages/new/new.js": new_page_script(app().project.script("app/pages/home/home.js")),
        "app/pages/new/new.json": '{\n  "navigationBarTitleText": "新品",\n  "usingComponents": {}\n}\n',
    }


def test_a_page_of_a_sub_package_is_listed_there(app):
    shop = app()
    add(shop, "pages/hint/hint", package="extra")
    assert '"pages": ["pages/deal/deal", "pages/gift/gift", "pages/hint/hint"]' in shop.text("app/app.json")
    assert shop.project.page("extra/pages/hint/hint").missing == ()


def test_a_page_may_stand_behind_another_one(app):
    shop = app()
    add(shop, after="pages/home/home")
    assert [page.route for page in shop.project.pages][:2] == ["pages/home/home", "pages/new/new"]


@pytest.mark.parametrize(
    ("config", "after"),
    [
        ('{"pages": []}', '{"pages": ["index"]}'),
        ("{}", '{\n  "pages": [\n    "index"\n  ]\n}'),
        ('{\r\n\t"pages": [\r\n\t]\r\n}', '{\r\n\t"pages": [\r\n\t\t"index"\r\n\t]\r\n}'),
    ],
)
def test_the_first_page_of_an_app(app, config, after):
    shop = app(base={"app.json": config})
    assert add(shop, "index") | {"app.json": shop.text("app.json")} == {
        "app.json": after,
        "index.wxml": "<view>\n</view>\n",
        "index.wxss": "",
        "index.js": new_page_script(),
        "index.json": '{\n  "usingComponents": {}\n}\n',
    }


@pytest.mark.parametrize(
    ("files", "made"),
    [
        ({"a.ts": "Page({});\n", "a.less": "", "a.wxml": ""}, {"b.ts", "b.less", "b.wxml"}),
        ({"a.js": "Page({})", "a.scss": "", "a.wxml": "", "a.json": "{}"}, {"b.js", "b.scss", "b.wxml", "b.json"}),
        ({"a.js": "Page({})", "a.wxml": ""}, {"b.js", "b.wxml"}),
    ],
)
def test_a_page_gets_the_kinds_of_files_that_others_have(app, files, made):
    shop = app(base={"app.json": '{"pages": ["a"]}', **files})
    assert add(shop, "b").keys() == {"app.json", *made}


@pytest.mark.parametrize(
    ("script", "new"),
    [
        ("Page({\r\n\tdata: {},\r\n});\r\n", "Page({\r\n\tdata: {},\r\n\r\n\tonLoad() {\r\n\t},\r\n});\r\n"),
        ("Page({\n    data: 1\n})", "Page({\n    data: {},\n\n    onLoad() {\n    }\n})\n"),
    ],
)
def test_the_script_is_written_as_others_are(app, script, new):
    shop = app(base={"app.json": '{"pages": ["a"]}', "a.js": script, "a.wxml": ""})
    assert add(shop, "b")["b.js"] == new


def test_the_new_page_is_what_the_compiler_accepts_and_the_focus_is_in_it(app):
    shop = app()
    change = add_page(shop.project, "pages/new/new")
    shop.project.apply(change)
    shop.project.save()
    assert shop.project.wxml(change.focus.path).element_at(change.focus.offset).tag == "view"
    assert wcc(shop.project.root, "app/pages/new/new.wxml").accepted
    assert json.loads(shop.text("app/pages/new/new.json")) == {"usingComponents": {}}


@pytest.mark.parametrize(
    ("route", "how", "reason"),
    [
        ("pages/me/me", {}, "lists pages/me/me already"),
        ("components/card/index", {}, "exists already"),
        ("pages/new page", {}, "is no name"),
        ("pages/../x", {}, "is no name"),
        ("", {}, "is no name"),
        ("pages/new/new", {"after": "extra/pages/gift/gift"}, "same package"),
        ("pages/new/new", {"package": "none"}, "no sub-package"),
    ],
)
def test_a_page_is_not_added(app, route, how, reason):
    with pytest.raises(NotEditable, match=reason):
        add_page(app().project, route, **how)

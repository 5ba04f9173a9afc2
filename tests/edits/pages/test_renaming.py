import pytest

from designer.edits import NotEditable
from designer.edits.pages import rename_component, rename_page

MOVED = "shop/all"


def rename(shop, new=MOVED, old="pages/list/list"):
    change = rename_page(shop.project, old, new)
    return change, shop.after(change)


def test_the_files_of_the_page_move(app):
    shop = app()
    rename(shop)
    assert shop.project.page(MOVED).missing == ()
    assert [path for path in shop.project.files() if path.startswith("app/shop/")] == [
        "app/shop/all.js",
        "app/shop/all.json",
        "app/shop/all.wxml",
        "app/shop/all.wxs",
        "app/shop/all.wxss",
    ]
    assert not any(path.startswith("app/pages/list/") for path in shop.project.files())


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("app/app.json", '    "pages/list/list",', '    "shop/all",'),
        ("app/app.json", '"pages/list/list": {"packages"', '"shop/all": {"packages"'),
        ("app/app.json", '{"pagePath": "pages/list/list", "text"', '{"pagePath": "shop/all", "text"'),
        ("app/sitemap.json", '"page": "pages/list/list"', '"page": "shop/all"'),
        ("project.config.json", '"pathName": "pages/list/list"', '"pathName": "shop/all"'),
        ("app/pages/home/home.wxml", '"/pages/list/list?kind={{kind}}"', '"/shop/all?kind={{kind}}"'),
        ("app/pages/home/home.wxml", '"../list/list"', '"../../shop/all"'),
        ("app/pages/home/home.wxml", "'/pages/list/list'", "'/shop/all'"),
        ("app/pages/home/home.wxss", "'../list/list.wxss'", "'../../shop/all.wxss'"),
        ("app/pages/home/home.js", "'pages/list/list'", "'shop/all'"),
        ("app/pages/home/home.js", "'/pages/list/list?id='", "'/shop/all?id='"),
        ("app/pages/home/home.js", "`../list/list?id=", "`../../shop/all?id="),
        ("app/extra/pages/deal/deal.wxml", '"/pages/list/list"', '"/shop/all"'),
    ],
)
def test_what_leads_to_the_page_follows(app, path, old, new):
    shop = app()
    before = shop.text(path)
    assert old in before
    rename(shop)
    assert new in shop.text(path)
    assert old not in shop.text(path)
    assert "listing/listing" in shop.text("app/pages/home/home.wxml")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "wxml",
            '<import src="../parts/row.wxml" />\n<wxs module="price" src="../utils/price.wxs" />\n'
            '<wxs module="own" src="./all.wxs" />\n<view class="page">\n  <image src="../images/go.png" />\n'
            '  <image src="../images/{{name}}.png" />\n  <shop-card />\n</view>\n',
        ),
        ("wxss", '@import "../styles/base.wxss";\n.page {}\n'),
        ("json", '{"usingComponents": {"shop-card": "../components/card"}}\n'),
        ("js", "const format = require('../utils/format')\nPage({})\n"),
    ],
)
def test_relative_paths_inside_the_page_follow(app, kind, expected):
    shop = app()
    rename(shop)
    assert shop.text(f"app/shop/all.{kind}") == expected


def test_a_new_name_in_the_same_folder_leaves_relative_paths_alone(app):
    shop = app()
    _, changed = rename(shop, "pages/list/all")
    assert shop.text("app/pages/list/all.json") == '{"usingComponents": {"shop-card": "../../components/card"}}\n'
    assert "'../list/all.wxss'" in changed["app/pages/home/home.wxss"]


def test_what_is_put_together_when_the_app_runs_is_noted_with_its_place(app):
    shop = app()
    before = shop.text("app/pages/home/home.js")
    change, _ = rename(shop)
    assert [(note.path, before[slice(*note.span)]) for note in change.notes] == [("app/pages/home/home.js", "/pages/")]


def test_a_page_moves_from_one_package_to_another(app):
    shop = app()
    rename(shop, "pages/gift/gift", "extra/pages/gift/gift")
    assert '"pages": ["pages/deal/deal"]' in shop.text("app/app.json")
    assert shop.project.page("pages/gift/gift").package == ""
    rename(shop, "extra/pages/gift/gift", "pages/gift/gift")
    assert shop.project.page("extra/pages/gift/gift").package == "extra"


def test_a_sub_package_goes_with_its_last_page(app):
    shop = app()
    rename(shop, "pages/gift/gift", "extra/pages/gift/gift")
    rename(shop, "pages/deal/deal", "extra/pages/deal/deal")
    assert shop.project.app_config["subPackages"] == []
    assert shop.project.app_config["preloadRule"]["pages/list/list"] == {"packages": []}


def test_components_out_of_reach_in_the_new_package_are_noted(app):
    own = {
        "app/extra/c/c.json": "{}",
        "app/extra/c/c.wxml": "",
        "app/extra/pages/gift/gift.json": '{"usingComponents": {"c": "../../c/c"}}',
    }
    shop = app(own)
    change, _ = rename(shop, "pages/gift/gift", "extra/pages/gift/gift")
    assert ["sub-package extra" in note.message for note in change.notes] == [True]
    assert shop.text("app/pages/gift/gift.json") == '{"usingComponents": {"c": "../../extra/c/c"}}'


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("pages/list/list", "pages/me/me", "exists already"),
        ("pages/list/list", "pages/项/list", "is no name"),
        ("pages/list/list", "pages//list", "is no name"),
        ("pages/list/list", "extra/pages/list", "tab bar"),
        ("pages/none/none", "pages/some/some", "lists no page"),
    ],
)
def test_a_page_is_not_renamed(app, old, new, reason):
    with pytest.raises(NotEditable, match=reason):
        rename_page(app().project, old, new)


def test_the_same_name_changes_nothing(app):
    assert rename_page(app().project, "pages/list/list", "/pages/list/list").steps == ()


@pytest.mark.parametrize(
    ("old", "new", "path", "expected"),
    [
        (
            "card/index",
            "box/index",
            "pages/list/list.json",
            '{"usingComponents": {"shop-card": "../../components/box"}}',
        ),
        (
            "card/index",
            "box/box",
            "pages/list/list.json",
            '{"usingComponents": {"shop-card": "../../components/box/box"}}',
        ),
        ("card/index", "box/index", "components/deck/deck.js", "'../box/index'"),
        ("deck/deck", "ui/deck/deck", "components/card/index.js", "'../ui/deck/deck'"),
        ("deck/deck", "ui/deck/deck", "components/ui/deck/deck.js", "'../../card/index'"),
    ],
)
def test_a_component_is_renamed_with_its_users_and_relations(app, old, new, path, expected):
    shop = app()
    shop.after(rename_component(shop.project, f"app/components/{old}", f"app/components/{new}"))
    assert expected in shop.text(f"app/{path}")


def test_an_alias_of_a_path_stays_one(app):
    shop = app(
        {
            "app/app.json": '{"pages": ["pages/me/me"], "resolveAlias": {"@/*": "/*"}}',
            "app/pages/me/me.json": '{"usingComponents": {"shop-card": "@/components/card"}}',
            "app/pages/me/me.js": "import deck from '@/components/deck/deck'\nPage({})\n",
        }
    )
    shop.after(rename_component(shop.project, "app/components/card/index", "app/components/box/index"))
    shop.after(rename_component(shop.project, "app/components/deck/deck", "app/components/pile/pile"))
    assert shop.text("app/pages/me/me.json") == '{"usingComponents": {"shop-card": "@/components/box"}}'
    assert shop.text("app/pages/me/me.js").startswith("import deck from '@/components/pile/pile'\n")

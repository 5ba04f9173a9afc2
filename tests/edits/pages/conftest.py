"""A small shop as people write it, for tests of verbs over many files."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from designer.project import Project

SHOP = {
    "project.config.json": """{
  "miniprogramRoot": "app/",
  "condition": {"miniprogram": {"list": [{"name": "list", "pathName": "pages/list/list", "query": "id=1"}]}}
}""",
    "app/app.json": """{
  "pages": [
    "pages/home/home",
    "pages/list/list",
    "pages/me/me"
  ],
  "subPackages": [
    {
      "root": "extra",
      "pages": ["pages/deal/deal", "pages/gift/gift"]
    }
  ],
  "preloadRule": {
    "pages/list/list": {"packages": ["extra"]}
  },
  "tabBar": {
    "list": [
      {"pagePath": "pages/home/home", "text": "Home"},
      {"pagePath": "pages/list/list", "text": "List"},
      {"pagePath": "pages/me/me", "text": "Me"}
    ]
  },
  "usingComponents": {}
}
""",
    "app/sitemap.json": '{"rules": [{"action": "allow", "page": "pages/list/list"}, {"action": "allow", "page": "*"}]}',
    "app/app.js": "App({})\n",
    "app/utils/format.js": "module.exports = {}\n",
    "app/utils/price.wxs": "module.exports = {}\n",
    "app/styles/base.wxss": ".base {}\n",
    "app/images/go.png": "",
    "app/parts/row.wxml": '<template name="row"><view/></template>\n',
    "app/components/card/index.wxml": "<slot/>\n",
    "app/components/card/index.json": '{"component": true}\n',
    "app/components/card/index.js": "Component({ relations: { '../deck/deck': { type: 'parent' } } })\n",
    "app/components/deck/deck.wxml": "<slot/>\n",
    "app/components/deck/deck.json": '{"component": true}\n',
    "app/components/deck/deck.js": "Component({ relations: { '../card/index': { type: 'child' } } })\n",
    "app/pages/home/home.wxml": """<view class="page">
  <navigator url="/pages/list/list?kind={{kind}}">All</navigator>
  <navigator url="../list/list">Near</navigator>
  <navigator url="{{open ? '/pages/list/list' : '/pages/me/me'}}">Maybe</navigator>
  <view data-url="/pages/listing/listing">Not this one</view>
</view>
""",
    "app/pages/home/home.json": '{\n  "navigationBarTitleText": "Home",\n  "usingComponents": {}\n}\n',
    "app/pages/home/home.wxss": "@import '../list/list.wxss';\n",
    "app/pages/home/home.js": """Page({
  data: { next: 'pages/list/list' },
  all() { wx.navigateTo({ url: '/pages/list/list?id=' + this.data.id }) },
  near() { wx.navigateTo({ url: `../list/list?id=${this.data.id}` }) },
  any(name) { wx.navigateTo({ url: '/pages/' + name }) },
})
""",
    "app/pages/list/list.wxml": """<import src="../../parts/row.wxml" />
<wxs module="price" src="../../utils/price.wxs" />
<wxs module="own" src="./list.wxs" />
<view class="page">
  <image src="../../images/go.png" />
  <image src="../../images/{{name}}.png" />
  <shop-card />
</view>
""",
    "app/pages/list/list.wxs": "module.exports = {}\n",
    "app/pages/list/list.wxss": '@import "../../styles/base.wxss";\n.page {}\n',
    "app/pages/list/list.json": '{"usingComponents": {"shop-card": "../../components/card"}}\n',
    "app/pages/list/list.js": "const format = require('../../utils/format')\nPage({})\n",
    "app/pages/me/me.wxml": '<view class="page"></view>\n',
    "app/pages/me/me.wxss": "",
    "app/pages/me/me.json": '{"usingComponents": {}}\n',
    "app/pages/me/me.js": "Page({})\n",
    "app/extra/pages/deal/deal.wxml": '<navigator url="/pages/list/list"/>\n',
    "app/extra/pages/deal/deal.js": "Page({})\n",
    "app/extra/pages/gift/gift.wxml": "<view/>\n",
    "app/extra/pages/gift/gift.js": "Page({})\n",
}
_TEXTS = (".wxml", ".wxss", ".json", ".js", ".ts", ".wxs", ".less", ".scss")


class Shop:
    """An open project, with what tests ask of it."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def texts(self) -> dict[str, str]:
        """Every text of the project as it is now, by path."""
        paths = {*self.project.files(""), "project.config.json"} if self.project.exists("project.config.json") else ()
        return {path: self.project.source(path).text for path in paths or self.project.files("") if _is_text(path)}

    def text(self, path: str) -> str:
        return self.project.source(path).text

    def after(self, change) -> dict[str, str]:
        """Applies a change, checks that undo restores every byte, does it again and returns what differs."""
        before = self.texts()
        self.project.apply(change)
        after = self.texts()
        self.project.undo()
        assert self.texts() == before
        self.project.redo()
        return {path: text for path, text in after.items() if before.get(path) != text}


@pytest.fixture
def app(tmp_path: Path) -> Callable[..., Shop]:
    """Opens the shop with other texts for some files; None leaves one out."""

    def make(files: Mapping[str, str | None] | None = None, base: Mapping[str, str] = SHOP) -> Shop:
        for path, text in {**base, **(files or {})}.items():
            if text is not None:
                target = tmp_path / "shop" / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text.encode())
        return Shop(Project.open(tmp_path / "shop"))

    return make


def _is_text(path: str) -> bool:
    return path.endswith(_TEXTS)

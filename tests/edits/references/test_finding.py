import pytest

from designer.edits.references import References
from designer.project import Project

FILES = {
    "app.json": '{"pages": ["pages/a/a", "pages/b/b", "top"], "entryPagePath": "top", "resolveAlias": {"@/*": "/*"}}',
    "pages/a/a.wxml": "",
    "pages/b/b.wxml": "",
    "pages/b/b.js": "",
    "top.wxml": "",
    "utils/u.js": "",
    "utils/deep/index.js": "",
    "parts/p.wxml": "",
    "parts/base.wxss": "",
    "parts/colors.less": "",
    "images/i.png": "",
    "components/card/index.json": '{"component": true}',
}
B = "pages/b/b"


@pytest.fixture
def found(tmp_path):
    """What a file leads to: each piece of its text with the target."""

    def find(name, text):
        for path, content in {**FILES, f"pages/a/{name}": text}.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode())
        project = Project.open(tmp_path)
        references = list(References(project).of(f"pages/a/{name}"))
        assert all(text[slice(*each.span)] == each.written for each in references)
        return sorted((each.written, each.target) for each in references)

    return find


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.wxml", '<navigator url="/pages/b/b"/>', [("/pages/b/b", B)]),
        ("a.wxml", '<navigator url="/pages/b/b?x={{y}}#z"/>', [("/pages/b/b", B)]),
        ("a.wxml", '<navigator url="/pages/b/b.html"/>', [("/pages/b/b", B)]),
        ("a.wxml", '<view data-to="../b/b"/>', [("../b/b", B)]),
        ("a.wxml", "<a b=\"{{c ? '/pages/b/b' : ''}}\"/>", [("/pages/b/b", B)]),
        ("a.wxml", '<import src="/parts/p"/>', [("/parts/p", "parts/p.wxml")]),
        ("a.wxml", '<image src="../../images/i.png"/>', [("../../images/i.png", "images/i.png")]),
        ("a.wxml", '<image src="../../images/{{x}}.png"/>', [("../../images/", "images/")]),
        (
            "a.wxml",
            "<wxs module='m'>var a = require('../../parts/base.wxss')</wxs>",
            [("../../parts/base.wxss", "parts/base.wxss")],
        ),
        ("a.wxml", '<view class="top"/><view class="b/b"/>', []),
        ("a.wxml", '<image src="https://pages/b/b"/><image src="//pages/b/b"/>', []),
        ("a.wxml", "<!-- /pages/b/b --><text>/pages/b/b</text>", []),
        ("a.js", "require('../../utils/u')", [("../../utils/u", "utils/u.js")]),
        ("a.js", "require('../../utils/deep')", [("../../utils/deep", "utils/deep/index.js")]),
        ("a.js", "import u from '@/utils/u'", [("@/utils/u", "utils/u.js")]),
        ("a.js", "import('../../utils/u.js')", [("../../utils/u.js", "utils/u.js")]),
        ("a.js", "x = 'pages/b/b?y=' + z", [("pages/b/b", B)]),
        ("a.js", "x = `/pages/b/b?y=${z}`", [("/pages/b/b", B)]),
        ("a.js", "x = '/pages/b/b' + query", [("/pages/b/b", B)]),
        ("a.js", "x = '/pages/' + b + 'utils/u' // '/pages/b/b'", []),
        ("a.js", "x = 'a\\/pages/b/b'", []),
        ("a.wxss", '@import "../../parts/base.wxss";', [("../../parts/base.wxss", "parts/base.wxss")]),
        ("a.less", "@import (reference) '../../parts/colors';", [("../../parts/colors", "parts/colors.less")]),
        ("a.wxss", '/* @import "../../parts/base.wxss"; */', []),
        ("a.wxss", ".a { background: url(../../images/i.png) }", [("../../images/i.png", "images/i.png")]),
        ("a.json", '{"usingComponents": {"x": "/components/card"}}', [("/components/card", "components/card/index")]),
        ("a.json", '{"usingComponents": {"x": "@/components/card"}}', [("@/components/card", "components/card/index")]),
        (
            "a.json",
            '{"componentGenerics": {"x": {"default": "../../components/card/index"}}}',
            [("../../components/card/index", "components/card/index")],
        ),
        (
            "a.json",
            '{"list": [{"url": "/pages/b/b"}], "text": "top", "pages/b/b": 1}',
            [("/pages/b/b", B), ("pages/b/b", B)],
        ),
    ],
)
def test_every_string_that_leads_somewhere_is_found(found, name, text, expected):
    assert found(name, text) == expected


def test_a_start_page_without_a_folder_is_found(found, tmp_path):
    found("a.wxml", "")
    references = References(Project.open(tmp_path))
    assert [(each.written, each.target) for each in references.of("app.json")] == [("top", "top")]

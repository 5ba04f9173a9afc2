import pytest

from designer.edits import NotEditable
from designer.edits.clipboard import Clipboard, copy_markup
from designer.edits.pasting import move_elements_between, paste_markup
from designer.project import Project
from designer.source.wxml.query import select
from tests.material import wcc, wcsc

CARD = '{"component": true}'
BASE = {
    "app.json": '{"pages": ["pages/a/a", "pages/b/b"]}',
    "app.wxss": ".shared {\n  color: red;\n}\n",
    "pages/a/a.js": "Page({})\n",
    "pages/b/b.js": "Page({})\n",
    "pages/b/b.wxml": "<view>\n    <text>b</text>\n</view>\n",
    "components/card/card.json": CARD,
    "components/card/card.wxml": "<slot/>\n",
    "components/other/other.json": CARD,
    "components/other/other.wxml": "<slot/>\n",
    "images/go.png": "",
    "utils/price.wxs": "module.exports = {}\n",
    "parts/row.wxml": '<template name="row"><view/></template>\n',
}
A, B = "pages/a/a.wxml", "pages/b/b.wxml"


class Pages:
    """Two open pages."""

    def __init__(self, project):
        self.project = project

    def find(self, path, css):
        return select(self.project.wxml(path), css)

    def text(self, path):
        return self.project.source(path).text

    def move(self, css, **place):
        """Moves from the first page into the root of the second, and checks that undo restores all."""
        [root] = self.find(B, "view")[:1]
        change = move_elements_between(self.project, A, self.find(A, css), B, parent=place.get("parent", root))
        before = {path: self.project.read(path) if self.project.exists(path) else None for path in change.paths}
        self.project.apply(change)
        self.project.undo()
        assert before == {path: self.project.read(path) if self.project.exists(path) else None for path in before}
        self.project.redo()
        return change


@pytest.fixture
def pages(tmp_path):
    def make(markup, **files):
        texts = {
            **BASE,
            A: markup,
            **{name.replace("_", ".", 1): text for name, text in files.items() if name.startswith("app")},
        }
        for name, text in files.items():
            if not name.startswith("app"):
                page, _, kind = name.partition("_")
                texts[f"pages/{page}/{page}.{kind}"] = text
        for path, text in texts.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        return Pages(Project.open(tmp_path))

    return make


def test_an_element_moves_to_another_page_in_its_manner(pages):
    app = pages("<view>\n  <button bind:tap='go'>\n    x\n  </button>\n</view>\n")
    change = app.move("button")
    assert app.text(A) == "<view>\n</view>\n"
    assert app.text(B) == "<view>\n    <text>b</text>\n    <button bind:tap='go'>\n        x\n    </button>\n</view>\n"
    assert app.project.wxml(B).element_at(change.focus.offset).tag == "button"


def test_branches_of_a_condition_move_with_their_head(pages):
    app = pages('<view>\n  <a wx:if="{{x}}"/>\n  <b wx:else/>\n</view>\n')
    app.move("a")
    assert app.text(A) == "<view>\n</view>\n"
    assert app.text(B) == '<view>\n    <text>b</text>\n    <a wx:if="{{x}}"/>\n    <b wx:else/>\n</view>\n'


def test_a_branch_that_moves_alone_stands_for_itself(pages):
    app = pages('<view>\n  <a wx:if="{{x}}"/>\n  <b wx:elif="{{y}}"/>\n</view>\n')
    app.move("b")
    assert app.text(A) == '<view>\n  <a wx:if="{{x}}"/>\n</view>\n'
    assert app.text(B) == '<view>\n    <text>b</text>\n    <b wx:if="{{y}}"/>\n</view>\n'


STYLE = ".card {\n  color: red;\n}\n\n.page .card {\n  top: 0;\n}\n\n.card .name,\n.page {\n  margin: 0;\n}\n"
STYLED = '<view class="card"><text class="name">x</text></view>\n'


@pytest.mark.parametrize(
    ("there", "after", "markup"),
    [
        (None, ".card {\n  color: red;\n}\n\n.card .name {\n  margin: 0;\n}\n", "card"),
        ("", ".card {\n  color: red;\n}\n\n.card .name {\n  margin: 0;\n}\n", "card"),
        (
            ".b { top: 0 }\n.card { color: red }\n",
            ".b { top: 0 }\n.card { color: red }\n.card .name { margin: 0 }\n",
            "card",
        ),
        (
            ".card {\n\tcolor: blue;\n}\n",
            ".card {\n\tcolor: blue;\n}\n\n.card-2 {\n\tcolor: red;\n}\n\n.card-2 .name {\n\tmargin: 0;\n}\n",
            "card-2",
        ),
    ],
)
def test_rules_that_the_other_page_lacks_come_along(pages, there, after, markup):
    app = pages(STYLED, a_wxss=STYLE, **({} if there is None else {"b_wxss": there}))
    app.move(".card")
    assert app.text("pages/b/b.wxss") == after
    assert f'<view class="{markup}"><text class="name">' in app.text(B)


def test_rules_of_the_whole_app_stay_where_they_are(pages):
    app = pages('<view class="shared"/>\n')
    app.move(".shared")
    assert not app.project.exists("pages/b/b.wxss")


def test_a_class_that_an_expression_gives_is_renamed_with_its_rule(pages):
    app = pages(
        "<view class=\"{{on ? 'card' : ''}}\"/>\n",
        a_wxss=".card {\n  color: red;\n}\n",
        b_wxss=".card {\n  top: 0;\n}\n",
    )
    app.move("view")
    assert "{{on ? 'card-2' : ''}}" in app.text(B)


def test_media_rules_and_keyframes_come_along(pages):
    style = (
        "@media (min-width: 1px) {\n  .card {\n    animation: fade 1s;\n  }\n}\n\n"
        "@keyframes fade {\n  from {\n    opacity: 0;\n  }\n}\n"
    )
    app = pages(STYLED, a_wxss=style)
    app.move(".card")
    assert app.text("pages/b/b.wxss") == style


def test_components_come_along_and_the_last_use_ends_the_entry(pages):
    using = '{"usingComponents": {"shop-card": "/components/card/card", "kept": "/components/other/other"}}'
    app = pages("<view><shop-card/></view>\n", a_json=using)
    app.move("shop-card")
    assert app.project.json("pages/b/b.json") == {"usingComponents": {"shop-card": "/components/card/card"}}
    assert app.text("pages/a/a.json") == '{"usingComponents": {"kept": "/components/other/other"}}'


@pytest.mark.parametrize(
    ("there", "tag"),
    [
        ('{"usingComponents": {"shop-card": "/components/other/other"}}', "shop-card-2"),
        ('{"usingComponents": {"shop-card": "/components/other/other", "own": "/components/card/card"}}', "own"),
    ],
)
def test_a_tag_that_means_something_else_gets_another_name(pages, there, tag):
    app = pages(
        "<view><shop-card>x</shop-card></view>\n",
        a_json='{"usingComponents": {"shop-card": "/components/card/card"}}',
        b_json=there,
    )
    app.move("shop-card")
    assert f"<{tag}>x</{tag}>" in app.text(B)
    assert app.project.using(B)[tag].path == "components/card/card"


def test_modules_and_imports_that_it_uses_come_along(pages):
    app = pages(
        '<wxs module="price" src="../../utils/price.wxs" />\n<wxs module="unused">module.exports = {}</wxs>\n'
        '<import src="../../parts/row.wxml" />\n<view>\n  <text id="a">{{price.of(1)}}</text>\n'
        '  <template is="row" />\n</view>\n'
    )
    app.move("text, template[is]")
    assert app.text(B) == (
        '<wxs module="price" src="../../utils/price.wxs" />\n<import src="../../parts/row.wxml" />\n'
        '<view>\n    <text>b</text>\n    <text id="a">{{price.of(1)}}</text>\n    <template is="row" />\n</view>\n'
    )


def test_relative_paths_lead_where_they_led(pages):
    app = pages('<wxs module="p" src="../../utils/price.wxs"/>\n<image src="../../images/go.png" alt="{{p.x}}"/>\n')
    change = paste_markup(
        app.project, "components/card/card.wxml", None, None, copy_markup(app.project, A, app.find(A, "image"))
    )
    app.project.apply(change)
    assert app.text("components/card/card.wxml") == (
        '<wxs module="p" src="../../utils/price.wxs"/>\n<slot/>\n<image src="../../images/go.png" alt="{{p.x}}"/>\n'
    )
    deeper = paste_markup(app.project, "parts/row.wxml", None, None, copy_markup(app.project, A, app.find(A, "image")))
    app.project.apply(deeper)
    assert '<image src="../images/go.png"' in app.text("parts/row.wxml")
    assert '<wxs module="p" src="../utils/price.wxs"/>' in app.text("parts/row.wxml")


def test_markup_from_elsewhere_needs_nothing_but_itself(pages):
    app = pages("<view/>\n")
    app.project.apply(paste_markup(app.project, A, None, None, Clipboard("<text>x</text>")))
    assert app.text(A) == "<view/>\n<text>x</text>\n"


def test_a_component_that_is_not_in_the_project_is_noted(pages):
    app = pages("<view/>\n")
    change = paste_markup(app.project, A, None, None, Clipboard("<x-y/>", components={"x-y": "lib/x/y"}))
    assert [note.message for note in change.notes] == ["The component lib/x/y of <x-y> is not in this project."]


def test_a_sheet_with_an_unclosed_rule_is_left_alone(pages):
    app = pages(STYLED, a_wxss=STYLE, b_wxss=".b {\n")
    with pytest.raises(NotEditable, match=r"b\.wxss:1"):
        app.move(".card")


def test_the_compilers_accept_what_was_pasted(pages):
    app = pages(STYLED, a_wxss=STYLE)
    app.move(".card")
    app.project.save()
    assert wcc(app.project.root, A, B).accepted
    assert wcsc(app.project.root, "pages/b/b.wxss").accepted


def test_a_module_of_a_package_is_found_from_the_other_page(pages):
    app = pages("<view/>\n")
    package = "miniprogram_npm/ui/button/index"
    for path, text in {f"{package}.wxml": '<wxs src="../m.wxs" module="m"/>\n<view id="{{m.x}}"/>\n'}.items():
        target = app.project.root / path
        target.parent.mkdir(parents=True)
        target.write_text(text)
    (app.project.root / "miniprogram_npm/ui/m.wxs").write_text("module.exports = {}\n")
    found = app.find(f"{package}.wxml", "view")
    app.project.apply(paste_markup(app.project, A, None, None, copy_markup(app.project, f"{package}.wxml", found)))
    assert '<wxs src="../../miniprogram_npm/ui/m.wxs" module="m"/>' in app.text(A)

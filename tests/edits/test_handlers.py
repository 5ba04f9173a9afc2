import pytest

from designer.edits import NotEditable, add_handler, bind_event, remove_handler, rename_handler
from tests.edits.conftest import PAGE
from tests.material import wcc

SCRIPT = "pages/shop/shop.js"
JS = "Page({\n  data: {},\n\n  go(e) {\n    this.open()\n  },\n\n  open() {\n    this.go()\n  },\n})\n"
HEAD = "parts/head.wxml"


@pytest.fixture
def shop(desk):
    def make(markup, script=JS, **files):
        return desk(markup, pages__shop__shop_dot_js=script, **files)

    return make


def text(page, path):
    return page.project.source(path).text


def applied(page, change):
    """Applies the change, after undo has shown that it restores every byte and wcc has accepted the result."""
    before = {path: page.project.read(path) for path in change.paths}
    page.project.apply(change)
    page.project.undo()
    assert before == {path: page.project.read(path) for path in change.paths}
    page.project.redo()
    page.project.save()
    assert wcc(page.project.root, PAGE).accepted
    assert not page.project.script(SCRIPT).problems


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<view><button/></view>", '<view><button bindtap="go"/></view>'),
        ('<view bind:tap="a"><button/></view>', '<view bind:tap="a"><button bind:tap="go"/></view>'),
        ('<view><button catch:tap="a"/></view>', '<view><button catch:tap="go"/></view>'),
        ('<view bind:tap="a"><button catchtap="b"/></view>', '<view bind:tap="a"><button catchtap="go"/></view>'),
        (
            '<view><button capture-bind:tap="a"/></view>',
            '<view><button capture-bind:tap="go"/></view>',
        ),
    ],
)
def test_an_event_is_bound_in_the_form_that_the_file_uses(shop, before, after):
    page = shop(before)
    applied(page, bind_event(page.project, PAGE, page.find("button"), "tap", "go"))
    assert page.text == after
    assert text(page, SCRIPT) == JS


def test_a_handler_is_made_with_its_binding_in_the_manner_of_the_script(shop):
    page = shop("<button/>", "Page({\n  data: {},\n  buy: function (e) {\n  }\n})\n")
    applied(page, bind_event(page.project, PAGE, page.find("button"), "tap", "sell", create=True))
    assert page.text == '<button bindtap="sell"/>'
    assert text(
        page, SCRIPT
    ) == "Page({\n  data: {},\n  buy: function (e) {\n  },\n  sell: function (e) {\n\n  }\n})\n".replace("\n\n", "\n")


def test_a_handler_that_is_there_is_not_made_again(shop):
    page = shop("<button/>")
    change = bind_event(page.project, PAGE, page.find("button"), "tap", "go", create=True)
    assert [step.path for step in change.steps] == [PAGE]


def test_a_handler_gets_another_name_wherever_it_is_bound_and_called(shop):
    page = shop(
        '<include src="/parts/head.wxml"/>\n<view bindtap="go" catch:tap="{{a ? \'go\' : \'open\'}}" id="go">go</view>',
        parts__head_dot_wxml='<text bindtap="go">go</text>\n',
    )
    applied(page, rename_handler(page.project, PAGE, "go", "walk"))
    assert page.text == (
        '<include src="/parts/head.wxml"/>\n'
        '<view bindtap="walk" catch:tap="{{a ? \'walk\' : \'open\'}}" id="go">go</view>'
    )
    assert text(page, HEAD) == '<text bindtap="walk">go</text>\n'
    assert text(page, SCRIPT) == JS.replace("go(", "walk(")


def test_a_handler_in_a_template_that_another_page_shows_too_keeps_its_name(shop):
    page = shop(
        '<include src="/parts/head.wxml"/>',
        parts__head_dot_wxml='<text bindtap="go">go</text>\n',
        app_dot_json='{ "pages": ["pages/shop/shop", "pages/b/b"] }',
        pages__b__b_dot_wxml='<include src="/parts/head.wxml"/>',
        pages__b__b_dot_js="Page({})",
    )
    with pytest.raises(NotEditable, match="pages/b/b"):
        rename_handler(page.project, PAGE, "go", "walk")


@pytest.mark.parametrize(("old", "new"), [("nothing", "a"), ("go", "open"), ("go", "a-b"), ("go", ""), ("onLoad", "a")])
def test_a_name_that_cannot_be_given_is_refused(shop, old, new):
    page = shop("<view/>", JS.replace("data: {}", "onLoad() {}"))
    with pytest.raises(NotEditable):
        rename_handler(page.project, PAGE, old, new)


def test_a_bound_handler_goes_only_with_its_bindings(shop):
    page = shop('<view>\n  <button id="a" bindtap="go" />\n</view>\n')
    with pytest.raises(NotEditable, match=r"shop\.wxml:2"):
        remove_handler(page.project, PAGE, "go")
    change = remove_handler(page.project, PAGE, "go", bindings=True)
    applied(page, change)
    assert page.text == '<view>\n  <button id="a" />\n</view>\n'
    assert text(page, SCRIPT) == "Page({\n  data: {},\n\n  open() {\n    this.go()\n  },\n})\n"
    assert [note.path for note in change.notes] == [SCRIPT]


def test_of_repeated_bindings_only_those_of_the_handler_go(shop):
    page = shop("<button bindtap='go' bindtap='open' bind:tap=\"{{a ? 'go' : 'go'}}\"/>")
    page.project.apply(remove_handler(page.project, PAGE, "go", bindings=True))
    assert page.text == "<button bindtap='open'/>"


def test_a_handler_of_a_component_is_added_to_its_methods(shop):
    page = shop("<view/>", "Component({\n  methods: {\n    a() {},\n  },\n})\n")
    applied(page, add_handler(page.project, PAGE, "b"))
    assert "b" in page.project.script(SCRIPT).handlers


def test_without_a_script_a_handler_cannot_be_added(desk):
    page = desk("<view/>", parts__lost_dot_wxml="<view/>")
    with pytest.raises(NotEditable, match="no script"):
        add_handler(page.project, "parts/lost.wxml", "go")

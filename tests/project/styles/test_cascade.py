import json

import pytest

from designer.project.change import Change, EditFile
from designer.project.styles import cascade
from designer.source.source import Splice
from tests.project.styles.apps import app, marked

PAGE = "pages/a/a.wxml"


def styled(folder, markup, sheet="", app_sheet="", **files):
    return app(folder, {PAGE: markup, "pages/a/a.wxss": sheet, "app.wxss": app_sheet} | files)


def winning(project):
    """The declarations that show or may show, strongest first."""
    return [
        f"{each.declaration.name}: {each.declaration.value}"
        for each in cascade(project, PAGE, marked(project, PAGE)).declarations
        if not each.overridden
    ]


@pytest.mark.parametrize(
    ("markup", "sheet", "expected"),
    [
        ("<view here class='a'/>", ".a{top:0} .a{top:1}", ["top: 1"]),
        ("<view here class='a b'/>", ".a.b{top:0} .a{top:1}", ["top: 0"]),
        ("<view here class='a'/>", ".a{top:0!important} .a{top:1}", ["top: 0"]),
        ("<view here class='a' style='top:2'/>", ".a{top:0}", ["top: 2"]),
        ("<view here class='a' style='top:2'/>", ".a{top:0!important}", ["top: 0"]),
        ("<view here class='a' style='top:{{t}}px'/>", ".a{top:0}", ["top: {{t}}px"]),
        ("<view here class='a'/>", ".a{margin-top:0} .a{margin:1px}", ["margin: 1px"]),
        ("<view here class='a'/>", ".a{margin:1px} .a{margin-top:0}", ["margin-top: 0", "margin: 1px"]),
        ("<view here class='a'/>", ".a{top:0;top:1}", ["top: 1"]),
        ("<view here class='a'/>", ".a{TOP:0} .a{top:1}", ["top: 1"]),
        ("<view here class='a'/>", "view, .a{top:0} .a{top:1} view{top:2}", ["top: 1"]),
        ("<view here class='a'/>", ".b{top:0} @keyframes a{from{top:1}} @font-face{src:url(x)}", []),
        ("<block here class='a' wx:if='{{x}}'/>", ".a{top:0}", []),
    ],
)
def test_the_strongest_declaration_shows(tmp_path, markup, sheet, expected):
    assert winning(styled(tmp_path, markup, sheet)) == expected


@pytest.mark.parametrize(
    ("markup", "sheet", "expected"),
    [
        ('<view here class=\'a {{x ? "b" : ""}}\'/>', ".b{top:1} .a{top:0}", ["top: 0"]),
        ('<view here class=\'a {{x ? "b" : ""}}\'/>', ".a{top:0} .b{top:1}", ["top: 1", "top: 0"]),
        ("<view here class='a'/>", ".a{top:0} @media (width:1px){.a{top:1}}", ["top: 1", "top: 0"]),
        ("<view here class='a'/>", ".a{top:0} .a:active{top:1}", ["top: 1", "top: 0"]),
        ("<view here class='a'/>", ".a{top:0} .a::after{top:1}", ["top: 1", "top: 0"]),
    ],
)
def test_what_may_not_count_overrides_nothing(tmp_path, markup, sheet, expected):
    assert winning(styled(tmp_path, markup, sheet)) == expected


def test_the_page_s_sheet_wins_over_the_app_s(tmp_path):
    assert winning(styled(tmp_path, "<view here class='a'/>", ".a{top:1}", ".a{top:0}")) == ["top: 1"]


def test_conditions_and_pseudo_elements_are_named(tmp_path):
    sheet = "@media screen { @supports (top: 0) { .a:hover::after { top: 0 } } }"
    project = styled(tmp_path, "<view here class='a'/>", sheet)
    (matched,) = cascade(project, PAGE, marked(project, PAGE)).matched
    assert matched.conditions == ("@media screen", "@supports (top: 0)", ":hover")
    assert matched.pseudo_element == "after"
    assert matched.path == "pages/a/a.wxss"
    assert matched.selector.text == ".a:hover::after"
    assert matched.certain
    assert not matched.settled


def test_inherited_declarations_come_from_the_nearest_ancestor(tmp_path):
    markup = "<view class='out'><view class='in'><text here/></view></view>"
    sheet = "page{color:red;--x:1;top:0} .out{color:green;font-size:1px} .in{color:blue}"
    project = styled(tmp_path, markup, sheet)
    found = cascade(project, PAGE, marked(project, PAGE))
    handed_down = [
        (level.element.attribute("class").value if level.element else "page", each.declaration.name, each.overridden)
        for level in found.inherited
        for each in level.declarations
    ]
    assert handed_down == [
        ("in", "color", False),
        ("out", "font-size", False),
        ("out", "color", True),
        ("page", "--x", False),
        ("page", "color", True),
    ]
    assert found.winner("color").declaration.value == "blue"
    assert found.winner("top") is None


def test_what_the_element_sets_itself_hides_what_it_would_inherit(tmp_path):
    project = styled(tmp_path, "<view class='a'><text here class='b'/></view>", ".a{line-height:1} .b{font:1px x}")
    (level,) = cascade(project, PAGE, marked(project, PAGE)).inherited
    assert [each.overridden for each in level.declarations] == [True]


def test_in_an_isolated_component_only_tags_and_ids_of_the_app_count(tmp_path):
    path = "components/c/c"
    files = {
        "app.wxss": ".a{top:0} view{left:0}",
        f"{path}.wxml": "<view here class='a'/>",
        f"{path}.json": json.dumps({"component": True}),
        f"{path}.wxss": ":host{color:red} :host > view{right:0}",
    }
    project = app(tmp_path, files)
    found = cascade(project, f"{path}.wxml", marked(project, f"{path}.wxml"))
    assert [each.declaration.name for each in found.declarations] == ["right", "left"]
    assert [each.declaration.name for level in found.inherited for each in level.declarations] == ["color"]


def test_an_edit_of_the_sheet_is_seen_at_once(tmp_path):
    project = styled(tmp_path, "<view here class='a'/>", ".a{top:0}")
    assert winning(project) == ["top: 0"]
    value = project.style_sheet("pages/a/a.wxss").rules[0].declarations[0].value_span
    project.apply(Change("Set top", (EditFile("pages/a/a.wxss", (Splice(value, "1px"),)),)))
    assert winning(project) == ["top: 1px"]

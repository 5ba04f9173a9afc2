"""One property of one element: where it lands, and what is said when it cannot show."""

import pytest

from designer.edits import (
    InlineTarget,
    NewClassTarget,
    NotEditable,
    RuleTarget,
    default_target,
    rule_targets,
    set_style,
    touched_elements,
)
from tests.material import wcc, wcsc
from tests.project.styles.apps import app, element, marked

PAGE, SHEET = "pages/a/a.wxml", "pages/a/a.wxss"


def landed(target):
    return target.rule.selectors[0].text if isinstance(target, RuleTarget) else target


@pytest.mark.parametrize(
    ("markup", "sheet", "target"),
    [
        ("<view class='a' here/>", ".a{}", ".a"),
        ("<view class='a b' here/>", ".a{} .b{} .a{top:0}", ".a"),
        ("<view class='a' here/>", ".x .a{} view.a{} .a:hover{} .a::after{} .a, .b{} @media print{.a{}}", None),
        ("<view class=\"{{x ? 'a' : ''}}\" here/>", ".a{}", None),
        ("<view class='shared' here/>", "", None),
        ("<view here/>", "view{}", None),
        ("<view class='shared own' here/>", "", "own"),
        ("<view class='shared own tail-{{x}}' here/>", "", "own"),
    ],
)
def test_the_default_is_the_page_s_own_rule_of_one_class_else_a_new_class(tmp_path, markup, sheet, target):
    sheets = {"app.wxss": ".shared{}", SHEET: f"@import '/parts.wxss';{sheet}", "parts.wxss": ".imported{}"}
    project = app(tmp_path, {PAGE: markup, **sheets})
    found = landed(default_target(project, PAGE, marked(project, PAGE)))
    assert found == (target if target and target.startswith(".") else NewClassTarget(target))


def test_the_rules_that_apply_are_told_with_how_many_elements_they_touch(tmp_path):
    markup = "<view class='a' here/><block><view class='a'/></block><text>1</text>"
    files = {PAGE: markup, "pages/b/b.wxml": "<view class='a'/>", "app.wxss": "view{} .a{} .b{} .a::after{}"}
    project = app(tmp_path, files, pages=("pages/a/a", "pages/b/b"))
    targets = rule_targets(project, PAGE, marked(project, PAGE))
    assert [landed(each) for each in targets] == [".a", "view"]
    assert touched_elements(project, targets[0]) == {PAGE: 2, "pages/b/b.wxml": 1}


def styled(project, name, value, target):
    change = set_style(project, PAGE, marked(project, PAGE), name, value, target=target)
    project.apply(change)
    return change


@pytest.mark.parametrize(
    ("markup", "name", "after", "rule"),
    [
        ("<view here/>", None, '<view here class="view-1"/>', ".view-1"),
        ("<view here class='x'/>", "card", "<view here class='x card'/>", ".card"),
        ("<view here class='x'/>", "x", "<view here class='x'/>", ".x"),
        ("<view here/><view class='view-1'/>", None, "<view here class='view-2'/><view class='view-1'/>", ".view-2"),
        ("<view here/><a class='view-{{i}}'/>", "v", "<view here class='v'/><a class='view-{{i}}'/>", ".v"),
    ],
)
def test_a_new_class_comes_with_its_rule_in_one_change(tmp_path, markup, name, after, rule):
    project = app(tmp_path, {PAGE: markup})
    before = project.read(PAGE)
    styled(project, "color", "red", NewClassTarget(name))
    assert project.source(PAGE).text == after
    assert project.source(SHEET).text == f"{rule} {{\n  color: red;\n}}\n"
    project.save()
    assert wcc(tmp_path, PAGE).accepted
    assert wcsc(tmp_path, SHEET).accepted
    project.undo()
    assert project.read(PAGE) == before
    assert not project.exists(SHEET)


def test_a_free_name_is_none_that_data_may_make_or_a_sheet_has(tmp_path):
    project = app(tmp_path, {PAGE: "<text here/><text class='text-{{i}}2'/>", SHEET: ".text-1{}"})
    styled(project, "color", "red", NewClassTarget())
    assert ".text-3" in project.source(SHEET).text


def test_a_name_that_has_rules_is_refused(tmp_path):
    project = app(tmp_path, {PAGE: "<view here/>", "app.wxss": ".card{}"})
    with pytest.raises(NotEditable, match="card already"):
        styled(project, "color", "red", NewClassTarget("card"))


def test_a_rule_takes_and_loses_a_property(tmp_path):
    project = app(tmp_path, {PAGE: "<view class='a' here/>", SHEET: ".a { top: 0 }"})
    styled(project, "color", "red", default_target(project, PAGE, marked(project, PAGE)))
    assert project.source(SHEET).text == ".a { top: 0; color: red }"
    styled(project, "top", None, default_target(project, PAGE, marked(project, PAGE)))
    assert project.source(SHEET).text == ".a { color: red }"


def test_the_element_itself_takes_a_property(tmp_path):
    project = app(tmp_path, {PAGE: "<view here/>"})
    styled(project, "color", "red", InlineTarget())
    assert project.source(PAGE).text == '<view here style="color: red;"/>'


@pytest.mark.parametrize(
    ("sheet", "style", "value", "hidden"),
    [
        (".a{}", "color: blue", "red", True),
        (".a{}", "", "red", False),
        (".a{} .x .a{color: blue}", "", "red", True),
        (".x .a{color: blue}", "", "red", True),
        (".a{} .x .a{color: blue}", "", "red !important", False),
        (".a{} view{color: blue !important}", "", "red", True),
        (".a{} .x .a:hover{color: blue}", "", "red", False),
        (".a{} .x .a::before{color: blue}", "", "red", False),
        (".a{color: blue}", "", "red", False),
    ],
)
def test_what_keeps_a_value_from_showing_is_noted(tmp_path, sheet, style, value, hidden):
    project = app(tmp_path, {PAGE: f"<view class='x'><view class='a' style='{style}' here/></view>", SHEET: sheet})
    here = marked(project, PAGE)
    target = default_target(project, PAGE, here)
    if isinstance(target, NewClassTarget):
        target = NewClassTarget("fresh")
    notes = set_style(project, PAGE, here, "color", value, target=target).notes
    assert ["does not show" in note.message for note in notes] == [True] * hidden


def test_a_stronger_shorthand_is_noted_too(tmp_path):
    project = app(tmp_path, {PAGE: "<view style='padding: 0' here/>"})
    notes = set_style(project, PAGE, marked(project, PAGE), "padding-left", "1px", target=NewClassTarget()).notes
    assert [note.path for note in notes] == [PAGE]


@pytest.mark.parametrize("markup", ["<block/>", "<wxs module='m'/>", "<template name='t'/>"])
def test_what_leaves_no_box_is_not_styled(tmp_path, markup):
    project = app(tmp_path, {PAGE: markup})
    with pytest.raises(NotEditable, match="no box"):
        set_style(project, PAGE, element(project, PAGE, 0), "color", "red", target=NewClassTarget())


SHARED = {
    PAGE: "<include src='/parts/p.wxml'/>",
    "pages/b/b.wxml": "<include src='/parts/p.wxml'/>",
    "parts/p.wxml": "<view/>",
}


@pytest.mark.parametrize(
    ("files", "sheet"),
    [
        ({}, "app.wxss"),
        ({SHEET: "@import '/parts/p.wxss';", "parts/p.wxss": ".q{}"}, "app.wxss"),
        (
            {
                SHEET: "@import '/parts/p.wxss';",
                "pages/b/b.wxss": "@import '/parts/p.wxss';",
                "parts/p.wxss": ".q{top:0}",
            },
            "parts/p.wxss",
        ),
        ({"pages/b/b.wxml": "<view/>"}, SHEET),
    ],
)
def test_a_rule_for_a_shared_template_goes_where_it_reaches_all(tmp_path, files, sheet):
    project = app(tmp_path, SHARED | files, pages=("pages/a/a", "pages/b/b"))
    box = element(project, "parts/p.wxml", 0)
    assert default_target(project, "parts/p.wxml", box) == NewClassTarget()
    project.apply(set_style(project, "parts/p.wxml", box, "color", "red", target=NewClassTarget()))
    assert ".view-1" in project.source(sheet).text


@pytest.mark.parametrize("files", [{"pages/a/a.less": ".x{}"}, {"pages/a/a.scss": ".x{}"}])
def test_where_no_rule_can_be_written_the_default_is_the_element_itself(tmp_path, files):
    project = app(tmp_path, {PAGE: "<view class='x' here/>"} | files)
    assert default_target(project, PAGE, marked(project, PAGE)) == InlineTarget()


def test_a_rule_of_one_of_the_pages_that_show_a_template_is_not_the_default(tmp_path):
    files = SHARED | {"parts/p.wxml": "<view class='a'/>", SHEET: ".a{}"}
    project = app(tmp_path, files, pages=("pages/a/a", "pages/b/b"))
    assert default_target(project, "parts/p.wxml", element(project, "parts/p.wxml", 0)) == NewClassTarget()


def test_a_template_that_nothing_shows_gets_no_rule(tmp_path):
    project = app(tmp_path, {"parts/p.wxml": "<view/>"})
    with pytest.raises(NotEditable, match="No page shows"):
        set_style(project, "parts/p.wxml", element(project, "parts/p.wxml", 0), "top", "0", target=NewClassTarget())


@pytest.mark.parametrize(
    ("made", "name"),
    [("view-{{n}}", "view_1"), ("view-{{n}} view_{{n}}", "own-view-1"), ("{{a}}-{{b}} {{a}}_{{b}}", "view-1")],
)
def test_a_new_class_is_none_that_data_makes_where_there_is_a_choice(tmp_path, made, name):
    project = app(tmp_path, {PAGE: f'<view here/><view class="{made}"/>'})
    styled(project, "color", "red", NewClassTarget())
    assert f".{name} " in project.source(SHEET).text

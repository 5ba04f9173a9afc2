import pytest

from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.acceptance import NotWxss
from designer.source.wxss.editing import (
    remove_declaration,
    rename_declaration,
    set_declaration,
    set_variable,
)
from tests.source.wxss.sheets import edited

DATA_URI = f"url(data:image/png;base64,{'A' * 300_000})"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (".a{}", ".a{\n  color: red;\n}"),
        (".a {\n}", ".a {\n  color: red;\n}"),
        (".a {\n  top: 0;\n}", ".a {\n  top: 0;\n  color: red;\n}"),
        (".a {\n  top: 0\n}", ".a {\n  top: 0;\n  color: red\n}"),
        (".a\n{\n\ttop : 0;\n}", ".a\n{\n\ttop : 0;\n\tcolor : red;\n}"),
        (".a{top:0}", ".a{top:0;color:red}"),
        (".a{top:0;}", ".a{top:0;color:red;}"),
        (".a { top: 0; }", ".a { top: 0; color: red; }"),
        (".a { top: 0; left: 0 }", ".a { top: 0; left: 0; color: red }"),
        (".a{top:0; left:0}", ".a{top:0; left:0; color:red}"),
        (".a{\r\n\ttop: 0;\r\n}", ".a{\r\n\ttop: 0;\r\n\tcolor: red;\r\n}"),
        (".a {\n  top: 0; /* x */\n}", ".a {\n  top: 0; /* x */\n  color: red;\n}"),
        (".a {\n  top: 0; // x\n}", ".a {\n  top: 0; // x\n  color: red;\n}"),
        (".a {\n  top: 0 /* x */\n}", ".a {\n  top: 0; /* x */\n  color: red\n}"),
        (".a {\n  /* x */\n}", ".a {\n  color: red;\n  /* x */\n}"),
        (".a { /* x */ }", ".a {\n  color: red;\n  /* x */ }"),
        (".b{top:0}.a{}", ".b{top:0;color:red}.a{}"),
        (".a {", ".a {\n  color: red;"),
        (".a { top: 0", ".a { top: 0; color: red"),
        (".a { width: calc(1px }", ".a { color: red; width: calc(1px }"),
        ('.a{content:";"}', '.a{content:";";color:red}'),
        (".a{src:url(a;b)}", ".a{src:url(a;b);color:red}"),
        (f".a{{src:{DATA_URI}}}", f".a{{src:{DATA_URI};color:red}}"),
    ],
)
def test_a_new_declaration_is_written_as_its_neighbours(before, after):
    assert edited(before, lambda sheet, rule: set_declaration(sheet, rule, "color", "red")) == after


def test_a_rule_without_declarations_is_filled_as_the_file_is_written():
    text = ".b{color:blue;top:0}\n.a{}"
    assert edited(text, lambda sheet, rule: set_declaration(sheet, rule, "color", "red"), 1).endswith(".a{color:red}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (".a { color : blue ; }", ".a { color : red ; }"),
        (".a { color: blue !important; }", ".a { color: red !important; }"),
        (".a { color: blue; color: green; }", ".a { color: blue; color: red; }"),
        (".a { color: blue !important; color: green; }", ".a { color: red !important; color: green; }"),
        (".a { COLOR: blue }", ".a { COLOR: red }"),
        (".a { color: red; }", ".a { color: red; }"),
        (".a { color: /* x */ blue /* y */; }", ".a { color: /* x */ red /* y */; }"),
    ],
)
def test_the_declaration_that_counts_is_changed(before, after):
    assert edited(before, lambda sheet, rule: set_declaration(sheet, rule, "color", "red")) == after


@pytest.mark.parametrize(
    ("before", "important", "after"),
    [
        (".a{color:red}", True, ".a{color:red !important}"),
        (".a{color:red!important}", True, ".a{color:red!important}"),
        (".a{color:red ! important;}", False, ".a{color:red;}"),
        (".a{color:red!important}", None, ".a{color:red!important}"),
        (".a{}", True, ".a{\n  color: red !important;\n}"),
    ],
)
def test_importance_is_set_and_taken(before, important, after):
    assert edited(before, lambda sheet, rule: set_declaration(sheet, rule, "color", "red", important)) == after


def test_a_value_may_bring_its_importance():
    text = edited(".a{top:0}", lambda sheet, rule: set_declaration(sheet, rule, "top", "1px!important"))
    assert text == ".a{top:1px !important}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (".a{color:red}", ".a{}"),
        (".a { color: red; }", ".a {}"),
        (".a {\n  color: red;\n}", ".a {\n}"),
        (".a {\n  top: 0;\n  color: red;\n}", ".a {\n  top: 0;\n}"),
        (".a {\n  color: red;\n  top: 0;\n}", ".a {\n  top: 0;\n}"),
        (".a {\n  top: 0;\n  color: red\n}", ".a {\n  top: 0\n}"),
        (".a{top:0;color:red}", ".a{top:0}"),
        (".a{top:0;color:red;}", ".a{top:0;}"),
        (".a{color:red;top:0}", ".a{top:0}"),
        (".a { top: 0; color: red; left: 0 }", ".a { top: 0; left: 0 }"),
        (".a {\n  color: red; /* x */\n}", ".a {\n}"),
        (".a {\n  /* x */\n  color: red;\n}", ".a {\n  /* x */\n}"),
        (".a {\n  color: red; top: 0;\n}", ".a {\n  top: 0;\n}"),
        (".a { color: red;\n  top: 0; }", ".a {\n  top: 0; }"),
        (".a{color:red;color:blue;top:0}", ".a{top:0}"),
        (".a { top: 0; color: red; color: blue }", ".a { top: 0 }"),
        (".a { /* x */ color: red; }", ".a { /* x */ }"),
        (".a { color: red", ".a {"),
        (".a {\r\n\tcolor: red;\r\n\ttop: 0;\r\n}", ".a {\r\n\ttop: 0;\r\n}"),
        (".a{top:0}", ".a{top:0}"),
    ],
)
def test_a_property_goes_with_the_white_space_that_was_its_own(before, after):
    assert edited(before, lambda sheet, rule: remove_declaration(sheet, rule, "color")) == after


def test_one_of_two_declarations_of_a_property_can_be_removed():
    text = ".a{color:red;color:blue}"
    assert edited(text, lambda sheet, rule: remove_declaration(sheet, rule, rule.declarations[0])) == ".a{color:blue}"


def test_a_property_is_renamed_where_it_stands():
    text = ".a{left: 0;LEFT :1px}"
    after = edited(text, lambda sheet, rule: rename_declaration(sheet, rule, "left", "right"))
    assert after == ".a{right: 0;right :1px}"


def test_a_variable_is_changed_where_it_is_defined_in_its_own_case():
    text = "page{--A:1;--a:2}"
    assert edited(text, lambda sheet, rule: set_variable(sheet, "--a", "3", rule)) == "page{--A:1;--a:3}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("color", ""),
        ("color", "red; top: 0"),
        ("color", "red }"),
        ("color", '"red'),
        ("color", "calc(1px"),
        ("color", "red /* x"),
        ("color", "red // x"),
        ("color", "a\nb"),
        ("颜色", "red"),
        ("a b", "red"),
        ("*zoom", "1"),
        ("", "red"),
    ],
)
def test_what_would_not_stay_one_declaration_is_refused(name, value):
    sheet = read_wxss(Source("a", ".a{}"))
    with pytest.raises(NotWxss):
        set_declaration(sheet, sheet.rules[0], name, value)


def test_a_block_of_rules_takes_no_declaration():
    sheet = read_wxss(Source("a", "@media (width: 1px) { .a {} }"))
    with pytest.raises(NotWxss):
        set_declaration(sheet, sheet.rules[0], "color", "red")

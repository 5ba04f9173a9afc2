import pytest

from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.acceptance import NotWxss, checked_selector
from designer.source.wxss.rule_editing import (
    add_rule,
    remove_rule,
    remove_selector,
    rename_class,
    rename_selector,
    split_rule,
)
from tests.source.wxss.sheets import edited

TWO = [("color", "red"), ("left", "0")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ".n {\n  color: red;\n  left: 0;\n}\n"),
        ("\n", ".n {\n  color: red;\n  left: 0;\n}\n"),
        (".a {\n  top: 0;\n}", ".a {\n  top: 0;\n}\n\n.n {\n  color: red;\n  left: 0;\n}"),
        (".a {\n\ttop: 0;\n}\n", ".a {\n\ttop: 0;\n}\n\n.n {\n\tcolor: red;\n\tleft: 0;\n}\n"),
        (".a{top:0}", ".a{top:0}.n{color:red;left:0}"),
        (".a { top: 0 }\n", ".a { top: 0 }\n.n { color: red; left: 0 }\n"),
        (".a { top: 0 }", ".a { top: 0 }\n.n { color: red; left: 0 }"),
        ('@import "x";\n.a{top:0}', '@import "x";\n.a{top:0}\n.n{color:red;left:0}'),
        (".a{top:0}.b{top:0}", ".a{top:0}.b{top:0}.n{color:red;left:0}"),
        (".a { top: 0; }\n.b { top: 0; }\n", ".a { top: 0; }\n.b { top: 0; }\n.n { color: red; left: 0; }\n"),
        ('@import "x";', '@import "x";\n\n.n {\n  color: red;\n  left: 0;\n}'),
        ("/* x */", "/* x */\n\n.n {\n  color: red;\n  left: 0;\n}"),
        ("/* x", ".n {\n  color: red;\n  left: 0;\n}\n/* x"),
        (".a{top:0}.b{top:0}\n// x", ".a{top:0}.b{top:0}\n// x\n.n{color:red;left:0}"),
        (".a {}\njunk", ".a {}\n\n.n {\n  color: red;\n  left: 0;\n}\njunk"),
    ],
)
def test_a_rule_at_the_end_is_written_as_the_others(before, after):
    assert edited(before, lambda sheet, _: add_rule(sheet, ".n", TWO)) == after


@pytest.mark.parametrize(
    ("before", "rule", "after"),
    [
        (".a {\n  top: 0;\n}\n\n.b {}", 0, ".a {\n  top: 0;\n}\n\n.n {\n  color: red;\n  left: 0;\n}\n\n.b {}"),
        (".a{top:0}.b{top:0}", 0, ".a{top:0}.n{color:red;left:0}.b{top:0}"),
        (".a { top: 0 } /* x */\n.b {}", 0, ".a { top: 0 } /* x */\n.n { color: red; left: 0 }\n.b {}"),
        ("@media x{.a{top:0}}", 1, "@media x{.a{top:0}.n{color:red;left:0}}"),
        (
            "@media x {\n  .a {\n    top: 0;\n  }\n}\n",
            1,
            "@media x {\n  .a {\n    top: 0;\n  }\n\n  .n {\n    color: red;\n    left: 0;\n  }\n}\n",
        ),
    ],
)
def test_a_rule_behind_another_stands_as_far_from_it_as_its_neighbours(before, rule, after):
    assert edited(before, lambda sheet, after_rule: add_rule(sheet, ".n", TWO, after_rule), rule) == after


@pytest.mark.parametrize("text", [".a {", ".a { top: 0", "@media x { .a {}"])
def test_no_rule_is_written_into_an_unclosed_one(text):
    sheet = read_wxss(Source("a", text))
    with pytest.raises(NotWxss):
        add_rule(sheet, ".n", TWO)


@pytest.mark.parametrize(
    ("before", "rule", "after"),
    [
        (".a {}\n\n.b {}\n\n.c {}\n", 1, ".a {}\n\n.c {}\n"),
        (".a{}.b{}.c{}", 1, ".a{}.c{}"),
        (".a{} .b{} .c{}", 1, ".a{} .c{}"),
        (".a {}\n.b {}\n.c {}", 1, ".a {}\n.c {}"),
        (".a {}\n\n.b {}", 1, ".a {}"),
        (".a {}\n\n.b {}\n", 1, ".a {}\n"),
        (".a {}\n\n.b {}\n", 0, ".b {}\n"),
        (".a {}\n", 0, ""),
        (".a {}\n\n/* b */\n.b {}\n\n.c {}", 1, ".a {}\n\n/* b */\n\n.c {}"),
        (".a {}\n.b {} /* x */\n.c {}", 1, ".a {}\n.c {}"),
        ("@media x {\n  .a {}\n\n  .b {}\n}", 1, "@media x {\n  .b {}\n}"),
        ("@media x {\n  .a {}\n\n  .b {}\n}", 2, "@media x {\n  .a {}\n}"),
        (".a {}\r\n\r\n.b {}\r\n\r\n.c {}\r\n", 1, ".a {}\r\n\r\n.c {}\r\n"),
        (".a {}\n.b { top: 0", 1, ".a {}"),
    ],
)
def test_a_rule_goes_with_its_lines(before, rule, after):
    assert edited(before, remove_rule, rule) == after


@pytest.mark.parametrize(
    ("before", "index", "after"),
    [
        (".a, .b, .c {}", 0, ".b, .c {}"),
        (".a, .b, .c {}", 1, ".a, .c {}"),
        (".a, .b, .c {}", 2, ".a, .b {}"),
        (".a,\n.b {}", 0, ".b {}"),
        (".a,\n.b {}", 1, ".a {}"),
        (".a, /* x */ .b {}", 1, ".a /* x */  {}"),
        (".a {}\n.b {}", 0, ".b {}"),
    ],
)
def test_a_selector_goes_with_one_comma(before, index, after):
    assert edited(before, lambda sheet, rule: remove_selector(sheet, rule, rule.selectors[index])) == after


@pytest.mark.parametrize(
    ("before", "index", "after"),
    [
        (".a,\n.b {\n  top: 0;\n}\n", 0, ".b {\n  top: 0;\n}\n\n.a {\n  top: 0;\n}\n"),
        (".a,.b{top:0}.c{}", 1, ".a{top:0}.b{top:0}.c{}"),
        (".a{top:0}", 0, ".a{top:0}"),
    ],
)
def test_a_selector_is_split_off_with_the_same_declarations(before, index, after):
    assert edited(before, lambda sheet, rule: split_rule(sheet, rule, rule.selectors[index])) == after


def test_a_class_is_renamed_in_selectors_of_exactly_that_name():
    text = '.a.b:not(.a) > .a-b, [x=".a"] {content: ".a"} @media x { .\\61 {} } /* .a */ a{}'
    after = '.z.b:not(.z) > .a-b, [x=".a"] {content: ".a"} @media x { .z {} } /* .a */ a{}'
    assert edited(text, lambda sheet, _: rename_class(sheet, "a", "z")) == after


def test_a_selector_is_rewritten_alone():
    text = ".a, .b {}"
    after = edited(text, lambda sheet, rule: rename_selector(sheet, rule, rule.selectors[1], ".c > view"))
    assert after == ".a, .c > view {}"


@pytest.mark.parametrize("selector", [".a", "view", ".a > .b + .c", ".a, .b", "#a[b='c']:hover::after", ":host(.a)"])
def test_what_the_compiler_takes_is_a_selector(selector):
    assert checked_selector(f" {selector} ") == selector


@pytest.mark.parametrize(
    "selector",
    [
        "",
        ".名",
        "*",
        ".a ~ .b",
        "&.a",
        ".a:not(.b, .c)",
        ".a\\:b",
        ".a,",
        ",.a",
        "> .a",
        ".a >",
        ".a {}",
        "@media x",
        ".a..b",
        ".a%",
        "//",
    ],
)
def test_what_the_compiler_rejects_is_no_selector(selector):
    with pytest.raises(NotWxss):
        checked_selector(selector)


def test_a_class_outside_ascii_is_refused():
    with pytest.raises(NotWxss):
        rename_class(read_wxss(Source("a", ".a{}")), "a", "名")

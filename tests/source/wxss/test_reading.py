import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxss import read_wxss

PIECES = (
    ".a",
    "{",
    "}",
    "color",
    ":",
    ";",
    "red",
    "/*",
    "*/",
    "//",
    "\n",
    '"',
    "'",
    "(",
    ")",
    "url(",
    "@import",
    "@media",
    ",",
)


def sketch(text):
    """Rules in short: (at-keyword, prelude, declarations, inner rules)."""

    def of(rule):
        declarations = [f"{each.name}={each.value}{'!' if each.important else ''}" for each in rule.declarations]
        return (rule.keyword, text[slice(*rule.prelude)], declarations, [of(inner) for inner in rule.rules])

    return [of(rule) for rule in read_wxss(Source("a.wxss", text)).rules]


def problems(text):
    return [text[slice(*problem.span)] for problem in read_wxss(Source("a.wxss", text)).structure]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("", []),
        (".a{color:red}", [("", ".a", ["color=red"], [])]),
        (".a { color: red; top: 0; }", [("", ".a", ["color=red", "top=0"], [])]),
        (".a,\n.b > c {}", [("", ".a,\n.b > c", [], [])]),
        (".a { color: red ! important }", [("", ".a", ["color=red!"], [])]),
        (
            ".a { --x: {a: b}; color: var(--x, red) }",
            [("", ".a", ["color=var(--x, red)"], [("", "--x:", ["a=b"], [])])],
        ),
        (
            ".a { background: url(data:image/png;base64,a{b}c) }",
            [("", ".a", ["background=url(data:image/png;base64,a{b}c)"], [])],
        ),
        ('.a::after { content: "};{" }', [("", ".a::after", ['content="};{"'], [])]),
        ("/* } */ .a { /* ; */ color: /* x */ red /* y */; }", [("", ".a", ["color=red"], [])]),
        ("@media (width: 1px) { .a { top: 0 } }", [("media", "(width: 1px)", [], [("", ".a", ["top=0"], [])])]),
        ("@font-face { src: url('a') }", [("font-face", "", ["src=url('a')"], [])]),
        (
            "@keyframes x { from { top: 0 } 50% { top: 1px } }",
            [("keyframes", "x", [], [("", "from", ["top=0"], []), ("", "50%", ["top=1px"], [])])],
        ),
        (
            ".a { color: red; &:hover { top: 0 } left: 0 }",
            [("", ".a", ["color=red", "left=0"], [("", "&:hover", ["top=0"], [])])],
        ),
        (".a { top: 0;; left: 0 }", [("", ".a", ["top=0", "left=0"], [])]),
        ("// note { \n.a { top: 0 } // end }\n", [("", ".a", ["top=0"], [])]),
        (".a { filter: progid:DX(a=1,b='c') }", [("", ".a", ["filter=progid:DX(a=1,b='c')"], [])]),
        (".名 { top: 0 }", [("", ".名", ["top=0"], [])]),
    ],
)
def test_rules_are_read_with_their_declarations(text, rules):
    assert sketch(text) == rules
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "rules", "complaints"),
    [
        (".a { top: 0", [("", ".a", ["top=0"], [])], ["{"]),
        (".a { top: 0 } }\n.b {}", [("", ".a", ["top=0"], []), ("", ".b", [], [])], ["}"]),
        (".a { width: calc(1px }\n.b { top: 0 }", [("", ".a", ["width=calc(1px"], []), ("", ".b", ["top=0"], [])], []),
        (".a { nonsense; top: 0 }", [("", ".a", ["top=0"], [])], ["nonsense"]),
        ("top: 0;\n.a {}", [("", ".a", [], [])], ["top: 0"]),
        ('.a { content: "x\n; top: 0 }', [("", ".a", ['content="x', "top=0"], [])], []),
    ],
)
def test_what_is_broken_costs_as_little_as_can_be(text, rules, complaints):
    assert sketch(text) == rules
    assert problems(text) == complaints


def test_everything_about_a_declaration_has_a_place():
    text = ".a {\n  color : red !important ;\n}"
    rule = read_wxss(Source("a", text)).rules[0]
    declaration = rule.declaration("color")
    spans = (declaration.span, declaration.name_span, declaration.value_span, declaration.semicolon, rule.block)
    assert [text[slice(*span)] for span in spans] == [
        "color : red !important",
        "color",
        "red",
        ";",
        "\n  color : red !important ;\n",
    ]


@pytest.mark.parametrize(
    ("prelude", "classes"),
    [
        (".a", ["a"]),
        (".a.b > .c:hover, view .d::after", ["a", "b", "c", "d"]),
        (".a:not(.b, .c)", ["a", "b", "c"]),
        ('[x=".a"] view', []),
        (".a\\:b", ["a:b"]),
        ("/* .x */ .a /* .y */", ["a"]),
        (".a,\r\n.b", ["a", "b"]),
        (".名", ["名"]),
        ("view#a", []),
    ],
)
def test_the_classes_of_a_selector_are_known_with_their_places(prelude, classes):
    text = f"/* 名 */ {prelude} {{}}"
    rule = read_wxss(Source("a", text)).rules[0]
    found = [name for selector in rule.selectors for name in selector.classes]
    assert [name.name for name in found] == classes
    assert [text[slice(*name.span)].replace("\\", "") for name in found] == classes


def test_the_selectors_of_a_rule_have_places():
    text = ".a, .b:not(.c, .d),\n.e {}"
    rule = read_wxss(Source("a", text)).rules[0]
    assert [selector.text for selector in rule.selectors] == [".a", ".b:not(.c, .d)", ".e"]
    assert [text[slice(*selector.span)] for selector in rule.selectors] == [".a", ".b:not(.c, .d)", ".e"]


def test_imports_have_paths_with_places():
    text = "@import \"a.wxss\";\n@import './b.wxss';\n.a {}"
    sheet = read_wxss(Source("a", text))
    assert [each.path for each in sheet.imports] == ["a.wxss", "./b.wxss"]
    assert [text[slice(*each.path_span)] for each in sheet.imports] == ["a.wxss", "./b.wxss"]
    assert [text[slice(*each.span)] for each in sheet.imports] == ['@import "a.wxss";', "@import './b.wxss';"]


def test_the_classes_of_a_sheet_are_those_of_all_its_rules():
    assert read_wxss(Source("a", ".a {} @media x { .b { .c {} } }")).classes == {"a", "b", "c"}


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40))
def test_no_text_makes_the_reader_fail(text):
    sheet = read_wxss(Source("a", text))
    for rule in sheet.all_rules():
        assert rule.span.covers(rule.prelude)
        assert rule.span.covers(rule.block)
        for declaration in rule.declarations:
            assert rule.block.covers(declaration.span)
            assert declaration.span.covers(declaration.value_span)
            assert text[slice(*declaration.name_span)] == declaration.name
        for selector in rule.selectors:
            assert all(selector.span.covers(name.span) for name in selector.classes)


def test_ten_thousand_levels_are_read():
    text = ".a{" * 10_000 + "}" * 10_000
    assert sum(1 for _ in read_wxss(Source("a", text)).all_rules()) == 10_000

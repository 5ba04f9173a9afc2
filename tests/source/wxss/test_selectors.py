import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.selectors import unescaped
from designer.source.wxss.specificity import specificity

PIECES = (
    ".a",
    "#b",
    "view",
    "[c=d]",
    ":not(",
    ")",
    "::after",
    " ",
    ">",
    "+",
    "~",
    ",",
    "*",
    "&",
    "\\",
    "(",
    "/*",
    "*/",
    "é",
)


def selectors_of(prelude):
    text = f"/* é */ {prelude} {{}}"
    return text, read_wxss(Source("a", text)).rules[0].selectors


@pytest.mark.parametrize(
    ("prelude", "simples"),
    [
        (".a", ["class a"]),
        ("view.a#b", ["tag view", "class a", "id b"]),
        ("[type]", ["attribute type"]),
        ("[type='a b']", ["attribute type = a b"]),
        ('[class*="icon-"]', ["attribute class *= icon-"]),
        ("[wx\\:if]", ["attribute wx:if"]),
        (".a:hover::after", ["class a", "pseudo-class hover", "pseudo-element after"]),
        (".a:before", ["class a", "pseudo-element before"]),
        ("li:nth-child(2n + 1)", ["tag li", "pseudo-class nth-child 2n + 1"]),
        (".a:not(.b)", ["class a", "pseudo-class not .b", "class b"]),
        (":host(.a)", ["pseudo-class host .a", "class a"]),
        (".a\\:b", ["class a:b"]),
        (".\\31 a", ["class 1a"]),
        ("* > &", ["any *", "nesting &"]),
        ("50%", ["tag 50"]),
    ],
)
def test_every_part_of_a_selector_is_known(prelude, simples):
    _, selectors = selectors_of(prelude)
    found = [f"{each.kind} {each.name} {each.operator} {each.value}" for one in selectors for each in one.simples]
    assert [" ".join(each.split()) for each in found] == simples


@pytest.mark.parametrize(
    ("prelude", "places"),
    [
        (".a.b > .c:hover", [".a", ".b", ".c", ":hover"]),
        (".a:not(.b :is(.c))", [".a", ":not(.b :is(.c))", ".b", ":is(.c)", ".c"]),
        ("view /* .x */ [a='.y']::after", ["view", "[a='.y']", "::after"]),
        ("#a\\:b", ["#a\\:b"]),
    ],
)
def test_every_part_has_its_place(prelude, places):
    text, selectors = selectors_of(prelude)
    assert [text[slice(*each.span)] for one in selectors for each in one.simples] == places


@pytest.mark.parametrize(
    ("prelude", "combinators"),
    [
        (".a", [""]),
        (".a .b", ["", " "]),
        (".a > .b", ["", ">"]),
        (".a>.b+.c~.d", ["", ">", "+", "~"]),
        (".a/**/.b", ["", " "]),
        ("> .a", [">"]),
    ],
)
def test_compounds_know_what_leads_to_them(prelude, combinators):
    _, selectors = selectors_of(prelude)
    assert [compound.combinator for compound in selectors[0].compounds] == combinators


@pytest.mark.parametrize(
    ("prelude", "expected"),
    [
        ("view", (0, 0, 1)),
        ("*", (0, 0, 0)),
        (".a.b", (0, 2, 0)),
        ("#a .b view", (1, 1, 1)),
        ("[a]:hover", (0, 2, 0)),
        (".a::before", (0, 1, 1)),
        (".a:after", (0, 1, 1)),
        (".a:not(#b)", (1, 1, 0)),
        (".a:is(view, .b)", (0, 2, 0)),
        (".a:where(#b)", (0, 1, 0)),
        (":host", (0, 1, 0)),
        (":host(.a)", (0, 2, 0)),
    ],
)
def test_specificity_is_that_of_browsers(prelude, expected):
    _, selectors = selectors_of(prelude)
    assert specificity(selectors[0]) == expected


def test_the_subject_is_what_the_element_itself_must_be():
    _, selectors = selectors_of(".a > view.b::after")
    assert [each.name for each in selectors[0].subject.simples] == ["view", "b", "after"]
    assert selectors[0].pseudo_element == "after"


@pytest.mark.parametrize(("written", "name"), [("a", "a"), ("a\\:b", "a:b"), ("\\31 a", "1a"), ("\\0", "\ufffd")])
def test_escapes_are_resolved(written, name):
    assert unescaped(written) == name


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_selector_makes_the_reader_fail(prelude):
    text = f"{prelude}{{}}"
    for rule in read_wxss(Source("a", text)).all_rules():
        for selector in rule.selectors:
            assert sum(specificity(selector)) <= len(selector.simples)
            for simple in selector.simples:
                assert selector.span.covers(simple.span)
                assert simple.span.covers(simple.name_span)


def test_selectors_nested_very_deep_are_read():
    _, selectors = selectors_of(":not(" * 3000 + ".a" + ")" * 3000)
    assert selectors[0].simples[0].name == "not"
    assert specificity(selectors[0]) >= (0, 0, 0)

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.rejections import rejections
from tests.material import library_files
from tests.parity.wxss import LANGUAGE, compare, measure

ACCEPTED = (
    "",
    ".a{}",
    ".a{top:0}",
    ".a{top:0;}",
    ".a{top}",
    ".a{top:;}",
    ".a,{top:0}",
    "#a.b>c+d:hover::after[e^='f']{}",
    ".a~.b{}",
    "> .a{}",
    ".a:not(.b):nth-child(2n + 1){}",
    ".1a{}",
    "50%{}",
    "@Media (a:b) { .a { top: 0 } @keyframes b { from, 50% { top: 0 } } }",
    "@font-face{src:url(data:a;b{c}d)}",
    "@page :first{margin:0}",
    "@supports not (a:b){.a{}}",
    "@charset 'utf-8'; .a{}",
    ".a{filter:progid:DX(a='b',c=\"d\")!important}",
    ".a{content:'名\\'}",
    ".a{top:calc(1px + (2))}",
    "/* 名 */ .a /**/ { /* ; */ top:0; // b\n}",
    ".a{top:0\n.b{left:0}",
    ".a{}/* open",
    ".a{}\0}",
)
REJECTED = (
    # What is rejected, and what of it is marked.
    ("*{top:0}", "*"),
    (".名{}", "名"),
    (".a\\:b{}", "\\"),
    (".a{\n&:hover{top:0}}", "&"),
    (".a{\n.b{top:0}}", "{"),
    (".a{top:0;\n;}", ";"),
    (".a{;}", ";"),
    (".a{:0}", ":"),
    (".a{top:}", "}"),
    (".a{top/**/:0}", "/"),
    (".a{*top:0}", "*"),
    (".a{top:0}\n}", "}"),
    (".a\n", ".a"),
    (".a{\ntop:0;\n", "{"),
    (".a{\ntop:0", "{"),
    ("@media a{\n.b{}\n", "{"),
    ("@media a", " a"),
    ("@media a{}", "}"),
    ("@media{.a{}}", "{"),
    ("@layer a{\n.b{}}", "{"),
    ("@layer a;", ";"),
    ("@-moz-keyframes a{from{}}", "{"),
    ("@import url(a.wxss);", "url"),
    ("@import 'a' screen;", ";"),
    ('@namespace "a";', '"a"'),
    (".a{top:(1}\n", "("),
    (".a{content:'b}\n", "'"),
    (".a{background:url(it's)}", "("),
    (".a>>.b{}", ">"),
    (".a,,.b{}", ","),
    ("~.a{}", "~"),
    (".a~.b~.c{}", "~"),
    (".a:not(.b,.c){}", ","),
    (".a:not(.b .c){}", ".c"),
    (".a:nth-child(2n+1 of .b){}", "of"),
    ("::part(a){}", "("),
    (".a:{}", "{"),
    ("[a='b' i]{}", "i"),
    ("[]{}", "]"),
    ("// it's\n.a{}", "'"),
    ("\u3000.a{}", "\u3000"),
    (".a{top:0;\u3000left:0}", "\u3000"),
    (".a;b{}\n%", "%"),
)


def rejected(text):
    return rejections(read_wxss(Source("a.wxss", text)))


def marked(text, problem):
    return text[slice(*problem.span)]


@pytest.mark.parametrize("text", ACCEPTED)
def test_what_wcsc_accepts_is_not_rejected(text):
    assert rejected(text) == ()


@pytest.mark.parametrize(("text", "place"), REJECTED)
def test_what_wcsc_rejects_is_marked(text, place):
    assert marked(text, rejected(text)[0]) == place


def test_wcsc_says_the_same_of_these_texts():
    sources = [Source("a", text) for text in (*ACCEPTED, *(text for text, _ in REJECTED))]
    assert [each.source.text for each in compare(sources) if not each.equal] == []


def test_wcsc_names_the_same_lines():
    assert [each.compiler for each in compare(Source("a", text) for text, _ in REJECTED) if not each.same_line] == []


def test_the_libraries_are_accepted():
    sources = [Source.read(path.name, path.read_bytes()) for path in library_files(".wxss")]
    assert [source.path for source in sources if rejections(read_wxss(source))] == []


def test_mutants_of_the_libraries_are_judged_as_by_wcsc():
    report = measure(count=600, seed=3)
    assert report.rejected > 100
    assert report.parity >= 0.995, report.deviations
    assert report.same_line >= 0.99 * report.rejected


def test_every_rule_with_a_mistake_is_told_of():
    text = ".a { top:} .b { left: 0 } .名 { } .c { ;; } @media x { }"
    assert [marked(text, problem) for problem in rejected(text)] == ["名", "}", ";", "}"]


def test_a_byte_order_mark_is_rejected():
    source = Source.read("a.wxss", b"\xef\xbb\xbf.a{}")
    assert [problem.span for problem in rejections(read_wxss(source))] == [(0, 0)]
    assert compare([source])[0].equal


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (".a{}", []),
        (".a{top}", [("top", False)]),
        (".a{top:0\n.b{left:0}", [("{", False)]),
        (".a{}\n/* .b{}", [("/", False)]),
        (".a{}\0.b{}", [("\0", False)]),
        (".a{top:0;", [("{", True)]),
        (".a{top:0}}", [("}", True)]),
        (".a{top} .b{;} .c{left}", [("top", False), (";", True), ("left", False)]),
    ],
)
def test_a_mistake_is_told_once_with_what_wcsc_makes_of_it(text, problems):
    found = read_wxss(Source("a", text)).problems
    assert [(marked(text, problem), problem.rejected) for problem in found] == problems


@given(st.lists(st.sampled_from(LANGUAGE.alphabet), max_size=25).map("".join) | st.text(max_size=40))
def test_no_text_makes_the_verdict_fail(text):
    for problem in rejected(text):
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
        assert problem.message


def test_a_sheet_cut_off_anywhere_gets_a_verdict():
    text = '@import "a";@media (a:b){.a:not(.b)>c[d="e"]{top:calc(1px) "x" url(y);/* z */left:0!important}}'
    complete = {0, text.index("@media"), len(text)}
    accepted = {end for end in range(len(text) + 1) if not rejected(text[:end])}
    assert complete <= accepted
    assert accepted <= {*complete, text.index(";")}


@pytest.mark.parametrize(
    "text",
    [
        "a{" * 10_000,
        "@media a{" * 10_000,
        "a:not(" * 10_000 + ")" * 10_000,
        "a{b:" + "(" * 1_000_000,
        ".a{b:url(data:" + "x" * 5_000_000 + ")",
        bytes(range(256)).decode("utf-8", "surrogateescape") * 1_000,
    ],
    ids=["blocks", "conditionals", "arguments", "parentheses", "a long line", "binary"],
)
def test_hostile_texts_are_rejected(text):
    assert rejected(text)


def work(text):
    """How many calls, of Python's functions and of C's, a verdict takes."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in {"call", "c_call"}

    source = Source("a", text)
    sys.setprofile(count)
    try:
        sheet = read_wxss(source)
        assert sheet.problems is not None
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    [
        "{",
        "}",
        '"',
        "a'",
        "a{b:(}",
        "a{b:'}",
        "/*",
        "/**/",
        "a{/*}",
        "@media x{",
        "(",
        "a:b(",
        "[",
        ";",
        "a{b:c/**/",
        "}{",
        "\\",
    ],
)
def test_twice_the_text_is_at_most_twice_the_work(piece):
    once = work(piece * 500)
    assert work(piece * 1000) <= 2.1 * once + 100


def test_a_picture_in_the_sheet_is_no_work():
    small, large = (work(f".a{{background:url(data:image/png;base64,{'A' * size})}}") for size in (10, 3_000_000))
    assert small == large

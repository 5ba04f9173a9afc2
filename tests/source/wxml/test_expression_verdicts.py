"""What is a problem in an expression is what WeChat's compiler rejects."""

from random import Random

import pytest

from tests.material import library_files
from tests.source.wxml.expression_mutants import Sample, mutants, real_samples

ACCEPTED = (
    *(
        "",
        " ",
        "/**/",
        "a /* not closed",
        "a.if",
        "typeof",
        "$a._1",
        "a\n.b",
        "017",
        "1.",
        ".5",
        "'中文'",
        "''",
        "'}}'",
    ),
    *(
        "[]",
        "[][0]",
        "[a].b",
        "a()()",
        "f({a: 1})",
        " {a: {b: 1} } ",
        " {...{a: 1} } ",
        " {a: 1, a: 2} ",
        "{a: 1} == b",
    ),
    *("- -a", "a--b", "!'x'", "-true", "a<-b", "a ? {b: 1} : c", "a?.5:b", "(a ? b : c) ? d : e", "'&lt;'", "a|b^c&~d"),
)
REJECTED = (
    *(
        "1e3",
        "0x1f",
        "1_000",
        "名",
        "a.名",
        "a.true",
        "true.a",
        "'x'.length",
        "(a).b",
        "1[a]",
        "{a: 1}.b",
        "a.1",
        "a.[b]",
    ),
    *("+a", "a++", "a**b", "a??b", "a?.b", "a>>>b", "a in b", "a instanceof b", "typeof a", "new a", "a = b", "a => b"),
    *(
        "`x`",
        "/x/",
        "a;b",
        "a, b",
        "a: 1",
        "...a",
        "[...a]",
        "f(...a)",
        "[a,]",
        "f(a,)",
        " {a: 1,} ",
        " {} ",
        " {'a': 1} ",
    ),
    *(
        " {1: 1} ",
        " {[a]: 1} ",
        " {true} ",
        " {a.b} ",
        "(",
        "a)",
        "[a",
        "f(a",
        "a ? b",
        "a ? b : c : d",
        "a b",
        "()",
        "{a: 1}",
    ),
    *("a &lt; b", "a\u3000", "a\\", "@a", "a = = b", "a..b", "a//b"),
)
DATA_ACCEPTED = ("a", "a, b", "a: 1", "a: b ? c : d", "...a", "...a.b, c: 1", "...a || b", "if", "/**/a")
DATA_REJECTED = ("", "a.b", "a + b", "(a)", "[a]", "{a}", "true", "1", "'a': 1", "a: 1,", "a, , b", "a:", "...")


@pytest.mark.parametrize("text", ACCEPTED)
def test_wechat_and_weft_accept(text, tmp_path):
    sample = Sample("<view>", text, "</view>")
    assert sample.read().problems == ()
    assert sample.accepted_by_wcc(tmp_path)


@pytest.mark.parametrize("text", REJECTED)
def test_wechat_and_weft_reject(text, tmp_path):
    sample = Sample("<view>", text, "</view>")
    assert sample.read().problems
    assert not sample.accepted_by_wcc(tmp_path)


@pytest.mark.parametrize("text", DATA_ACCEPTED)
def test_wechat_and_weft_accept_as_data_of_a_template(text, tmp_path):
    sample = Sample('<template is="x" data="', text, '"/>')
    assert sample.read().problems == ()
    assert sample.accepted_by_wcc(tmp_path)


@pytest.mark.parametrize("text", DATA_REJECTED)
def test_wechat_and_weft_reject_as_data_of_a_template(text, tmp_path):
    sample = Sample('<template is="x" data="', text, '"/>')
    assert sample.read().problems
    assert not sample.accepted_by_wcc(tmp_path)


def test_no_expression_of_the_libraries_has_a_problem():
    samples = real_samples(library_files(".wxml"))
    assert len(samples) > 1_000
    assert [sample for sample in samples if sample.read().problems] == []


def test_wechat_and_weft_agree_on_mutants_of_real_expressions(tmp_path):
    samples = real_samples(library_files(".wxml"))
    tried = list(mutants(samples, 400, Random(1)))
    unequal = [mutant.markup for mutant in tried if mutant.accepted_by_wcc(tmp_path) == bool(mutant.read().problems)]
    assert len(unequal) <= 2, unequal

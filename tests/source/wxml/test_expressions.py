"""What the reader of expressions makes of each construct, and that nothing makes it fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.source import Span
from designer.source.wxml.expressions import (
    ArrayLiteral,
    Binary,
    Broken,
    Call,
    Conditional,
    Group,
    Index,
    Literal,
    Member,
    Name,
    ObjectLiteral,
    Pair,
    Shorthand,
    Spread,
    Unary,
    read_expression,
)

PIECES = (
    *("a", "b.c", "名", "1", ".5", "1e3", "'x'", '"', "'", "true", "\\", "\n", " ", "/*", "*/", ";"),
    *("(", ")", "[", "]", "{", "}", ":", ",", "...", ".", "?", "?.", "+", "-", "!", "**", "&&", "||", "==", "=", "f("),
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def read(text, **how):
    """The expression of a whole mustache."""
    return read_expression(f"{{{{{text}}}}}", Span(2, len(text) + 2), **how)


SHAPES = {
    Literal: "{0.raw}",
    Name: "{0.name}",
    Shorthand: "{0.name}",
    Member: "{1}.{0.name}",
    Index: "{1}[{2}]",
    Unary: "<{0.operator} {1}>",
    Binary: "<{0.operator} {1} {2}>",
    Conditional: "<? {1} {2} {3}>",
    Group: "({1})",
    ArrayLiteral: "[{all}]",
    ObjectLiteral: "{{{all}}}",
    Pair: "{0.raw_key}: {1}",
    Spread: "...{1}",
    Broken: "broken({all})",
}


def shape(node):
    """A tree as one line, operators first."""
    if node is None:
        return "nothing"
    if isinstance(node, Call):
        return f"{shape(node.function)}({', '.join(map(shape, node.arguments))})"
    inner = [shape(child) for child in node.children]
    return SHAPES[type(node)].format(node, *inner, all=", ".join(inner))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "nothing"),
        (" \t", "nothing"),
        ("/* x */", "nothing"),
        ("a", "a"),
        ("a.b[c].d", "a.b[c].d"),
        ("a . if", "a.if"),
        ("f(x, g(y))(z)", "f(x, g(y))(z)"),
        ("f()", "f()"),
        ("'x' + \"it's\"", "<+ 'x' \"it's\">"),
        ("'}}'", "'}}'"),
        ("a?.5:b", "<? a .5 b>"),
        ("a+b*c", "<+ a <* b c>>"),
        ("a*b+c", "<+ <* a b> c>"),
        ("a-b-c", "<- <- a b> c>"),
        ("a||b&&c", "<|| a <&& b c>>"),
        ("a&&b|c^d&e", "<&& a <| b <^ c <& d e>>>>"),
        ("a==b<c", "<== a << b c>>"),
        ("a<<b+c", "<<< a <+ b c>>"),
        ("a===b!==c", "<!== <=== a b> c>"),
        ("!a.b", "<! a.b>"),
        ("!!a == -b", "<== <! <! a>> <- b>>"),
        ("a--b", "<- a <- b>>"),
        ("(a+b)*c", "<* (<+ a b>) c>"),
        ("a?b:c?d:e", "<? a b <? c d e>>"),
        ("a?b?c:d:e", "<? a <? b c d> e>"),
        ("a||b?c:d", "<? <|| a b> c d>"),
        ("[a, [b], {c: 1}][0]", "[a, [b], {c: 1}][0]"),
        (" {a: b ? c : d, e, ...f.g} ", "{a: <? b c d>, e, ...f.g}"),
        ("a /* b */ + c", "<+ a c>"),
    ],
)
def test_an_expression_has_the_shape_that_javascript_gives_it(text, expected):
    expression = read(text)
    assert shape(expression.root) == expected
    assert expression.problems == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", "{a}"),
        ("a: 1, b, ...c.d", "{a: 1, b, ...c.d}"),
        ("a: {b: 1} ", "{a: {b: 1}}"),
        ("if: x", "{if: x}"),
    ],
)
def test_data_of_a_template_is_an_object_without_braces(text, expected):
    expression = read(text, bare=True)
    assert shape(expression.root) == expected
    assert expression.root.bare
    assert expression.problems == ()


@pytest.mark.parametrize(
    ("text", "expected", "problem"),
    [
        ("a: 1, b", "{a: 1, b}", ":"),
        ("...a", "{...a}", "..."),
        (" {'a': b} ", "{'a': b}", "'a'"),
        ("[a,]", "[a]", ","),
        (" {} ", "{}", "{"),
        ("(a).b", "(a).b", "."),
        ("a?.b", "a.b", "?."),
        ("a ?? b", "<?? a b>", "??"),
        ("+a", "<+ a>", "+"),
        ("1e3", "1e3", "1e3"),
        ("名.字", "名.字", "名"),
        ("a.true", "a.true", "true"),
        ("a b", "broken(a, b)", "b"),
        ("a = b", "broken(broken(a, broken()), b)", "="),
        ("a +", "<+ a broken()>", ""),
        ("a ? b", "broken(a, b)", "?"),
        ("f(a", "f(a)", "("),
        ("[a.b", "[a.b]", "["),
        ("(a]", "(broken(a, broken()))", "("),
        ("a.", "broken(a)", ""),
        ("a)", "broken(a, broken())", ")"),
        ("f(, a)", "f(broken(), a)", ""),
    ],
)
def test_what_is_no_expression_is_read_as_far_as_it_goes(text, expected, problem):
    expression = read(text)
    assert shape(expression.root) == expected
    assert text[expression.problems[0].span.start - 2 : expression.problems[0].span.end - 2] == problem


def test_every_node_says_where_it_stands():
    text = "a.bc + [d[0], ('e')]"
    spans = {type(node).__name__: text[node.start - 2 : node.end - 2] for node in read(text).nodes()}
    assert spans == {
        "Binary": text,
        "Member": "a.bc",
        "Name": "d",
        "ArrayLiteral": "[d[0], ('e')]",
        "Index": "d[0]",
        "Literal": "'e'",
        "Group": "('e')",
    }


def test_names_keys_and_operators_have_their_own_places():
    text = "aa: b.cc - d"
    (pair,) = read(text, bare=True).root.entries
    assert text[pair.key_span.start - 2 : pair.key_span.end - 2] == "aa"
    assert text[pair.value.left.name_span.start - 2 : pair.value.left.name_span.end - 2] == "cc"
    assert text[pair.value.operator_start - 2] == "-"


def test_a_string_says_what_its_escapes_stand_for():
    assert read(r"'it\'s\n\q'").root.string == "it's\nq"
    assert read("1").root.string is None


def test_backslashes_of_an_attribute_are_resolved_before_the_expression_is_read():
    expression = read(r"a + \b", escaped=True)
    assert shape(expression.root) == "<+ a b>"
    assert expression.root.right.end == 8
    assert read(r"a + \b").problems


def test_two_closing_braces_in_a_row_end_the_mustache_for_wechat():
    assert read("{a: {b: 1} } + c").problems == ()
    assert [problem.span for problem in read("{a: {b: 1}} + c").problems] == [Span(11, 13)]
    assert [problem.span for problem in read("{a: 1}").problems] == [Span(7, 9)]


@given(texts | st.text(max_size=30), st.booleans(), st.booleans())
def test_nodes_nest_in_any_text(text, bare, escaped):
    for node in read(text, bare=bare, escaped=escaped).nodes():
        assert 2 <= node.start <= node.end <= len(text) + 2
        offset = node.start
        for child in node.children:
            assert offset <= child.start <= child.end <= node.end
            offset = child.end


@given(texts, st.booleans())
def test_broken_nodes_come_with_a_problem(text, bare):
    expression = read(text, bare=bare)
    assert expression.problems or not any(isinstance(node, Broken) for node in expression.nodes())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("(" * 10_000 + "a" + ")" * 10_000, 10_001),
        ("[" * 10_000, 10_000),
        ("!" * 10_000 + "a", 10_001),
        ("a?" * 5_000 + "b" + ":c" * 5_000, 15_001),
        ("a" + "+a" * 10_000, 20_001),
        ("a" + ".a" * 10_000, 10_001),
        ("{a:" * 5_000, 10_001),
    ],
)
def test_no_nesting_is_too_deep(text, count):
    assert sum(1 for _ in read(text).nodes()) == count


@pytest.mark.parametrize("piece", ["a ", "(]", "a)", "'\n", '"', "/*", "\\", " ", "\x00", "a,", "?:", "}"])
def test_the_work_grows_no_faster_than_the_text(piece):
    def nodes(repeats):
        expression = read(piece * repeats, escaped=True)
        return sum(1 for _ in expression.nodes()) + len(expression.problems)

    assert nodes(20_000) <= 2.1 * nodes(10_000) + 10

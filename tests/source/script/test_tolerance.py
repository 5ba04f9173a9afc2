"""Nothing raises, whatever the file holds, and nothing takes forever."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.script import data_tree, data_uses, read_script, route_calls, strings
from designer.source.source import Source
from tests.source.script.editing.sampled import failures

DEEP = 10_000
EXTREMES = {
    "nested lists": "Page({ data: { a: " + "[" * DEEP + "1" + "]" * DEEP + " } })",
    "nested objects": "Page({ data: " + "{ a: " * DEEP + "1" + "}" * DEEP + " })",
    "nested functions": "Page({ go() { " + "f(() => {" * DEEP + "this.data.a" + "})" * DEEP + " } })",
    "nested blocks": "Page({ go() { " + "{" * DEEP + "const that = this" + "}" * DEEP + " } })",
    "nested parentheses": "Page(" + "(" * DEEP + "{}" + ")" * DEEP + ")",
    "a chain": "Page({ go() { this.data" + ".a" * 3000 + " } })",
    "a sum": "Page({ go() { this.setData({ [" + "'a' + " * DEEP + "i]: 1 }) } })",
    "names of names": "const a0 = this;" + "".join(f"const a{i + 1} = a{i};" for i in range(2000)) + "a2000.data.b",
    "open brackets": "Page({ data: " + "{[(" * 3000,
    "a long line": "Page({ data: { 名: [" + f"'{'中文 text ' * 25}', " * 10_000 + "] } })",
    "bytes": bytes(range(256)).decode("utf-8", "surrogateescape") * 40,
    "a minified file": "Page({data:{a:1},go:function(){"
    + "this.data.a&&this.setData({a:this.data.a+1});" * 2000
    + "}})",
}


def look_at(script):
    strings(script)
    route_calls(script)
    data_uses(script)
    tree = data_tree(script)
    return tree.to_python() if tree else None


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_are_read_and_looked_at(name):
    look_at(read_script(Source("a.js", EXTREMES[name])))


def test_deep_values_keep_their_depth():
    value = data_tree(read_script(Source("a.js", EXTREMES["nested lists"]))).to_python()["a"]
    depth = 0
    while isinstance(value, list):
        value, depth = value[0], depth + 1
    assert depth == DEEP


PIECES = [
    *"{}()[],:='`a\n名\udcff",
    "Page(",
    "Component(",
    "data",
    "methods",
    "properties",
    "${",
    "this.data.",
    "setData",
]
PIECES += ["const ", "=>", "...", "class A extends B ", "go() {}", "// c\n"]


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.integers(0, 99), st.sampled_from(["a.js", "a.ts"]))
def test_no_text_makes_anything_raise(pieces, seed, path):
    script = read_script(Source(path, "".join(pieces)))
    look_at(script)
    wrong, _ = failures(script, Random(seed))
    assert [each for each in wrong if "inverse" in each[1]] == []

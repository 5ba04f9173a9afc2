import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.source.script import read_script
from designer.source.source import Source

PAGE = """// 页面
const util = require('../util')
import { z } from "./z"
export * from './w'
const helper = () => 1
function named() {}
const methods = { shared() {} }

Page({
  data: { n: 1, 'b-c': [1, -2], /* x */ now: Date.now(), ...rest },
  onLoad() { this.setData({ inner: 1 }) },
  go: function (e) {},
  arrow: (e) => 1,
  async later() {},
  helper,
  other: named,
  imported: util.go,
  count: 1,
})
"""


def read(text, path="a.js"):
    return read_script(Source(path, text))


def test_the_functions_of_a_page_are_its_handlers():
    assert list(read(PAGE).handlers) == ["onLoad", "go", "arrow", "later", "helper", "other"]


def test_the_keys_of_data_are_known_and_which_are_written_out():
    assert {name: member.literal for name, member in read(PAGE).data.items()} == {"n": True, "b-c": True, "now": False}


def test_names_and_values_have_places_in_code_points():
    script = read(PAGE)
    member = script.data["b-c"]
    assert PAGE[slice(*member.name_span)] == "'b-c'"
    assert PAGE[slice(*member.value_span)] == "[1, -2]"
    assert PAGE[slice(*script.handlers["go"].value_span)] == "function (e) {}"


def test_dependencies_have_places():
    found = read(PAGE).dependencies
    assert [each.path for each in found] == ["../util", "./z", "./w"]
    assert [PAGE[slice(*each.span)] for each in found] == ["../util", "./z", "./w"]


@pytest.mark.parametrize(
    ("text", "handlers", "data", "properties"),
    [
        (
            "Component({ methods: { go() {} }, created() {}, data: { a: 1 }, properties: { b: String } })",
            ["go"],
            ["a"],
            ["b"],
        ),
        ("VantComponent({ props: { b: null }, methods: { go() {} } })", ["go"], [], ["b"]),
        ("const m = { go() {} }\nComponent({ methods: m })", ["go"], [], []),
        ("const page = { data: { a: 1 }, go() {} }\nPage(page)", ["go"], ["a"], []),
        ("Page(Object.assign({}, { go() {} }, other))", ["go"], [], []),
        ("export default Component({ methods: { go() {} } })", ["go"], [], []),
        ("if (a) { Page({ go() {} }) }", ["go"], [], []),
        ("App({ go() {} })", [], [], []),
        ("Page(make())", [], [], []),
        ("const a = a\nPage(a)", [], [], []),
    ],
)
def test_definitions_are_found_in_many_forms(text, handlers, data, properties):
    script = read(text)
    assert (list(script.handlers), list(script.data), list(script.properties)) == (handlers, data, properties)


def test_typescript_is_read():
    script = read(
        "const f = (a: number): void => {}\nPage<D, C>({ data: { a: 1 } as D, go(e: E) {}, f } as any)", "a.ts"
    )
    assert (list(script.handlers), list(script.data), script.problems) == (["go", "f"], ["a"], ())


def test_a_project_may_name_its_own_functions():
    source = Source("a.js", "defineShopPage({ go() {} })")
    assert list(read_script(source, ["defineShopPage"]).handlers) == ["go"]


def test_what_is_broken_is_told_and_the_rest_is_read():
    script = read("Page({ go() {}, data: { a: 1, = } })")
    assert script.problems
    assert "go" in script.handlers


@given(
    st.lists(
        st.sampled_from(["Page", "(", "{", "go", "()", "}", ")", ":", "data", "'", "`", "名", "\udcff", "\n"]),
        max_size=25,
    )
)
def test_no_text_makes_the_reader_fail(pieces):
    text = "".join(pieces)
    script = read(text)
    for member in (*script.handlers.values(), *script.data.values()):
        assert text[slice(*member.name_span)].strip("'") == member.name

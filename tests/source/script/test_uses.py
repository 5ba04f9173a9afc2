import pytest

from designer.source.script import data_uses, read_script, self_uses
from designer.source.source import Source


def read(text, path="a.js"):
    return read_script(Source(path, text))


def uses(text):
    """Kind and path of every use in the methods of a page, and that the places of the steps name them."""
    script = read("Page({ go(e) { " + text + " } })")
    found = []
    for use in data_uses(script).uses:
        for step in use.steps:
            assert step.span is None or step.name is None or str(step.name) in script.source.slice(step.span)
        found.append((use.kind[0], ".".join("*" if step.name is None else str(step.name) for step in use.steps)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this.data.a.b", [("r", "a.b")]),
        ("this.data['a'][0].b", [("r", "a.0.b")]),
        ("this.data.list[i].b", [("r", "list.*.b")]),
        ("this.data?.a!== 1", [("r", "a")]),
        ("this.properties.a", [("r", "a")]),
        ("this.data.list.push(1)", [("r", "list")]),
        ("this.data.a = 1", [("w", "a")]),
        ("this.data.a += 1", [("w", "a")]),
        ("const that = this; that.data.a", [("r", "a")]),
        ("var that; that = this; f(() => that.data.a)", [("r", "a")]),
        ("const that = this; (that) => that.data.a", []),
        ("const { data } = this; data.a.b", [("r", "a.b")]),
        ("const data = this.data; data.a; data.a.b", [("r", "a"), ("r", "a.b")]),
        ("const data = this.data; f((data) => data.b)", []),
        ("if (e) { const data = this.data; data.a } else { const data = e; data.b }", [("r", "a")]),
        ("const list = this.data.list; list[0].name", [("r", "list"), ("r", "list.0.name")]),
        ("const { a, b: { c }, d = 1, ...rest } = this.data", [("r", "a"), ("r", "b"), ("r", "b.c"), ("r", "d")]),
        ("const { a: { b } } = this.data; b.c", [("r", "a"), ("r", "a.b"), ("r", "a.b.c")]),
        ("let data = this.data; data = e; data.a", []),
        ("res.data.a; data.b; this.a", []),
        ("this.setData({ a: 1, 'b.c': 2, 'd[0].e': 3 })", [("w", "a"), ("w", "b.c"), ("w", "d.0.e")]),
        ("this.setData({ [`a[${i}].b`]: 1 })", [("w", "a.*.b")]),
        ("this.setData({ ['a[' + i + '].b']: 1 })", [("w", "a.*.b")]),
        ("this.setData({ a: { b: [{ c: 1 }] } })", [("w", "a"), ("w", "a.b"), ("w", "a.b.0.c")]),
        ("this.setData({ a })", [("w", "a")]),
        ("const that = this; that.setData({ a: 1 }, () => {})", [("w", "a")]),
        ("other.setData({ a: 1 })", []),
        ("const patch = { a: 1 }; this.setData(patch)", [("w", "a")]),
    ],
)
def test_paths_are_found(text, expected):
    assert uses(text) == expected


@pytest.mark.parametrize(
    ("text", "unresolved"),
    [
        ("this.setData(patch)", ["patch"]),
        ("this.setData(make())", ["make()"]),
        ("this.setData({ ...patch, a: 1 })", ["...patch"]),
        ("this.setData({ [key]: 1 })", ["[key]"]),
        ("this.setData({ [`${key}.a`]: 1 })", ["[`${key}.a`]"]),
        ("this.data[key]", ["this.data[key]"]),
        ("this.setData()", []),
    ],
)
def test_what_only_running_could_tell_is_listed_apart(text, unresolved):
    script = read("Page({ go() { " + text + " } })")
    assert [script.source.slice(span) for span in data_uses(script).unresolved] == unresolved


def test_definitions_and_observers_are_uses():
    script = read(
        "Component({ data: { a: { b: 1 } }, properties: { c: String }, observers: { 'a.b, c, d.**'() {}, a() {} } })"
    )
    found = [(use.kind, tuple(step.name for step in use.steps)) for use in data_uses(script).uses]
    assert found == [
        ("define", ("a",)),
        ("define", ("a", "b")),
        ("define", ("c",)),
        ("observe", ("a", "b")),
        ("observe", ("c",)),
        ("observe", ("d",)),
        ("observe", ("a",)),
    ]


def test_places_of_observed_paths_leave_spaces_out():
    script = read("Component({ observers: { 'a.b, c'() {} } })")
    steps = [script.source.slice(step.span) for use in data_uses(script).uses for step in use.steps]
    assert steps == ["a", "b", "c"]


def test_a_value_that_goes_on_is_marked():
    script = read("Page({ go() { f(this.data.a); if (this.data.b) {}; this.setData({ c: e.c, d: 1 }) } })")
    passed = {use.steps[0].name: use.passed_on for use in data_uses(script).uses}
    assert passed == {"a": True, "b": False, "c": True, "d": False}


def test_members_are_found_through_this_and_its_names():
    text = "Page({ go() { this.go(); const self = this, { go } = self; self.go.call(1); other.go() } })"
    script = read(text)
    assert [(use.span.start, use.key) for use in self_uses(script, "go")] == [
        (text.index("this.go") + 5, False),
        (text.index("{ go }") + 2, True),
        (text.index("self.go") + 5, False),
    ]

import pytest

from designer.source.script.editing import NoPlaceInScript, add_property, new_component_script, new_page_script
from designer.source.source import Source
from tests.source.script.editing.scripts import edited, error_count, read


@pytest.mark.parametrize(
    ("before", "default", "after"),
    [
        (
            "Component({\n  properties: {\n    a: String\n  }\n})",
            None,
            "Component({\n  properties: {\n    a: String,\n    b: Number\n  }\n})",
        ),
        (
            "Component({\n  properties: {\n    a: { type: String },\n  }\n})",
            1,
            "Component({\n  properties: {\n    a: { type: String },\n    b: { type: Number, value: 1 },\n  }\n})",
        ),
        (
            "Component({\n  properties: {\n    a: {\n      type: String,\n    },\n  },\n})",
            1,
            "Component({\n  properties: {\n    a: {\n      type: String,\n    },\n"
            "    b: {\n      type: Number,\n      value: 1,\n    },\n  },\n})",
        ),
        (
            "Component({\n  options: {},\n  data: {}\n})",
            None,
            "Component({\n  options: {},\n  properties: {\n    b: Number\n  },\n  data: {}\n})",
        ),
        ("VantComponent({ props: { a: String } })", None, "VantComponent({ props: { a: String, b: Number } })"),
        ("Component({ properties: { b: String } })", None, "Component({ properties: { b: String } })"),
    ],
)
def test_a_property_is_written_as_the_others(before, default, after):
    assert edited(before, add_property, "b", "Number", default) == after


@pytest.mark.parametrize("text", ["Page({})", "Component({ properties: props })", "Component(make())", "a = 1"])
def test_a_property_without_a_place_is_refused(text):
    with pytest.raises(NoPlaceInScript):
        add_property(read(text), "b", "Number")


def test_a_new_page_is_written_as_its_neighbour():
    neighbour = read('Page({\n\tdata: {\n\t\ta: "",\n\t},\n\tgo: function(e) {\n\t},\n})\n')
    assert new_page_script(neighbour, data={"b": "x"}, handlers={"tap": ["return 1"]}) == (
        'Page({\n\tdata: {\n\t\tb: "x",\n\t},\n\n\tonLoad: function() {\n\t},\n\n'
        "\ttap: function(e) {\n\t\treturn 1\n\t},\n})\n"
    )


def test_a_new_component_has_its_sections():
    assert new_component_script(properties={"a": "String"}, handlers={"tap": []}) == (
        "Component({\n  properties: {\n    a: String\n  },\n\n  data: {},\n\n"
        "  methods: {\n    tap(event) {\n    }\n  }\n});\n"
    )


def test_a_new_script_in_typescript_can_be_read():
    text = new_component_script(read("Page({ go(e: X) {} })", "a.ts"), handlers={"tap": []})
    assert "tap(e: X) {" in text
    assert error_count(Source("a.ts", text)) == 0

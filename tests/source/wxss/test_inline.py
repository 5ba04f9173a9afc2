import pytest

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxss import read_inline_style


def style_of(value):
    text = f'<view style="{value}"/>'
    attribute = next(read_wxml(Source("a", text)).elements()).attributes[0]
    return text, read_inline_style(text, attribute.value_span, [each.span for each in attribute.mustaches])


@pytest.mark.parametrize(
    ("value", "plain", "dynamic"),
    [
        ("", [], []),
        ("color: red", ["color=red"], []),
        ("color:red;top:0;", ["color=red", "top=0"], []),
        ("color: red; width: {{w}}px", ["color=red"], ["width: {{w}}px"]),
        ("{{s}}", [], ["{{s}}"]),
        ("{{a ? 'top: 0;' : ''}}; color: red", ["color=red"], ["{{a ? 'top: 0;' : ''}}"]),
        ("{{a}}color: red; top: 0", ["top=0"], ["{{a}}color: red"]),
        ("background: url(a;b); top: 0", ["background=url(a;b)", "top=0"], []),
        ("nonsense; top: 0", ["top=0"], []),
    ],
)
def test_plain_declarations_are_told_from_those_that_data_decides(value, plain, dynamic):
    text, style = style_of(value)
    assert [f"{each.name}={each.value}" for each in style.declarations] == plain
    assert [text[slice(*each.span)] for each in style.dynamic] == dynamic


def test_places_are_those_of_the_file():
    text, style = style_of("top: {{t}}; color : red;")
    declaration = style.declaration("color")
    assert text[slice(*declaration.span)] == "color : red"
    assert text[slice(*declaration.value_span)] == "red"
    assert text[slice(*declaration.semicolon)] == ";"


def test_a_property_whose_value_holds_a_mustache_depends_on_data():
    _, style = style_of("top: {{t}}px; {{x}}: 1; left: 0")
    assert [style.depends_on_data(name) for name in ("top", "left")] == [True, False]

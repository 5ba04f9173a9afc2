import pytest

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxml.class_names import is_class_attribute, read_class_value


def value_of(value):
    text = f'<!-- é --><view class="{value}"/>'
    attribute = next(read_wxml(Source("a", text)).elements()).attributes[0]
    return text, read_class_value(attribute)


@pytest.mark.parametrize(
    ("value", "sure", "possible", "patterns", "opaque"),
    [
        ("a b", ["a", "b"], [], [], False),
        ("", [], [], [], False),
        ("a {{x}}", ["a"], [], [], True),
        ("a {{x ? 'b' : 'c d'}}", ["a"], ["b", "c", "d"], [], False),
        ("{{x && 'a'}} {{y || 'b'}}", [], ["a", "b"], [], True),
        ("{{x ? 'a' : (y ? 'b' : 'c')}}", [], ["a", "b", "c"], [], False),
        ("{{type === 'big' ? 'a' : ''}}", [], ["a"], [], False),
        ("{{m.cls('a')}} b", ["b"], [], [], True),
        ("btn-{{t}}", [], [], [("btn-", "")], False),
        ("{{t}}-btn", [], [], [("", "-btn")], False),
        ("a-{{x}}-b", [], [], [("a-", "-b")], False),
        ("{{'btn-' + t}}", [], [], [("btn-", "")], False),
        ("{{'btn ' + t}}", [], ["btn"], [], True),
        ("{{'a-' + (x ? 'b' : 'c') + ' d'}}", [], ["d"], [("a-", "b"), ("a-", "c")], False),
        ("tab{{x ? ' on' : ''}} z", ["tab", "z"], ["on"], [], False),
        ("tab{{x ? '-on' : ''}}", [], [], [("tab", "")], False),
        ("{{a}}{{b}}", [], [], [], True),
    ],
)
def test_the_classes_of_a_value_are_told_from_what_data_makes_of_it(value, sure, possible, patterns, opaque):
    text, found = value_of(value)
    assert [use.name for use in found.uses if use.sure] == sure
    assert [use.name for use in found.uses if not use.sure] == possible
    assert list(found.patterns) == patterns
    assert found.opaque == opaque
    assert all(text[slice(*use.span)] == use.name for use in found.uses)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("class", True), ("hover-class", True), ("t-class", True), ("customClass", True), ("style", False)],
)
def test_attributes_that_hold_classes_are_known_by_their_names(name, expected):
    assert is_class_attribute(name) == expected

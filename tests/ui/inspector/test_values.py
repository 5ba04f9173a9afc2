"""What attribute values mean."""

import pytest

from designer.project.change import Change, CreateFile, EditFile
from designer.source.source import Span, Splice
from designer.ui.inspector.combined import combined
from designer.ui.inspector.css_color import css_text, read_css_color
from designer.ui.inspector.data import attribute_name
from designer.ui.inspector.values import ABSENT, Value, as_written_like, boolean, literal, number


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("{{true}}", "true"),
        ("{{ false }}", "false"),
        ("{{12.5}}", "12.5"),
        ("{{-3}}", "-3"),
        ("{{open}}", None),
        ("{{true}} {{false}}", None),
        ("true", None),
    ],
)
def test_which_mustaches_write_a_literal(text: str, written: str | None):
    assert literal(text) == written


@pytest.mark.parametrize(
    ("value", "default", "state"),
    [
        (ABSENT, False, False),
        (ABSENT, True, True),
        (Value(present=True), False, True),
        (Value(present=True, text="{{false}}"), True, False),
        (Value(present=True, text="{{open}}"), False, None),
        (Value(present=True, text="false"), False, None),
    ],
)
def test_what_a_boolean_attribute_amounts_to(value: Value, default: bool, state: bool | None):
    assert boolean(value, default) is state


@pytest.mark.parametrize(("text", "amount"), [("5", 5), ("{{2.5}}", 2.5), (".5", 0.5), ("5rpx", None), (None, None)])
def test_which_texts_are_numbers(text: str | None, amount: float | None):
    assert number(text) == amount


@pytest.mark.parametrize(("former", "written"), [("{{1}}", "{{7}}"), ("1", "7"), (None, "7")])
def test_a_number_stays_in_its_mustaches(former: str | None, written: str):
    assert as_written_like("7", former) == written


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("#07c160", "#07c160"),
        ("#0008", "#000000"),
        ("red", "#ff0000"),
        ("rgba(0, 0, 0, .3)", "#000000"),
        ("currentColor", None),
        ("{{color}}", None),
        ("", None),
    ],
)
def test_which_texts_are_colours(text: str, name: str | None):
    color = read_css_color(text)
    assert (color.name() if color else None) == name


@pytest.mark.parametrize("text", ["#07c160", "rgba(10, 20, 30, 0.502)"])
def test_a_colour_is_written_as_it_was_read(text: str):
    color = read_css_color(text)
    assert color is not None
    assert css_text(color) == text


@pytest.mark.parametrize("typed", ["itemId", "item-id", "data-item-id", " Item Id "])
def test_how_a_data_attribute_is_named(typed: str):
    assert attribute_name(typed) == "data-item-id"


def test_changes_of_one_file_become_one_step():
    one = Change("Set a", (EditFile("x", (Splice(Span(1, 1), "a"),)),))
    other = Change("Set a", (EditFile("x", (Splice(Span(5, 6), "b"),)), CreateFile("y", b"")))
    both = combined([one, other])
    assert both.title == "Set a"
    assert both.steps == (CreateFile("y", b""), EditFile("x", (Splice(Span(1, 1), "a"), Splice(Span(5, 6), "b"))))

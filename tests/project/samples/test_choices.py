"""What a person chose, as it is kept."""

import pytest

from designer.project.samples.choices import Choices, look_up, put


def test_choices_are_read_back_as_they_were_kept():
    choices = Choices()
    choices.at("a.wxml").counts["list"] = 3
    choices.at("a.wxml").values["list[0].name"] = "Tea"
    choices.at("a.wxml").branches["0/1"] = -1
    choices.queries["pages/a/a"] = "id=2"
    assert Choices.from_json(choices.as_json()) == choices


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        {"templates": 3, "queries": []},
        {"templates": {"a.wxml": {"counts": {"list": 10**9, "b": True}, "values": {"c": [1]}, "branches": {"0": "x"}}}},
    ],
)
def test_what_has_another_shape_is_left_out(kept: object):
    read = Choices.from_json(kept).as_json()
    assert read == {"templates": {}, "queries": {}}


def test_a_value_is_put_only_where_one_stands():
    values = {"list": [{"name": "a"}, {"name": "b"}], "title": "c"}
    for path in ("list[1].name", "list[7].name", "title.deep", "other", ""):
        put(values, path, "new")
    assert (values, look_up(values, "list[1].name")) == (
        {"list": [{"name": "a"}, {"name": "new"}], "title": "c"},
        "new",
    )

"""Where elements may stand, and where a component goes that was chosen without a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.ui.elements.insertion import insert_component, insertion_place, sample_of
from designer.ui.elements.naming import element_name, text_snippet
from designer.ui.elements.placing import holder_for, may_stand_at_top, outermost
from designer.ui.elements.text import takes_text
from tests.ui.shop import named, open_shop, text_of

MARKUP = (
    '<view id="box"></view><image id="picture" /><text id="words">Words</text><swiper id="slides" />'
    '<app-card id="card" /><unknown id="stranger" />'
)


@pytest.mark.parametrize(
    ("holder", "tag", "holds"),
    [
        ("box", "button", True),
        ("picture", "view", False),
        ("words", "view", False),
        ("slides", "view", False),
        ("slides", "swiper-item", True),
        ("card", "view", True),
        ("stranger", "view", True),
    ],
)
def test_what_an_element_holds(tmp_path: Path, qapp: object, holder: str, tag: str, holds: bool):
    workspace = open_shop(tmp_path, markup=MARKUP)
    assert holder_for(workspace, [tag])(named(workspace, holder)) is holds


def test_a_component_without_a_slot_holds_nothing(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path, markup='<app-card id="card" />')
    (tmp_path / "parts/card.wxml").write_text("<view />", "utf-8")
    assert workspace.open_project(tmp_path)
    assert not holder_for(workspace, ["view"])(named(workspace, "card"))


def test_what_needs_a_certain_parent_may_not_stand_at_the_top(qapp: object):
    assert may_stand_at_top(["view", "button"])
    assert not may_stand_at_top(["view", "swiper-item"])


def test_outermost_leaves_out_what_stands_inside_another(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path)
    chosen = [named(workspace, "title"), named(workspace, "top")]
    assert outermost(workspace.document, chosen) == [named(workspace, "top")]


def test_a_component_goes_into_a_selected_empty_container(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path, markup=MARKUP)
    workspace.select([named(workspace, "box").id])
    assert insertion_place(workspace, "button") == (named(workspace, "box").id, None)


def test_a_component_goes_behind_a_selected_element_that_takes_none(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path)
    workspace.select([named(workspace, "title").id])
    assert insertion_place(workspace, "button") == (named(workspace, "top").id, named(workspace, "buy").id)


def test_inserting_uses_the_sample_of_the_catalogue(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path, markup="<view/>\n")
    assert insert_component(workspace, "text", None, None, None)
    assert sample_of("text", None) in text_of(workspace)


def test_an_element_is_named_like_a_selector(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path)
    assert element_name(named(workspace, "top")) == "view#top.page.wide"


def test_computed_classes_are_no_part_of_a_name(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path, markup="""<view id="a" class="on {{x ? 'b' : 'c'}}" />""")
    assert "{" not in element_name(named(workspace, "a"))


def test_a_snippet_is_the_text_on_one_line(tmp_path: Path, qapp: object):
    workspace = open_shop(tmp_path, markup='<text id="a">\n  Good\n  morning\n</text>')
    assert text_snippet(named(workspace, "a")) == "Good morning"


@pytest.mark.parametrize(("name", "editable"), [("words", True), ("box", True), ("picture", False)])
def test_which_elements_take_text(tmp_path: Path, qapp: object, name: str, editable: bool):
    workspace = open_shop(tmp_path, markup=MARKUP)
    assert takes_text(workspace, named(workspace, name)) is editable

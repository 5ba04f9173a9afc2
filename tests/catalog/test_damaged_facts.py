from __future__ import annotations

import pytest

from designer import places
from designer.catalog import Catalogue, UnreadableFact


@pytest.fixture
def broken(tmp_path):
    """Writes a component.json into an empty folder of widgets and gives the catalogue over it."""

    def write(text: str) -> Catalogue:
        folder = tmp_path / "view"
        folder.mkdir()
        (folder / "component.json").write_text(text, "utf-8")
        return Catalogue(tmp_path, places.resources())

    return write


def test_a_file_that_is_no_json_is_named_with_its_line(broken):
    with pytest.raises(UnreadableFact, match=r"view.component\.json:2:1: "):
        broken("{\n").component("view")


def test_a_missing_fact_is_named(broken):
    with pytest.raises(UnreadableFact, match="'children'"):
        broken('{"tag": "view"}').component("view")


def test_a_missing_file_asks_for_an_installation(tmp_path):
    with pytest.raises(UnreadableFact, match="Install Weft again"):
        _ = Catalogue(tmp_path, tmp_path).categories


def test_a_component_without_a_picture_has_none(broken):
    facts = (
        '{"tag": "view", "category": "view-container", "title": {}, "children": "none", "attributes": {}, "events": {}}'
    )
    component = broken(facts).component("view")
    assert (component.icon, component.sample, component.has_behaviour) == (None, "", False)

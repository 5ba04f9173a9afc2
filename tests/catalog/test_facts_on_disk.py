"""What every file of `widgets/` must be, so that a slip of the hand is found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from designer import places
from designer.catalog import Component, catalog
from designer.source.source import Source
from designer.source.wxml import Document, read_wxml

COMPONENTS = catalog().components
KNOWN_TYPES = {"string", "number", "boolean", "array", "object", "function", "any", "worklet"}
KINDS = {"async", "sync", "call", "listener-add", "listener-remove", "property"}
SUPPORT = {"works", "shown", "none"}
SINCE = re.compile(r"\d+\.\d+\.\d+")


def folder(component: Component) -> Path:
    return places.widgets() / component.tag


def sample_of(component: Component) -> Document:
    return read_wxml(Source(f"{component.tag}/sample.wxml", component.sample))


def by_tag(component: Component) -> str:
    return component.tag


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_the_tag_is_the_name_of_the_folder(component):
    assert folder(component).is_dir()


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_the_titles_are_in_both_languages(component):
    titles = [component.titles, *(each.titles for each in component.attributes if each.titles)]
    titles += [value.titles for each in component.attributes for value in each.values if value.titles]
    assert all(title.get("en") and title.get("zh") for title in titles)


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_the_category_is_known(component):
    assert component.category in {category.id for category in catalog().categories}


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_attribute_names_are_kebab_case(component):
    names = [attribute.name for attribute in component.attributes]
    assert [name for name in names if not re.fullmatch(r"(worklet:)?[a-z][a-z0-9]*(-[a-z0-9]+|-3D)*", name)] == []


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_attribute_types_are_known(component):
    types = {kind.partition("<")[0] for attribute in component.attributes for kind in attribute.types}
    assert types <= KNOWN_TYPES


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_the_default_is_one_of_the_values(component):
    for attribute in component.attributes:
        if attribute.values and attribute.default not in (None, ""):
            assert attribute.default in {value.value for value in attribute.values}, attribute.name


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_versions_have_three_parts(component):
    versions = [component.since, *(each.since for each in (*component.attributes, *component.events))]
    assert [version for version in versions if version and not SINCE.fullmatch(version)] == []


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_relatives_are_components(component):
    relatives = component.allowed_children + component.allowed_parents + component.allowed_ancestors
    tags = {name.partition("[")[0] for name in relatives} - {"#text"}
    assert {tag for tag in tags if catalog().component(tag) is None} == set()


@pytest.mark.parametrize("component", [each for each in COMPONENTS if each.icon], ids=by_tag)
def test_the_icon_takes_the_colour_of_the_text(component):
    root = etree.parse(component.icon).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert set(root.xpath("//@stroke | //@fill")) <= {"currentColor", "none"}


@pytest.mark.parametrize("component", [each for each in COMPONENTS if each.sample], ids=by_tag)
def test_the_sample_is_one_sound_element_with_this_tag(component):
    document = sample_of(component)
    assert document.problems == ()
    assert [root.tag for root in document.roots] == [component.tag]


@pytest.mark.parametrize("component", [each for each in COMPONENTS if each.sample], ids=by_tag)
def test_the_sample_uses_documented_attributes(component):
    everywhere = {attribute.name for attribute in catalog().common_attributes} | {"slot:item"}
    for element in sample_of(component).elements():
        documented = {attribute.name for attribute in catalog().component(element.tag).attributes}
        assert {attribute.name for attribute in element.attributes} <= documented | everywhere


@pytest.mark.parametrize("component", COMPONENTS, ids=by_tag)
def test_what_the_stage_does_with_it_is_said_in_known_words(component):
    entries = (*component.attributes, *component.events)
    assert {component.support, *(each.support for each in entries)} <= SUPPORT
    assert all(each.why.get("en") and each.why.get("zh") for each in entries if each.why is not None)


def test_what_is_said_of_a_whole_component_holds_for_its_attributes():
    assert {each.support for each in catalog().component("xr-mesh").attributes} == {"none"}


def test_every_component_of_the_palette_has_an_icon():
    assert [component.tag for component in COMPONENTS if component.sample and not component.icon] == []


def test_api_kinds_are_known():
    assert {api.kind for api in catalog().apis.values()} == KINDS

from __future__ import annotations

import subprocess
import sys

import pytest

from designer import places
from designer.catalog import catalog

COMPONENTS = catalog().components


def test_the_catalogue_is_one_for_the_whole_program():
    assert catalog() is catalog()


def test_every_folder_with_facts_is_a_component():
    folders = {path.parent.name for path in places.widgets().glob("*/component.json")}
    assert {component.tag for component in COMPONENTS} == folders


@pytest.mark.parametrize(
    "tag", ["view", "text", "image", "button", "swiper", "scroll-view", "block", "slot", "xr-scene"]
)
def test_a_known_tag_is_found(tag):
    component = catalog().component(tag)
    assert component is not None
    assert component.tag == tag


def test_an_unknown_tag_is_none():
    assert catalog().component("van-button") is None


def test_components_come_in_the_order_of_their_categories():
    order = [category.id for category in catalog().categories]
    positions = [order.index(component.category) for component in COMPONENTS]
    assert positions == sorted(positions)


def test_the_default_of_an_attribute_keeps_its_type():
    swiper = catalog().component("swiper")
    assert swiper.attribute("interval").default == 5000
    assert swiper.attribute("autoplay").default is False


def test_a_colour_is_a_string_with_a_flag():
    color = catalog().component("switch").attribute("color")
    assert (color.types, color.color) == (("string",), True)


def test_an_attribute_may_take_several_types():
    assert catalog().component("picker").attribute("value").types == ("number", "array", "string")


def test_the_values_of_an_attribute_have_titles_in_both_languages():
    fill = next(v for v in catalog().component("image").attribute("mode").values if v.value == "aspectFill")
    assert fill.titles == {"en": "Fill and crop", "zh": "裁剪填满"}


def test_image_has_fourteen_modes():
    assert len(catalog().component("image").attribute("mode").values) == 14


def test_an_attribute_says_under_which_mode_it_counts():
    assert catalog().component("picker").attribute("fields").when == {"mode": ("date",)}


def test_an_event_lists_its_detail_in_order():
    assert catalog().component("swiper").event("change").detail[0] == ("current", "number")


def test_a_swiper_holds_slides_and_nothing_else():
    swiper = catalog().component("swiper")
    assert (swiper.holds_children, swiper.allowed_children) == (True, ("swiper-item",))


def test_a_slide_stands_in_a_swiper():
    assert catalog().component("swiper-item").allowed_parents == ("swiper",)


def test_an_image_holds_nothing():
    assert not catalog().component("image").holds_children


def test_a_view_holds_anything():
    view = catalog().component("view")
    assert view.holds_children
    assert view.allowed_children == ()


def test_a_form_must_not_hold_a_form():
    assert catalog().component("form").forbidden_descendants == ("form",)


def test_a_deprecated_component_names_its_replacement():
    cover = catalog().component("cover-view")
    assert (cover.deprecated, cover.replacement) == (True, "view")


def test_syntax_leaves_no_box():
    assert {component.tag for component in COMPONENTS if component.virtual} == {
        "block",
        "template",
        "import",
        "include",
        "wxs",
        "slot",
    }


def test_common_attributes_are_on_every_element():
    names = {attribute.name for attribute in catalog().common_attributes}
    assert {"id", "class", "style", "hidden", "slot", "aria-label"} <= names


def test_attribute_families_have_a_free_part():
    assert "data-*" in {attribute.name for attribute in catalog().attribute_families}


def test_a_condition_follows_another():
    otherwise = next(each for each in catalog().control_attributes if each.name == "wx:else")
    assert (otherwise.type, otherwise.after) == ("none", ("wx:if", "wx:elif"))


def test_tap_is_heard_everywhere():
    assert "tap" in {event.name for event in catalog().common_events}


def test_catch_stops_an_event():
    assert {binding.prefix for binding in catalog().bindings if binding.stops} == {"catch", "capture-catch"}


def test_an_api_says_how_it_answers():
    assert catalog().apis["navigateTo"].kind == "async"
    assert catalog().apis["getStorageSync"].kind == "sync"


def test_a_configuration_key_holds_keys():
    bar = catalog().config("app")["tabBar"].keys
    assert bar["list"].items.keys["pagePath"].required


def test_a_colour_of_the_configuration_may_come_from_the_theme():
    color = catalog().config("page")["navigationBarBackgroundColor"]
    assert (color.color, color.themeable) == (True, True)


@pytest.mark.parametrize("file", ["app", "page", "component", "project", "project-private", "sitemap", "theme"])
def test_every_configuration_file_has_keys(file):
    assert catalog().config(file)


def test_the_catalogue_needs_no_qt():
    code = "import sys; from designer.catalog import catalog; catalog().components; print('PySide6' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"

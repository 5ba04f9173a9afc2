from __future__ import annotations

import re
from pathlib import Path

from designer.stage.devices import DEFAULT_DEVICE, DEVICES
from designer.stage.scenes import scenes
from designer.stage.surroundings import ORDINARY_SCENE

PROTOCOL = Path(__file__).parents[2] / "designer" / "stage" / "web" / "src" / "protocol.ts"


def test_the_devices_have_names_of_their_own():
    assert len({device.name for device in DEVICES}) == len(DEVICES)


def test_the_default_has_the_width_that_wechat_designs_for():
    assert DEFAULT_DEVICE.width == 375


def test_a_device_is_written_as_the_protocol_says():
    declared = re.search(r"interface Device \{(.*?)\n\}", PROTOCOL.read_text(encoding="utf-8"), re.DOTALL)
    assert declared
    assert set(DEFAULT_DEVICE.fields()) == set(re.findall(r"^  (\w+):", declared[1], re.MULTILINE))


def test_a_free_width_keeps_the_rest_of_the_phone():
    wide = DEFAULT_DEVICE.with_width(500)
    assert (wide.width, wide.height, wide.status_bar) == (500, DEFAULT_DEVICE.height, DEFAULT_DEVICE.status_bar)
    assert DEFAULT_DEVICE.with_width(DEFAULT_DEVICE.width) is DEFAULT_DEVICE


def test_a_phone_on_its_side_swaps_its_lengths_and_loses_the_status_bar():
    lying = DEFAULT_DEVICE.rotated()
    assert (lying.width, lying.height, lying.status_bar) == (DEFAULT_DEVICE.height, DEFAULT_DEVICE.width, 0)


def test_the_safe_area_begins_below_the_status_bar_where_nothing_else_is_said():
    assert DEFAULT_DEVICE.fields()["safeTop"] == DEFAULT_DEVICE.status_bar


def test_iphones_with_an_island_have_a_lower_safe_area():
    island = next(device for device in DEVICES if device.name == "iPhone 16 Pro")
    assert (island.fields()["statusBar"], island.fields()["safeTop"]) == (54, 62)


def test_the_ways_in_hold_the_one_that_is_taken_by_default_once():
    numbers = [each.id for each in scenes()]
    assert ORDINARY_SCENE in numbers
    assert len(set(numbers)) == len(numbers)

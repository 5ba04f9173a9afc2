from __future__ import annotations

import re
from pathlib import Path

from designer.stage.devices import DEFAULT_DEVICE, DEVICES

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

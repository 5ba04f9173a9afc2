"""The phones that a page can be looked at on, read from `resources/devices.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Literal

from designer import places

Platform = Literal["ios", "android"]
Theme = Literal["light", "dark"]
# Height of the home indicator's area on an iPhone that lies on its side (Apple, Human Interface Guidelines, Layout).
LANDSCAPE_SAFE_BOTTOM = 21


@dataclass(frozen=True, slots=True)
class Device:
    """A phone.

    Attributes:
        name: what people call it.
        width: of the screen, in CSS px.
        height: of the screen, in CSS px.
        pixel_ratio: device pixels a CSS px.
        status_bar: height of the status bar in CSS px.
        safe_bottom: height of the home indicator's area in CSS px.
        safe_top: where the area begins that nothing covers, in CSS px; 0: below the status bar.
        language: what `wx.getSystemInfo` answers, such as "zh_CN".
    """

    name: str
    width: int
    height: int
    pixel_ratio: float
    status_bar: int
    safe_bottom: int
    safe_top: int = 0
    platform: Platform = "ios"
    theme: Theme = "light"
    language: str = "zh_CN"

    def with_width(self, width: int) -> Device:
        """The same phone with another width, for pages at free sizes."""
        return self if width == self.width else replace(self, name=f"{width} × {self.height}", width=width)

    def set_like(self, other: Device) -> Device:
        """The same phone with the theme and language of another."""
        return replace(self, theme=other.theme, language=other.language)

    def rotated(self) -> Device:
        """The same phone lying on its side: no status bar, and a lower area of the home indicator."""
        safe_bottom = LANDSCAPE_SAFE_BOTTOM if self.safe_bottom else 0
        return replace(self, width=self.height, height=self.width, status_bar=0, safe_top=0, safe_bottom=safe_bottom)

    def fields(self) -> dict[str, Any]:
        """The device as `web/src/protocol.ts` writes it."""
        return {
            "name": self.name,
            "width": self.width,
            "height": self.height,
            "pixelRatio": self.pixel_ratio,
            "statusBar": self.status_bar,
            "safeBottom": self.safe_bottom,
            "safeTop": self.safe_top or self.status_bar,
            "platform": self.platform,
            "theme": self.theme,
            "language": self.language,
        }


def _read() -> tuple[Device, ...]:
    with (places.resources() / "devices.json").open(encoding="utf-8") as file:
        return tuple(Device(**entry) for entry in json.load(file)["devices"])


# All presets, in the order in which people choose from them.
DEVICES = _read()
# 375 px is the width for which WeChat's design guide draws: 750 rpx.
DEFAULT_DEVICE = next(device for device in DEVICES if device.width == 375 and device.safe_bottom)

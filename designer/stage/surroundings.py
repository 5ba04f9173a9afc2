"""What surrounds a running app and can be set: the way in, the network, the place, the battery, the text size."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Network = Literal["wifi", "5g", "4g", "3g", "2g", "unknown", "none"]
# WeChat's number for "opened from the list of mini-programs".
ORDINARY_SCENE = 1001


@dataclass(frozen=True, slots=True)
class Launch:
    """How the app is entered; page and query are the stage's.

    Attributes:
        scene: WeChat's number of the way in (developers.weixin.qq.com, "场景值列表").
        referrer: AppID of the mini-program or account that it was opened from, "" for none.
        extra_data: what that one hands over.
        share_ticket: of a card in a group, "" for none.
    """

    scene: int = ORDINARY_SCENE
    referrer: str = ""
    extra_data: dict[str, Any] = field(default_factory=dict)
    share_ticket: str = ""

    def fields(self) -> dict[str, Any]:
        """The launch as `web/src/protocol/phone.ts` writes it."""
        return {
            "scene": self.scene,
            "referrer": self.referrer,
            "extraData": self.extra_data,
            "shareTicket": self.share_ticket,
        }


@dataclass(frozen=True, slots=True)
class GeoPlace:
    """A place on the earth; degrees in GCJ-02, as WeChat gives them."""

    name: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What apps ask the phone for and hear changes of.

    Attributes:
        font_size: the text size set in WeChat, px of ordinary text; 16 is the middle.
        network: how the phone is connected, as `wx.getNetworkType` names it.
        place: where it is.
        battery: charge in percent.
        charging: whether it is being charged.
        update: whether a new version of the app waits to be loaded.
    """

    font_size: int = 16
    network: Network = "wifi"
    place: GeoPlace = GeoPlace("广州塔", "广东省广州市海珠区阅江西路222号", 23.10647, 113.32446)
    battery: int = 100
    charging: bool = False
    update: bool = False

    def fields(self) -> dict[str, Any]:
        """The surroundings as `web/src/protocol/phone.ts` writes them."""
        return {
            "fontSize": self.font_size,
            "network": self.network,
            "place": asdict(self.place),
            "battery": self.battery,
            "charging": self.charging,
            "update": self.update,
        }

"""Which addresses an app may reach at all."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from PySide6.QtCore import QUrl

from designer.stage.network.exchange import Failure

_WEB = frozenset({"http", "https"})
_SOCKET = frozenset({"ws", "wss"})
# Other reserved ranges are left out on purpose: proxies hand out addresses of 198.18.0.0/15 for real hosts.
_PRIVATE = tuple(
    ipaddress.ip_network(block)
    for block in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.168.0.0/16", "224.0.0.0/4", "255.255.255.255/32", "::/128", "::1/128", "fc00::/7", "fe80::/10"),
        "ff00::/8",
    )
)
_LOCAL_NAMES = ("localhost", "local", "internal", "lan", "home.arpa")


def judge(url: QUrl, *, private_allowed: bool, sockets: bool = False) -> Failure | None:
    """Why an address may not be reached by its looks alone, or None; its host is not looked up."""
    if url.scheme() not in (_SOCKET if sockets else _WEB) or not url.isValid() or not url.host():
        return Failure(f'invalid url "{url.toString()}"', 600009)
    if not private_allowed and is_private(url.host()):
        return private_refused(url.host())
    return None


def private_refused(host: str) -> Failure:
    """The failure of a request to a host of the person's own network."""
    return Failure(f"{host} is in this computer's own network, which the app may not reach")


def is_private(host: str) -> bool:
    """Whether a host is this computer or one of its own network, as far as its name or address tells."""
    name = host.lower().strip("[]").rstrip(".")
    try:
        return _in_private_block(ipaddress.ip_address(name.partition("%")[0]))
    except ValueError:
        return "." not in name or any(name == local or name.endswith(f".{local}") for local in _LOCAL_NAMES)


def any_private(addresses: Iterable[str]) -> bool:
    """Whether one of the addresses that a name stands for is private."""
    return any(is_private(address) for address in addresses)


def _in_private_block(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    plain = getattr(address, "ipv4_mapped", None) or address
    return any(plain in block for block in _PRIVATE if block.version == plain.version)

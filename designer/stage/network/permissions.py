"""What the person lets a project's app do on the network, kept between runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QUrl

from designer.stage.keeping import read_object, write_object
from designer.stage.network.mode import NetworkMode


@dataclass(frozen=True, slots=True)
class Permissions:
    """How far a project's app reaches.

    Attributes:
        domains: hosts that the person listed, as they are allowed for the app in the WeChat console.
        private_allowed: whether addresses of the person's own network may be reached.
    """

    mode: NetworkMode = NetworkMode.OFF
    domains: tuple[str, ...] = ()
    private_allowed: bool = False

    def with_domains(self, domains: Iterable[str]) -> Permissions:
        """The same with another list; an address may stand for its host."""
        hosts = (_host(each.strip().lower()) for each in domains)
        return replace(self, domains=tuple(dict.fromkeys(host for host in hosts if host)))

    def lists(self, url: QUrl) -> bool:
        """Whether the list has the host of an address; WeChat lists exact names, and only for HTTPS and WSS."""
        return url.scheme() in {"https", "wss"} and url.host().lower() in self.domains


def read_permissions(file: Path | None) -> Permissions:
    """What a file keeps; what is odd in it counts as not allowed."""
    fields = read_object(file)
    mode = fields.get("mode")
    domains = fields.get("domains")
    listed = [each for each in domains if isinstance(each, str)] if isinstance(domains, list) else []
    known = NetworkMode(mode) if mode in {each.value for each in NetworkMode} else NetworkMode.OFF
    return Permissions(known, private_allowed=fields.get("private") is True).with_domains(listed)


def write_permissions(file: Path | None, permissions: Permissions) -> None:
    """Keep them."""
    fields = {"mode": permissions.mode.value, "domains": permissions.domains, "private": permissions.private_allowed}
    write_object(file, fields)


def _host(written: str) -> str:
    return QUrl(written).host() if "://" in written else written.partition("/")[0].partition(":")[0]

"""Which addresses count as the person's own network."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from designer.stage.network.addresses import any_private, is_private, judge
from designer.stage.network.permissions import Permissions
from designer.stage.network.recordings import stable_url


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "a.localhost", "printer", "nas.local", "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.31.0.1"),
        *("192.168.1.1", "169.254.169.254", "0.0.0.0", "[::1]", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1"),
        *("LOCALHOST.", "224.0.0.1"),
    ],
)
def test_a_host_of_the_own_network_is_private(host):
    assert is_private(host)


@pytest.mark.parametrize("host", ["a.example", "172.32.0.1", "8.8.8.8", "198.18.0.1", "2606:4700::1", "local.example"])
def test_a_host_of_the_internet_is_not(host):
    assert not is_private(host)


def test_a_name_that_stands_for_a_private_address_among_others_is_private():
    assert any_private(["8.8.8.8", "10.0.0.1"])


@pytest.mark.parametrize(
    "url", ["http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://017700000001/", "http://user@127.0.0.1/"]
)
def test_other_spellings_of_this_computer_are_refused(url):
    assert judge(QUrl(url), private_allowed=False) is not None


def test_only_encrypted_addresses_with_the_very_host_are_listed():
    permissions = Permissions().with_domains(["Api.Shop.example ", "https://cdn.shop.example/x", ""])
    assert permissions.domains == ("api.shop.example", "cdn.shop.example")
    assert permissions.lists(QUrl("https://api.shop.example:8443/a"))
    assert not permissions.lists(QUrl("http://api.shop.example/a"))
    assert not permissions.lists(QUrl("https://x.api.shop.example/a"))


def test_what_changes_from_call_to_call_is_no_part_of_an_address():
    assert stable_url("https://a.example/x?b=2&timestamp=9&a=1#top") == stable_url("https://a.example/x?a=1&b=2&_=7")
    assert stable_url("https://a.example/x?a=1") != stable_url("https://a.example/x?a=2")

from __future__ import annotations

from designer import places


def test_a_checkout_has_the_widgets_beside_the_package():
    assert (places.widgets() / "view" / "component.json").is_file()


def test_a_checkout_has_the_resources_beside_the_package():
    assert (places.resources() / "catalog" / "apis.json").is_file()


def test_an_installed_package_carries_its_data(tmp_path, monkeypatch):
    (tmp_path / "_data" / "widgets").mkdir(parents=True)
    monkeypatch.setattr(places, "_PACKAGE", tmp_path)
    assert places.widgets() == tmp_path / "_data" / "widgets"

"""The store starter: whole, plain, and accepted by the official compilers."""

import json
from pathlib import Path

import pytest

from designer.check import check_project
from designer.project import Project
from designer.project.starters import copy_starter, own_copy, starter_folder, starters
from tests.material import wcc, wcsc


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return copy_starter("store", tmp_path / "山茶")


def below(folder: Path, *suffixes: str) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in suffixes)


def test_the_store_is_a_starter() -> None:
    assert "store" in starters()


def test_a_copy_carries_the_name_of_its_folder_and_differs_in_nothing_else(store: Path) -> None:
    original = starter_folder("store")
    differing = [
        path
        for path in below(original, *{p.suffix for p in original.rglob("*.*")})
        if (store / path).read_bytes() != (original / path).read_bytes()
    ]
    assert (Project.open(store).name, differing) == ("山茶", ["project.config.json"])


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="is not empty"):
        copy_starter("store", tmp_path)


def test_a_copy_made_before_is_opened_again(tmp_path: Path) -> None:
    first = own_copy("store", tmp_path)
    (first / "app.wxss").write_text("page {}\n")
    assert (own_copy("store", tmp_path) / "app.wxss").read_text() == "page {}\n"


def test_the_store_has_no_finding(store: Path) -> None:
    assert check_project(Project.open(store)) == []


def test_the_official_compilers_accept_the_store(store: Path) -> None:
    markup, sheets = wcc(store, *below(store, ".wxml", ".wxs")), wcsc(store, *below(store, ".wxss"))
    assert (markup.accepted, sheets.accepted) == (True, True), (markup.message, sheets.message)


def test_every_picture_that_the_store_names_is_there_and_small(store: Path) -> None:
    texts = "".join((store / path).read_text("utf-8") for path in below(store, ".js", ".wxml", ".json"))
    names = {part.split("'")[0].split('"')[0] for part in texts.replace("/images/", "images/").split("images/")[1:]}
    sizes = {name: (store / "images" / name).stat().st_size for name in names}
    assert len(sizes) >= 20
    assert max(sizes.values()) <= 40 * 1024


def test_the_tab_bar_leads_to_pages_of_the_store(store: Path) -> None:
    config = json.loads((store / "app.json").read_text("utf-8"))
    assert {item["pagePath"] for item in config["tabBar"]["list"]} <= set(config["pages"])

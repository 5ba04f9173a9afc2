"""`weft render` as people call it: in a process of its own, without a screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

pytestmark = pytest.mark.web

ROOT = Path(__file__).parents[2]
APP = {
    "app.json": json.dumps({"pages": ["pages/home/home", "pages/long/long", "pages/bad/bad", "pages/spin/spin"]}),
    "app.js": "App({})\n",
    "pages/home/home.wxml": '<view class="paint">Hello</view>\n',
    "pages/home/home.wxss": ".paint { height: 100px; background: #00ff00; }\n",
    "pages/home/home.js": "Page({})\n",
    "pages/long/long.wxml": '<view class="a"/><view class="b"/>\n',
    "pages/long/long.wxss": ".a { height: 1500px; background: #ff0000; } .b { height: 500px; background: #0000ff; }\n",
    "pages/long/long.js": "Page({})\n",
    "pages/bad/bad.wxml": "<nobody/>\n<image src='https://example.com/a.png'/>\n",
    "pages/bad/bad.js": "Page({\n  onLoad() {\n    console.warn('careful')\n    throw new Error('broken')\n  },\n"
    "  onShow() { new Promise((_, fail) => wx.request({ url: 'https://example.com/list', fail })) },\n})\n",
    "pages/spin/spin.wxml": "<view/>\n",
    "pages/spin/spin.js": "Page({ onLoad() { while (true) {} } })\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Pages of every kind."""
    for name, text in APP.items():
        target = tmp_path / "project" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return tmp_path / "project"


def weft(*arguments: object) -> subprocess.CompletedProcess[str]:
    screenless = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    screenless.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "designer.cli.main", "render", *map(str, arguments)],
        cwd=ROOT,
        env=screenless,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_home_page_becomes_a_picture_of_the_phone(project, tmp_path):
    ended = weft(project, "-o", tmp_path / "home.png")
    picture = QImage(str(tmp_path / "home.png"))
    assert ended.returncode == 0, ended.stderr
    assert picture.width() == 375
    assert picture.pixelColor(300, 150) == QColor("#00ff00")


def test_the_width_of_the_phone_can_be_chosen(project, tmp_path):
    weft(project, "pages/home/home", "-o", tmp_path / "home.png", "--width", 320)
    assert QImage(str(tmp_path / "home.png")).width() == 320


def test_a_full_page_shows_what_lies_below_the_screen(project, tmp_path):
    weft(project, "pages/long/long", "-o", tmp_path / "long.png", "--full-page")
    picture = QImage(str(tmp_path / "long.png"))
    assert picture.height() > 2000
    assert picture.pixelColor(100, 500) == QColor("#ff0000")
    assert picture.pixelColor(100, 2000) == QColor("#0000ff")


def test_every_page_is_reported_even_when_one_of_them_never_ends(project, tmp_path):
    ended = weft(project, "--all", "-o", tmp_path / "out", "--report", tmp_path / "report.json")
    pages = {page["page"]: page for page in json.loads((tmp_path / "report.json").read_text())["pages"]}
    assert ended.returncode == 1
    assert [page for page, said in pages.items() if not said["rendered"]] == ["pages/spin/spin"]
    assert "does not end" in pages["pages/spin/spin"]["reason"]
    assert sorted(path.name for path in (tmp_path / "out").rglob("*.png")) == ["bad.png", "home.png", "long.png"]


def test_the_report_names_errors_warnings_and_what_is_missing(project, tmp_path):
    weft(project, "pages/bad/bad", "--report", tmp_path / "report.json")
    page = json.loads((tmp_path / "report.json").read_text())["pages"][0]
    error = page["errors"][0]
    assert (error["file"], error["line"]) == ("pages/bad/bad.js", 4)
    assert "broken" in error["message"]
    assert len(page["errors"]) == 1
    assert page["warnings"][0]["message"] == "careful"
    assert page["network"] == ["request:fail the network is off"]
    assert page["missing"]["components"] == ["nobody"]
    assert page["missing"]["files"] == ["https://example.com/a.png"]


def test_a_page_that_app_json_does_not_list_is_not_rendered(project, tmp_path):
    ended = weft(project, "pages/none/none", "-o", tmp_path / "none.png")
    assert ended.returncode == 1
    assert "app.json lists no page pages/none/none" in ended.stdout


def test_a_folder_that_is_no_project_is_refused(tmp_path):
    ended = weft(tmp_path / "nothing", "-o", tmp_path / "a.png")
    assert ended.returncode == 2
    assert str(tmp_path / "nothing") in ended.stderr


def test_a_picture_that_cannot_be_written_is_said(project, tmp_path):
    (tmp_path / "file").write_text("")
    ended = weft(project, "-o", tmp_path / "file" / "a.png")
    assert ended.returncode == 1
    assert "could not be written" in ended.stdout


@pytest.mark.parametrize("width", ["0", "wide", "100000"])
def test_an_impossible_width_is_refused(project, width):
    assert weft(project, "--width", width).returncode == 2

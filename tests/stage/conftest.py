"""Real projects on disk for the tests of the stage."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from designer.project import Project
from designer.stage.environment import prepare
from tests.stage.live import LentStages, LiveStage
from tests.stage.phone import Phone

prepare(needs_screen=False)

Write = Callable[[Mapping[str, str]], Path]

SMALL_APP = {
    "app.json": json.dumps(
        {"pages": ["pages/home/home", "pages/second/second"], "window": {"navigationBarTitleText": "Shop"}}
    ),
    "app.js": "App({ globalData: { started: 1 } })\n",
    "pages/home/home.wxml": (
        '<view class="top">\n'
        '  <text id="greeting">Hello {{name}}</text>\n'
        '  <view class="row" wx:for="{{list}}" wx:key="*this">{{item}}</view>\n'
        '  <button bindtap="press">Press</button>\n'
        "</view>\n"
    ),
    "pages/home/home.wxss": ".top { padding: 20px; }\n.row { height: 30px; }\n",
    "pages/home/home.js": (
        "Page({\n  data: { name: 'Weft', list: ['a', 'b', 'c'] },\n  press() { console.log('pressed') },\n})\n"
    ),
    "pages/second/second.wxml": "<view>Second</view>\n",
    "pages/second/second.js": "Page({})\n",
}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files below a folder of the test and returns it."""

    def write_files(files: Mapping[str, str]) -> Path:
        for name, text in files.items():
            target = tmp_path / "project" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8", "surrogateescape"))
        return tmp_path / "project"

    return write_files


@pytest.fixture
def small_project(write: Write) -> Project:
    """Two pages, one with a list and a button."""
    return Project.open(write(SMALL_APP))


@pytest.fixture
def live(qtbot, small_project: Project) -> Iterator[LiveStage]:
    """A stage that shows the home page of the small project."""
    stage = LiveStage(qtbot)
    stage.open(small_project, "pages/home/home")
    yield stage
    stage.close()


@pytest.fixture
def stage_of(qtbot) -> Iterator[Callable[[], LiveStage]]:
    """Makes stages that are still empty."""
    made: list[LiveStage] = []

    def make() -> LiveStage:
        made.append(LiveStage(qtbot))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture(scope="package")
def lent_stages(qapp) -> Iterator[LentStages]:
    """The stages that tests lend each other."""
    stages = LentStages()
    yield stages
    stages.end()


@pytest.fixture
def lent_stage_of(qtbot, lent_stages: LentStages) -> Iterator[Callable[[], LiveStage]]:
    """Lends stages that are empty, but not new; see LentStages for who may take them."""
    lent: list[LiveStage] = []

    def lend() -> LiveStage:
        lent.append(lent_stages.lend(qtbot))
        return lent[-1]

    yield lend
    for live in lent:
        lent_stages.take_back(live)


@pytest.fixture
def open_phone(qtbot, write: Write) -> Iterator[Callable[..., Phone]]:
    """Opens an app whose home page calls `wx.CALL` when it is tapped; `others` take the place of its files."""
    opened: list[Phone] = []

    def open_one(call: str = "login()", others: Mapping[str, str] | None = None) -> Phone:
        opened.append(Phone(qtbot, write, call, others or {}))
        opened[-1].open()
        return opened[-1]

    yield open_one
    for phone in opened:
        phone.stage.set_project(None)

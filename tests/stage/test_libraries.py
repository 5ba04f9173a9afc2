"""Pages of three component libraries, as WeChat's own tool builds them, shown and pressed in the real web view."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from designer.project import Project
from designer.stage.mode import Mode
from tests.npm.packing import pack
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

WRITTEN = Path(__file__).with_name("libraries")
# What a person can read: the text that shows, and what stands in the fields.
READABLE = "[document.body.innerText, ...[...document.querySelectorAll('input')].map((each) => each.value)].join('\\n')"
MIDDLE, RIGHT_END = 0.5, 0.95
SECOND_OF_TWO = 0.75


class Press(NamedTuple):
    """A click on a component, and what comes of it.

    Attributes:
        page: the library's name.
        start_tag: how the component's start tag begins.
        across: where it is clicked, as a part of its width.
        heard: what the page's handler logs.
        shown: what can be read afterwards and not before.
    """

    page: str
    start_tag: str
    across: float
    heard: str = ""
    shown: str = ""


PRESSES = (
    Press("vant", "<van-button type", MIDDLE, "button", "Heard: button"),
    Press("vant", "<van-tabs", SECOND_OF_TWO, "tab Cups", "Cups of clay"),
    Press("vant", "<van-stepper", RIGHT_END, "count 2", "2 boxes"),
    Press("vant", "<van-switch", MIDDLE, "on false", "Heard: on false"),
    Press("vant", "<van-checkbox", MIDDLE, "agreed true", "Heard: agreed true"),
    Press("tdesign", "<t-button theme", MIDDLE, "button", "Heard: button"),
    Press("tdesign", "<t-tabs", SECOND_OF_TWO, "tab Cups", "Cups of clay"),
    Press("tdesign", "<t-stepper", RIGHT_END, "count 2", "2 boxes"),
    Press("tdesign", "<t-switch", MIDDLE, "on false", "Heard: on false"),
    Press("tdesign", '<t-radio value="card"', MIDDLE, "payment card", "Heard: payment card"),
    Press("weui", "<button", MIDDLE, "button", "It cannot come back."),
    Press("weui", "<mp-tabbar", SECOND_OF_TWO, "tab Cups", "Heard: tab Cups"),
    Press("weui", '<mp-checkbox label="Gift"', MIDDLE, "agreed true", "Heard: agreed true"),
    Press("weui", '<mp-cell title="Tea"', MIDDLE, "cell", "Heard: cell"),
)
# Within the first line of a component, where the titles of tabs are.
MOST_DOWN = 22


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """The project of the libraries with its `miniprogram_npm`."""
    project = tmp_path_factory.mktemp("libraries") / "project"
    shutil.copytree(WRITTEN, project)
    pack(project)
    return project


@pytest.fixture
def open_page(lent_stage_of, built) -> Iterator[Callable[..., LiveStage]]:
    """Opens the page of a library; whatever a test does with it, no error may come."""
    problems: list[object] = []
    missing: list[str] = []

    def open_one(name: str, mode: Mode = Mode.DESIGN) -> LiveStage:
        stage = lent_stage_of()
        stage.stage.problem.connect(problems.append)
        # The libraries have their icon fonts on the internet.
        stage.stage.missing.connect(lambda told: missing.append(told.name) if told.kind != "file" else None)
        stage.stage.set_mode(mode)
        stage.open(Project.open(built), f"pages/{name}/{name}")
        return stage

    yield open_one
    assert problems == []
    assert missing == []


def click(page: LiveStage, press: Press) -> None:
    """Press the mouse on the component."""
    [box] = page.boxes(f"pages/{press.page}/{press.page}.wxml", press.start_tag)
    bounds = box.bounds
    page.click_page(bounds.x + bounds.width * press.across, bounds.y + min(bounds.height / 2, MOST_DOWN))


@pytest.mark.parametrize(("name", "least"), [("vant", 20), ("tdesign", 20), ("weui", 10)])
def test_every_component_of_a_page_has_its_place(open_page, name, least):
    page = open_page(name)
    path = f"pages/{name}/{name}.wxml"
    own = page.project.using(path)
    elements = [element for element in page.project.wxml(path).elements() if element.tag in own]
    shown = {element.tag for element in elements for box in page.stage.snapshot.of(path, element.id) if box.boxes}
    assert len(shown) >= least


@pytest.mark.parametrize("press", PRESSES, ids=lambda press: f"{press.page} {press.heard}")
def test_a_click_reaches_the_page_and_changes_what_is_shown(open_page, press):
    page = open_page(press.page, Mode.RUN)
    assert press.shown not in page.in_frame(READABLE)
    assert page.emitted(page.stage.console, lambda: click(page, press)).text == press.heard
    assert press.shown in page.in_frame(READABLE)


def test_a_chosen_tab_hides_the_one_before(open_page):
    page = open_page("vant", Mode.RUN)
    page.emitted(page.stage.console, lambda: click(page, Press("vant", "<van-tabs", SECOND_OF_TWO)))
    assert "Leaves of tea" not in page.in_frame(READABLE)

"""A canvas in a window, with the small shop on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.stage import environment
from designer.ui.canvas.canvas import Canvas
from designer.ui.workspace import Workspace
from tests.ui.canvas.driver import CanvasDriver
from tests.ui.shop import open_shop

environment.prepare(needs_screen=False)

Shown = tuple[Workspace, CanvasDriver]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Shown]]:
    """Shows a canvas with the shop, whose home page may be changed by keyword, and waits for its layout."""
    canvases: list[Canvas] = []

    def show_shop(**changed: str) -> Shown:
        workspace = open_shop(tmp_path / "shop", **changed)
        canvas = Canvas(workspace)
        canvases.append(canvas)
        qtbot.addWidget(canvas)
        canvas.resize(800, 900)
        canvas.show()
        driver = CanvasDriver(qtbot, canvas)
        driver.wait_for_layout()
        canvas.overlay.setFocus()
        return workspace, driver

    yield show_shop
    for canvas in canvases:
        canvas.stage.set_project(None)


@pytest.fixture
def shown(show: Callable[..., Shown]) -> Shown:
    """The shop's home page on a canvas."""
    return show()

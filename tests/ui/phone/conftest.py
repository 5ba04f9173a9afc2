"""The small shop in the whole window, in preview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.stage.mode import Mode
from designer.ui.application import Session
from designer.ui.window import Window
from tests.ui.shop import write_shop

LONGEST_MS = 20_000
Open = Callable[..., Window]


@pytest.fixture
def preview(qtbot: QtBot, session: Session, tmp_path: Path) -> Open:
    """Opens the shop, whose home page may be changed by keyword, in preview with the panel of the phone in front."""

    def open_shop(**changed: str) -> Window:
        window = session.window
        stage = window.editor.canvas.stage
        with qtbot.waitSignals([stage.rendered, stage.geometry_changed], timeout=LONGEST_MS):
            window.open_project(write_shop(tmp_path / "phone-shop", **changed))
        session.workspace.set_mode(Mode.RUN)
        window.editor.show_bottom(window.editor.phone)
        return window

    return open_shop

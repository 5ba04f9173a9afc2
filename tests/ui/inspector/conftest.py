"""The inspector in a window, with the small shop open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.ui.inspector import Inspector
from designer.ui.workspace import Workspace
from tests.ui.shop import named, open_shop

Shown = tuple[Workspace, Inspector]
Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    """Shows the inspector with elements of the shop's home page selected, which may be changed by keyword."""

    def show_selected(*names: str, **changed: str) -> Shown:
        workspace = open_shop(tmp_path / "shop", **changed)
        inspector = Inspector(workspace)
        qtbot.addWidget(inspector)
        inspector.resize(320, 900)
        with qtbot.waitExposed(inspector):
            inspector.show()
        inspector.activateWindow()
        workspace.select(named(workspace, name).id for name in names)
        return workspace, inspector

    return show_selected

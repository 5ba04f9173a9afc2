"""What the end-to-end tests share: the store as a git repository, and a person in front of the whole window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.places import resources
from designer.stage import environment
from designer.ui.application import Session
from designer.ui.elements import clipboard
from designer.ui.settings import Settings
from tests.e2e.driver import Driver
from tests.e2e.repository import Repository

environment.prepare(needs_screen=False)
WINDOW_SIZE = (1440, 900)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives the whole window with the real web view."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.web)


@pytest.fixture
def store(tmp_path: Path) -> Repository:
    """A copy of the store starter, committed."""
    shutil.copytree(resources() / "starters" / "store", tmp_path / "store")
    return Repository.begin(tmp_path / "store")


@pytest.fixture
def driver(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """A person in front of the window, which shows its start page in English."""
    settings = Settings(tmp_path / "settings" / "settings.json")
    settings.set("language", "en")
    session = Session(qapp, settings)
    session.window.resize(*WINDOW_SIZE)
    session.window.show()
    driver = Driver(qtbot, session)
    driver.come_to_front()
    yield driver
    # The project goes first, so that closing asks nothing about unsaved changes.
    session.workspace.close_project()
    clipboard.let_go()
    session.window.close()
    session.window.deleteLater()
    QApplication.sendPostedEvents(session.window, QEvent.Type.DeferredDelete)

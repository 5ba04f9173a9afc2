"""What the tests of the window share: the environment of the web view, a workspace, and a whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from designer.stage import environment
from designer.ui.application import Session
from designer.ui.elements import clipboard
from designer.ui.message import Message
from designer.ui.settings import Settings
from designer.ui.workspace import Workspace
from tests.ui.shop import open_shop, write_shop

environment.prepare(needs_screen=False)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The folder of the small shop."""
    return write_shop(tmp_path / "shop")


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Workspace:
    """A workspace with the small shop open."""
    return open_shop(tmp_path / "open-shop")


@pytest.fixture
def messages(workspace: Workspace) -> list[Message]:
    """The messages that the workspace sends."""
    sent: list[Message] = []
    workspace.message.connect(sent.append)
    return sent


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that nobody has changed yet."""
    return Settings(tmp_path / "settings" / "settings.json")


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Session]:
    """The whole program with its window shown, in English."""
    settings.set("language", "en")
    made = Session(qapp, settings)
    made.window.show()
    yield made
    made.window.editor.canvas.stage.set_project(None)
    made.workspace.close_project()
    clipboard.let_go()
    made.window.close()
    made.window.deleteLater()
    # Without an event loop between the tests, windows would pile up and be styled again with each new one.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[Callable[[], object], QMessageBox.StandardButton], str]:
    """Does something that opens a message box, presses one of its buttons, and returns the box's text."""

    def press(do: Callable[[], object], button: QMessageBox.StandardButton) -> str:
        texts: list[str] = []

        def click() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                # The box opens while `do` runs; look again in the next turn of its event loop.
                QTimer.singleShot(0, click)
                return
            texts.append(box.text())
            box.button(button).click()

        QTimer.singleShot(0, click)
        do()
        return texts[0] if texts else ""

    return press

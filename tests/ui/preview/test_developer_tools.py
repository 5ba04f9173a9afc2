"""The browser's developer tools on the page of the stage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from designer.ui.application import Session
from designer.ui.preview.developer_tools import DeveloperTools
from tests.ui.shop import write_shop

LONGEST_MS = 20_000


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tmp_path) -> Iterator[DeveloperTools]:
    """The tools over the shop's home page, once their own page is there."""
    stage = session.window.editor.canvas.stage
    with qtbot.waitSignal(stage.rendered, timeout=LONGEST_MS):
        session.window.open_project(write_shop(tmp_path / "tools"))
    session.window.commands.developer_tools.trigger()
    tools = session.window.editor.tools
    assert tools.window is not None
    with qtbot.waitSignal(tools.window.page.loadFinished, timeout=LONGEST_MS):
        pass
    yield tools.window
    tools.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stage_page(session: Session) -> QWebEnginePage:
    return session.window.editor.canvas.stage.findChild(QWebEngineView).page()


def test_they_look_into_the_page_of_the_stage(opened: DeveloperTools, session: Session):
    assert opened.page.inspectedPage() is stage_page(session)
    assert opened.page.url().scheme() == "devtools"


def test_they_look_into_the_page_that_takes_its_place(opened: DeveloperTools, session: Session, qtbot: QtBot):
    before = stage_page(session)
    with qtbot.waitSignal(session.window.editor.canvas.stage.rendered, timeout=LONGEST_MS):
        session.workspace.running.stop()
    assert stage_page(session) is not before
    assert opened.page.inspectedPage() is stage_page(session)


def test_asked_for_again_they_come_to_the_front(opened: DeveloperTools, session: Session):
    session.window.commands.developer_tools.trigger()
    assert session.window.editor.tools.window is opened


def test_closed_they_look_away(opened: DeveloperTools, session: Session):
    opened.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.window.editor.tools.window is None
    assert stage_page(session).devToolsPage() is None

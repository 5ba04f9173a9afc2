from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from designer.stage.messages import RouteChanged, StackEntry
from designer.stage.mode import Mode
from designer.ui.preview.bar import PreviewBar
from designer.ui.workspace import Workspace
from tests.ui.shop import HOME


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace) -> PreviewBar:
    made = PreviewBar(workspace)
    qtbot.addWidget(made)
    return made


def test_nothing_stands_above_the_phone_in_design_mode(bar: PreviewBar):
    assert bar.isHidden()


def test_the_preview_tells_its_page(bar: PreviewBar, workspace: Workspace):
    workspace.set_mode(Mode.RUN)
    assert not bar.path_bar.isHidden()
    assert bar.path.text() == HOME


def test_going_back_is_possible_from_the_second_page_on(bar: PreviewBar, workspace: Workspace):
    workspace.set_mode(Mode.RUN)
    assert not bar.back.isEnabled()
    workspace.running._set_stack(RouteChanged((StackEntry(HOME, ""), StackEntry("pages/empty/empty", "id=3"))))
    assert bar.back.isEnabled()
    assert bar.path.text() == "pages/empty/empty?id=3"


def test_a_page_that_hangs_can_be_stopped_in_any_mode(bar: PreviewBar, workspace: Workspace):
    workspace.running._on_hung()
    assert not bar.isHidden()
    assert not bar.stop.isHidden()
    workspace.running._on_recovered()
    assert bar.isHidden()

"""What other programs write into the open project is seen without doing anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from designer.edits import set_attribute
from designer.project.problems import Level
from designer.ui.application import Session
from tests.ui.shop import HOME, named

pytestmark = pytest.mark.web
LONGEST_MS = 20_000


def test_a_file_written_by_another_process_is_on_the_canvas(session: Session, shop: Path, qtbot):
    stage = session.window.editor.canvas.stage
    with qtbot.waitSignals([session.window.outside.changed, stage.geometry_changed], timeout=LONGEST_MS):
        session.window.open_project(shop)
    script = (
        f"path = {HOME!r} + '.wxml'; text = open(path).read(); open(path, 'w').write(text.replace('Hello', 'Theirs'))"
    )
    with qtbot.waitSignal(stage.updated, timeout=LONGEST_MS) as update:
        subprocess.run([sys.executable, "-c", script], cwd=shop, check=True)
    assert update.args[0].rank == "soft"
    assert "Theirs" in session.workspace.document.source.text


def test_a_project_that_is_left_is_watched_no_more(session: Session, shop: Path, qtbot):
    with qtbot.waitSignal(session.window.outside.changed, timeout=LONGEST_MS):
        session.window.open_project(shop)
    session.workspace.close_project()
    told = []
    session.window.outside.changed.connect(told.append)
    (shop / "app.js").write_text("App({ late: true })\n")
    with qtbot.waitSignal(session.window.outside.changed, timeout=LONGEST_MS):
        session.window.open_project(shop)
    assert told == [frozenset()]


def test_a_file_with_unsaved_edits_that_another_program_changes_is_told_once(workspace, messages):
    workspace.edit(lambda: set_attribute(workspace.project, workspace.file, named(workspace, "buy"), "size", "mini"))
    (workspace.project.root / f"{HOME}.wxml").write_text("<view>theirs</view>")
    workspace.read_anew()
    workspace.read_anew()
    assert [(message.level, f"{HOME}.wxml" in message.text) for message in messages] == [(Level.WARNING, True)]
    assert 'size="mini"' in workspace.document.source.text

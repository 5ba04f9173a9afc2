"""Expressions that a person types into the console."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.ui.console.input import InputLine
from tests.ui.phone.conftest import LONGEST_MS, preview  # noqa: F401
from tests.ui.shop import HOME


def test_what_is_typed_runs_in_the_app_and_is_answered(qtbot: QtBot, preview):  # noqa: F811
    console = preview().editor.console
    for code in ("getCurrentPages()[0].route", "nobody.name"):
        qtbot.keyClicks(console.input, code)
        qtbot.keyClick(console.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: console.list.count == 4, timeout=LONGEST_MS)
    texts = [console.list.row(row).text for row in range(4)]
    assert sorted(texts) == sorted(
        ["getCurrentPages()[0].route", f'"{HOME}"', "nobody.name", "ReferenceError: nobody is not defined"]
    )


@pytest.fixture
def line(qtbot: QtBot) -> InputLine:
    made = InputLine()
    qtbot.addWidget(made)
    for code in ("first", "second"):
        made.setText(code)
        qtbot.keyClick(made, Qt.Key.Key_Return)
    return made


def test_the_arrow_keys_bring_back_what_was_run(qtbot: QtBot, line: InputLine):
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(line, key)
        seen.append(line.text())
    assert seen == ["second", "first", "first", "second", ""]


def test_an_empty_line_runs_nothing(qtbot: QtBot, line: InputLine):
    with qtbot.assertNotEmitted(line.entered):
        qtbot.keyClick(line, Qt.Key.Key_Return)

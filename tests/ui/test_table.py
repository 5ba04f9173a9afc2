"""Tables of records."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from designer.ui.parts.table import Cell, Table


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(["Key", "Value", "Size"], [100, 100, 100], wide=1, spare=(2,))
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.set_rows([([Cell(key), Cell("v"), Cell("1")], key) for key in "abc"])
    return made


def test_columns_go_where_not_all_have_room(table: Table):
    assert not table.isColumnHidden(2)
    table.resize(200, 200)
    assert table.isColumnHidden(2)
    table.resize(400, 200)
    assert not table.isColumnHidden(2)


def test_the_current_row_stays_when_rows_are_shown_anew(table: Table):
    table.setCurrentIndex(table.model().index(1, 0, QModelIndex()))
    table.set_rows([([Cell(key), Cell("w"), Cell("2")], key) for key in "abcd"])
    assert table.current == "b"
    assert table.count == 4


def test_selected_rows_are_copied(qtbot: QtBot, table: Table):
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "a\tv\t1"


def test_the_oldest_rows_go_first(table: Table):
    table.limit(2)
    assert [table.texts(row)[0] for row in range(table.count)] == ["b", "c"]
